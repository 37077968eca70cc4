#ifndef NEWSPAGE_IMPL_DIAGNOSTIC_IPP
#define NEWSPAGE_IMPL_DIAGNOSTIC_IPP

#include <newspage/diagnostic.hpp>

namespace newspage {
inline namespace v0 {
namespace detail {

/// Every sentence that a reader may meet, in one table, in the order of the enumerators.
struct finding
{
    std::string_view name;
    std::string_view message;
    std::string_view expected;
    std::string_view hint;
};

[[nodiscard]] inline finding const& finding_of(code c) noexcept
{
    static constexpr finding findings[] = {
        {"blank", "the page is blank", "a news page", ""},
        {"not_utf8", "this byte is no UTF-8", "UTF-8", "text in another encoding must be converted before"},
        {"list_of_pages", "this is the second of several lines that are only a date", "one article, not a list of pages", ""},
        {"no_mark", "nothing here marks a news page",
         "a breadcrumb, as in `Home> News`, or a source line, as in `zibo.gov.cn| Updated: July 29, 2022`", ""},
        {"no_body", "the page ends before its text begins", "a paragraph", ""},
        {"too_large", "the page is larger than the limit", "a page of at most max_bytes bytes", "see parse_options::max_bytes"},
        {"line_too_long", "the line is longer than the limit", "a line of at most max_line bytes", "see parse_options::max_line"},
        {"too_many_blocks", "the page has more blocks than the limit", "at most max_blocks paragraphs, headings, figures and videos",
         "see parse_options::max_blocks"},
        {"no_breadcrumb", "the page has no breadcrumb", "a breadcrumb, as in `Home> News`", ""},
        {"no_title", "the page has no title", "a title", ""},
        {"no_source", "the page names no source", "a source, as in `zibo.gov.cn| Updated: July 29, 2022`", ""},
        {"no_date", "the page has no date", "a date, as in `Updated: July 29, 2022`", ""},
        {"date_not_understood", "the date is missing or not understood", "a date, as in `July 29, 2022`",
         "month names may be short (Jul) or whole (July); years go from 1900 to 2100"},
        {"text_passed_over", "text behind the date was passed over", "a field of a source line", ""},
        {"source_lost", "the source is empty", "a name, as in `(China Daily)`", "some extractors drop the text of links"},
        {"credit_without_outlet", "the credit names no outlet", "an outlet, as in `[Photo/Xinhua]`",
         "some extractors drop the text of links"},
        {"glued", "two parts of the page stand on one line", "a line for each", ""},
        {"source_block_at_end", "the source line stands at the page's end", "a source line behind the title", ""}};
    return findings[static_cast<std::size_t>(c)];
}

} // namespace detail

NEWSPAGE_INLINE std::string_view diagnostic::message() const noexcept { return detail::finding_of(code).message; }
NEWSPAGE_INLINE std::string_view diagnostic::expected() const noexcept { return detail::finding_of(code).expected; }
NEWSPAGE_INLINE std::string_view diagnostic::hint() const noexcept { return detail::finding_of(code).hint; }
NEWSPAGE_INLINE std::string_view to_string(code c) noexcept { return detail::finding_of(c).name; }

} // namespace v0
} // namespace newspage

#endif
