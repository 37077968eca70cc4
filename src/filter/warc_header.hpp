// The header of a WARC record.
#ifndef NEWSPAGE_FILTER_WARC_HEADER_HPP
#define NEWSPAGE_FILTER_WARC_HEADER_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace filter {

/// Goes over the fields of a header, the version line aside. Lines end in LF or CRLF; a line that begins with
/// whitespace continues the field before it. The header ends at an empty line; a line before that is no field is passed
/// over. Where no empty line follows, the header ends before the first line that is no field.
class warc_fields
{
public:
    /// \a record begins with the version line.
    explicit warc_fields(std::string_view record);

    /// The next field; false at the header's end.
    bool next();
    /// Valid until `next`.
    [[nodiscard]] std::string_view name() const noexcept { return name_; }
    [[nodiscard]] std::string_view value() const noexcept { return value_; }

    /// After the last field: the header ended in the middle of a line, where another record begins.
    [[nodiscard]] bool broken() const noexcept { return broken_; }
    /// A line that is no field, or has whitespace before its colon; empty where all are well.
    [[nodiscard]] std::string_view bad_line() const noexcept { return bad_line_; }
    /// After the last field: bytes of the header with its empty line; nothing where the record's bytes end before the
    /// header does.
    [[nodiscard]] std::optional<std::size_t> size() const noexcept { return size_; }
    /// The same where nothing follows the record's bytes.
    [[nodiscard]] std::size_t size_at_end() const noexcept
    {
        return size_.value_or(bad_line_.empty() ? record_.size()
                                                : static_cast<std::size_t>(bad_line_.data() - record_.data()));
    }

private:
    void unfold();
    void note_bad(std::string_view line) noexcept { bad_line_ = bad_line_.empty() ? line : bad_line_; }

    std::string_view record_;
    std::size_t at_;
    std::string_view name_;
    std::string_view value_;
    std::string_view bad_line_;
    /// The value of a field that is continued.
    std::string unfolded_;
    std::optional<std::size_t> size_;
    bool broken_ = false;
};

/// Without whitespace and line ends around it.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

/// ASCII, regardless of case.
[[nodiscard]] inline bool same_name(std::string_view a, std::string_view b) noexcept
{
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// Whether \a text begins with a version line, as in `WARC/1.0`, and the name of a field, or a damaged line and
/// WARC-Type after it. \a text must hold `warc_start_size` bytes or all that are left.
[[nodiscard]] bool starts_warc_record(std::string_view text) noexcept;
inline constexpr std::size_t warc_start_size = 512;

} // namespace filter

#endif
