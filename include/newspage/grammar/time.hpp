/// \file
/// A time of day.
///
///     10:54
///     9:05:30 p.m. (GMT+8)
///
/// `AM` and `PM` change nothing after 13 to 23 hours, and after hour 0. A zone is at most 14 hours from UTC.
#ifndef NEWSPAGE_GRAMMAR_TIME_HPP
#define NEWSPAGE_GRAMMAR_TIME_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>
#include <newspage/timestamp.hpp>

#include <chrono>
#include <optional>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// A time of day as a page writes it.
struct ClockTime
{
    /// Less than 24 hours.
    std::chrono::seconds since_midnight{};
    /// Minute or second.
    Precision precision = Precision::minute;
    /// How far the zone is ahead of UTC, where one is named; at most 14 hours either way.
    std::optional<std::chrono::minutes> offset{};

    friend bool operator==(ClockTime const&, ClockTime const&) = default;
};

namespace time_parts {

using spirit::check;
using spirit::choice;
using spirit::digits;
using spirit::into;
using spirit::one_of;
using spirit::set;
using spirit::ws;

/// A zone as its parts are read.
struct Zone
{
    std::chrono::minutes named{};
    unsigned hours = 0;
    unsigned minutes = 0;
    bool negative = false;

    operator std::chrono::minutes() const noexcept
    {
        auto const offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
        return named + (negative ? -offset : offset);
    }
};
[[nodiscard]] inline bool is_zone(Zone const& zone) noexcept
{
    return zone.minutes < 60 && zone.hours * 60 + zone.minutes <= 14 * 60;
}

inline constexpr auto sign = set<&Zone::negative, true>[x3::lit('-')] | set<&Zone::negative, false>[x3::lit('+')];
inline constexpr auto hh = into<&Zone::hours>[x3::uint_parser<unsigned, 10, 2, 2>()];
inline constexpr auto h = into<&Zone::hours>[digits<1, 2>];
inline constexpr auto mm = into<&Zone::minutes>[digits<2, 2>];
inline constexpr auto full_offset = sign >> hh >> -x3::lit(':') >> mm;
inline constexpr auto offset = full_offset | (sign >> h >> -(':' >> mm));
inline constexpr auto no_offset = !(ws >> (x3::lit('+') | '-') >> x3::char_('0', '9')) >> marks::word_end;

struct zone_rule : spirit::rule<zone_rule, Zone>
{
    static constexpr auto name = "a time zone";
    static constexpr auto definition =
        choice[(into<&Zone::named>[one_of<words::zones>] >> marks::word_end) |
               (one_of<words::zero_zones> >> ((ws >> offset) | no_offset)) | full_offset];
};
inline constexpr auto zone_name = into<>[check<&is_zone>[zone_rule{}]];

} // namespace time_parts

struct time_zone_rule : spirit::rule<time_zone_rule, std::chrono::minutes>
{
    static constexpr auto name = "a time zone";
    static constexpr auto definition =
        time_parts::zone_name |
        ((x3::lit('(') | "（") >> spirit::ws >> time_parts::zone_name >> spirit::ws >> (x3::lit(')') | "）"));
};
/// A time zone; yields how far it is ahead of UTC.
inline constexpr time_zone_rule time_zone{};

namespace time_parts {

/// A time as its parts are read.
struct Parts
{
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    Precision precision = Precision::minute;
    std::optional<bool> afternoon{};
    std::optional<std::chrono::minutes> offset{};

    operator ClockTime() const noexcept
    {
        // 15:00 PM is 15:00.
        auto const half = hour >= 1 && hour <= 12 ? afternoon : std::nullopt;
        auto const hours = half ? hour % 12 + (*half ? 12 : 0) : hour;
        auto const minutes = std::chrono::hours(hours) + std::chrono::minutes(minute);
        return {minutes + std::chrono::seconds(second), precision, offset};
    }
};
[[nodiscard]] inline bool is_time(Parts const& parts) noexcept
{
    return parts.hour < 24 && parts.minute < 60 && parts.second < 60;
}

struct half_of_day_rule : spirit::rule<half_of_day_rule, bool>
{
    static constexpr auto name = "AM or PM";
    static constexpr auto glued = (x3::lit("AM") | "PM") >>
                                  ((x3::char_('A', 'Z') >> x3::char_('a', 'z')) | x3::omit[time_zone]);
    static constexpr auto definition = into<>[one_of<words::dotted_halves_of_day>] |
                                       (&x3::omit[glued] >> into<>[one_of<words::halves_of_day>]) |
                                       (into<>[one_of<words::halves_of_day>] >> marks::word_end);
};
inline constexpr auto half_of_day = into<&Parts::afternoon>[half_of_day_rule{}];
inline constexpr auto seconds =
    set<&Parts::precision, Precision::second>[marks::colon >> into<&Parts::second>[digits<2, 2>]];

struct clock_rule : spirit::rule<clock_rule, Parts>
{
    static constexpr auto name = "a time";
    static constexpr auto definition = into<&Parts::hour>[digits<1, 2>] >> marks::colon >>
                                       into<&Parts::minute>[digits<2, 2>] >> -seconds >> -(ws >> half_of_day) >>
                                       -(ws >> into<&Parts::offset>[time_zone]);
};

} // namespace time_parts

struct time_of_day_rule : spirit::rule<time_of_day_rule, ClockTime>
{
    static constexpr auto name = "a time";
    static constexpr auto definition = spirit::into<>[spirit::check<&time_parts::is_time>[time_parts::clock_rule{}]];
};
/// A time of day, with its zone where one is named.
inline constexpr time_of_day_rule time_of_day{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
