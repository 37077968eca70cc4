/// \file
/// A title with a day at its end.
///
///     Linhe completes its third bridge over the canal 2022-09-08
#ifndef NEWSPAGE_GRAMMAR_DATED_TITLE_HPP
#define NEWSPAGE_GRAMMAR_DATED_TITLE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/timestamp.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>

#include <chrono>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// A title and the day at its end.
struct DatedTitle
{
    std::string_view title;
    std::chrono::year_month_day day{};
    std::string_view day_text;
};

struct dated_title_rule : spirit::rule<dated_title_rule, DatedTitle>
{
    static constexpr auto name = "a title and a day";
    static constexpr auto definition =
        spirit::into<&DatedTitle::title>[spirit::until(spirit::whitespace >> x3::omit[iso_day] >> x3::eoi)] >>
        spirit::whitespace >>
        spirit::into<&DatedTitle::day_text>[spirit::view[spirit::into<&DatedTitle::day>[iso_day]]] >> x3::eoi;
};
/// A title with a day at its end.
inline constexpr dated_title_rule dated_title{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
