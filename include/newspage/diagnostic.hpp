/// \file
/// Errors and notes about a page, as values.
#ifndef NEWSPAGE_DIAGNOSTIC_HPP
#define NEWSPAGE_DIAGNOSTIC_HPP

#include <newspage/config.hpp>
#include <newspage/model/words_of.hpp>

#include <cstddef>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// A range of the page, in bytes from its start.
struct byte_range
{
    /// The offset of its first byte.
    std::size_t offset = 0;
    /// Its length; 0 for a place between two bytes.
    std::size_t length = 0;

    friend bool operator==(byte_range const&, byte_range const&) = default;
};

/// What a diagnostic is about: first the errors, for which input is rejected, then the notes about an accepted page.
///
/// Converts to `std::error_code`; 0 means success, as there.
enum class errc : unsigned char {
    blank = 1,
    not_utf8,
    html,
    json,
    binary,
    list_of_pages,
    no_mark,
    no_body,
    too_large,
    line_too_long,
    too_many_blocks,
    no_breadcrumb,
    no_title,
    no_source,
    no_date,
    date_not_understood,
    ambiguous_date,
    text_passed_over,
    source_lost,
    credit_without_outlet,
    glued,
    source_block_at_end,
    stamp,
    headerless,
    short_lines,
    skipped_lines,
    unread_source_line,
    doubtful_title
};

/// Whether a page is rejected for a diagnostic.
enum class severity : unsigned char { error, note };

/// The names of the enumerators.
template <>
inline constexpr auto words_of<severity> = detail::words_up_to<severity::note>({"error", "note"});

/// An error or a note. All its text has static storage, so it is cheap to copy and outlives the page. Safe to share
/// between threads.
struct diagnostic
{
    /// What it is about.
    errc code{};
    /// Whether the page is rejected for it. With parse_options::strict an errc of the notes is an error, too.
    newspage::severity severity = newspage::severity::error;
    /// Where it is on the page.
    byte_range where;

    /// Returns what was found, as in `the page has no body text`. English, lower case, without a final stop.
    [[nodiscard]] NEWSPAGE_API std::string_view message() const noexcept;
    /// Returns what would be right in this place, as in `body text`.
    [[nodiscard]] NEWSPAGE_API std::string_view expected() const noexcept;
    /// Returns what to do about it, as in `convert the text to UTF-8 first`; may be empty.
    [[nodiscard]] NEWSPAGE_API std::string_view hint() const noexcept;

    friend bool operator==(diagnostic const&, diagnostic const&) = default;
};

/// Returns the name of \a value, as in `"date_not_understood"`; `"success"` for 0. Static storage.
[[nodiscard]] NEWSPAGE_API std::string_view to_string(errc value) noexcept;

/// Returns the category of errc, whose messages are those of diagnostic. Its name is `newspage`.
[[nodiscard]] NEWSPAGE_API std::error_category const& parse_category() noexcept;

/// Returns \a value as a `std::error_code` of parse_category().
[[nodiscard]] inline std::error_code make_error_code(errc value) noexcept
{
    return {static_cast<int>(value), parse_category()};
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

/// \cond
template <>
struct std::is_error_code_enum<newspage::errc> : std::true_type
{
};
/// \endcond

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/diagnostic.ipp>
#endif

#endif
