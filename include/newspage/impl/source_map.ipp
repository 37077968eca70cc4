#ifndef NEWSPAGE_IMPL_SOURCE_MAP_IPP
#define NEWSPAGE_IMPL_SOURCE_MAP_IPP

#include <newspage/source_map.hpp>
#include <newspage/text/characters.hpp>

#include <algorithm>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

[[nodiscard]] inline std::size_t line_begin(std::string_view page, std::size_t offset) noexcept
{
    auto const before = page.substr(0, std::min(offset, page.size())).rfind('\n');
    return before == page.npos ? 0 : before + 1;
}

/// Code points; a broken byte counts as one.
[[nodiscard]] inline std::size_t count_code_points(std::string_view text) noexcept
{
    std::size_t count = 0;
    for (char const *at = text.data(), *const last = at + text.size(); at != last; ++count)
        at += code_point_at(at, last).size;
    return count;
}

} // namespace detail

NEWSPAGE_INLINE location source_map::locate(std::size_t offset) const noexcept
{
    offset = std::min(offset, page_.size());
    auto const begin = detail::line_begin(page_, offset);
    auto const lines = std::count(page_.begin(), page_.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    // A byte order mark is no part of the first line.
    auto const first = begin == 0 && page_.starts_with("\xEF\xBB\xBF") ? std::min<std::size_t>(3, offset) : begin;
    return {static_cast<std::size_t>(lines) + 1, detail::count_code_points(page_.substr(first, offset - first)) + 1};
}

NEWSPAGE_INLINE std::string_view source_map::line_at(std::size_t offset) const noexcept
{
    auto line = page_.substr(detail::line_begin(page_, offset));
    line = line.substr(0, line.find('\n'));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
