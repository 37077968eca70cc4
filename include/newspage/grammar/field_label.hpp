/// \file
/// The labels and dates of a source line, and where a field without an end of its own ends.
///
///     Updated: 2024-09-25 10:54
///     Web editor:
#ifndef NEWSPAGE_GRAMMAR_FIELD_LABEL_HPP
#define NEWSPAGE_GRAMMAR_FIELD_LABEL_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/name.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/source_field.hpp>
#include <newspage/grammar/timestamp.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

using spirit::add;
using spirit::check;
using spirit::choice;
using spirit::into;
using spirit::one_of;
using spirit::set;
using spirit::view;
using spirit::when;
using spirit::whitespace;
using spirit::word;
using spirit::ws;

using marks::colon;
/// What separates the chunks of a line, without the whitespace before it.
inline constexpr auto bar_sign = marks::bar | ("·" >> whitespace);
/// The same in a name, which may hold a `·`.
inline constexpr auto bar = marks::bar | (whitespace >> "·" >> whitespace);
/// What may begin a line of fields, and is dropped.
inline constexpr auto line_bullet = -((x3::lit("•") | "·") >> ws);
inline constexpr auto chunk_end = ws >> &(bar_sign | x3::eoi);
inline constexpr auto open_bracket = x3::lit('(') | "（";
inline constexpr auto close_bracket = x3::lit(')') | "）";
inline constexpr auto open_square_bracket = x3::lit('[') | "【" | "［";
inline constexpr auto close_square_bracket = x3::lit(']') | "】" | "］";

inline constexpr auto by_word = one_of<words::bylines>;
[[nodiscard]] inline bool opens_byline(std::string_view text)
{
    return spirit::match_front(by_word >> whitespace, text, x3::unused) != text.npos;
}

inline constexpr auto outlet_label = one_of<words::outlet_labels, &parse_options::outlet_labels>;
inline constexpr auto author_label = one_of<words::author_labels, &parse_options::author_labels>;
inline constexpr auto editor_label = one_of<words::editor_labels, &parse_options::editor_labels>;
inline constexpr auto contributor_label = one_of<words::contributor_labels, &parse_options::contributor_labels>;
/// `Edited by`, `Edited and translated by`.
inline constexpr auto editor_phrase = into<&Editors::translated>[one_of<words::editor_phrases>];
/// The words of a role without a colon.
inline constexpr auto phrase_label =
    x3::omit[one_of<words::editor_phrases>] | x3::omit[one_of<words::contributor_phrases>];
inline constexpr auto doubtful_label = &(one_of<words::doubtful_contributor_labels> >> marks::word_end);
inline constexpr auto counter_label = one_of<words::counter_labels, &parse_options::counter_labels>;
inline constexpr auto date_label =
    set<&Date::label, DateLabel::updated>[one_of<words::updated_labels, &parse_options::updated_labels>] |
    set<&Date::label, DateLabel::published>[one_of<words::published_labels, &parse_options::date_labels>] |
    set<&Date::label, DateLabel::event>[one_of<words::event_labels>];

inline constexpr auto date_value = into<&Date::text>[view[into<&Date::found>[any_date]]] >> -x3::lit('.');

} // namespace detail

struct labelled_date_rule : spirit::rule<labelled_date_rule, Date>
{
    static constexpr auto name = "a date with its label";
    static constexpr bool ignores_value = true;
    static constexpr auto
        definition = detail::date_label >>
                     (detail::set<&Date::colon, true>[detail::colon] | detail::ws) >> detail::date_value;
};
/// A date with its label.
inline constexpr labelled_date_rule labelled_date{};

struct plain_date_rule : spirit::rule<plain_date_rule, Date>
{
    static constexpr auto name = "a date";
    static constexpr bool ignores_value = true;
    static constexpr auto definition = detail::date_value;
};
/// A date without a label.
inline constexpr plain_date_rule plain_date{};

struct field_label_rule : spirit::rule<field_label_rule>
{
    static constexpr auto name = "a label";
    static constexpr auto definition = detail::choice[detail::outlet_label | detail::author_label |
                                                      detail::editor_label | x3::omit[detail::contributor_label] |
                                                      detail::counter_label | detail::date_label | detail::by_word] >>
                                       detail::colon;
};
/// The label of a field with its colon.
inline constexpr field_label_rule field_label{};

namespace detail {

/// A role without a colon, and a name after it: `Translated by Xu Fei`, `By Lin Tao`.
inline constexpr auto role_phrase = (phrase_label | "By") >> whitespace >> &x3::omit[grammar::name];
/// `Photos by: ` is no label that we know, and the word before `by` no part of a name.
inline constexpr auto unknown_label = x3::omit[one_of<words::media>] >> whitespace >> by_word >> colon;
inline constexpr auto next_field = choice[field_label | x3::omit[labelled_date] | x3::omit[any_date] | unknown_label];
/// Buttons up to the next field or the end.
inline constexpr auto last_buttons = (buttons | font_button) >>
                                     &(ws >> -x3::lit(',') >> ws >> (bar | close_bracket | x3::eoi | next_field));

} // namespace detail

struct field_end_rule : spirit::rule<field_end_rule>
{
    static constexpr auto name = "the end of a field";
    static constexpr auto definition =
        detail::bar | detail::next_field |
        ((detail::whitespace | ',') >> detail::ws >> (detail::last_buttons | detail::role_phrase)) |
        (',' >> detail::ws >> detail::by_word >> detail::whitespace >> &x3::omit[grammar::name]) |
        (detail::open_bracket >> detail::ws >> detail::role_phrase);
};
/// Where the name of an outlet ends that a label or a bracket opens.
inline constexpr field_end_rule field_end{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
