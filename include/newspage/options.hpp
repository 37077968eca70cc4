/// \file
/// What a caller may set about parsing.
#ifndef NEWSPAGE_OPTIONS_HPP
#define NEWSPAGE_OPTIONS_HPP

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

namespace newspage {
inline namespace v0 {

/// Limits, switches and words of one's own. A plain aggregate, cheap to copy, safe to share between threads.
///
/// The spans and the words in them are not copied: they must outlive the calls that use them.
/// Words match as ASCII regardless of case, as those of the format do.
struct parse_options
{
    /// Refuse a page at its first note.
    bool strict = false;
    /// Refuse bytes that are no UTF-8. Without the check they are kept as they are.
    bool check_utf8 = true;

    /// Limits; a page beyond one is refused at the place where it exceeds it.
    std::size_t max_bytes = std::numeric_limits<std::size_t>::max();
    /// Bytes of one line, without its end.
    std::size_t max_line = std::numeric_limits<std::size_t>::max();
    /// Paragraphs, headings, figures and videos. They take some 128 bytes each; the lines of a page take 16 each, whatever this says.
    std::size_t max_blocks = std::numeric_limits<std::size_t>::max();

    /// Whole lines that are furniture.
    std::span<std::string_view const> furniture_lines = {};
    /// Whole lines that open the footer.
    std::span<std::string_view const> footer_openers = {};
    /// Labels of the date of publication, and of the last change.
    std::span<std::string_view const> date_labels = {};
    /// Labels of the last change.
    std::span<std::string_view const> updated_labels = {};
    /// Agencies, as they stand in a credit.
    std::span<std::string_view const> agencies = {};
};

} // namespace v0
} // namespace newspage

#endif
