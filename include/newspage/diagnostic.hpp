/// \file
/// Errors and notes about a page, as values.
#ifndef NEWSPAGE_DIAGNOSTIC_HPP
#define NEWSPAGE_DIAGNOSTIC_HPP

#include <newspage/config.hpp>
#include <newspage/model/words_of.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace v0 {

/// A part of the page, in bytes from its start.
struct span
{
    /// Of its first byte.
    std::size_t offset = 0;
    /// In bytes.
    std::size_t length = 0;

    friend bool operator==(span const&, span const&) = default;
};

/// The errors for which input is rejected, then the notes about a page that is accepted.
enum class code : unsigned char {
    blank, not_utf8, html, json, binary, list_of_pages, no_mark, no_body, too_large, line_too_long, too_many_blocks,
    no_breadcrumb, no_title, no_source, no_date, date_not_understood, ambiguous_date, text_passed_over, source_lost,
    credit_without_outlet, glued, source_block_at_end, stamp, headerless, short_lines, skipped_lines, unread_source_line,
    doubtful_title
};

/// Whether a page with this is refused.
enum class severity : unsigned char { error, note };

/// The names of the enumerators.
template <>
inline constexpr auto words_of<severity> = detail::words_up_to<severity::note>({"error", "note"});

/// One finding. All its text has static storage, so a diagnostic is small, copies freely and outlives the page.
struct diagnostic
{
    /// What was found.
    newspage::code code{};
    /// Whether the page is refused for it.
    newspage::severity severity = newspage::severity::error;
    /// Where, in the page's bytes; its length is 0 for a place rather than a passage.
    span where;

    /// A whole sentence without a final stop, as in `the page holds no article text`.
    [[nodiscard]] NEWSPAGE_API std::string_view message() const noexcept;
    /// What would have been right there, as in `a paragraph`.
    [[nodiscard]] NEWSPAGE_API std::string_view expected() const noexcept;
    /// One more line of help; may be empty.
    [[nodiscard]] NEWSPAGE_API std::string_view hint() const noexcept;

    friend bool operator==(diagnostic const&, diagnostic const&) = default;
};

/// The name of \a c, as in `"date_not_understood"`. Static storage.
[[nodiscard]] NEWSPAGE_API std::string_view to_string(code c) noexcept;

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/diagnostic.ipp>
#endif

#endif
