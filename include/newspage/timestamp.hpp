/// \file
/// Dates as pages write them: a day, possibly with a time of day; and a day of which the year may be missing.
#ifndef NEWSPAGE_TIMESTAMP_HPP
#define NEWSPAGE_TIMESTAMP_HPP

#include <newspage/model/words_of.hpp>

#include <chrono>
#include <optional>

namespace newspage {
inline namespace v0 {

/// How precise a Timestamp is on the page.
enum class Precision : unsigned char { day, minute, second };

/// The names of the enumerators.
template <>
inline constexpr auto words_of<Precision> = detail::words_up_to<Precision::second>({"day", "minute", "second"});

/// A day of the Gregorian calendar, years 1900 to 2100, possibly with a time of day.
///
/// Most pages name no time zone: then the time is local to the site, and \c offset is absent.
struct Timestamp
{
    /// A day that exists, in everything that parsing yields.
    std::chrono::year_month_day day{};
    /// Since midnight; absent where the page names a day only.
    std::optional<std::chrono::seconds> time;
    /// How precise the page is.
    Precision precision = Precision::day;
    /// How far \c time is ahead of UTC, where the page names a zone; at most 14 hours either way. Only with a time.
    std::optional<std::chrono::minutes> offset{};

    friend bool operator==(Timestamp const&, Timestamp const&) = default;
};

/// A day in a dateline, as in `March 13` or `March 13, 2022`.
struct PartialDate
{
    /// Absent where the page names none.
    std::optional<std::chrono::year> year;
    /// From January to December, in everything that parsing yields.
    std::chrono::month month{};
    /// A day of that month, in everything that parsing yields.
    std::chrono::day day{};

    friend bool operator==(PartialDate const&, PartialDate const&) = default;
};

} // namespace v0
} // namespace newspage

#endif
