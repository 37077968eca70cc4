/// \file
/// A day of the calendar.
///
///     July 29, 2022
///     12/04/2018
///
/// All days are checked against the calendar, years are 1900 to 2100. In `12/04/2018` day and month cannot be
/// distinguished, unless parse_options::numeric_dates says in which order they are.
#ifndef NEWSPAGE_GRAMMAR_DAY_HPP
#define NEWSPAGE_GRAMMAR_DAY_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>

#include <chrono>
#include <string_view>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace day_parts {

using namespace newspage::detail;

/// A day as its parts are read.
struct Parts
{
    unsigned year = 0;
    unsigned month = 0; ///< of a numeric date: the first of two numbers
    unsigned day = 0;
    std::chrono::month named_month{0}; ///< where it is a word
    bool numeric = false;              ///< day and month may be in either order
    bool ambiguous = false;            ///< and both orders are days

    [[nodiscard]] std::chrono::year_month_day value() const noexcept
    {
        if (ambiguous)
            return std::chrono::year_month_day();
        auto const in_year = named_month.ok() ? named_month : std::chrono::month(month);
        return {std::chrono::year(static_cast<int>(year)), in_year, std::chrono::day(day)};
    }
    operator std::chrono::year_month_day() const noexcept { return value(); }
};

[[nodiscard]] inline bool is_on_calendar(Parts const& parts) noexcept
{
    return parts.year >= 1900 && parts.year <= 2100 && parts.value().ok();
}

template <class Context>
[[nodiscard]] date_order numeric_dates(Context const& context) noexcept
{
    if constexpr (spirit::is_unused<decltype(spirit::settings(context))>)
        return date_order::unknown;
    else
        return spirit::settings(context).numeric_dates;
}

/// Decides the order of a numeric date, and checks the day against the calendar.
struct is_day
{
    template <class Context>
    bool operator()(Parts& parts, Context const& context) const noexcept
    {
        bool const month_first = is_on_calendar(parts);
        if (!parts.numeric)
            return month_first;
        auto const same = parts.month == parts.day;
        std::swap(parts.month, parts.day);
        bool const day_first = is_on_calendar(parts);
        auto const order = numeric_dates(context);
        parts.ambiguous = month_first && day_first && !same && order == date_order::unknown;
        if (month_first && (!day_first || order == date_order::month_first))
            std::swap(parts.month, parts.day);
        return month_first || day_first;
    }
};
[[nodiscard]] inline bool is_understood(Parts const& parts) noexcept { return !parts.ambiguous; }

} // namespace day_parts

struct month_name_rule : spirit::rule<month_name_rule, std::chrono::month>
{
    static constexpr auto name = "a month";
    static constexpr auto definition = spirit::into<>[spirit::one_of<words::months>] >> marks::letters_end;
};
/// The English name of a month, whole or short.
inline constexpr month_name_rule month_name{};

struct ordinal_rule : spirit::rule<ordinal_rule>
{
    static constexpr auto name = "st, nd, rd or th";
    static constexpr auto definition = spirit::one_of<words::ordinals> >> marks::word_end;
};
/// What may follow the number of a day.
inline constexpr ordinal_rule ordinal{};

namespace day_parts {

using spirit::check;
using spirit::choice;
using spirit::digits;
using spirit::into;
using spirit::one_of;
using spirit::set;
using spirit::whitespace;
using spirit::ws;

inline constexpr auto yyyy = into<&Parts::year>[digits<4, 4>];
inline constexpr auto m = into<&Parts::month>[digits<1, 2>];
inline constexpr auto month = into<&Parts::named_month>[month_name];
inline constexpr auto d = into<&Parts::day>[x3::uint_parser<unsigned, 10, 1, 2>()];
inline constexpr auto n = into<&Parts::day>[digits<1, 2>];
inline constexpr auto comma_or_whitespace = (ws >> ',' >> ws) | whitespace;
inline constexpr auto weekday = one_of<words::weekdays> >> marks::letters_end >> ws >> -(',' >> ws);

inline constexpr auto month_day_year = month >> -x3::lit('.') >> ws >> d >> -ordinal >> comma_or_whitespace >> yyyy;
inline constexpr auto day_month_year = d >> ((-ordinal >> ws >> month >> -x3::lit('.') >> comma_or_whitespace >> yyyy) |
                                             ('-' >> month >> '-' >> yyyy));
inline constexpr auto year_month_day = yyyy >> (('-' >> (m | month) >> '-' >> d) | ('/' >> m >> '/' >> d) |
                                                ('.' >> m >> '.' >> d) |
                                                (ws >> "年" >> ws >> m >> ws >> "月" >> ws >> d >> ws >> "日"));
inline constexpr auto numeric =
    set<&Parts::numeric, true>[m >> (('/' >> n >> '/' >> yyyy) | ('-' >> n >> '-' >> yyyy))];

struct day_form_rule : spirit::rule<day_form_rule, Parts>
{
    static constexpr auto name = "a day";
    static constexpr auto definition = -weekday >> choice[month_day_year | year_month_day | day_month_year | numeric];
};
/// Any day, also one in which day and month cannot be distinguished.
inline constexpr auto any_day = check<is_day{}>[day_form_rule{}];

struct iso_parts_rule : spirit::rule<iso_parts_rule, Parts>
{
    static constexpr auto name = "yyyy-mm-dd";
    static constexpr auto definition =
        yyyy >> '-' >> into<&Parts::month>[digits<2, 2>] >> '-' >> into<&Parts::day>[digits<2, 2>];
};

inline constexpr auto number_end = !x3::char_('0', '9');

} // namespace day_parts

struct day_rule : spirit::rule<day_rule, std::chrono::year_month_day>
{
    static constexpr auto name = "a day";
    static constexpr auto definition =
        spirit::into<>[spirit::check<&day_parts::is_understood>[day_parts::any_day]] >> day_parts::number_end;
};
/// A day whose month is known.
inline constexpr day_rule day{};

struct iso_day_rule : spirit::rule<iso_day_rule, std::chrono::year_month_day>
{
    static constexpr auto name = "yyyy-mm-dd";
    static constexpr auto definition =
        spirit::into<>[spirit::check<&day_parts::is_on_calendar>[day_parts::iso_parts_rule{}]];
};
/// A day as in `2022-07-29`, in no other form.
inline constexpr iso_day_rule iso_day{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
