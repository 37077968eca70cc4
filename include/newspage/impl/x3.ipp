#ifndef NEWSPAGE_IMPL_X3_IPP
#define NEWSPAGE_IMPL_X3_IPP

#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/field_rules.hpp>
#include <newspage/page/page_reader.hpp>
#include <newspage/parse.hpp>
#include <newspage/x3.hpp>

#include <algorithm>
#include <cstring>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

NEWSPAGE_INLINE bool read_timestamp(char const*& first, char const* last, Timestamp& value)
{
    return grammar::timestamp.parse(first, last, grammar::default_context(), spirit::x3::unused, value);
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
    if (!grammar::credit.parse(at, end, grammar::default_context(), spirit::x3::unused, view))
        return false;
    copy(view, value);
    first = end;
    return true;
}

NEWSPAGE_INLINE bool read_byline(char const*& first, char const* last, std::vector<Author>& value)
{
    char const* const line_end = std::find(first, last, '\n');
    grammar::Byline byline;
    grammar::People people;
    char const* at = first;
    if (!grammar::byline.parse(at, line_end, grammar::default_context(), spirit::x3::unused, byline) ||
        byline.people.empty() || !spirit::matches(grammar::people, byline.people, grammar::default_context(), people))
        return false;
    copy_list(people.authors, value);
    first = at;
    return true;
}

/// The front of the text from \a first on that holds three lines: a figure has no more.
[[nodiscard]] inline std::string_view three_lines(char const* first, char const* last) noexcept
{
    char const* end = first;
    for (int lines = 0; lines != 3 && end != last; end += end != last) {
        char const* const begin = end;
        end = std::find(end, last, '\n');
        lines += !strip(text_between(begin, end)).empty();
    }
    return text_between(first, end);
}

NEWSPAGE_INLINE bool read_figure(char const*& first, char const* last, Figure& value)
{
    grammar::settings const settings{parse_options{}};
    page::Reading reading;
    static_cast<void>(reading.lines.read(three_lines(first, last), settings));
    if (reading.lines.size() == 0)
        return false;
    page::BodyReader(reading).read();
    auto const taken = page::Emitter(reading).write_line(0);
    auto const& body = reading.article.body;
    auto const figure = body.empty() ? nullptr : std::get_if<FigureView>(&body.front());
    if (!figure)
        return false;
    copy(*figure, value);
    auto const line = reading.lines[taken - 1];
    first = line.data() + line.size();
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
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
