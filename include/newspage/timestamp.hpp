/// \file
/// A date as a page tells it: a day, perhaps with a time of day.
#ifndef NEWSPAGE_TIMESTAMP_HPP
#define NEWSPAGE_TIMESTAMP_HPP

#include <chrono>
#include <optional>

namespace newspage {
inline namespace v0 {

/// How much of a Timestamp the page told.
enum class Precision : unsigned char { day, minute, second };

/// A day of the Gregorian calendar, years 1900 to 2100, perhaps with a time of day.
///
/// Pages name no time zone, so none is given: the time is the local time of whoever wrote the page.
struct Timestamp
{
    /// On the calendar, always valid in what a page yields.
    std::chrono::year_month_day day{};
    /// Since midnight; absent where the page told a day only.
    std::optional<std::chrono::seconds> time;
    /// How much of it was told.
    Precision precision = Precision::day;

    friend bool operator==(Timestamp const&, Timestamp const&) = default;
};

} // namespace v0
} // namespace newspage

#endif
