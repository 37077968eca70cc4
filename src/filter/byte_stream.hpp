// The bytes of a file or of standard input, unpacked (gzip, also of many members, and Zstandard) by libarchive.
#ifndef NEWSPAGE_FILTER_BYTE_STREAM_HPP
#define NEWSPAGE_FILTER_BYTE_STREAM_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct archive;

namespace filter {

/// A window that moves over the bytes. It grows to what is asked for and no further than a block beyond.
class byte_stream
{
public:
    /// An empty name is standard input. Where it cannot be opened, `error()` says why and it is at its end.
    explicit byte_stream(std::string const& name);
    ~byte_stream();
    byte_stream(byte_stream const&) = delete;
    byte_stream& operator=(byte_stream const&) = delete;

    /// At least \a size bytes from here, or all there are. Valid until the next call.
    std::string_view look(std::size_t size);
    void advance(std::size_t size);

    /// Why it ended before its end; empty where it did not.
    [[nodiscard]] std::string const& error() const noexcept { return error_; }
    /// Bytes taken from the file, still packed.
    [[nodiscard]] std::uint64_t packed() const noexcept;

private:
    bool fill();

    archive* archive_;
    std::string window_;
    std::size_t at_ = 0;
    bool ended_ = false;
    std::string error_;
};

} // namespace filter

#endif
