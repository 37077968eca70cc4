#ifndef NEWSPAGE_IMPL_DIAGNOSTIC_IPP
#define NEWSPAGE_IMPL_DIAGNOSTIC_IPP

#include <newspage/diagnostic.hpp>

#include <cassert>
#include <iterator>
#include <new>
#include <string>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// All text about one code.
struct diagnostic_text
{
    std::string_view name;
    std::string_view message;
    std::string_view expected;
    std::string_view hint;
};

/// All messages in one table, in the order of the enumerators.
inline constexpr diagnostic_text diagnostic_texts[] = {
    {"success", "success", "", ""},
    {"blank", "the page is blank", "a news page", "check that the extractor produced any text"},
    {"not_utf8", "invalid UTF-8", "UTF-8", "convert the text to UTF-8 first"},
    {"html", "this is HTML or XML", "the text of a page, not HTML",
     "extract the text first, for example with a browser's innerText or trafilatura"},
    {"json", "this is JSON", "the text of a page, not JSON",
     "pass the string that holds the page's text, not the record around it"},
    {"binary", "this is a binary or compressed file", "the text of a page, not a binary file",
     "decompress the file, or extract its text, first"},
    {"list_of_pages", "this is the second of several dated entries", "one article, not a list of pages",
     "parse the pages that the list links to"},
    {"no_mark", "this does not look like a news page",
     "a breadcrumb, as in `Home> News`, or a source line, as in `zibo.gov.cn| Updated: July 29, 2022`",
     "without either, a page is read only if it begins like an article and parse_options::require_mark is off"},
    {"no_body", "the page has no body text", "body text", "check that the extractor kept the text of the article"},
    {"too_large", "the page is larger than the limit", "a page of at most max_bytes bytes",
     "see parse_options::max_bytes"},
    {"line_too_long", "the line is longer than the limit", "a line of at most max_line bytes",
     "see parse_options::max_line"},
    {"too_many_blocks", "the page has more blocks than the limit",
     "at most max_blocks paragraphs, headings, figures and videos", "see parse_options::max_blocks"},
    {"no_breadcrumb", "the page has no breadcrumb", "a breadcrumb, as in `Home> News`",
     "some extractors drop lines of links; the breadcrumb is then lost"},
    {"no_title", "the page has no title", "a title",
     "see whether the title is among the first paragraphs or in the boilerplate"},
    {"no_source", "the page names no source", "a source, as in `zibo.gov.cn| Updated: July 29, 2022`",
     "a label that only this site uses can be added with parse_options::outlet_labels"},
    {"no_date", "the page has no date", "a date, as in `Updated: July 29, 2022`",
     "a label that only this site uses can be added with parse_options::date_labels or updated_labels"},
    {"date_not_understood", "the date is missing or not understood", "a date, as in `July 29, 2022`",
     "month names may be short (Jul) or whole (July); years go from 1900 to 2100"},
    {"ambiguous_date", "day and month of this date cannot be distinguished", "a date, as in `July 29, 2022`",
     "set parse_options::numeric_dates to the order that the site uses"},
    {"text_passed_over", "this text is in no field", "a field of a source line",
     "take it from the page at the place of this note if it matters"},
    {"source_lost", "the source is empty", "a name, as in `(China Daily)`",
     "some extractors drop the text of links; keep it to get the source"},
    {"credit_without_outlet", "the credit names no outlet", "an outlet, as in `[Photo/Xinhua]`",
     "some extractors drop the text of links; keep it to get the outlet"},
    {"glued", "two blocks are on one line", "a line for each block",
     "use an extractor that keeps line breaks; check where this line was split"},
    {"source_block_at_end", "the source line is at the end of the page", "a source line after the title",
     "check that the line belongs to this article and not to another story"},
    {"stamp", "the first line begins with a date that an extractor put there", "a title or a breadcrumb",
     "check the publication date: it may be the day on which the page was crawled"},
    {"headerless", "the page has neither breadcrumb, source line nor images",
     "a breadcrumb or a source line before the text",
     "check that this is a news page; set parse_options::require_mark to reject pages like this"},
    {"short_lines", "several short lines follow one another", "a heading followed by a paragraph",
     "check whether these lines are a list, a table, a caption or links to other pages"},
    {"skipped_lines", "lines before or after the article were taken for site navigation", "a title or body text",
     "check the boilerplate for text that belongs to the article"},
    {"unread_source_line", "this line looks like a source line and was read as text",
     "a source line, as in `zibo.gov.cn| Updated: July 29, 2022`",
     "check the line; labels that only this site uses can be added with parse_options"},
    {"doubtful_title", "the title may be another line", "a title followed by a source line or a paragraph",
     "check the title: the line after it could be one as well"}};
static_assert(std::size(diagnostic_texts) == static_cast<std::size_t>(errc::doubtful_title) + 1);

[[nodiscard]] inline diagnostic_text const& text_of(errc value) noexcept
{
    assert(static_cast<std::size_t>(value) < std::size(diagnostic_texts));
    return diagnostic_texts[static_cast<std::size_t>(value)];
}

/// The category of errc. A code that is not an enumerator has a message, too.
class parse_error_category : public std::error_category
{
public:
    [[nodiscard]] char const* name() const noexcept override { return "newspage"; }
    [[nodiscard]] std::string message(int value) const override
    {
        if (value < 0 || value > static_cast<int>(errc::doubtful_title))
            return "unknown error";
        return std::string(text_of(static_cast<errc>(value)).message);
    }
};

} // namespace detail

NEWSPAGE_INLINE std::string_view diagnostic::message() const noexcept { return detail::text_of(code).message; }
NEWSPAGE_INLINE std::string_view diagnostic::expected() const noexcept { return detail::text_of(code).expected; }
NEWSPAGE_INLINE std::string_view diagnostic::hint() const noexcept { return detail::text_of(code).hint; }
NEWSPAGE_INLINE std::string_view to_string(errc value) noexcept { return detail::text_of(value).name; }

NEWSPAGE_INLINE std::error_category const& parse_category() noexcept
{
    // Never destroyed: a code may be asked while the program ends.
    using category = detail::parse_error_category;
    alignas(category) static unsigned char place[sizeof(category)];
    static category const& it = *::new (static_cast<void*>(place)) category;
    return it;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
