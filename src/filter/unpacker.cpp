#include "unpacker.hpp"

#include <isa-l/igzip_lib.h>
#include <zstd.h>

#include <algorithm>
#include <cstdint>
#include <new>
#include <string>
#include <utility>

namespace filter {
namespace {

constexpr std::string_view gzip_magic = "\x1f\x8b";
constexpr std::string_view zstd_magic = "\x28\xb5\x2f\xfd";

constexpr std::string_view dictionary_magic = "\x5d\x2a\x4d\x18";

/// A frame without text, as pzstd and archives of the web begin with.
bool is_skippable(std::string_view frame) noexcept
{
    return frame.size() >= unpacker::start_size && (frame[0] & 0xf0) == 0x50 &&
           frame.substr(1).starts_with("\x2a\x4d\x18");
}

class gzip_unpacker final : public unpacker
{
public:
    gzip_unpacker() { isal_inflate_init(&state_); }

    std::size_t unpack(std::string_view& packed, std::span<char> to) override
    {
        state_.next_out = reinterpret_cast<std::uint8_t*>(to.data());
        state_.avail_out = static_cast<std::uint32_t>(to.size());
        // After an error, the search for the next member begins where the damaged one does.
        auto after_start = packed;
        last_start_.reset();
        // A crawl has a member for each record: many of them go into one block.
        while (inside_ || begin_member(packed, after_start)) {
            state_.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(packed.data()));
            state_.avail_in = static_cast<std::uint32_t>(packed.size());
            auto const room = state_.avail_out;
            auto const status = isal_inflate(&state_);
            member_size_ += room - state_.avail_out;
            // ISA-L may hand back bytes of the block before, at most what its bit buffer holds.
            packed = {packed.data() + packed.size() - state_.avail_in, state_.avail_in};
            if (status < 0) {
                error_ = status == ISAL_INCORRECT_CHECKSUM ? "wrong checksum in gzip data" : "invalid gzip data";
                packed = after_start;
                break;
            }
            if (state_.block_state != ISAL_BLOCK_FINISH)
                break;
            inside_ = false;
        }
        pending_ = inside_ && error_.empty() && state_.avail_out == 0;
        return to.size() - state_.avail_out;
    }

    void reset() override
    {
        inside_ = pending_ = false;
        error_ = {};
    }

    std::size_t find_start(std::string_view packed) const noexcept override
    {
        // The magic bytes, the only method there is, and flags of which the three highest bits are reserved.
        constexpr std::string_view start = "\x1f\x8b\x08";
        auto at = packed.find(start);
        while (at != packed.npos && packed.size() - at >= start_size && (packed[at + start.size()] & 0xe0) != 0)
            at = packed.find(start, at + 1);
        return at != packed.npos && packed.size() - at >= start_size ? at : packed.npos;
    }

private:
    bool begin_member(std::string_view& packed, std::string_view& after_start)
    {
        // Some tools pad with zeros between members.
        while (packed.starts_with('\0'))
            packed.remove_prefix(1);
        if (packed.empty() || state_.avail_out == 0)
            return false;
        after_start = packed.substr(1);
        last_start_ = packed.size();
        member_size_ = 0;
        isal_inflate_reset(&state_);
        state_.crc_flag = ISAL_GZIP;
        return inside_ = true;
    }

    inflate_state state_;
};

class zstd_unpacker final : public unpacker
{
public:
    zstd_unpacker()
    {
        if (!stream_)
            throw std::bad_alloc();
    }
    ~zstd_unpacker() override { ZSTD_freeDStream(stream_); }

    std::size_t unpack(std::string_view& packed, std::span<char> to) override
    {
        if (!std::exchange(has_begun_, true) && packed.starts_with(dictionary_magic))
            is_dictionary_ = inside_ = true;
        if (is_dictionary_ && (!take_dictionary(packed) || packed.empty()))
            return 0;
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{to.data(), to.size(), 0};
        // After an error, the search for the next frame begins where the damaged one does.
        auto after_start = packed;
        last_start_.reset();
        do {
            if (!std::exchange(inside_, true)) {
                after_start = packed.substr(in.pos + 1);
                last_start_ = packed.size() - in.pos;
                member_size_ = 0;
            }
            auto const before = out.pos;
            auto const status = ZSTD_decompressStream(stream_, &out, &in);
            member_size_ += out.pos - before;
            if (ZSTD_isError(status)) {
                error_ = ZSTD_getErrorName(status);
                packed = after_start;
                return out.pos;
            }
            inside_ = status != 0;
        } while (in.pos != in.size && out.pos != out.size);
        packed.remove_prefix(in.pos);
        pending_ = inside_ && out.pos == out.size;
        return out.pos;
    }

    void reset() override
    {
        inside_ = pending_ = is_dictionary_ = false;
        error_ = {};
        ZSTD_DCtx_reset(stream_, ZSTD_reset_session_only);
    }

    std::size_t find_start(std::string_view packed) const noexcept override { return packed.find(zstd_magic); }

private:
    /// Archives of the web begin with the dictionary of all their frames. False until all of it is here.
    bool take_dictionary(std::string_view& packed)
    {
        constexpr std::size_t head = 8, most = 1u << 26;
        auto const take = [&](std::size_t size) {
            size = std::min(packed.size(), size - std::min(dictionary_.size(), size));
            dictionary_ += packed.substr(0, size);
            packed.remove_prefix(size);
        };
        take(head);
        if (dictionary_.size() < head)
            return false;
        std::size_t size = 0;
        for (std::size_t i = 0; i != 4; ++i)
            size |= std::size_t(static_cast<unsigned char>(dictionary_[4 + i])) << (8 * i);
        if (size > most) {
            error_ = "the Zstandard dictionary is too large";
            return false;
        }
        take(head + size);
        if (dictionary_.size() < head + size)
            return false;
        is_dictionary_ = inside_ = false;
        load(std::string_view(dictionary_).substr(head));
        dictionary_ = {};
        return true;
    }

    /// It may be a frame itself.
    void load(std::string_view dictionary)
    {
        std::string unpacked;
        if (dictionary.starts_with(zstd_magic)) {
            unpacked.resize(1u << 24);
            auto const size = ZSTD_decompress(unpacked.data(), unpacked.size(), dictionary.data(), dictionary.size());
            unpacked.resize(ZSTD_isError(size) ? 0 : size);
            dictionary = unpacked;
        }
        // One that is damaged is an error of the frames that need it.
        ZSTD_DCtx_loadDictionary(stream_, dictionary.data(), dictionary.size());
    }

    bool has_begun_ = false;
    bool is_dictionary_ = false;
    std::string dictionary_;
    ZSTD_DStream* stream_ = ZSTD_createDStream();
};

} // namespace

std::unique_ptr<unpacker> make_unpacker(std::string_view first_bytes)
{
    if (first_bytes.starts_with(gzip_magic))
        return std::make_unique<gzip_unpacker>();
    if (first_bytes.starts_with(zstd_magic) || is_skippable(first_bytes))
        return std::make_unique<zstd_unpacker>();
    return nullptr;
}

} // namespace filter
