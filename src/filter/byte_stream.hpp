// The bytes of a file or of standard input, unpacked where they are gzip (also of many members) or Zstandard.
#ifndef NEWSPAGE_FILTER_BYTE_STREAM_HPP
#define NEWSPAGE_FILTER_BYTE_STREAM_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace filter {

/// A window that moves over the bytes. It grows to what is asked for and no further than a block beyond. All that can be unpacked of a file
/// that is broken or broken off comes out before the error.
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
    void advance(std::size_t size) { at_ += size; }

    /// Why it ended before its end; empty where it did not.
    [[nodiscard]] std::string const& error() const noexcept { return error_; }
    /// Bytes taken from the file, still packed.
    [[nodiscard]] std::uint64_t packed() const noexcept { return packed_; }

private:
    struct unpacker;

    bool fill();
    bool read();
    void unpack();

    int file_;
    std::string block_;
    /// What of the block is still to be unpacked.
    std::string_view rest_;
    std::unique_ptr<unpacker> unpacker_;
    std::string window_;
    std::size_t at_ = 0;
    std::uint64_t packed_ = 0;
    bool ended_ = false;
    std::string error_;
};

} // namespace filter

#endif
