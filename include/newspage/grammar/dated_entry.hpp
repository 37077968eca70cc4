/// \file
/// The entries of a list of pages.
///
///     2022-09-07
///     - September 28, 2021 Lamp festival
///     A port opens      2017-05-11
///
///     dated_entry = any_date | bullets , any_date , text | text , ( "  " | tab ) , any_date ;
#ifndef NEWSPAGE_GRAMMAR_DATED_ENTRY_HPP
#define NEWSPAGE_GRAMMAR_DATED_ENTRY_HPP

#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/timestamp.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {

/// How the date of an entry is written.
enum class DatedEntry : unsigned char { alone, after_bullet, at_end };
inline constexpr std::size_t kinds_of_dated_entries = 3;

struct bulleted_date_rule : spirit::rule<bulleted_date_rule>
{
    static constexpr auto name = "a date after a bullet";
    static constexpr auto definition = spirit::one_of<words::bullets> >> spirit::ws >> x3::omit[any_date];
};

/// The kind of the entry \a line, if it is one.
template <class Context>
[[nodiscard]] std::optional<DatedEntry> dated_entry_kind(std::string_view line, Context const& context)
{
    if (spirit::match_front(bulleted_date_rule{}, line, context) != line.npos)
        return DatedEntry::after_bullet;
    // A date ends in a digit, in 日, or in a zone or half of the day; it is short.
    static constexpr std::size_t longest = 80;
    auto const front = line.size() - std::min(line.size(), longest);
    if (line.size() <= longest && spirit::matches(any_date, line, context))
        return DatedEntry::alone;
    auto const gap = last_wide_gap(line, front);
    if (gap != line.npos && spirit::matches(any_date, detail::strip(line.substr(gap)), context))
        return DatedEntry::at_end;
    return {};
}

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
