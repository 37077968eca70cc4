/// \file
/// What sets the size of a page's letters.
///
///     字体：大 中 小
///     [Font size: + -]
///
/// It goes up to the line's end, has at most 100 code points, and no sentence ends in it.
#ifndef NEWSPAGE_GRAMMAR_FONT_WIDGET_HPP
#define NEWSPAGE_GRAMMAR_FONT_WIDGET_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace font_parts {

using spirit::choice;
using spirit::one_of;
using spirit::whitespace;
using spirit::ws;

[[nodiscard]] inline bool is_short_text(std::string_view ahead) noexcept
{
    return newspage::detail::at_most(100, ahead) && !holds_sentence_end(ahead);
}

inline constexpr auto plain = one_of<words::font_words> >>
                              &(whitespace | ':' | "：" | one_of<words::font_word_ends> | x3::eoi);
inline constexpr auto bracketed = one_of<words::opening_brackets> >> ws >> one_of<words::bracketed_font_words> >> ws >>
                                  (x3::lit(':') | "：" | (one_of<words::font_sizes> >> marks::letters_end) |
                                   one_of<words::closing_brackets>);

} // namespace font_parts

struct font_button_rule : spirit::rule<font_button_rule>
{
    static constexpr auto name = "a font widget";
    static constexpr auto definition = &font_parts::choice[font_parts::plain | font_parts::bracketed] >>
                                       spirit::when<&font_parts::is_short_text> >> marks::rest;
    /// The look-ahead hides with what it begins.
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        return spirit::first(font_parts::choice[font_parts::plain | font_parts::bracketed]);
    }
};
/// A font widget, up to the line's end.
inline constexpr font_button_rule font_button{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
