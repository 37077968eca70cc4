#include "packer.hpp"

#include <isa-l/igzip_lib.h>
#include <zstd.h>

#include <cstdint>
#include <new>
#include <vector>

namespace filter {
namespace {

constexpr std::size_t out_block = 1u << 17;

class gzip_packer final : public packer
{
public:
    gzip_packer()
    {
        isal_deflate_init(&stream_);
        stream_.gzip_flag = IGZIP_GZIP;
        stream_.level = 2;
        stream_.level_buf = level_buffer_.data();
        stream_.level_buf_size = static_cast<std::uint32_t>(level_buffer_.size());
    }

    bool pack(std::string_view text, bool last, sink const& out) override
    {
        stream_.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data()));
        stream_.avail_in = static_cast<std::uint32_t>(text.size());
        stream_.end_of_stream = last;
        do {
            stream_.next_out = reinterpret_cast<std::uint8_t*>(block_.data());
            stream_.avail_out = out_block;
            isal_deflate(&stream_);
            if (!out({block_.data(), out_block - stream_.avail_out}))
                return false;
        } while (stream_.avail_in != 0 || stream_.avail_out == 0);
        return true;
    }

private:
    isal_zstream stream_;
    std::vector<std::uint8_t> level_buffer_ = std::vector<std::uint8_t>(ISAL_DEF_LVL2_DEFAULT);
    std::vector<char> block_ = std::vector<char>(out_block);
};

class zstd_packer final : public packer
{
public:
    zstd_packer()
    {
        if (!stream_)
            throw std::bad_alloc();
    }
    ~zstd_packer() override { ZSTD_freeCStream(stream_); }

    bool pack(std::string_view text, bool last, sink const& out) override
    {
        ZSTD_inBuffer in{text.data(), text.size(), 0};
        for (bool more = true; more;) {
            ZSTD_outBuffer to{block_.data(), block_.size(), 0};
            auto const left = ZSTD_compressStream2(stream_, &to, &in, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) || !out({block_.data(), to.pos}))
                return false;
            more = last ? left != 0 : in.pos != in.size;
        }
        return true;
    }

private:
    ZSTD_CStream* stream_ = ZSTD_createCStream();
    std::vector<char> block_ = std::vector<char>(out_block);
};

} // namespace

std::unique_ptr<packer> make_packer(std::string_view name)
{
    if (name.ends_with(".gz"))
        return std::make_unique<gzip_packer>();
    if (name.ends_with(".zst"))
        return std::make_unique<zstd_packer>();
    return nullptr;
}

} // namespace filter
