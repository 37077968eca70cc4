/// \file
/// Lines at the article's end that speak of the article.
///
///     Edited by Zhang Tao and Guo Yuan
///     Source: Xinhua
///
///     sign_off    = editor_note | source_note | byline , bracketed_outlet ;
///     editor_note = editor_names | "(" , editor_names , ")" | "[" , editor_names , "]" ;
///     editor_names = ( editor_labels , ":" | "Edited by" ) , names ;
///     source_note = source_labels , ":" , [ ? text up to the next field ? ] , [ editor_note ] ;
///
/// Fills source_fields.
#ifndef NEWSPAGE_GRAMMAR_SIGN_OFF_HPP
#define NEWSPAGE_GRAMMAR_SIGN_OFF_HPP

#include <newspage/grammar/source_block.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

inline constexpr auto editor_names =
    ((one_of<words::editor_labels> >> colon) | (word("Edited by") >> white)) >> into<&fields::editors>[names];
inline constexpr auto name_end_of_sign_off_form =
    x3::lit('|') | labelled_field | timestamp | (-(x3::lit('(') | '[') >> ws >> ((one_of<words::editor_labels> >> colon) | (word("Edited by") >> white)));
inline constexpr part<name_end_of_sign_off_form> name_end_of_sign_off{};

struct is_short_text : x3::parser<is_short_text>
{
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const&, RuleContext&, Actual&) const
    {
        return at_most(250, text_between(first, last));
    }
};
inline constexpr is_short_text short_text{};

} // namespace detail

inline constexpr auto editor_note_form =
    restore[ detail::editor_names ]
  | restore[ '(' >> ws >> detail::editor_names >> ws >> ')' ]
  | restore[ '[' >> ws >> detail::editor_names >> ws >> ']' ];
/// Who edited the article, perhaps in brackets.
inline constexpr part<editor_note_form> editor_note{};

inline constexpr auto source_note_form =
    one_of<words::source_labels> >> colon >> call<&detail::fields::offer_labelled>[field_until(detail::name_end_of_sign_off)]
    >> ws >> -detail::bar >> -editor_note;
/// Where the article comes from, told at its end.
inline constexpr part<source_note_form> source_note{};

inline constexpr auto sign_off_text_form =
    ( restore[editor_note >> x3::eoi]
    | restore[detail::short_text >> source_note >> x3::eoi]
    | restore[byline >> ws >> &(detail::whole_bracket >> x3::eoi) >> bracketed_outlet >> x3::eoi] );
/// A sign-off inside its line; fills source_fields.
inline constexpr rule<detail::source_fields, sign_off_text_form> sign_off_text{"a sign-off"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
