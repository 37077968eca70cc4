/// \file
/// Sixty-four bytes of text, a bit for each.
#ifndef NEWSPAGE_TEXT_BLOCK_HPP
#define NEWSPAGE_TEXT_BLOCK_HPP

#include <newspage/config.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <cstdint>
#include <cstring>

// A processor with AVX2 has BMI, too. GCC for Windows does not align the stack for it.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(_WIN32)
#define NEWSPAGE_AVX2 [[gnu::target("avx2,bmi")]]
#endif

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// 64 bytes at once: an answer has a bit for each.
class block
{
public:
    explicit block(char const* at) noexcept : at_(at) {}

    [[nodiscard]] std::uint64_t line_ends() const noexcept
    {
        return bits([](auto b) { return b.is('\n'); });
    }
    [[nodiscard]] bool is_ascii() const noexcept
    {
        return !any([](auto b) { return b.wide(); });
    }
    /// Bytes of sequences: all, those that begin one, and those that begin one of three bytes or four.
    [[nodiscard]] std::uint64_t wide() const noexcept
    {
        return bits([](auto b) { return b.wide(); });
    }
    [[nodiscard]] std::uint64_t leads() const noexcept
    {
        return bits([](auto b) { return b.from('\xC0'); });
    }
    [[nodiscard]] std::uint64_t long_leads() const noexcept
    {
        return bits([](auto b) { return b.from('\xE0'); });
    }
    /// Whether a first byte is there after which some continuation bytes are not allowed, or one of a sequence of
    /// four.
    [[nodiscard]] bool has_special_lead() const noexcept
    {
        return any([](auto b) { return b.is('\xC0') | b.is('\xC1') | b.is('\xE0') | b.is('\xED') | b.from('\xF0'); });
    }

private:
    template <class Ask>
    [[nodiscard]] std::uint64_t bits(Ask ask) const noexcept
    {
        auto const half = [&](int i) { return std::uint64_t{ask(part(i)).bits() | ask(part(i + 1)).bits() << 16}; };
        return half(0) | half(2) << 32;
    }
    template <class Ask>
    [[nodiscard]] bool any(Ask ask) const noexcept
    {
        return (ask(part(0)) | ask(part(1)) | ask(part(2)) | ask(part(3))).any();
    }
    [[nodiscard]] sixteen_bytes part(int i) const noexcept { return sixteen_bytes(at_ + 16 * i); }

    char const* at_;
};

#if defined(NEWSPAGE_AVX2)

/// The same on a machine with AVX2, of which one must make sure. By the vectors of GCC and Clang: <immintrin.h> costs a
/// compiler 100 MB.
class avx2_block
{
public:
    explicit avx2_block(char const* at) noexcept : at_(at) {}

    [[nodiscard]] NEWSPAGE_AVX2 std::uint64_t line_ends() const noexcept
    {
        return bits(part(0) == '\n', part(1) == '\n');
    }
    [[nodiscard]] NEWSPAGE_AVX2 bool is_ascii() const noexcept { return bits(part(0) | part(1)) == 0; }
    [[nodiscard]] NEWSPAGE_AVX2 std::uint64_t wide() const noexcept { return bits(part(0), part(1)); }
    [[nodiscard]] NEWSPAGE_AVX2 std::uint64_t leads() const noexcept
    {
        return bits(from(part(0), 0xC0), from(part(1), 0xC0));
    }
    [[nodiscard]] NEWSPAGE_AVX2 std::uint64_t long_leads() const noexcept
    {
        return bits(from(part(0), 0xE0), from(part(1), 0xE0));
    }
    [[nodiscard]] NEWSPAGE_AVX2 bool has_special_lead() const noexcept
    {
        return bits(special(part(0)) | special(part(1))) != 0;
    }

private:
    using thirty_two_bytes [[gnu::vector_size(32)]] = signed char;
    using bytes_of_builtin [[gnu::vector_size(32)]] = char;

    [[nodiscard]] NEWSPAGE_AVX2 thirty_two_bytes part(int i) const noexcept
    {
        thirty_two_bytes bytes;
        std::memcpy(&bytes, at_ + 32 * i, 32);
        return bytes;
    }
    [[nodiscard]] NEWSPAGE_AVX2 static std::uint64_t bits(thirty_two_bytes bytes) noexcept
    {
        return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<bytes_of_builtin>(bytes)));
    }
    [[nodiscard]] NEWSPAGE_AVX2 static std::uint64_t bits(thirty_two_bytes a, thirty_two_bytes b) noexcept
    {
        return bits(a) | bits(b) << 32;
    }
    [[nodiscard]] NEWSPAGE_AVX2 static thirty_two_bytes is(thirty_two_bytes bytes, int c) noexcept
    {
        return bytes == static_cast<signed char>(c);
    }
    [[nodiscard]] NEWSPAGE_AVX2 static thirty_two_bytes from(thirty_two_bytes bytes, int c) noexcept
    {
        return (bytes >= static_cast<signed char>(c)) & bytes;
    }
    [[nodiscard]] NEWSPAGE_AVX2 static thirty_two_bytes special(thirty_two_bytes bytes) noexcept
    {
        return is(bytes, 0xC0) | is(bytes, 0xC1) | is(bytes, 0xE0) | is(bytes, 0xED) | from(bytes, 0xF0);
    }

    char const* at_;
};

#endif

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
