// Decompression of gzip (any number of members) and Zstandard (any number of frames), piece by piece.
#ifndef NEWSPAGE_FILTER_UNPACKER_HPP
#define NEWSPAGE_FILTER_UNPACKER_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace filter {

class unpacker
{
public:
    unpacker() = default;
    unpacker(unpacker const&) = delete;
    unpacker& operator=(unpacker const&) = delete;
    virtual ~unpacker() = default;

    /// Bytes before \a packed that are still those of the block before: they may be handed back.
    static constexpr std::size_t lookbehind = 8;

    /// Unpacks the front of \a packed into \a to until one of them is used up, and removes what it used. Returns the
    /// number of bytes written. On an error it stops, `error()` is no longer empty, and \a packed begins after the
    /// first byte of the damaged member.
    virtual std::size_t unpack(std::string_view& packed, std::span<char> to) = 0;
    /// Forgets the error and the member or frame that was being unpacked.
    virtual void reset() = 0;
    /// Where a member or frame may begin in \a packed; npos where none does. One is not found in the last
    /// `start_size - 1` bytes.
    [[nodiscard]] virtual std::size_t find_start(std::string_view packed) const noexcept = 0;
    static constexpr std::size_t start_size = 4;

    /// A member or frame has begun and not ended.
    [[nodiscard]] bool inside() const noexcept { return inside_; }
    /// The output was filled: more may follow without further input.
    [[nodiscard]] bool pending() const noexcept { return pending_; }
    /// Bytes written so far of the member that is being unpacked, or that is damaged.
    [[nodiscard]] std::uint64_t member_size() const noexcept { return member_size_; }
    /// Bytes from the last start of a member or frame to the end of what the last `unpack` was given; nothing where
    /// none began in it.
    [[nodiscard]] std::optional<std::size_t> last_start() const noexcept { return last_start_; }
    /// What is wrong with the data; static storage.
    [[nodiscard]] std::string_view error() const noexcept { return error_; }

protected:
    bool inside_ = false;
    bool pending_ = false;
    std::uint64_t member_size_ = 0;
    std::optional<std::size_t> last_start_;
    std::string_view error_;
};

/// The unpacker for data that begins with \a first_bytes (four are enough); null where they are neither gzip nor
/// Zstandard.
[[nodiscard]] std::unique_ptr<unpacker> make_unpacker(std::string_view first_bytes);

} // namespace filter

#endif
