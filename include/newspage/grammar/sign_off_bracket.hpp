/// \file
/// Labelled fields, and who did what, in brackets.
///
///     (Editor: Ma Rui)
///     (By Lin Haoran, translated by Guo Tao, edited by Wang Xiaolin)
#ifndef NEWSPAGE_GRAMMAR_SIGN_OFF_BRACKET_HPP
#define NEWSPAGE_GRAMMAR_SIGN_OFF_BRACKET_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/phrases.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

struct bars_rule : spirit::rule<bars_rule, Bar>
{
    static constexpr auto name = "|";
    static constexpr auto definition = +(ws >> bar_sign) >> ws;
};
inline constexpr auto bars = add[bars_rule{}];

inline constexpr auto labelled_field = choice[add[labelled_outlet] | add[editors] | add[contributors] | add[counter] |
                                              (&((author_label | by_word) >> colon) >> add[byline])];
inline constexpr auto field_gap = *(whitespace | ',' | ';');

struct labelled_fields_rule : spirit::rule<labelled_fields_rule, SourceFields>
{
    static constexpr auto name = "labelled fields";
    static constexpr auto definition = labelled_field >> *(field_gap >> -bars >> labelled_field) >> ws;
};
/// Takes nothing: names that a label opens go up to the line's end, without the bracket there.
struct after_square_bracket_parser : spirit::terminal<after_square_bracket_parser>
{
    static constexpr auto name = "a square bracket is before, and nothing follows";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        auto const text = text_between(at - 3, at);
        return at == last && (text.ends_with(']') || text == "】" || text == "］");
    }
};
inline constexpr after_square_bracket_parser after_square_bracket{};

/// `(By Lin Tao)`.
struct bracketed_byline_rule : spirit::rule<bracketed_byline_rule, SourceFields>
{
    static constexpr auto name = "a byline";
    static constexpr auto definition = open_bracket >> ws >> add[phrase_byline_rule{}] >> close_bracket;
};

inline constexpr auto bracket_content =
    into<>[phrases_rule{}] | into<>[labelled_fields_rule{}] | into<>[outlet_by_rule{}];

} // namespace detail

struct sign_off_bracket_rule : spirit::rule<sign_off_bracket_rule, SourceFields>
{
    static constexpr auto name = "a sign-off in brackets";
    static constexpr auto definition =
        (detail::open_bracket >> detail::ws >> detail::bracket_content >> detail::close_bracket) |
        (detail::open_square_bracket >> detail::ws >> detail::bracket_content >>
         (detail::close_square_bracket | detail::after_square_bracket));
};
/// A sign-off in brackets, which may also end a paragraph.
inline constexpr sign_off_bracket_rule sign_off_bracket{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
