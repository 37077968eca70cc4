#ifndef NEWSPAGE_IMPL_X3_IPP
#define NEWSPAGE_IMPL_X3_IPP

#include <newspage/grammar/page.hpp>
#include <newspage/parse.hpp>
#include <newspage/x3.hpp>

#include <algorithm>
#include <cstring>
#include <utility>

namespace newspage {
inline namespace v0 {
namespace detail {

NEWSPAGE_INLINE bool read_timestamp(char const*& first, char const* last, Timestamp& value)
{
    return grammar::x3::parse(first, last, grammar::timestamp, value);
}

/// The bracket at the front is closed on its own line.
NEWSPAGE_INLINE bool read_credit(char const*& first, char const* last, Credit& value)
{
    if (first == last || (*first != '[' && *first != '('))
        return false;
    char const open = *first;
    char const close = open == '[' ? ']' : ')';
    char const* end = first;
    for (int depth = 0; end != last && *end != '\n'; ++end) {
        depth += *end == open;
        depth -= *end == close;
        if (depth == 0)
            break;
    }
    if (end == last || *end != close)
        return false;
    ++end;
    CreditView view;
    char const* at = first;
    if (!grammar::x3::parse(at, end, grammar::credit, view))
        return false;
    copy(view, value);
    first = end;
    return true;
}

NEWSPAGE_INLINE bool read_byline(char const*& first, char const* last, std::vector<Author>& value)
{
    char const* const line_end = std::find(first, last, '\n');
    grammar::detail::source_fields fields;
    char const* at = first;
    if (!grammar::byline.parse(at, line_end, grammar::x3::unused, fields, grammar::x3::unused) || fields.byline.authors.empty())
        return false;
    copy_list(fields.byline.authors, value);
    first = at;
    return true;
}

NEWSPAGE_INLINE bool read_figure(char const*& first, char const* last, Figure& value)
{
    grammar::detail::reading reading;
    reading.clear(first, last);
    reading.block_from = last;
    grammar::line_iterator line(first, last);
    auto const end = grammar::line_iterator::end(last);
    auto const figure = grammar::detail::figure | grammar::detail::credit_line;
    auto const begin = line;
    if (!figure.parse(line, end, grammar::x3::unused, reading, grammar::x3::unused) || reading.article.body.empty())
        return false;
    auto const view = std::get_if<FigureView>(&reading.article.body.back());
    if (!view)
        return false;
    copy(*view, value);
    for (auto each = begin; each != line; ++each)
        first = (*each).data() + (*each).size();
    return true;
}

NEWSPAGE_INLINE bool read_article(char const*& first, char const* last, std::string_view separator, Article& value)
{
    char const* end = last;
    if (!separator.empty()) {
        for (char const* line = first; line != last;) {
            char const* const eol = std::find(line, last, '\n');
            if (strip(std::string_view(line, static_cast<std::size_t>(eol - line))) == separator) {
                end = line;
                break;
            }
            line = eol == last ? last : eol + 1;
        }
    }
    auto page = parse(std::string_view(first, static_cast<std::size_t>(end - first)));
    if (!page)
        return false;
    value = *std::move(page);
    first = end;
    return true;
}

} // namespace detail
} // namespace v0
} // namespace newspage

#endif
