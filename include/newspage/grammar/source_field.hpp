/// \file
/// The fields of a source line.
///
///     By Guo Jing and Wang Xiaolin
///     Updated: 2024-09-25 10:54
///
///     marked_field     = labelled_outlet | editor | counter | byline | bracketed_outlet | button_field | host_outlet | closed_outlet ;
///     byline           = ( "By" , [ ":" ] | author_labels , ":" ) , [ people ] ;
///     labelled_outlet  = outlet_labels , ":" , [ ? text up to the next field ? ] ;
///     bracketed_outlet = "(" , [ ? text up to the next field ? ] , [ ")" ] ;
///     closed_outlet    = ? text up to the bracket ? , ")" ;
///     host_outlet      = host ;
///     editor           = editor_labels , ":" , [ names ] ;
///     counter          = counter_labels , ":" , [ ? digits ? ] ;
///     button_field     = buttons ;
///     buttons          = { short_number } , button_word , { button_word | short_number } ;
///     date             = labelled_date | plain_date ;
///     labelled_date    = ( updated_labels | published_labels ) , [ ":" ] , timestamp ;
///     plain_date       = timestamp ;
///     unread_date      = ( updated_labels | published_labels ) , ":" , [ ? text up to a bar ? ] ;
///
/// Each fills its part of the enclosing rule's source_fields.
#ifndef NEWSPAGE_GRAMMAR_SOURCE_FIELD_HPP
#define NEWSPAGE_GRAMMAR_SOURCE_FIELD_HPP

#include <newspage/article_view.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/grammar/detail/source_fields.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/people.hpp>
#include <newspage/grammar/timestamp.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

using fields = source_fields;

// What may begin with which bytes.
inline constexpr byte_set date_label_bytes = initials<words::updated_labels> | initials<words::published_labels>;
inline constexpr byte_set label_bytes = date_label_bytes | initials<words::outlet_labels> | initials<words::editor_labels>
                                      | initials<words::counter_labels> | initials<words::author_labels>;
inline constexpr byte_set name_end_bytes = label_bytes | date_bytes | byte_set(")|");
inline constexpr byte_set closed_name_end_bytes = name_end_bytes | byte_set("(");
inline constexpr byte_set bare_end_bytes = date_label_bytes | byte_set("|");
inline constexpr beginnings date_labels{words::updated_labels, words::published_labels};
inline constexpr beginnings field_labels{words::outlet_labels, words::editor_labels, words::counter_labels, words::author_labels, "By"};
inline constexpr beginnings labels{date_labels, field_labels};
/// A button of one letter ends behind it: at white, a bar or a comma.
inline constexpr beginnings button_words = [] {
    beginnings all{words::digits};
    for (auto word : words::buttons) {
        if (word.size() > 1)
            all.add(word);
        else
            for (auto ends : {first_of_white, std::string_view("|,")})
                for (char end : ends) {
                    char const both[] = {word[0], end};
                    all.add(std::string_view(both, 2));
                }
    }
    return all;
}();

template <auto const& Bytes>
inline constexpr auto beginning_with_label = beginning<Bytes, &parse_options::updated_labels, &parse_options::date_labels>;

inline constexpr auto updated_label = one_of<words::updated_labels, &parse_options::updated_labels>;
inline constexpr auto published_label = one_of<words::published_labels, &parse_options::date_labels>;
inline constexpr auto date_label = beginning_with_label<date_labels>[updated_label | published_label];
inline constexpr auto label_end = colon | ws;

inline constexpr auto any_labelled_date_form = date_label >> label_end >> timestamp;
inline constexpr part<any_labelled_date_form> any_labelled_date{};

inline constexpr auto labelled_field_form = beginning_with_label<labels>[
      any_labelled_date
    | ((one_of<words::outlet_labels> | one_of<words::editor_labels> | one_of<words::counter_labels> | one_of<words::author_labels>)
       >> colon)];
inline constexpr part<labelled_field_form> labelled_field{};

inline constexpr auto button_word = one_of<words::buttons> >> &(x3::eoi | white | '|' | ',');
inline constexpr auto short_number = digits<1, 3> >> &(x3::eoi | white | '|' | ',');

} // namespace detail

/// Buttons, and short numbers beside them: `Print Mail Large Medium Small 0`.
inline constexpr auto buttons_form = beginning<detail::button_words>[
    *(detail::short_number >> white) >> detail::button_word >> *(white >> (detail::button_word | detail::short_number))];
/// Buttons, and short numbers beside them.
inline constexpr part<buttons_form> buttons{};

namespace detail {

inline constexpr auto name_end_form = beginning_with_label<name_end_bytes>[x3::lit(')') | '|' | labelled_field | timestamp];
inline constexpr part<name_end_form> name_end{};
/// A `)` comes before any other bracket or bar.
struct closing_bracket_ahead : primitive<closing_bracket_ahead>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const
    {
        static constexpr byte_set marks{"()|"};
        char const* p = at;
        while (p != last && !marks(*p))
            ++p;
        return p != last && *p == ')';
    }
};

inline constexpr auto closed_name_end_form = beginning_with_label<closed_name_end_bytes>[name_end | '('];
inline constexpr part<closed_name_end_form> closed_name_end{};
inline constexpr auto byline_end_form = x3::lit('|') | '(' | labelled_field | timestamp | host_name | (buttons >> x3::eoi);
inline constexpr part<byline_end_form> byline_end{};
inline constexpr auto editors_end = byline_end | ')' | ']';

} // namespace detail

inline constexpr auto byline_form =
       set<&detail::fields::at, detail::Place::open>[
           ((word("By") >> (colon | white)) | (one_of<words::author_labels> >> colon))
        >> ( restore[act<&detail::fields::open_byline> >> within(detail::byline_end, into<&detail::fields::byline>[people])]
           | &('(' | x3::lit('|') | detail::any_labelled_date) ) ];
/// Who wrote the article.
inline constexpr part<byline_form> byline{};

inline constexpr auto labelled_outlet_form =
    set<&detail::fields::at, detail::Place::open>[
        one_of<words::outlet_labels> >> colon >> call<&detail::fields::offer_labelled>[field_until(detail::name_end)] ];
/// An outlet behind a label.
inline constexpr part<labelled_outlet_form> labelled_outlet{};

inline constexpr auto bracketed_outlet_form =
       '(' >> ws >> call<&detail::fields::offer_bracketed>[field_until(detail::name_end)] >> ws
    >> ( set<&detail::fields::at, detail::Place::closed>[x3::lit(')')] | set<&detail::fields::at, detail::Place::open>[x3::eps] );
/// An outlet in parentheses, of which the second may be lost.
inline constexpr part<bracketed_outlet_form> bracketed_outlet{};

/// The opening bracket went to the extractor.
inline constexpr auto closed_outlet_form =
    set<&detail::fields::at, detail::Place::closed>[
        call<&detail::fields::offer_closed>[field_until(detail::closed_name_end)] >> ws >> ')' ];
/// An outlet whose first parenthesis is lost.
inline constexpr part<closed_outlet_form> closed_outlet{};

inline constexpr auto host_outlet_form =
    set<&detail::fields::at, detail::Place::closed>[ call<&detail::fields::offer_host>[host] ];
/// An outlet that is the name of a site.
inline constexpr part<host_outlet_form> host_outlet{};

inline constexpr auto editor_form =
    set<&detail::fields::at, detail::Place::open>[
        one_of<words::editor_labels> >> colon
     >> -restore[within(detail::editors_end, into<&detail::fields::editors>[names])] ];
/// Editors behind a label.
inline constexpr part<editor_form> editor{};

inline constexpr auto counter_form =
    set<&detail::fields::at, detail::Place::open>[
        call<&detail::fields::add_counter>[view[
            one_of<words::counter_labels> >> colon >> *(x3::char_('0', '9') | (',' >> &x3::char_('0', '9'))) ]] ];
/// How often the page was seen.
inline constexpr part<counter_form> counter{};

inline constexpr auto button_field_form =
    set<&detail::fields::at, detail::Place::button>[ call<&detail::fields::add_buttons>[view[buttons]] ];
/// Buttons inside a source line.
inline constexpr part<button_field_form> button_field{};

/// Every field that can be told without knowing what stands before it.
inline constexpr auto marked_field_form =
    beginning<detail::field_labels>[labelled_outlet | restore[editor] | counter | restore[byline]]
  | bracketed_outlet | button_field | host_outlet | (detail::closing_bracket_ahead{} >> restore[closed_outlet]);
/// Every field that can be told without knowing what stands before it.
inline constexpr part<marked_field_form> marked_field{};

inline constexpr auto labelled_date_form = detail::beginning_with_label<detail::date_labels>[
       (detail::updated_label >> detail::label_end >> call<&detail::fields::add_updated>[with_text[timestamp]])
    | (detail::published_label >> detail::label_end >> call<&detail::fields::add_published>[with_text[timestamp]])];
/// A date behind its label.
inline constexpr part<labelled_date_form> labelled_date{};

/// Without a label it must stand where nothing else can be meant.
inline constexpr auto plain_date_form =
    when<&detail::fields::takes_plain_date> >> call<&detail::fields::add_published>[with_text[timestamp]];
/// A date without a label, where nothing else can be meant.
inline constexpr part<plain_date_form> plain_date{};

/// A date of either kind.
inline constexpr auto date = labelled_date | plain_date;

/// A label whose date is missing or not understood: what follows is the date's all the same.
inline constexpr auto unread_date_form =
       when<&detail::fields::takes_unread_date> >> detail::date_label >> colon
    >> call<&detail::fields::add_unread_date>[field_until(x3::lit('|'))];
/// A date label whose date is missing or not understood.
inline constexpr part<unread_date_form> unread_date{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
