/// \file
/// What a title looks like.
///
///     Zibo city, Russia deepen educational links
///     Port opens to the U.S.
///
/// A title has at most 250 code points and a letter; its last character, closing quotation marks aside, is none of
/// `.` `;` `,`, but for the `.` of an abbreviation. Files and lines with a credit are not titles: see file.hpp,
/// credit.hpp.
#ifndef NEWSPAGE_GRAMMAR_TITLE_HPP
#define NEWSPAGE_GRAMMAR_TITLE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/grammar/words.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// Whether \a line has the length, the letters and the end of a title.
[[nodiscard]] inline bool ends_like_title(std::string_view line) noexcept
{
    auto const text = sentence_parts::without_closing_marks(line, false);
    if (text.empty() || text.back() == ';' || text.back() == ',')
        return false;
    if (text.back() == '.' && !sentence_parts::ends_abbreviation(text, text.size() - 1))
        return false;
    return newspage::detail::at_most(250, line) && holds_letter(line);
}

/// Whether \a line has at most \a limit words.
[[nodiscard]] constexpr bool has_words_at_most(std::size_t limit, std::string_view line) noexcept
{
    char const* const last = line.data() + line.size();
    char const* at = sentence_parts::after_whitespace(line.data(), last);
    for (std::size_t count = 0; at != last; ++count) {
        if (count == limit)
            return false;
        while (at != last && newspage::detail::whitespace_at(at, last) == 0)
            ++at;
        at = sentence_parts::after_whitespace(at, last);
    }
    return true;
}

/// Whether \a line begins with a bullet.
[[nodiscard]] inline bool has_bullet(std::string_view line) noexcept
{
    return spirit::longest<words::bullets>(line).size != 0;
}
/// Whether \a line begins with a bullet of the lists that belong to the footer.
[[nodiscard]] inline bool has_list_bullet(std::string_view line) noexcept
{
    return spirit::longest<words::list_bullets>(line).size != 0;
}

/// Whether \a line begins as a headline of another story does: `- Port opens`.
[[nodiscard]] constexpr bool begins_with_dash(std::string_view line) noexcept
{
    return line.starts_with('-') && newspage::detail::whitespace_at(line.data() + 1, line.data() + line.size()) != 0;
}

/// Whether \a line holds a Chinese character.
[[nodiscard]] constexpr bool holds_chinese(std::string_view line) noexcept
{
    char const* const last = line.data() + line.size();
    for (char const* at = line.data(); at != last;) {
        auto const found = newspage::detail::code_point_at(at, last);
        auto in = [&found](char32_t low, char32_t high) { return found.value >= low && found.value <= high; };
        if (in(0x3400, 0x4DBF) || in(0x4E00, 0x9FFF) || in(0xF900, 0xFAFF) || in(0x20000, 0x3FFFF))
            return true;
        at += found.size;
    }
    return false;
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
