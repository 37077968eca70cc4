// The bytes of a file or of standard input, unpacked where they are gzip or Zstandard.
#ifndef NEWSPAGE_FILTER_BYTE_STREAM_HPP
#define NEWSPAGE_FILTER_BYTE_STREAM_HPP

#include "unpacker.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace filter {

/// A window that moves over the bytes. It grows to the size that `look` asks for and no further than a block beyond.
/// All that can be unpacked of a damaged or truncated file comes out before the error, but for a damaged gzip
/// member or Zstandard frame that is still as a whole in the window.
class byte_stream
{
public:
    /// Bytes read from the file at once.
    static constexpr std::size_t default_block = 1u << 17;

    /// An empty \a path is standard input. Where it cannot be opened, `error()` is the reason and the stream is at its
    /// end.
    explicit byte_stream(std::string const& path, std::size_t block = default_block);
    ~byte_stream();
    byte_stream(byte_stream const&) = delete;
    byte_stream& operator=(byte_stream const&) = delete;

    /// At least \a size bytes from here, or all that are left. Valid until the next call.
    std::string_view look(std::size_t size);
    /// Passes over bytes of the last `look`.
    void advance(std::size_t size) { at_ += size; }
    /// Passes over \a size bytes, or all that are left, without holding them. Returns how many.
    std::uint64_t skip(std::uint64_t size);

    /// Why the stream ended early; empty where it did not.
    [[nodiscard]] std::string const& error() const noexcept { return error_; }
    /// Whether the last bytes may be wrong, because they are of damaged gzip or Zstandard data.
    [[nodiscard]] bool damaged() const noexcept { return damaged_; }
    /// After damaged data: goes on at the next gzip member or Zstandard frame. False where none follows. Bytes before
    /// it are lost.
    bool resume();

    /// Of the next byte in the file; nothing where the file is compressed.
    [[nodiscard]] std::optional<std::uint64_t> offset() const noexcept;
    /// Where in the file it went wrong: the start of the damaged gzip member or Zstandard frame, or the file's end.
    [[nodiscard]] std::uint64_t error_offset() const noexcept { return damage_at_.value_or(packed_); }

    /// Bytes taken from the file, still packed.
    [[nodiscard]] std::uint64_t packed() const noexcept { return packed_; }

private:
    bool fill();
    bool read(char* to, std::size_t size, std::size_t& got);
    bool read_block();
    void make_room();
    void drop_damaged();

    int file_;
    std::size_t block_size_;
    /// Packed data that is still to be unpacked is \a rest_, in \a block_. Plain data is read into the window.
    std::unique_ptr<char[]> block_;
    std::string_view rest_;
    std::unique_ptr<unpacker> unpacker_;
    std::unique_ptr<char[]> window_;
    std::size_t capacity_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
    std::uint64_t packed_ = 0;
    /// Where the member that is being unpacked begins in the file.
    std::uint64_t member_at_ = 0;
    std::optional<std::uint64_t> damage_at_;
    bool ended_ = false;
    bool damaged_ = false;
    std::string error_;
};

} // namespace filter

#endif
