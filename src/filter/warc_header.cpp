#include "warc_header.hpp"

#include <algorithm>

namespace filter {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) noexcept
{
    auto const first = std::min(text.find_first_not_of(blanks), text.size());
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

/// With its end; empty where it has none.
std::string_view line_at(std::string_view text, std::size_t at) noexcept
{
    auto const end = text.find('\n', at);
    return end == text.npos ? std::string_view() : text.substr(at, end + 1 - at);
}

bool is_name_byte(char c) noexcept { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; }

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::size_t name_size(std::string_view line) noexcept
{
    auto const end = std::find_if_not(line.begin(), line.end(), is_name_byte);
    return end != line.end() && *end == ':' ? static_cast<std::size_t>(end - line.begin()) : 0;
}

} // namespace

bool same_name(std::string_view a, std::string_view b) noexcept
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

bool starts_warc_record(std::string_view text) noexcept
{
    // `WARC/1.0`, `WARC/1.1`, and what drafts had, as in `WARC/0.18`.
    constexpr std::string_view start = "WARC/";
    auto const line = line_at(text, 0);
    if (!line.starts_with(start) || line.size() > start.size() + 8)
        return false;
    auto const version = trimmed(line.substr(start.size()));
    return !version.empty() && version.find_first_not_of("0123456789.") == version.npos && name_size(text.substr(line.size())) != 0;
}

warc_fields::warc_fields(std::string_view record) : record_(record), at_(line_at(record, 0).size()) {}

bool warc_fields::next()
{
    auto const line = line_at(record_, at_);
    if (line.empty())
        return false;
    if (trimmed(line).empty()) {
        size_ = at_ + line.size();
        return false;
    }
    auto const size = name_size(line);
    if (size == 0) {
        size_ = at_;
        return false;
    }
    name_ = line.substr(0, size);
    value_ = trimmed(line.substr(size + 1));
    at_ += line.size();
    for (bool folded = false; at_ < record_.size() && (record_[at_] == ' ' || record_[at_] == '\t'); folded = true) {
        auto const more = line_at(record_, at_);
        // A line of blanks alone is the header's end.
        if (more.empty() || trimmed(more).empty())
            break;
        if (!folded)
            unfolded_ = value_;
        (unfolded_ += ' ') += trimmed(more);
        value_ = unfolded_;
        at_ += more.size();
    }
    return true;
}

} // namespace filter
