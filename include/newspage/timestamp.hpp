/// \file
/// Dates as pages write them: a day, possibly with a time of day; and a day of which the year may be missing.
#ifndef NEWSPAGE_TIMESTAMP_HPP
#define NEWSPAGE_TIMESTAMP_HPP

#include <newspage/config.hpp>
#include <newspage/model/words_of.hpp>

#include <chrono>
#include <compare>
#include <optional>
#include <string>

namespace newspage {
inline namespace NEWSPAGE_ABI {

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
    /// Compares moments: a day without a time counts as its start, a time without an offset as UTC. Equal moments are
    /// ordered by the other members, so that the order agrees with `==`.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(Timestamp const& a, Timestamp const& b) noexcept
    {
        auto order = compare(a.moment(), b.moment());
        order = order == std::strong_ordering::equal ? compare(a.day, b.day) : order;
        order = order == std::strong_ordering::equal ? compare(a.time, b.time) : order;
        order = order == std::strong_ordering::equal ? compare(a.precision, b.precision) : order;
        return order == std::strong_ordering::equal ? compare(a.offset, b.offset) : order;
    }

private:
    // Not every standard library orders durations by `<=>`.
    template <class T>
    [[nodiscard]] static constexpr std::strong_ordering compare(T const& a, T const& b) noexcept
    {
        return a < b ? std::strong_ordering::less : b < a ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    [[nodiscard]] constexpr std::chrono::seconds moment() const noexcept
    {
        return std::chrono::sys_days(day).time_since_epoch() + time.value_or(std::chrono::seconds(0)) -
               offset.value_or(std::chrono::minutes(0));
    }
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

/// Returns `2022-07-29`, `2022-07-29T10:00` or `2022-07-29T10:00:05`: the precision follows the page. A time is
/// followed by its offset, if that is known: `+08:00`, or `Z` for zero. `<newspage/format.hpp>` has the same for
/// `std::format`.
[[nodiscard]] NEWSPAGE_API std::string to_string(Timestamp const& timestamp);

/// Returns `2022-03-13`, or `--03-13` without a year.
[[nodiscard]] NEWSPAGE_API std::string to_string(PartialDate const& date);

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/timestamp.ipp>
#endif

#endif
