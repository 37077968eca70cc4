/// \file
/// Sixteen bytes of text, asked at once.
#ifndef NEWSPAGE_TEXT_SIXTEEN_BYTES_HPP
#define NEWSPAGE_TEXT_SIXTEEN_BYTES_HPP

#include <newspage/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define NEWSPAGE_SSE2
#endif

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// For any machine, by two numbers.
class portable_sixteen_bytes
{
public:
    /// An answer for each byte: its high bit.
    class answers
    {
    public:
        constexpr answers(std::uint64_t front, std::uint64_t back) noexcept : front_(front), back_(back) {}
        [[nodiscard]] friend answers operator|(answers a, answers b) noexcept
        {
            return {a.front_ | b.front_, a.back_ | b.back_};
        }
        [[nodiscard]] bool any() const noexcept { return ((front_ | back_) & high) != 0; }
        /// A bit for each byte, the lowest for the first.
        [[nodiscard]] std::uint32_t bits() const noexcept { return gathered(front_) | gathered(back_) << 8; }

    private:
        [[nodiscard]] static std::uint32_t gathered(std::uint64_t answers) noexcept
        {
            return static_cast<std::uint32_t>(((answers & high) >> 7) * 0x0102040810204080u >> 56);
        }

        std::uint64_t front_;
        std::uint64_t back_;
    };

    explicit portable_sixteen_bytes(char const* at) noexcept : front_(load(at)), back_(load(at + 8)) {}

    /// Which are \a c.
    [[nodiscard]] answers is(char c) const noexcept { return {is(front_, c), is(back_, c)}; }
    /// Which are ASCII from \a first to \a last.
    [[nodiscard]] answers in(char first, char last) const noexcept
    {
        return {in(front_, first, last), in(back_, first, last)};
    }
    /// Which are ASCII below \a c, or not ASCII.
    [[nodiscard]] answers below(char c) const noexcept { return {below(front_, c), below(back_, c)}; }
    /// Which are not ASCII.
    [[nodiscard]] answers wide() const noexcept { return {front_, back_}; }
    /// Which are at least \a c, which is not ASCII.
    [[nodiscard]] answers from(char c) const noexcept { return {from(front_, c), from(back_, c)}; }

private:
    static constexpr std::uint64_t ones = 0x0101010101010101u;
    static constexpr std::uint64_t high = 0x80 * ones;

    /// The first byte is the lowest on every machine.
    [[nodiscard]] static std::uint64_t load(char const* at) noexcept
    {
        std::uint64_t bytes = 0;
        if constexpr (std::endian::native == std::endian::little)
            std::memcpy(&bytes, at, 8);
        else
            for (std::size_t i = 8; i != 0; --i)
                bytes = bytes << 8 | static_cast<unsigned char>(at[i - 1]);
        return bytes;
    }
    [[nodiscard]] static std::uint64_t is(std::uint64_t bytes, char c) noexcept
    {
        auto const others = bytes ^ (static_cast<unsigned char>(c) * ones);
        return ~(((others & ~high) + ~high) | others);
    }
    [[nodiscard]] static std::uint64_t in(std::uint64_t bytes, char first, char last) noexcept
    {
        return ~below(bytes, first) & below(bytes, static_cast<char>(last + 1));
    }
    [[nodiscard]] static std::uint64_t below(std::uint64_t bytes, char c) noexcept
    {
        return ~((bytes & ~high) + static_cast<unsigned>(0x80 - c) * ones) | bytes;
    }
    [[nodiscard]] static std::uint64_t from(std::uint64_t bytes, char c) noexcept
    {
        return ((bytes & ~high) + (0x100u - static_cast<unsigned char>(c)) * ones) & bytes;
    }

    std::uint64_t front_;
    std::uint64_t back_;
};

#if defined(NEWSPAGE_SSE2)

/// The same where the machine can do it at once, as every x86-64 can.
class sse2_sixteen_bytes
{
public:
    class answers
    {
    public:
        explicit answers(__m128i bytes) noexcept : bytes_(bytes) {}
        [[nodiscard]] friend answers operator|(answers a, answers b) noexcept
        {
            return answers(_mm_or_si128(a.bytes_, b.bytes_));
        }
        [[nodiscard]] bool any() const noexcept { return bits() != 0; }
        [[nodiscard]] std::uint32_t bits() const noexcept
        {
            return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes_));
        }

    private:
        __m128i bytes_;
    };

    explicit sse2_sixteen_bytes(char const* at) noexcept
        : bytes_(_mm_loadu_si128(static_cast<__m128i const*>(static_cast<void const*>(at))))
    {
    }

    [[nodiscard]] answers is(char c) const noexcept { return answers(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
    // Bytes outside ASCII compare as less than all of ASCII.
    [[nodiscard]] answers in(char first, char last) const noexcept
    {
        return answers(_mm_and_si128(_mm_cmpgt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(first - 1))),
                                     _mm_cmplt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(last + 1)))));
    }
    [[nodiscard]] answers below(char c) const noexcept { return answers(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(c))); }
    [[nodiscard]] answers wide() const noexcept { return answers(bytes_); }
    [[nodiscard]] answers from(char c) const noexcept
    {
        return answers(_mm_and_si128(_mm_cmpgt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(c - 1))), bytes_));
    }

private:
    __m128i bytes_;
};

using sixteen_bytes = sse2_sixteen_bytes;

#else

using sixteen_bytes = portable_sixteen_bytes;

#endif

/// The place of the first byte from \a at on for which `ask(sixteen_bytes)` answers; the size of \a text where there is
/// none.
template <class Ask>
[[nodiscard]] std::size_t find_byte(std::string_view text, std::size_t at, Ask ask) noexcept
{
    for (; text.size() - at >= 16; at += 16)
        if (auto const found = ask(sixteen_bytes(text.data() + at)).bits(); found != 0)
            return at + static_cast<std::size_t>(std::countr_zero(found));
    auto const left = text.size() - at;
    if (left == 0)
        return at;
    std::uint32_t found = 0;
    if (text.size() >= 16) {
        found = ask(sixteen_bytes(text.data() + text.size() - 16)).bits() >> (16 - left);
    } else {
        char padded[16] = {};
        std::memcpy(padded, text.data() + at, left);
        found = ask(sixteen_bytes(padded)).bits() & ((1u << left) - 1);
    }
    return found == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(found));
}

/// Whether `ask(sixteen_bytes)` answers for a byte of \a text.
template <class Ask>
[[nodiscard]] bool holds_byte(std::string_view text, Ask ask) noexcept
{
    if (text.size() < 64)
        return find_byte(text, 0, ask) != text.size();
    auto const holds = [&](std::size_t at) {
        auto const part = [&](std::size_t i) { return ask(sixteen_bytes(text.data() + at + 16 * i)); };
        return (part(0) | part(1) | part(2) | part(3)).any();
    };
    auto const last = text.size() - 64; // these overlap those before
    for (std::size_t at = 0; at < last; at += 64)
        if (holds(at))
            return true;
    return holds(last);
}

/// Past the last byte before \a end for which `ask(sixteen_bytes)` answers; 0 where there is none. For a zero byte it
/// must not.
template <class Ask>
[[nodiscard]] std::size_t find_byte_before(std::string_view text, std::size_t end, Ask ask) noexcept
{
    for (; end >= 16; end -= 16)
        if (auto const found = ask(sixteen_bytes(text.data() + end - 16)).bits(); found != 0)
            return end - static_cast<std::size_t>(std::countl_zero(found << 16));
    if (end == 0)
        return 0;
    char padded[16] = {};
    std::memcpy(padded, text.data(), end);
    auto const found = ask(sixteen_bytes(padded)).bits();
    return static_cast<std::size_t>(32 - std::countl_zero(found));
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
