/// \file
/// A source line with other text on its line.
///
///     Port trade grows by a tenth (Xinhua) Updated: July 29, 2022
///     Published: 15 June 2016 | Applicants should be native speakers.
///
/// The title is before a bracket that is empty, never closed, or holds a host or an agency, or before three spaces and
/// a date that ends the line.
#ifndef NEWSPAGE_GRAMMAR_GLUED_LINE_HPP
#define NEWSPAGE_GRAMMAR_GLUED_LINE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/source_line.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// A bracket that ends a title: never closed, empty, or with a host or an agency.
inline constexpr auto title_bracket = open_bracket >> ws >>
                                      (close_bracket | (*(x3::char_ - close_bracket - bar) >> (bar | x3::eoi)) |
                                       ((x3::omit[host] | x3::omit[agency]) >> ws >> close_bracket));

struct title_before_bracket_rule : spirit::rule<title_before_bracket_rule, GluedTitle>
{
    static constexpr auto name = "a title";
    static constexpr auto definition =
        into<&GluedTitle::text>[check<&is_some_text>[spirit::until(title_bracket | bar | x3::omit[labelled_date])]] >>
        ws >> &open_bracket;
};
struct title_before_date_rule : spirit::rule<title_before_date_rule, GluedTitle>
{
    static constexpr auto name = "a title";
    static constexpr auto definition = into<&GluedTitle::text>[check<&is_some_text>[spirit::until(
        "  " >> whitespace >> x3::omit[any_date] >> ws >> x3::eoi)]];
};

struct title_and_fields_rule : spirit::rule<title_and_fields_rule, SourceFields>
{
    static constexpr auto name = "a title and a source line";
    static constexpr auto definition = add[title_before_bracket_rule{}] >> chunk >> more_chunks;
};
struct title_and_date_rule : spirit::rule<title_and_date_rule, SourceFields>
{
    static constexpr auto name = "a title and a date";
    static constexpr auto definition = add[title_before_date_rule{}] >> ws >> add[plain_date] >> ws >> x3::eoi;
};

} // namespace detail

struct glued_line_rule : spirit::rule<glued_line_rule, SourceFields>
{
    static constexpr auto name = "a title and a source line";
    static constexpr auto definition =
        detail::into<>[detail::title_and_fields_rule{}] | detail::into<>[detail::title_and_date_rule{}];
};
/// A source line with the headline glued to its front.
inline constexpr glued_line_rule glued_line{};

struct text_line_rule : spirit::rule<text_line_rule, SourceFields>
{
    static constexpr auto name = "a date and a line of its own";
    static constexpr auto definition = detail::line_bullet >> detail::date_before_text >>
                                       *x3::omit[detail::bars_rule{}] >> detail::gap >>
                                       detail::add[detail::glued_text_rule{}];
};
/// A date with its label, and text that is a line of its own.
inline constexpr text_line_rule text_line{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
