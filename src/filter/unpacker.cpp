#include "unpacker.hpp"

#include <isa-l/igzip_lib.h>
#include <zstd.h>

#include <cstdint>
#include <new>

namespace filter {
namespace {

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

private:
    bool begin_member(std::string_view& packed, std::string_view& after_start)
    {
        // Some tools pad with zeros between members.
        while (packed.starts_with('\0'))
            packed.remove_prefix(1);
        if (packed.empty() || state_.avail_out == 0)
            return false;
        after_start = packed.substr(1);
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
        do {
            auto const status = ZSTD_decompressStream(stream_, &out, &in);
            if (ZSTD_isError(status)) {
                error_ = ZSTD_getErrorName(status);
                break;
            }
            inside_ = status != 0;
        } while (in.pos != in.size && out.pos != out.size);
        packed.remove_prefix(in.pos);
        member_size_ += out.pos;
        pending_ = inside_ && error_.empty() && out.pos == out.size;
        return out.pos;
    }

    void reset() override
    {
        inside_ = pending_ = false;
        error_ = {};
        ZSTD_DCtx_reset(stream_, ZSTD_reset_session_only);
    }

private:
    ZSTD_DStream* stream_ = ZSTD_createDStream();
};

} // namespace

std::unique_ptr<unpacker> make_unpacker(std::string_view first_bytes)
{
    if (first_bytes.starts_with(gzip_magic))
        return std::make_unique<gzip_unpacker>();
    if (first_bytes.starts_with(zstd_magic))
        return std::make_unique<zstd_unpacker>();
    return nullptr;
}

} // namespace filter
