/// \file
/// Lines of the body that speak of the article.
///
///     Edited by Zhang Tao and Guo Yuan
///     (By Lin Haoran, translated by Guo Tao, edited by Wang Xiaolin)
///
///     sign_off         = whole_labelled_fields | credit_phrase | byline , bracketed_outlet
///                      | sign_off_bracket , { sign_off_bracket } ;
///     labelled_fields  = labelled_field , { bars | labelled_field } ;
///     whole_labelled_fields = labelled_field , { { ")" } , [ bars ] , ( labelled_field | buttons_field ) } , { ")" } ;
///     labelled_field   = labelled_outlet | byline | editors | contributors | counter ;
///     sign_off_bracket = ( "(" | "[" ) , ( labelled_fields | phrases | outlet_by ) , ( ")" | "]" ) ;
#ifndef NEWSPAGE_GRAMMAR_SIGN_OFF_HPP
#define NEWSPAGE_GRAMMAR_SIGN_OFF_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/phrases.hpp>
#include <newspage/grammar/source_line.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

inline constexpr auto labelled_field = choice[add[labelled_outlet] | add[editors] | add[contributors] | add[counter] |
                                              (&((author_label | by_word) >> colon) >> add[byline])];
inline constexpr auto field_gap = *(whitespace | ',' | ';');

struct labelled_fields_rule : spirit::rule<labelled_fields_rule, SourceFields>
{
    static constexpr auto name = "labelled fields";
    static constexpr auto definition = labelled_field >> *(field_gap >> -bars >> labelled_field) >> ws;
};
/// The same on a line of their own, where brackets may be left that lost their partner.
struct whole_labelled_fields_rule : spirit::rule<whole_labelled_fields_rule, SourceFields>
{
    static constexpr auto name = "labelled fields";
    static constexpr auto stray_brackets = *(ws >> close_bracket);
    static constexpr auto
        definition = labelled_field >>
                     *(stray_brackets >> field_gap >> -bars >> (labelled_field | add[buttons_field])) >> stray_brackets
                     >> ws;
};
/// Takes nothing: names that a label opens go up to the line's end, without the bracket there.
struct after_square_bracket_parser : spirit::terminal<after_square_bracket_parser>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        auto const text = text_between(at - 3, at);
        return at == last && (text.ends_with(']') || text == "】" || text == "］");
    }
};
inline constexpr after_square_bracket_parser after_square_bracket{};

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

namespace detail {

struct brackets_rule : spirit::rule<brackets_rule, SourceFields>
{
    static constexpr auto name = "sign-offs in brackets";
    static constexpr auto definition = into<>[sign_off_bracket] >>
                                       *(ws >> -x3::lit(',') >> ws >> into<>[sign_off_bracket]);
};
struct byline_and_outlet_rule : spirit::rule<byline_and_outlet_rule, SourceFields>
{
    static constexpr auto name = "a byline and its source";
    static constexpr auto definition = add[byline] >> ws >> &open_bracket >> add[bracketed_outlet];
};

} // namespace detail

struct sign_off_rule : spirit::rule<sign_off_rule, SourceFields>
{
    static constexpr auto name = "a sign-off";
    static constexpr auto definition =
        (detail::into<>[detail::whole_labelled_fields_rule{}] | detail::into<>[detail::phrases_rule{}] |
         detail::into<>[detail::brackets_rule{}] | detail::into<>[detail::byline_and_outlet_rule{}]) >>
        detail::ws >> x3::eoi;
};
/// A line that speaks of the article; which of its forms count, the lines beside it may say.
inline constexpr sign_off_rule sign_off{};

namespace detail {

/// With what a sign-off begins: a label, a phrase, a byline or a bracket.
struct sign_off_front_rule : spirit::rule<sign_off_front_rule>
{
    static constexpr auto name = "a sign-off";
    static constexpr auto definition =
        choice[field_label | phrase_label | by_word | open_bracket | open_square_bracket];
};

} // namespace detail

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
