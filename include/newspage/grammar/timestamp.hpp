/// \file
/// A date, perhaps with a time of day.
///
///     July 29, 2022
///     2024-09-25 10:54
///
///     timestamp      = day , [ [ "," ] , [ "T" ] , time ] | time , [ "," ] , day ;
///     day            = numeric_date | month_day_year | day_month_year ;
///     month_day_year = month , [ "." ] , d , [ ordinal ] , [ "," ] , yyyy ;
///     day_month_year = d , [ ordinal ] , month , [ "." ] , [ "," ] , yyyy ;
///     numeric_date   = yyyy , ( "-" , m , "-" , d | "/" , m , "/" , d | "." , m , "." , d | "年" , m , "月" , d , "日" ) ;
///     time           = ? hour ? , ":" , ? minute ? , [ ":" , ? second ? ] , [ "AM" | "PM" ] ;
///     month          = ? an English name, whole or its first three letters, or Sept ? ;
///     ordinal        = "st" | "nd" | "rd" | "th" ;
///     yyyy           = ? a year from 1900 to 2100 ? ;
///     m              = ? one or two digits ? ;
///     d              = ? one or two digits ? ;
///
/// Yields a Timestamp, checked against the calendar.
#ifndef NEWSPAGE_GRAMMAR_TIMESTAMP_HPP
#define NEWSPAGE_GRAMMAR_TIMESTAMP_HPP

#include <newspage/grammar/text.hpp>
#include <newspage/timestamp.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

struct date_parts
{
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
};

enum class Half : unsigned char { none, am, pm };

struct time_parts
{
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    Precision precision = Precision::minute;
    Half half = Half::none;
};

struct clock_time
{
    std::chrono::seconds since_midnight{};
    Precision precision = Precision::minute;
};

[[nodiscard]] inline bool on_calendar(date_parts const& parts, std::chrono::year_month_day& day) noexcept
{
    day = std::chrono::year(static_cast<int>(parts.year)) / static_cast<int>(parts.month) / static_cast<int>(parts.day);
    return parts.year >= 1900 && parts.year <= 2100 && day.ok();
}

/// 14:30 PM is read as it is meant.
[[nodiscard]] inline bool on_clock(time_parts const& parts, clock_time& time) noexcept
{
    auto hour = parts.hour;
    if (parts.half != Half::none && hour == 0)
        return false;
    if (parts.half == Half::am && hour > 12)
        return false;
    if (parts.half == Half::am && hour == 12)
        hour = 0;
    if (parts.half == Half::pm && hour < 12)
        hour += 12;
    time.since_midnight = std::chrono::hours(hour) + std::chrono::minutes(parts.minute) + std::chrono::seconds(parts.second);
    time.precision = parts.precision;
    return hour < 24 && parts.minute < 60 && parts.second < 60;
}

/// A Timestamp as its parts come in.
struct timestamp_parts
{
    std::chrono::year_month_day day{};
    clock_time time;
    bool has_time = false;

    void set_time(clock_time const& t)
    {
        time = t;
        has_time = true;
    }
};

[[nodiscard]] inline bool joined(timestamp_parts const& parts, Timestamp& timestamp) noexcept
{
    timestamp.day = parts.day;
    if (parts.has_time) {
        timestamp.time = parts.time.since_midnight;
        timestamp.precision = parts.time.precision;
    }
    return true;
}

/// An English month, whole or its first three letters, or Sept.
struct month_name_parser : primitive<month_name_parser, unsigned>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, unsigned& value) const
    {
        char const* end = at;
        while (end != last && is_alpha(*end))
            ++end;
        auto const name = text_between(at, end);
        if (name.size() < 3)
            return false;
        constexpr auto const& index = index_of<words::months>;
        for (auto i = index.first(name[0]); i != index.none; i = index.next(i)) {
            auto const month = words::months[i];
            unsigned const number = i + 1u;
            if (same_word(name, month) || same_word(name, month.substr(0, 3))
                || (number == 9 && same_word(name, month.substr(0, 4)))) {
                value = number;
                at = end;
                return true;
            }
        }
        return false;
    }
};

} // namespace detail

/// The English name of a month, whole or short.
inline constexpr detail::month_name_parser month_name{};

namespace detail {

inline constexpr byte_set date_bytes{"0123456789JFMASOND"};
inline constexpr auto yyyy = into<&date_parts::year>[digits<4, 4>];
inline constexpr auto m = into<&date_parts::month>[digits<1, 2>];
inline constexpr auto month = into<&date_parts::month>[month_name];
inline constexpr auto d = into<&date_parts::day>[leading_digits<2>];
inline constexpr auto ordinal = (word("st") | word("nd") | word("rd") | word("th")) >> word_end;
inline constexpr auto comma_or_white = (ws >> ',' >> ws) | white;

} // namespace detail

inline constexpr auto month_day_year_form =
    detail::month >> -x3::lit('.') >> ws >> detail::d >> -detail::ordinal >> detail::comma_or_white >> detail::yyyy;
/// As in `July 29, 2022`.
inline constexpr rule<detail::date_parts, month_day_year_form> month_day_year{"month day, year"};

inline constexpr auto day_month_year_form =
    detail::d >> -detail::ordinal >> ws >> detail::month >> -x3::lit('.') >> detail::comma_or_white >> detail::yyyy;
/// As in `29 July 2022`.
inline constexpr rule<detail::date_parts, day_month_year_form> day_month_year{"day month year"};

inline constexpr auto numeric_date_form =
      detail::yyyy
   >> (('-' >> detail::m >> '-' >> detail::d) | ('/' >> detail::m >> '/' >> detail::d) | ('.' >> detail::m >> '.' >> detail::d)
       | (ws >> "年" >> ws >> detail::m >> ws >> "月" >> ws >> detail::d >> ws >> "日"));
/// As in `2022-07-29`.
inline constexpr rule<detail::date_parts, numeric_date_form> numeric_date{"year-month-day"};

inline constexpr auto day_form =
    converted<std::chrono::year_month_day, &detail::on_calendar>[numeric_date]
  | converted<std::chrono::year_month_day, &detail::on_calendar>[month_day_year]
  | converted<std::chrono::year_month_day, &detail::on_calendar>[day_month_year];
/// A day of the calendar.
inline constexpr rule<std::chrono::year_month_day, day_form> day{"a day"};

inline constexpr auto time_parts_form =
      into<&detail::time_parts::hour>[digits<1, 2>] >> colon >> into<&detail::time_parts::minute>[digits<2, 2>]
   >> -(set<&detail::time_parts::precision, Precision::second>[colon >> into<&detail::time_parts::second>[digits<2, 2>]])
   >> -(ws >> (set<&detail::time_parts::half, detail::Half::am>[word("AM")] | set<&detail::time_parts::half, detail::Half::pm>[word("PM")])
           >> word_end);
/// As in `10:54 AM`, not yet checked.
inline constexpr rule<detail::time_parts, time_parts_form> time_parts{"hour:minute"};

inline constexpr auto time_form =
    converted<detail::clock_time, &detail::on_clock>[time_parts];
/// A time of day.
inline constexpr rule<detail::clock_time, time_form> time{"a time"};

inline constexpr auto timestamp_parts_form =
    ( into<&detail::timestamp_parts::day>[day]
      >> -(ws >> -x3::lit(',') >> ws >> -word("T") >> ws >> call<&detail::timestamp_parts::set_time>[time])
    | call<&detail::timestamp_parts::set_time>[time] >> ws >> -x3::lit(',') >> ws >> into<&detail::timestamp_parts::day>[day] )
    >> !(x3::char_('0', '9'));
/// A day and a time in either order.
inline constexpr rule<detail::timestamp_parts, timestamp_parts_form> timestamp_parts{"a date"};

inline constexpr auto timestamp_form =
    beginning<detail::date_bytes>[converted<Timestamp, &detail::joined>[timestamp_parts]];
/// A date, perhaps with a time of day; yields a Timestamp.
inline constexpr rule<Timestamp, timestamp_form> timestamp{"a date"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
