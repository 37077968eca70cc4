#include "option_values.hpp"

#include <boost/algorithm/string/predicate.hpp>

#include <charconv>
#include <limits>
#include <system_error>

namespace filter {

std::optional<std::uint64_t> number_of(std::string_view text)
{
    std::uint64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::uint64_t> bytes_of(std::string_view text)
{
    struct Unit
    {
        std::string_view name;
        std::uint64_t bytes;
    };
    constexpr Unit units[] = {{"", 1},          {"k", 1000},      {"m", 1'000'000}, {"g", 1'000'000'000},
                              {"ki", 1u << 10}, {"mi", 1u << 20}, {"gi", 1u << 30}};
    auto const size = std::min(text.find_first_not_of("0123456789"), text.size());
    auto const number = number_of(text.substr(0, size));
    auto unit = text.substr(size);
    if (boost::algorithm::iends_with(unit, "b"))
        unit.remove_suffix(1);
    for (auto const& each : units)
        if (number && boost::algorithm::iequals(unit, each.name) &&
            *number <= std::numeric_limits<std::uint64_t>::max() / each.bytes)
            return *number * each.bytes;
    return {};
}

std::optional<std::chrono::minutes> time_of(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return {};
    auto const hours = number_of(text.substr(0, 2)), minutes = number_of(text.substr(3));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return {};
    return std::chrono::minutes(*hours * 60 + *minutes);
}

std::optional<std::chrono::minutes> offset_of(std::string_view text)
{
    if (text == "Z")
        return std::chrono::minutes(0);
    if (!text.starts_with('+') && !text.starts_with('-'))
        return {};
    auto const time = time_of(text.substr(1));
    return time && text[0] == '-' ? -*time : time;
}

} // namespace filter
