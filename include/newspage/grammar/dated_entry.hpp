/// \file
/// The entries of a list of pages.
///
///     2022-09-07
///     - September 28, 2021 Lamp festival
///     A port opens      2017-05-11
///
/// Of the other two the whole line is a date, or a date is after two spaces or a tab at its end.
#ifndef NEWSPAGE_GRAMMAR_DATED_ENTRY_HPP
#define NEWSPAGE_GRAMMAR_DATED_ENTRY_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/timestamp.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// How the date of an entry is written.
enum class DatedEntry : unsigned char { alone, after_bullet, at_end };
inline constexpr std::size_t kinds_of_dated_entries = 3;

struct bulleted_date_rule : spirit::rule<bulleted_date_rule>
{
    static constexpr auto name = "a date after a bullet";
    static constexpr auto definition = spirit::one_of<words::bullets> >> spirit::ws >> x3::omit[any_date];
};

namespace detail {

/// Past the last two spaces or tab of \a line, from \a begin on, or npos.
[[nodiscard]] inline std::size_t after_wide_gap(std::string_view line, std::size_t begin) noexcept
{
    for (auto at = line.size(); at > begin + 1; --at)
        if (line[at - 1] == '\t' || (line[at - 1] == ' ' && line[at - 2] == ' '))
            return at;
    return line.npos;
}

} // namespace detail

/// The kind of the entry \a line, if it is one.
template <class Context>
[[nodiscard]] std::optional<DatedEntry> dated_entry_kind(std::string_view line, Context const& context)
{
    static constexpr std::size_t longest_date = 80;
    static constexpr auto bulleted = spirit::first(bulleted_date_rule{});
    if (bulleted.allow(line, spirit::settings(context)) &&
        spirit::match_front(bulleted_date_rule{}, line, context) != line.npos)
        return DatedEntry::after_bullet;
    if (line.size() <= longest_date && spirit::matches(any_date, line, context))
        return DatedEntry::alone;
    auto const date = detail::after_wide_gap(line, line.size() - std::min(line.size(), longest_date));
    if (date != line.npos && spirit::matches(any_date, line.substr(date), context))
        return DatedEntry::at_end;
    return {};
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
