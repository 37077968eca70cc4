#include "unpacker.hpp"

#include <isa-l/igzip_lib.h>
#include <zstd.h>

#include <cstdint>
#include <new>
#include <utility>

namespace filter {
namespace {

constexpr std::string_view gzip_magic = "\x1f\x8b";
constexpr std::string_view zstd_magic = "\x28\xb5\x2f\xfd";

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
        inside_ = pending_ = false;
        error_ = {};
        ZSTD_DCtx_reset(stream_, ZSTD_reset_session_only);
    }

    std::size_t find_start(std::string_view packed) const noexcept override { return packed.find(zstd_magic); }

private:
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
