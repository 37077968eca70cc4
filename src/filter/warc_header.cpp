#include "warc_header.hpp"

#include <algorithm>
#include <array>

namespace filter {
namespace {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text) noexcept
{
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// With its end; empty where it has none.
std::string_view line_at(std::string_view text, std::size_t at) noexcept
{
    auto const end = text.find('\n', at);
    return end == text.npos ? std::string_view() : text.substr(at, end + 1 - at);
}

constexpr auto name_bytes = [] {
    std::array<bool, 256> is{};
    for (char const c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        is[static_cast<unsigned char>(c)] = true;
    return is;
}();

std::size_t name_size(std::string_view line) noexcept
{
    std::size_t size = 0;
    while (size != line.size() && name_bytes[static_cast<unsigned char>(line[size])])
        ++size;
    return size != line.size() && line[size] == ':' ? size : 0;
}

} // namespace

bool starts_warc_record(std::string_view text) noexcept
{
    // `WARC/1.0`, `WARC/1.1`, and what drafts had, as in `WARC/0.18`.
    constexpr std::string_view start = "WARC/";
    auto const line = line_at(text, 0);
    if (!line.starts_with(start) || line.size() > start.size() + 8)
        return false;
    auto const version = trimmed(line.substr(start.size()));
    return !version.empty() && version.find_first_not_of("0123456789.") == version.npos &&
           name_size(text.substr(line.size())) != 0;
}

warc_fields::warc_fields(std::string_view record) : record_(record), at_(line_at(record, 0).size()) {}

bool warc_fields::next()
{
    auto const line = line_at(record_, at_);
    if (line.empty())
        return false;
    if (is_blank(line[0]) && trimmed(line).empty()) {
        size_ = at_ + line.size();
        return false;
    }
    auto const size = name_size(line);
    if (size == 0) {
        auto const start = line.find("WARC/");
        broken_ = start != line.npos && starts_warc_record(record_.substr(at_ + start));
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
        unfolded_ += unfolded_.empty() ? "" : " ";
        unfolded_ += trimmed(more);
        value_ = unfolded_;
        at_ += more.size();
    }
    return true;
}

} // namespace filter
