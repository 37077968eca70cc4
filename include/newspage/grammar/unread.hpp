/// \file
/// What makes a line look like a source line: a date, or a label with a colon.
///
///     Valid until: 31/31/2021
#ifndef NEWSPAGE_GRAMMAR_UNREAD_HPP
#define NEWSPAGE_GRAMMAR_UNREAD_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/field_label.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

struct source_mark_rule : spirit::rule<source_mark_rule>
{
    static constexpr auto name = "a date or a label";
    static constexpr auto two_digits = x3::omit[spirit::digits<1, 2>];
    static constexpr auto year = x3::omit[spirit::digits<4, 4>];
    static constexpr auto numeric_date = two_digits >>
                                         ((x3::lit('/') >> two_digits >> '/') | ('-' >> two_digits >> '-')) >> year;
    static constexpr auto definition = detail::choice[field_label | x3::omit[any_date] | numeric_date |
                                                      (spirit::one_of<words::editor_phrases> >> detail::colon)];
};
/// A date, also one that is none of the calendar, or the label of a field or sign-off.
inline constexpr source_mark_rule source_mark{};

/// Whether \a line, of at most 250 code points, holds a date or a label.
template <class Context>
[[nodiscard]] bool holds_source_mark(std::string_view line, Context const& context)
{
    static constexpr auto front = spirit::until(source_mark);
    auto const size = detail::at_most(250, line) ? spirit::match_front(front, line, context) : line.size();
    return size != line.size();
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
