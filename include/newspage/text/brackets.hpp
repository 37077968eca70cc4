/// \file
/// Brackets: ASCII, `（ ）`, `【 】` and `［ ］`.
#ifndef NEWSPAGE_TEXT_BRACKETS_HPP
#define NEWSPAGE_TEXT_BRACKETS_HPP

#include <newspage/config.hpp>
#include <newspage/text/characters.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// A bracket: how it is read, as one of `()[]`, and its bytes; 0 bytes where there is none.
struct bracket
{
    char kind = 0;
    std::size_t size = 0;

    [[nodiscard]] constexpr bool opens() const noexcept { return kind == '(' || kind == '['; }
};

/// The bracket that begins at \a at: `( )`, `[ ]`, `（ ）` as `( )`, `【 】` and `［ ］` as `[ ]`.
[[nodiscard]] constexpr bracket bracket_at(char const* at, char const* last) noexcept
{
    if (at == last)
        return {};
    if (is_ascii(*at))
        return *at == '(' || *at == ')' || *at == '[' || *at == ']' ? bracket{*at, 1} : bracket{};
    if (last - at < 3)
        return {};
    auto const number = byte(at[0]) << 16 | byte(at[1]) << 8 | byte(at[2]);
    switch (number) {
    case 0xEFBC88: return {'(', 3};
    case 0xEFBC89: return {')', 3};
    case 0xE38090:
    case 0xEFBCBB: return {'[', 3};
    case 0xE38091:
    case 0xEFBCBD: return {']', 3};
    default: return {};
    }
}

/// The bracket that ends at \a end.
[[nodiscard]] constexpr bracket bracket_before(char const* first, char const* end) noexcept
{
    if (first == end)
        return {};
    if (is_ascii(end[-1]))
        return bracket_at(end - 1, end);
    // Inside of a character the three bytes may begin with an ASCII bracket, which ends before them.
    auto const wide = end - first >= 3 ? bracket_at(end - 3, end) : bracket{};
    return wide.size == 3 ? wide : bracket{};
}

/// Takes a bracket off either end of \a text that has no partner in it, whatever is there.
[[nodiscard]] constexpr std::string_view strip_unpaired_ends(std::string_view text) noexcept
{
    char const* const first = text.data();
    char const* const last = first + text.size();
    auto const front = bracket_at(first, last);
    auto const back = bracket_before(first, last);
    // How many of a kind are open, read forward for the front and backward for the back.
    auto has_partner = [&](bracket b, bool forward) {
        char const open = b.kind == '(' || b.kind == ')' ? '(' : '[';
        if (b.opens() != forward)
            return false;
        std::ptrdiff_t depth = 0;
        char const* at = forward ? first : last;
        while (at != (forward ? last : first)) {
            auto const here = forward ? bracket_at(at, last) : bracket_before(first, at);
            if (here.kind == open || here.kind == (open == '(' ? ')' : ']'))
                depth += here.opens() ? 1 : -1;
            if (depth == 0 && here.size != 0)
                return true;
            auto const step = static_cast<std::ptrdiff_t>(here.size == 0 ? 1 : here.size);
            at += forward ? step : -step;
        }
        return false;
    };
    bool const cut_front = front.size != 0 && !has_partner(front, true);
    bool const cut_back = back.size != 0 && !(cut_front && front.size == text.size()) && !has_partner(back, false);
    if (cut_front)
        text.remove_prefix(front.size);
    if (cut_back)
        text.remove_suffix(back.size);
    return cut_front || cut_back ? strip(text) : text;
}

/// Takes a bracket off either end of \a text that has no partner in it, then strips: `zibo.cn]` is `zibo.cn`. Linear.
[[nodiscard]] constexpr std::string_view strip_unpaired(std::string_view text) noexcept
{
    // Nearly every text begins and ends with a letter, a digit or a full stop.
    auto plain = [](char c) { return is_alpha(c) || is_digit(c) || c == '.'; };
    if (!text.empty() && plain(text.front()) && plain(text.back()))
        return text;
    return strip_unpaired_ends(text);
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
