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
/// whitespace continues the field before it. The header ends at an empty line, or before a line that is no field.
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
    /// After the last field: bytes of the header with its empty line; nothing where the record's bytes end before the
    /// header does.
    [[nodiscard]] std::optional<std::size_t> size() const noexcept { return size_; }

private:
    std::string_view record_;
    std::size_t at_;
    std::string_view name_;
    std::string_view value_;
    /// The value of a field that is continued.
    std::string unfolded_;
    std::optional<std::size_t> size_;
    bool broken_ = false;
};

/// ASCII, regardless of case.
[[nodiscard]] inline bool same_name(std::string_view a, std::string_view b) noexcept
{
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// Whether \a text begins with a version line, as in `WARC/1.0`, and the name of a field. \a text must hold
/// `warc_start_size` bytes or all that are left.
[[nodiscard]] bool starts_warc_record(std::string_view text) noexcept;
inline constexpr std::size_t warc_start_size = 64;

} // namespace filter

#endif
