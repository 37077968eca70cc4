#ifndef NEWSPAGE_IMPL_RENDER_IPP
#define NEWSPAGE_IMPL_RENDER_IPP

#include <newspage/render.hpp>
#include <newspage/source_map.hpp>
#include <newspage/text/utf8.hpp>

#include <algorithm>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// Takes two columns of a terminal.
[[nodiscard]] constexpr bool is_wide(char32_t c) noexcept
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// One character of a line as it is shown, and the blank as wide as it.
struct shown
{
    std::string_view text;
    std::string_view blank;
    std::size_t size;
};

[[nodiscard]] inline shown show(char const* at, char const* last) noexcept
{
    if (*at == '\t')
        return {"\t", "\t", 1};
    if (is_ascii(*at))
        return byte(*at) < 0x20 || byte(*at) == 0x7F ? shown{"\xEF\xBF\xBD", " ", 1} : shown{{at, 1}, " ", 1};
    auto const size = sequence_at(at, last);
    if (size == 0)
        return {"\xEF\xBF\xBD", " ", 1};
    return {{at, size}, is_wide(code_point_at(at, last).value) ? "  " : " ", size};
}

/// Moves \a at back by at most \a count characters.
[[nodiscard]] inline char const* back(char const* first, char const* at, std::size_t count) noexcept
{
    for (; count != 0 && at != first; --count)
        at -= code_point_before(first, at).size;
    return at;
}

} // namespace detail

NEWSPAGE_INLINE std::string render(diagnostic const& about, std::string_view page, std::string_view name,
                                   render_options const& options)
{
    auto const red = options.color ? "\x1b[1;31m" : "";
    auto const blue = options.color ? "\x1b[1;34m" : "";
    auto const plain = options.color ? "\x1b[0m" : "";
    bool const is_error = about.severity == severity::error;

    auto const offset = std::min(about.where.offset, page.size());
    auto const place = source_map(page).locate(offset);
    auto const line = source_map(page).line_at(offset);
    auto const number = std::to_string(place.line);

    std::string out;
    if (!name.empty())
        out.append(name) += ':';
    out += number + ':' + std::to_string(place.column) + ": ";
    out += is_error ? red : blue;
    out += is_error ? "error: " : "note: ";
    out += plain;
    out.append(about.message()).append(": expected ").append(about.expected());
    out += '\n';

    // Half of the width before the caret, the rest after it.
    char const* const first = line.data();
    char const* const last = first + line.size();
    char const* const caret = std::min(page.data() + offset, last);
    char const* const end = first + std::min(line.size(), static_cast<std::size_t>(caret - first) + about.where.length);
    char const* at = detail::back(first, caret, options.width / 2);
    std::string text = at == first ? "" : "…";
    std::string under = at == first ? "" : " ";
    for (std::size_t count = 0; at != last; ++count) {
        if (count == options.width) {
            text += "…";
            break;
        }
        auto const c = detail::show(at, last);
        text += c.text;
        if (at < caret)
            under += c.blank;
        else if (at == caret)
            under += std::string("^") + (c.blank.size() == 2 && at + 1 < end ? "~" : "");
        else if (at < end)
            under.append(c.blank.size() == 2 ? 2 : 1, '~');
        at += c.size;
    }
    if (caret == last)
        under += '^';

    std::string const gutter(number.size(), ' ');
    out.append("  ").append(blue).append(number).append(" | ").append(plain).append(text) += '\n';
    out.append("  ").append(blue).append(gutter).append(" | ").append(red).append(under).append(plain) += '\n';
    if (!about.hint().empty())
        out.append("  hint: ").append(about.hint()) += '\n';
    return out;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
