/// \file
/// Lines of the body that speak of the article.
///
///     Edited by Zhang Tao and Guo Yuan
///     (By Lin Haoran, translated by Guo Tao, edited by Wang Xiaolin)
#ifndef NEWSPAGE_GRAMMAR_SIGN_OFF_HPP
#define NEWSPAGE_GRAMMAR_SIGN_OFF_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sign_off_bracket.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// The same on a line of their own, where brackets may be left that lost their partner.
struct whole_labelled_fields_rule : spirit::rule<whole_labelled_fields_rule, SourceFields>
{
    static constexpr auto name = "labelled fields";
    static constexpr auto stray_brackets = *(ws >> close_bracket);
    static constexpr auto definition = labelled_field >> *(stray_brackets >> field_gap >> -bars >>
                                                           (labelled_field | add[byline] | into<>[sign_off_bracket] |
                                                            add[buttons_field])) >>
                                       stray_brackets >> ws;
};

struct brackets_rule : spirit::rule<brackets_rule, SourceFields>
{
    static constexpr auto name = "sign-offs in brackets";
    static constexpr auto next = ws >> -x3::lit(',') >> ws >>
                                 (into<>[sign_off_bracket] | into<>[bracketed_byline_rule{}]);
    static constexpr auto definition = (into<>[sign_off_bracket] >> *next) | (into<>[bracketed_byline_rule{}] >> +next);
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
