/// \file
/// A list of pages is not an article: FORMAT 11.
#ifndef NEWSPAGE_PAGE_LIST_OF_PAGES_HPP
#define NEWSPAGE_PAGE_LIST_OF_PAGES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/dated_entry.hpp>
#include <newspage/page/reading.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// The second of three lines of one kind that only a list of pages has, if there are three.
[[nodiscard]] inline std::optional<std::string_view> second_date_of_list(Reading const& reading)
{
    if (reading.has_block && !reading.block_is_weak)
        return {};
    auto const& lines = reading.lines;
    struct
    {
        std::size_t count = 0;
        std::string_view second;
    } seen[grammar::kinds_of_dated_entries];
    bool const has_breadcrumb = !reading.article.breadcrumb.empty();
    for (auto i = reading.header_begin; i != reading.body_end; ++i) {
        auto const kind = grammar::dated_entry_kind(lines[i], lines.context());
        if (!kind)
            continue;
        bool const own = has_breadcrumb && i >= reading.block_begin && i < reading.block_end;
        if (own && *kind == grammar::DatedEntry::alone)
            continue;
        auto& found = seen[static_cast<std::size_t>(*kind)];
        if (++found.count == 2)
            found.second = lines[i];
        if (found.count == 3)
            return found.second;
    }
    return {};
}

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
