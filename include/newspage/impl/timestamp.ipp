#ifndef NEWSPAGE_IMPL_TIMESTAMP_IPP
#define NEWSPAGE_IMPL_TIMESTAMP_IPP

#include <newspage/timestamp.hpp>

#include <charconv>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

inline void append_number(std::string& out, std::size_t number, std::size_t width = 1)
{
    char digits[24];
    auto const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    auto const size = static_cast<std::size_t>(end - digits);
    out.append(size < width ? width - size : 0, '0');
    out.append(digits, size);
}

/// `2022-07-29`; without a year `--07-29`.
inline void append_day(std::string& out, std::optional<std::chrono::year> year, std::chrono::month month,
                       std::chrono::day day)
{
    if (year)
        append_number(out, static_cast<std::size_t>(static_cast<int>(*year)), 4);
    else
        out += '-';
    out += '-';
    append_number(out, static_cast<unsigned>(month), 2);
    out += '-';
    append_number(out, static_cast<unsigned>(day), 2);
}

/// `+08:00`; `Z` for no offset.
inline void append_offset(std::string& out, std::chrono::minutes offset)
{
    auto const minutes = static_cast<std::size_t>(std::chrono::abs(offset).count());
    if (minutes == 0) {
        out += 'Z';
        return;
    }
    out += offset.count() < 0 ? '-' : '+';
    append_number(out, minutes / 60, 2);
    out += ':';
    append_number(out, minutes % 60, 2);
}

inline void append_date(std::string& out, PartialDate const& date) { append_day(out, date.year, date.month, date.day); }

inline void append_date(std::string& out, Timestamp const& timestamp)
{
    append_day(out, timestamp.day.year(), timestamp.day.month(), timestamp.day.day());
    if (timestamp.precision == Precision::day || !timestamp.time)
        return;
    auto const seconds = static_cast<std::size_t>(timestamp.time->count());
    out += 'T';
    append_number(out, seconds / 3600, 2);
    out += ':';
    append_number(out, seconds / 60 % 60, 2);
    if (timestamp.precision == Precision::second) {
        out += ':';
        append_number(out, seconds % 60, 2);
    }
    if (timestamp.offset)
        append_offset(out, *timestamp.offset);
}

} // namespace detail

NEWSPAGE_INLINE std::string to_string(Timestamp const& timestamp)
{
    std::string out;
    detail::append_date(out, timestamp);
    return out;
}
NEWSPAGE_INLINE std::string to_string(PartialDate const& date)
{
    std::string out;
    detail::append_date(out, date);
    return out;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
