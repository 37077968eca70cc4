#include "option_values.hpp"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <limits>
#include <system_error>

namespace filter {
namespace {

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

} // namespace

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

bool is_key(std::string_view text) { return !text.empty() && text != "article" && text != "error" && text != "notes"; }

bool is_address(std::string_view text)
{
    auto const colon = text.find(':');
    return colon != text.npos && colon > 1 && is_letter(text[0]) &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; }) &&
           std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) <= ' ' || c == '\x7f' ||
                      std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos;
           });
}

bool is_language(std::string_view text)
{
    constexpr std::size_t most = 8;
    for (bool first = true;; first = false) {
        auto const part = text.substr(0, text.find('-'));
        auto const is_private = first && (part == "x" || part == "i") && part.size() != text.size();
        if (part.empty() || part.size() > most || (first && part.size() < 2 && !is_private) ||
            !std::all_of(part.begin(), part.end(), [&](char c) { return is_letter(c) || (!first && is_digit(c)); }))
            return false;
        if (part.size() == text.size())
            return true;
        text.remove_prefix(part.size() + 1);
    }
}

} // namespace filter
