/// \file
/// Where and when a report was written, at the front of its first paragraph.
///
///     DONGLIN, March 13 (Xinhua) -- Farmers have begun
///     XI'AN - The wall
///
/// The place is one to four words in capitals; before an agency in brackets, words that begin in upper case. It has at
/// most 40 code points. After the dash a letter in upper case, a digit or a quotation mark follows; the rule matches up
/// to there. The value's text ends before the dash.
#ifndef NEWSPAGE_GRAMMAR_DATELINE_HPP
#define NEWSPAGE_GRAMMAR_DATELINE_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/day.hpp>

#include <chrono>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace dateline_parts {

using namespace newspage::detail;
using spirit::check;
using spirit::into;
using spirit::view;
using spirit::whitespace;
using spirit::ws;

/// A day as its parts are read; year 0 where none is named.
struct Day
{
    std::chrono::month month{0};
    unsigned day = 0;
    unsigned year = 0;

    operator PartialDate() const noexcept
    {
        PartialDate date{{}, month, std::chrono::day(day)};
        if (year != 0)
            date.year = std::chrono::year(static_cast<int>(year));
        return date;
    }
};
[[nodiscard]] inline bool is_on_calendar(Day const& date) noexcept
{
    static constexpr unsigned leap_year = 2000;
    auto const year = date.year == 0 ? leap_year : date.year;
    auto const of_year = std::chrono::year(static_cast<int>(year));
    return year >= 1900 && year <= 2100 &&
           std::chrono::year_month_day(of_year, date.month, std::chrono::day(date.day)).ok();
}

inline constexpr auto comma = ws >> ',' >> ws;

struct month_and_day_rule : spirit::rule<month_and_day_rule, Day>
{
    static constexpr auto name = "month day";
    static constexpr auto definition = into<&Day::month>[month_name] >> -x3::lit('.') >> ws
                                       >> into<&Day::day>[spirit::digits<1, 2>] >>
                                       -(comma >> into<&Day::year>[spirit::digits<4, 4>]);
};

/// One word of a place; Capitals: all of it.
template <bool Capitals>
struct place_word_parser : spirit::terminal<place_word_parser<Capitals>>
{
    static constexpr auto name =
        Capitals ? "a word of two capital letters or more" : "a word that begins in upper case";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        if (at == last || !is_upper(*at))
            return false;
        int letters = 0;
        for (; at != last; ++at) {
            if (text_between(at, last).starts_with("’"))
                at += 2;
            else if (is_letter(*at))
                ++letters;
            else if (*at != '.' && !((*at == '\'' || *at == '-') && last - at > 1 && is_letter(at[1])))
                break;
        }
        return letters >= (Capitals ? 2 : 1) && !spirit::goes_on(at, last);
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        spirit::first_bytes bytes;
        for (char c = 'A'; c <= 'Z'; ++c)
            bytes.add(byte(c));
        return bytes;
    }

private:
    /// Letters outside ASCII count; signs such as a dash do not.
    [[nodiscard]] static constexpr bool is_letter(char c) noexcept
    {
        return Capitals ? is_upper(c) : is_alpha(c) || (byte(c) >= 0x80 && byte(c) < 0xE2) || byte(c) > 0xE2;
    }
};

[[nodiscard]] inline bool is_short_place(std::string_view const& place) noexcept { return at_most(40, place); }

template <bool Capitals>
[[nodiscard]] constexpr auto place()
{
    constexpr place_word_parser<Capitals> word{};
    auto const more = (comma | whitespace) >> !month_and_day_rule{} >> word;
    return into<&DatelineView::place>[check<&is_short_place>[view[word >> -(more >> -(more >> -more))]]];
}

struct date_rule : spirit::rule<date_rule, PartialDate>
{
    static constexpr auto name = "month day";
    static constexpr auto definition = into<>[check<&is_on_calendar>[month_and_day_rule{}]];
};
inline constexpr auto date = -(comma >> into<&DatelineView::date>[date_rule{}]);
inline constexpr auto agency_in_brackets = ws >> (x3::lit('(') | "（") >> ws
                                           >> into<&DatelineView::agency>[agency] >> ws >> (x3::lit(')') | "）");

struct dateline_text_rule : spirit::rule<dateline_text_rule, DatelineView>
{
    static constexpr auto name = "a place";
    static constexpr auto definition =
        (place<true>() >> date >> -agency_in_brackets >> &(ws >> (x3::lit('-') | "—" | "–"))) |
        (place<false>() >> date >> agency_in_brackets);
};

inline constexpr auto dash =
    (ws >> ((x3::lit("--") >> *x3::lit('-')) | +(x3::lit("—") | "–"))) | (whitespace >> '-' >> &whitespace);
inline constexpr auto begins_text =
    x3::char_('A', 'Z') | x3::char_('0', '9') | '"' | '\'' | "“" | "‘" | "«" | "「" | "『";

} // namespace dateline_parts

struct dateline_rule : spirit::rule<dateline_rule, DatelineView>
{
    static constexpr auto name = "a dateline";
    static constexpr auto definition =
        spirit::into<&DatelineView::text>[spirit::view[spirit::into<>[dateline_parts::dateline_text_rule{}]]] >>
        dateline_parts::dash >> spirit::ws >> &dateline_parts::begins_text;
};
/// A dateline with its dash, up to the text after it.
inline constexpr dateline_rule dateline{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
