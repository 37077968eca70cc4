/// \file
/// Related headlines in the middle of a page: FORMAT 9, "openers in the middle".
#ifndef NEWSPAGE_PAGE_RELATED_HPP
#define NEWSPAGE_PAGE_RELATED_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/title.hpp>
#include <newspage/page/sign_offs.hpp>
#include <newspage/page/source_block.hpp>

#include <cstddef>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Whether line \a i is heading-shaped and is not of a kind that is tried before.
[[nodiscard]] inline bool is_headline(Reading& reading, std::size_t i)
{
    auto const& lines = reading.lines;
    if (i == lines.size() || !grammar::is_heading_shaped(lines[i]) || lines.opens_footer(i) || lines.is_file(i) ||
        judge_sign_off(reading, i) != grammar::SignOff::no || BlockReader(reading).is_dated(i))
        return false;
    return !lines.is_page_numbers(i) && !lines.is_credited(i);
}

/// Whether a sentence of the text is among the next three lines from \a i on.
[[nodiscard]] inline bool is_text_near(Lines const& lines, std::size_t i)
{
    for (int passed = 0; passed != 3 && i < lines.size() && !lines.opens_footer(i); ++passed, i = lines.next(i + 1))
        if (lines.is_sentence(i) && !lines.is_picture(i) && !grammar::is_heading_shaped(lines[i]))
            return true;
    return false;
}

/// The next line from \a i on that is neither boilerplate nor an image's alternative text.
[[nodiscard]] inline std::size_t next_of_body(Reading const& reading, std::size_t i)
{
    i = reading.lines.next(i);
    while (i < reading.lines.size() && reading.lines[i] == reading.article.title)
        i = reading.lines.next(i + 1);
    return i;
}
/// \a line without the page's title at its front, an image's alternative text.
[[nodiscard]] inline std::string_view without_title(Reading const& reading, std::string_view line)
{
    auto const title = reading.article.title.value_or(std::string_view());
    if (title.empty() || !line.starts_with(title))
        return line;
    auto const rest = line.substr(title.size());
    return detail::whitespace_at(rest.data(), rest.data() + rest.size()) != 0 ? detail::strip(rest) : line;
}

/// The sentence or picture with which the body goes on after the opener \a i; none where the footer begins there.
[[nodiscard]] inline std::size_t text_after_related(Reading& reading, std::size_t i)
{
    auto const& lines = reading.lines;
    auto line = next_of_body(reading, i + 1);
    for (int passed = 0; passed != 6 && line < lines.size(); ++passed, line = next_of_body(reading, line + 1)) {
        auto const text = lines[line];
        if (lines.opens_footer(line))
            return Lines::none;
        if (lines.is_picture(line))
            return is_text_near(lines, lines.next(line + 1)) ? line : Lines::none;
        // A question with a bullet is a headline of the list.
        bool const listed = grammar::has_bullet(text) && !text.ends_with('.');
        if (lines.is_sentence(line) && !listed && !grammar::is_heading_shaped(text))
            return is_headline(reading, next_of_body(reading, line + 1)) ? Lines::none : line;
        if (!grammar::is_heading_shaped(text) && !grammar::is_heading_shaped(without_title(reading, text)) &&
            !grammar::has_bullet(text))
            return Lines::none;
    }
    return Lines::none;
}

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
