/// \file
/// Characters: whitespace, length in code points, letters, case.
#ifndef NEWSPAGE_TEXT_CHARACTERS_HPP
#define NEWSPAGE_TEXT_CHARACTERS_HPP

#include <newspage/config.hpp>
#include <newspage/text/block.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// The part from \a first to \a last as a view.
[[nodiscard]] constexpr std::string_view text_between(char const* first, char const* last) noexcept
{
    return {first, static_cast<std::size_t>(last - first)};
}

[[nodiscard]] constexpr unsigned char byte(char c) noexcept { return static_cast<unsigned char>(c); }
[[nodiscard]] constexpr bool is_ascii(char c) noexcept { return byte(c) < 0x80; }
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_alpha(char c) noexcept { return is_upper(c) || is_lower(c); }
[[nodiscard]] constexpr char to_upper(char c) noexcept { return is_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c; }
[[nodiscard]] constexpr char to_lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }

/// The same as whitespace_at for what is outside ASCII; apart, so that the rest is small enough to be inlined.
[[nodiscard]] constexpr std::size_t wide_whitespace_at(char const* at, char const* last) noexcept
{
    auto const c = byte(*at);
    auto const left = last - at;
    if (c == 0xC2)
        return left >= 2 && byte(at[1]) == 0xA0 ? 2 : 0;
    if (left < 3)
        return 0;
    auto const b = byte(at[1]);
    auto const a = byte(at[2]);
    bool const found = (c == 0xE2 && b == 0x80 && (a <= 0x8F || (a >= 0xA8 && a <= 0xAF))) // U+2000-200F, U+2028-202F
                       || (c == 0xE2 && b == 0x81 && a >= 0x9F && a <= 0xA4)               // U+205F-2064
                       || (c == 0xE3 && b == 0x80 && a == 0x80)                            // U+3000
                       || (c == 0xEF && b == 0xBB && a == 0xBF);                           // U+FEFF
    return found ? 3 : 0;
}

/// The bytes of the whitespace character that begins at \a at, or 0.
[[nodiscard]] NEWSPAGE_ALWAYS_INLINE constexpr std::size_t whitespace_at(char const* at, char const* last) noexcept
{
    if (at == last)
        return 0;
    char const c = *at;
    if (is_ascii(c)) [[likely]]
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    return wide_whitespace_at(at, last);
}

/// The bytes of the whitespace character that ends at \a end, or 0.
[[nodiscard]] constexpr std::size_t whitespace_before(char const* first, char const* end) noexcept
{
    if (first == end)
        return 0;
    if (is_ascii(end[-1]))
        return whitespace_at(end - 1, end);
    if (end - first >= 2 && whitespace_at(end - 2, end) == 2)
        return 2;
    return end - first >= 3 && whitespace_at(end - 3, end) == 3 ? 3 : 0;
}

/// The bytes of the bar that begins at \a at, or 0: `|`, U+FF5C, U+4E28.
[[nodiscard]] constexpr std::size_t bar_at(char const* at, char const* last) noexcept
{
    if (at == last)
        return 0;
    if (*at == '|')
        return 1;
    if (last - at < 3)
        return 0;
    bool const fullwidth = byte(at[0]) == 0xEF && byte(at[1]) == 0xBD && byte(at[2]) == 0x9C;
    bool const stroke = byte(at[0]) == 0xE4 && byte(at[1]) == 0xB8 && byte(at[2]) == 0xA8;
    return fullwidth || stroke ? 3 : 0;
}

/// The bytes of the bar that ends at \a end, or 0.
[[nodiscard]] constexpr std::size_t bar_before(char const* first, char const* end) noexcept
{
    if (first != end && end[-1] == '|')
        return 1;
    return end - first >= 3 && bar_at(end - 3, end) == 3 ? 3 : 0;
}

/// Takes whitespace and bars off both ends, whatever is there.
[[nodiscard]] constexpr std::string_view strip_ends(std::string_view text) noexcept
{
    char const* first = text.data();
    char const* last = first + text.size();
    for (std::size_t n = 1; n != 0; first += n)
        n = whitespace_at(first, last) + (whitespace_at(first, last) == 0 ? bar_at(first, last) : 0);
    for (std::size_t n = 1; n != 0; last -= n)
        n = whitespace_before(first, last) + (whitespace_before(first, last) == 0 ? bar_before(first, last) : 0);
    return {first, static_cast<std::size_t>(last - first)};
}

/// Takes whitespace and bars off both ends: how every line and every field is read.
[[nodiscard]] constexpr std::string_view strip(std::string_view text) noexcept
{
    // Nearly every text begins and ends with a letter, a digit or one of the marks beside them in ASCII.
    auto visible = [](char c) { return (c > ' ' && c < '|') || c == '}' || c == '~'; };
    if (!text.empty() && visible(text.front()) && visible(text.back()))
        return text;
    return strip_ends(text);
}

/// Whether \a text holds \a count bytes that do not begin a code point: those with the top bits 10.
[[nodiscard]] inline bool holds_others(std::size_t count, std::string_view text) noexcept
{
    char const* at = text.data();
    auto left = text.size();
    std::size_t others = 0;
    while (others < count && others + left >= count) {
        if (left >= 64 && block(at).is_ascii()) {
            at += 64;
            left -= 64;
            continue;
        }
        for (auto n = std::min<std::size_t>(left, 16); n != 0; ++at, --left, --n)
            others += (byte(*at) & 0xC0) == 0x80;
    }
    return others >= count;
}

/// Whether \a text has at most \a limit code points. Reads no more than it must.
[[nodiscard]] inline bool at_most(std::size_t limit, std::string_view text) noexcept
{
    return text.size() <= limit || (text.size() <= 4 * limit && holds_others(text.size() - limit, text));
}

/// A code point and its bytes; broken bytes stand for themselves.
struct code_point
{
    char32_t value = 0;
    std::size_t size = 0;
};

[[nodiscard]] constexpr code_point code_point_at(char const* at, char const* last) noexcept
{
    auto const c = byte(*at);
    auto const left = last - at;
    auto follows = [&](int i) { return (byte(at[i]) & 0xC0) == 0x80; };
    auto part = [&](int i) { return static_cast<char32_t>(byte(at[i]) & 0x3F); };
    if (c >= 0xC2 && c < 0xE0 && left >= 2 && follows(1))
        return {static_cast<char32_t>(c & 0x1F) << 6 | part(1), 2};
    if (c >= 0xE0 && c < 0xF0 && left >= 3 && follows(1) && follows(2))
        return {static_cast<char32_t>(c & 0x0F) << 12 | part(1) << 6 | part(2), 3};
    if (c >= 0xF0 && c < 0xF5 && left >= 4 && follows(1) && follows(2) && follows(3))
        return {static_cast<char32_t>(c & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3), 4};
    return {c, 1};
}

/// The code point that ends at \a end.
[[nodiscard]] constexpr code_point code_point_before(char const* first, char const* end) noexcept
{
    char const* at = end - 1;
    while (at != first && end - at < 4 && (byte(*at) & 0xC0) == 0x80)
        --at;
    auto const found = code_point_at(at, end);
    return found.size == static_cast<std::size_t>(end - at) ? found : code_point{byte(end[-1]), 1};
}

/// A letter outside ASCII, by blocks of Unicode; signs, punctuation and pictograms are not letters.
[[nodiscard]] constexpr bool is_wide_letter(char32_t c) noexcept
{
    auto in = [c](char32_t low, char32_t high) { return c >= low && c <= high; };
    if (c < 0x80)
        return false;
    if (c < 0x100)
        return c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0xC0 && c != 0xD7 && c != 0xF7);
    return in(0x100, 0x2C1) || in(0x370, 0x373) || in(0x376, 0x37D) || in(0x37F, 0x37F) || in(0x386, 0x386) ||
           in(0x388, 0x481) || in(0x48A, 0x559) || in(0x560, 0x588) || in(0x5D0, 0x5F2) || in(0x620, 0x64A) ||
           in(0x66E, 0x6D3) || in(0x6D5, 0x6D5) || in(0x6FA, 0x6FC) || in(0x710, 0x1FFF) || in(0x2C00, 0x2DFF) ||
           in(0x3005, 0x3007) || in(0x3021, 0x3029) || in(0x3031, 0x3035) || in(0x3041, 0x3096) || in(0x309D, 0x309F) ||
           in(0x30A1, 0x30FA) || in(0x30FC, 0x318E) || in(0x31A0, 0x31BF) || in(0x31F0, 0x31FF) || in(0x3400, 0x4DBF) ||
           in(0x4E00, 0xD7FB) || in(0xF900, 0xFD3D) || in(0xFD50, 0xFDFB) || in(0xFE70, 0xFEFC) || in(0xFF21, 0xFF3A) ||
           in(0xFF41, 0xFF5A) || in(0xFF66, 0xFFDC) || in(0x10000, 0x1DFFF) || in(0x20000, 0x3FFFF);
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
