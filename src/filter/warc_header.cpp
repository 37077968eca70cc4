#include "warc_header.hpp"

#include <algorithm>
#include <array>

namespace filter {
namespace {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

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

/// A field's name and its colon: their sizes. Both are 0 where the line is no field. Whitespace before the colon is
/// wrong, but clear.
struct NameSize
{
    std::size_t name = 0;
    std::size_t with_colon = 0;
};

NameSize name_size(std::string_view line) noexcept
{
    std::size_t size = 0;
    while (size != line.size() && name_bytes[static_cast<unsigned char>(line[size])])
        ++size;
    auto const colon = std::min(line.find_first_not_of(" \t", size), line.size());
    return size != 0 && colon != line.size() && line[colon] == ':' ? NameSize{size, colon + 1} : NameSize{};
}

bool is_empty_line(std::string_view line) noexcept { return is_blank(line[0]) && trimmed(line).empty(); }

/// Whether one of the lines after \a at is the field WARC-Type. An empty line ends them.
bool has_type(std::string_view text, std::size_t at) noexcept
{
    constexpr std::string_view name = "WARC-Type";
    for (auto line = line_at(text, at); !line.empty() && !is_empty_line(line); line = line_at(text, at)) {
        if (name_size(line).name == name.size() && same_name(line.substr(0, name.size()), name))
            return true;
        at += line.size();
    }
    return false;
}

} // namespace

std::string_view trimmed(std::string_view text) noexcept
{
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool starts_warc_record(std::string_view text) noexcept
{
    // `WARC/1.0`, `WARC/1.1`, and what drafts had, as in `WARC/0.18`.
    constexpr std::string_view start = "WARC/";
    text = text.substr(0, warc_start_size);
    auto const line = line_at(text, 0);
    if (!line.starts_with(start) || line.size() > start.size() + 8)
        return false;
    auto const version = trimmed(line.substr(start.size()));
    return !version.empty() && version.find_first_not_of("0123456789.") == version.npos &&
           (name_size(line_at(text, line.size())).name != 0 || has_type(text, line.size()));
}

warc_fields::warc_fields(std::string_view record) : record_(record), at_(line_at(record, 0).size()) {}

bool warc_fields::next()
{
    auto line = line_at(record_, at_);
    auto size = name_size(line);
    for (; size.name == 0; size = name_size(line = line_at(record_, at_))) {
        if (line.empty())
            return false;
        if (is_empty_line(line)) {
            size_ = at_ + line.size();
            return false;
        }
        auto const start = line.find("WARC/");
        if (start != line.npos && starts_warc_record(record_.substr(at_ + start))) {
            broken_ = true;
            size_ = at_;
            return false;
        }
        note_bad(line);
        at_ += line.size();
    }
    if (size.name + 1 != size.with_colon)
        note_bad(line);
    name_ = line.substr(0, size.name);
    value_ = trimmed(line.substr(size.with_colon));
    at_ += line.size();
    unfold();
    return true;
}

/// Adds the lines that continue this field.
void warc_fields::unfold()
{
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
}

} // namespace filter
