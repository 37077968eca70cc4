#include "byte_stream.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cerrno>
#include <cstring>
#include <new>

namespace filter {
namespace {

constexpr std::size_t block_size = 1u << 16;
constexpr std::string_view gzip_mark = "\x1f\x8b";
constexpr std::string_view zstd_mark = "\x28\xb5\x2f\xfd";

} // namespace

/// Unpacks as much as goes into a block; nothing but the error is left where it cannot go on.
struct byte_stream::unpacker
{
    /// A member or frame has begun and not ended.
    bool inside = false;
    /// The last block was filled: more may come out though nothing goes in.
    bool full = false;

    unpacker() = default;
    unpacker(unpacker const&) = delete;
    unpacker& operator=(unpacker const&) = delete;
    virtual ~unpacker() = default;
    virtual std::size_t step(std::string_view& from, char* to, std::string& error) = 0;

    struct gzip;
    struct zstd;
};

struct byte_stream::unpacker::gzip final : unpacker
{
    z_stream stream{};

    gzip()
    {
        if (inflateInit2(&stream, 15 + 16) != Z_OK)
            throw std::bad_alloc();
    }
    ~gzip() override { inflateEnd(&stream); }

    std::size_t step(std::string_view& from, char* to, std::string& error) override
    {
        // Between members some tools leave zeros.
        while (!inside && !from.empty() && from[0] == '\0')
            from.remove_prefix(1);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(from.data()));
        stream.avail_in = static_cast<uInt>(from.size());
        stream.next_out = reinterpret_cast<Bytef*>(to);
        stream.avail_out = block_size;
        inside = inside || !from.empty();
        auto const status = inside ? inflate(&stream, Z_NO_FLUSH) : Z_OK;
        from.remove_prefix(from.size() - stream.avail_in);
        full = stream.avail_out == 0;
        if (status == Z_STREAM_END) {
            inside = full = false;
            inflateReset(&stream);
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            error = stream.msg ? stream.msg : "no gzip";
        }
        return block_size - stream.avail_out;
    }
};

struct byte_stream::unpacker::zstd final : unpacker
{
    ZSTD_DStream* stream = ZSTD_createDStream();

    zstd()
    {
        if (!stream)
            throw std::bad_alloc();
    }
    ~zstd() override { ZSTD_freeDStream(stream); }

    std::size_t step(std::string_view& from, char* to, std::string& error) override
    {
        ZSTD_inBuffer in{from.data(), from.size(), 0};
        ZSTD_outBuffer out{to, block_size, 0};
        auto const status = ZSTD_decompressStream(stream, &out, &in);
        from.remove_prefix(in.pos);
        full = out.pos == out.size;
        if (ZSTD_isError(status))
            error = ZSTD_getErrorName(status);
        else
            inside = status != 0;
        return out.pos;
    }
};

byte_stream::byte_stream(std::string const& name)
    : file_(name.empty() ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC)), block_(block_size, '\0')
{
    if (file_ < 0) {
        error_ = std::strerror(errno);
        ended_ = true;
        return;
    }
    // A pipe may give its first bytes one by one.
    while (packed_ < zstd_mark.size() && read()) {
    }
    rest_ = std::string_view(block_).substr(0, packed_);
    if (rest_.starts_with(gzip_mark))
        unpacker_ = std::make_unique<unpacker::gzip>();
    else if (rest_.starts_with(zstd_mark))
        unpacker_ = std::make_unique<unpacker::zstd>();
}

byte_stream::~byte_stream()
{
    if (file_ > STDIN_FILENO)
        ::close(file_);
}

/// Takes the next block; the first may come in parts.
bool byte_stream::read()
{
    auto const at = packed_ < zstd_mark.size() ? packed_ : 0;
    for (;;) {
        auto const size = ::read(file_, block_.data() + at, block_size - at);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            error_ = std::strerror(errno);
        if (size <= 0)
            return false;
        packed_ += static_cast<std::uint64_t>(size);
        rest_ = std::string_view(block_).substr(at, static_cast<std::size_t>(size));
        return true;
    }
}

void byte_stream::unpack()
{
    auto const size = window_.size();
    if (!unpacker_) {
        window_ += rest_;
        rest_ = {};
        return;
    }
    window_.resize(size + block_size);
    window_.resize(size + unpacker_->step(rest_, window_.data() + size, error_));
}

bool byte_stream::fill()
{
    // What was passed goes only when it is the larger part, so that moving costs no more than reading.
    if (at_ > window_.size() / 2) {
        window_.erase(0, at_);
        at_ = 0;
    }
    auto const size = window_.size();
    while (!ended_ && window_.size() == size) {
        if (rest_.empty() && !(unpacker_ && unpacker_->full) && !read()) {
            ended_ = true;
            if (error_.empty() && unpacker_ && unpacker_->inside)
                error_ = "it is broken off";
            break;
        }
        unpack();
        ended_ = !error_.empty();
    }
    return window_.size() != size;
}

std::string_view byte_stream::look(std::size_t size)
{
    while (window_.size() - at_ < size && fill()) {
    }
    return std::string_view(window_).substr(at_);
}

} // namespace filter
