/// \file
/// A date, possibly with a time of day.
///
///     July 29, 2022
///     2024-09-25 10:54
///
/// Both orders are one rule each in day.hpp and time.hpp.
#ifndef NEWSPAGE_GRAMMAR_TIMESTAMP_HPP
#define NEWSPAGE_GRAMMAR_TIMESTAMP_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/day.hpp>
#include <newspage/grammar/time.hpp>
#include <newspage/spirit/choice.hpp>

#include <chrono>
#include <optional>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// A date as it is found on a page.
struct FoundDate
{
    /// Without a day where the date is ambiguous.
    Timestamp value;
    /// Day and month cannot be distinguished, as in `12/04/2018`.
    bool ambiguous = false;

    friend bool operator==(FoundDate const&, FoundDate const&) = default;
};

namespace timestamp_parts {

using spirit::choice;
using spirit::into;
using spirit::word;
using spirit::ws;

struct Parts
{
    day_parts::Parts day;
    std::optional<ClockTime> time{};
    std::optional<std::chrono::minutes> zone{}; ///< after the day

    operator Timestamp() const noexcept
    {
        Timestamp found;
        found.day = day.value();
        if (time) {
            found.time = time->since_midnight;
            found.precision = time->precision;
            found.offset = time->offset ? time->offset : zone;
        }
        return found;
    }
    operator FoundDate() const noexcept { return {*this, day.ambiguous}; }
};
[[nodiscard]] inline bool is_understood(Parts const& parts) noexcept { return !parts.day.ambiguous; }

inline constexpr auto the_day = into<&Parts::day>[day_parts::any_day];
inline constexpr auto the_time = into<&Parts::time>[time_of_day];
inline constexpr auto comma = ws >> -x3::lit(',') >> ws;

struct date_and_time_rule : spirit::rule<date_and_time_rule, Parts>
{
    static constexpr auto name = "a date";
    static constexpr auto definition = ((the_day >> -(comma >> -word("T") >> ws >> the_time)) |
                                        (the_time >> comma >> the_day >> -(ws >> into<&Parts::zone>[time_zone]))) >>
                                       day_parts::number_end;
};

} // namespace timestamp_parts

struct any_date_rule : spirit::rule<any_date_rule, FoundDate>
{
    static constexpr auto name = "a date";
    static constexpr auto definition = spirit::into<>[timestamp_parts::date_and_time_rule{}];
};
/// A date, also one in which day and month cannot be distinguished.
inline constexpr any_date_rule any_date{};

struct timestamp_rule : spirit::rule<timestamp_rule, Timestamp>
{
    static constexpr auto name = "a date";
    static constexpr auto definition =
        spirit::into<>[spirit::check<&timestamp_parts::is_understood>[timestamp_parts::date_and_time_rule{}]];
};
/// A date that is understood.
inline constexpr timestamp_rule timestamp{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
