/// \file
/// Where sentences end.
///
///     The port grew by 12 percent.
///     “Come and see!”
///
/// A sentence ends in `.`, `!` or `?`, perhaps with closing quotation marks and brackets after it. An abbreviation has
/// one or two letters, the first in upper case.
#ifndef NEWSPAGE_GRAMMAR_SENTENCE_HPP
#define NEWSPAGE_GRAMMAR_SENTENCE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/settings.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace sentence_parts {

using namespace newspage::detail;

[[nodiscard]] constexpr bool is_in(char32_t c, std::u32string_view set) noexcept { return set.find(c) != set.npos; }

inline constexpr std::u32string_view closing_quotes = U"\"'”’»」』";
inline constexpr std::u32string_view closing_brackets = U")]}）】》";

/// \a text without the closing quotation marks at its end, and without closing brackets if \a brackets.
[[nodiscard]] constexpr std::string_view without_closing_marks(std::string_view text, bool brackets) noexcept
{
    char const* const first = text.data();
    char const* last = first + text.size();
    // Most lines end in a letter, a digit or a full stop.
    while (first != last && !is_alpha(last[-1]) && !is_digit(last[-1]) && last[-1] != '.') {
        auto const c = code_point_before(first, last);
        if (!is_in(c.value, closing_quotes) && !(brackets && is_in(c.value, closing_brackets)))
            break;
        last -= c.size;
    }
    return text_between(first, last);
}

/// Whether the `.` at \a at follows an abbreviation: `U.S.`, `Co.`
[[nodiscard]] constexpr bool ends_abbreviation(std::string_view text, std::size_t at) noexcept
{
    std::size_t begin = at;
    while (begin != 0 && at - begin < 3 && is_alpha(text[begin - 1]))
        --begin;
    auto const letters = at - begin;
    return (letters == 1 || letters == 2) && is_upper(text[begin]) && (begin == 0 || is_ascii(text[begin - 1]));
}

/// The place after the whitespace that begins at \a at; \a at where there is none.
[[nodiscard]] constexpr char const* after_whitespace(char const* at, char const* last) noexcept
{
    while (auto n = whitespace_at(at, last))
        at += n;
    return at;
}

} // namespace sentence_parts

/// Whether \a text is a sentence: it ends in `.`, `!` or `?`; quotation marks and brackets may close after it.
[[nodiscard]] constexpr bool is_sentence(std::string_view text) noexcept
{
    auto const line = sentence_parts::without_closing_marks(text, true);
    return !line.empty() && (line.back() == '.' || line.back() == '!' || line.back() == '?');
}

/// Whether a sentence ends inside of \a text: a `.` with whitespace after it, not after an abbreviation.
[[nodiscard]] constexpr bool holds_sentence_end(std::string_view text) noexcept
{
    char const* const last = text.data() + text.size();
    for (auto at = text.find('.'); at != text.npos; at = text.find('.', at + 1))
        if (newspage::detail::whitespace_at(text.data() + at + 1, last) != 0 &&
            !sentence_parts::ends_abbreviation(text, at))
            return true;
    return false;
}

/// Whether \a text holds `.`, `!` or `?`, whitespace, and an upper-case letter: another sentence follows the first.
[[nodiscard]] constexpr bool holds_other_sentence(std::string_view text) noexcept
{
    char const* const last = text.data() + text.size();
    for (auto at = text.find_first_of(".!?"); at != text.npos; at = text.find_first_of(".!?", at + 1)) {
        char const* const end = text.data() + at + 1;
        char const* const next = sentence_parts::after_whitespace(end, last);
        if (next != end && next != last && newspage::detail::is_upper(*next) &&
            !(text[at] == '.' && sentence_parts::ends_abbreviation(text, at)))
            return true;
    }
    return false;
}

/// Whether \a text is running text, not a headline: a sentence that holds another, or several of which the last does
/// not end as one. `Prof. Wu builds a dock` and `Who is it? Here is how` are headlines.
[[nodiscard]] constexpr bool is_told(std::string_view text) noexcept
{
    if (!holds_other_sentence(text))
        return false;
    if (is_sentence(text))
        return true;
    char const* const last = text.data() + text.size();
    for (auto at = text.find('.'); at != text.npos; at = text.find('.', at + 1)) {
        auto word = at;
        while (word != 0 && newspage::detail::is_lower(text[word - 1]))
            --word;
        bool const ends_word = at - word > 2 && (word == 0 || !newspage::detail::is_alpha(text[word - 1]));
        char const* const next = sentence_parts::after_whitespace(text.data() + at + 1, last);
        if (ends_word && next != text.data() + at + 1 && next != last && newspage::detail::is_upper(*next))
            return true;
    }
    return false;
}

/// Whether \a text holds a letter of any script.
[[nodiscard]] constexpr bool holds_letter(std::string_view text) noexcept
{
    char const* const last = text.data() + text.size();
    for (char const* at = text.data(); at != last;) {
        if (newspage::detail::is_alpha(*at))
            return true;
        auto const found = newspage::detail::code_point_at(at, last);
        if (newspage::detail::is_wide_letter(found.value))
            return true;
        at += found.size;
    }
    return false;
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
