/// \file
/// Who did what, without a label's colon.
///
///     By Lin Haoran, translated by Guo Tao, edited by Wang Xiaolin
///     Xinhua by Mao Huifang
#ifndef NEWSPAGE_GRAMMAR_PHRASES_HPP
#define NEWSPAGE_GRAMMAR_PHRASES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/field_rules.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

inline constexpr auto phrase_separator =
    (ws >> (x3::lit(',') | ';') >> ws) | (whitespace >> one_of<words::name_conjunctions> >> whitespace);
inline constexpr auto phrase_end = (phrase_separator >> phrase_label >> whitespace) | close_bracket |
                                   close_square_bracket | bar | (whitespace >> last_buttons);
inline constexpr auto phrase_names = check<is_plain_names{}>[spirit::until(phrase_end)];
inline constexpr auto labelled_phrase_names = check<is_names{}>[spirit::until(phrase_end)];

struct editor_phrase_rule : spirit::rule<editor_phrase_rule, Editors>
{
    static constexpr auto name = "editors";
    static constexpr auto definition = editor_phrase >>
                                       ((x3::lit(':') >> whitespace >> into<&Editors::names>[labelled_phrase_names]) |
                                        (whitespace >> into<&Editors::names>[phrase_names]));
};
struct contributor_phrase_rule : spirit::rule<contributor_phrase_rule, Contributors>
{
    static constexpr auto name = "contributors";
    static constexpr auto definition = -set<&Contributors::doubtful, true>[doubtful_label] >>
                                       into<&Contributors::role>[one_of<words::contributor_phrases>] >> whitespace >>
                                       into<&Contributors::names>[phrase_names];
};
struct phrase_byline_rule : spirit::rule<phrase_byline_rule, Byline>
{
    static constexpr auto name = "a byline";
    static constexpr auto definition =
        by_word >> whitespace >> into<&Byline::people>[check<is_people{}>[spirit::until(phrase_end)]];
};
struct by_people_rule : spirit::rule<by_people_rule, Byline>
{
    static constexpr auto name = "a byline";
    static constexpr auto definition =
        whitespace >> by_word >> whitespace >> into<&Byline::people>[check<is_people{}>[spirit::until(close_bracket)]];
};
struct named_agency_rule : spirit::rule<named_agency_rule, Outlet>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition = set<&Outlet::form, OutletForm::news_agency>[into<&Outlet::name>[agency]];
};

inline constexpr auto credit_phrase = add[editor_phrase_rule{}] | add[contributor_phrase_rule{}];
inline constexpr auto phrases = -(add[phrase_byline_rule{}] >> phrase_separator) >> credit_phrase >>
                                *(phrase_separator >> credit_phrase);
inline constexpr auto outlet_by = (add[host_outlet] | add[named_agency_rule{}]) >> add[by_people_rule{}];

struct phrases_rule : spirit::rule<phrases_rule, SourceFields>
{
    static constexpr auto name = "who did what";
    static constexpr auto definition = phrases >> -(ws >> add[buttons_field]) >> ws;
};
struct outlet_by_rule : spirit::rule<outlet_by_rule, SourceFields>
{
    static constexpr auto name = "a source and its author";
    static constexpr auto definition = outlet_by >> ws;
};

} // namespace detail
} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
