/// \file
/// One to three neighbouring lines that tell where the article comes from, and when.
///
///     By Guo Jing and Wang Xiaolin | China Daily | Updated: 2024-09-25 10:54
///     (dzbeishan.com)| Updated : 2021-05-08
///
///     source_block = dated_line , [ further_line , [ further_line ] ] | undated , ( dated_line , [ further_line ] | undated , dated_line ) ;
///     further_line = dated_line | undated ;
///     dated_line   = source_line ;
///     source_line  = { lead , bar } , dated , { bar , trail } ;
///     bar          = "|" , { "|" } ;
///     dated        = fields_to_date , fields_behind_date | glued_title , fields_to_date , fields_behind_date
///                  | fields_to_firm_label , labelled_date , passed_over | bare_outlet , labelled_date , fields_behind_date
///                  | { marked_field } , unread_date ;
///     lead         = marked_field , { marked_field } | glued_title , marked_field , { marked_field } | bare_outlet ;
///     trail        = ( labelled_date | marked_field | unread_date ) , { labelled_date | marked_field | unread_date } | bare_outlet ;
///     fields_to_date       = { marked_field } , date ;
///     fields_behind_date   = { labelled_date | marked_field | unread_date } ;
///     fields_to_firm_label = { marked_field } ;
///     glued_title  = ? text before a bracket that is never closed, empty, or holds a host or an agency ? ;
///     bare_outlet  = ? text up to a bar or a labelled date, at most 60 cp ? ;
///     passed_over  = ? text up to a bar ? ;
///     undated      = undated_line ;
///     undated_line = bracketed_outlet | labelled_outlet , aside | byline , [ bracketed_outlet ] , aside | aside ;
///     aside        = { editor | counter | button_field } ;
///
/// Fills source_fields. Of what stands before a first `(`, or bare before a first `|`, a title may be made where no line
/// above could be it.
#ifndef NEWSPAGE_GRAMMAR_SOURCE_BLOCK_HPP
#define NEWSPAGE_GRAMMAR_SOURCE_BLOCK_HPP

#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/furniture.hpp>
#include <newspage/grammar/source_field.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

inline constexpr auto closed = set<&fields::at, Place::closed>;

inline constexpr auto bar = closed[ws >> '|' >> *(ws >> '|') >> ws];
inline constexpr auto gap = ws >> -closed[',' >> *(white | ',')];
inline constexpr auto chunk_end = ws >> &('|' | x3::eoi);

inline constexpr auto bare_end = beginning_with_label<bare_end_bytes>['|' | any_labelled_date];
inline constexpr auto bare_outlet_form = call<&fields::offer_bare>[field_until(bare_end)] >> ws;
inline constexpr part<bare_outlet_form> bare_outlet{};

/// With a title glued before it, a bracket opens an outlet only if it is never closed, empty, or holds a host or an agency.
inline constexpr auto glued_bracket =
    '(' >> ws >> ( ')' | (*(x3::char_ - ')' - '|') >> ('|' | x3::eoi)) | ((host_name | agency) >> ws >> ')') );
inline constexpr auto glued_title_form =
    when<&fields::takes_title> >> call<&fields::set_title>[field_until(glued_bracket | '|' | any_labelled_date)] >> ws >> &x3::lit('(');
inline constexpr part<glued_title_form> glued_title{};

inline constexpr auto fields_to_date_form = many_until(marked_field >> gap, date);
inline constexpr part<fields_to_date_form> fields_to_date{};
inline constexpr auto fields_behind_date_form = *(gap >> (labelled_date | marked_field | unread_date)) >> gap >> chunk_end;
inline constexpr part<fields_behind_date_form> fields_behind_date{};

/// Before a date whose label has a colon and stands firm, what is no field may follow, and is passed over.
inline constexpr auto firm_label = when<&fields::stands_firm> >> &(date_label >> colon);
inline constexpr auto fields_to_firm_label = *(!any_labelled_date >> marked_field >> gap) >> firm_label;
inline constexpr auto passed_over = call<&fields::add_passed_over>[field_until('|')] >> chunk_end;

/// Whether a year that begins at \a year may be that of a date: a month and a day stand on one side of it.
[[nodiscard]] inline bool may_be_year(char const* start, char const* year, char const* last) noexcept
{
    char const* behind = year + 4;
    while (auto n = white_at(behind, last))
        behind += n;
    if (behind != last && *behind == '\xE5')  // of 年
        return true;
    if (last - behind >= 2 && behind == year + 4 && (*behind == '-' || *behind == '/' || *behind == '.') && is_digit(behind[1]))
        return true;
    char const* end = year;
    while (auto n = white_before(start, end))
        end -= n;
    if (end != start && end[-1] == ',')
        --end;
    while (auto n = white_before(start, end))
        end -= n;
    if (end == start || !is_alpha(end[-1]))
        return end != start && (is_digit(end[-1]) || end[-1] == '.');
    char const* word = end;
    while (word != start && is_alpha(word[-1]))
        --word;
    auto const text = text_between(word, end);
    for (auto ending : {"st", "nd", "rd", "th"})
        if (same_word(text, ending))
            return true;
    return is_whole(month_name, text, x3::unused);
}

/// Whether \a text ends in one of the date labels.
[[nodiscard]] inline bool ends_in_date_label(std::string_view text) noexcept
{
    static constexpr byte_set lasts = lasts_of(words::updated_labels) | lasts_of(words::published_labels);
    if (text.empty() || !lasts(text.back()))
        return false;
    auto const ends_in = [text](std::string_view label) {
        return text.size() >= label.size() && same_word(text.substr(text.size() - label.size()), label);
    };
    for (auto label : words::updated_labels)
        if (ends_in(label))
            return true;
    for (auto label : words::published_labels)
        if (ends_in(label))
            return true;
    return false;
}

/// A date needs a year beside a month and a day, or a label with a colon. This look spares most lines the rules.
template <class Context>
[[nodiscard]] bool may_hold_date(std::string_view text, char stop, Context const& context)
{
    auto const has_own_labels = [&context] {
        return !extra_words<&parse_options::updated_labels>(context).empty()
            || !extra_words<&parse_options::date_labels>(context).empty();
    };
    auto const marks = [](sixteen_bytes b) { return b.in('0', ':') | b.is('|') | b.is('\xEF'); };  // of ：
    for (auto at = find_byte(text, 0, marks); at != text.size(); at = find_byte(text, at, marks)) {
        char const c = text[at];
        if (is_digit(c)) {
            auto const year = at;
            while (at != text.size() && is_digit(text[at]))
                ++at;
            if (at - year >= 4 && may_be_year(text.data(), text.data() + year, text.data() + text.size()))
                return true;
            continue;
        }
        if (c == stop)
            return false;
        if (c != '|' && (ends_in_date_label(strip(text.substr(0, at))) || has_own_labels()))
            return true;
        ++at;
    }
    return false;
}
struct dated_chunk_ahead : primitive<dated_chunk_ahead>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, x3::unused_type) const
    {
        return may_hold_date(text_between(at, last), '|', context);
    }
};

inline constexpr auto dated_form = dated_chunk_ahead{} >> (
    restore[fields_to_date >> fields_behind_date]
  | restore[glued_title >> fields_to_date >> fields_behind_date]
  | restore[fields_to_firm_label >> labelled_date >> ws >> passed_over]
  | restore[bare_outlet >> labelled_date >> fields_behind_date]
  | restore[*(!any_labelled_date >> marked_field >> gap) >> unread_date >> chunk_end]);
inline constexpr part<dated_form> dated{};

inline constexpr auto lead_form =
    restore[+(marked_field >> gap) >> &x3::lit('|')]
  | restore[glued_title >> +(marked_field >> gap) >> &x3::lit('|')]
  | restore[bare_outlet >> &x3::lit('|')];
inline constexpr part<lead_form> lead{};

inline constexpr auto trail_form =
    restore[+(gap >> (labelled_date | marked_field | unread_date)) >> gap >> chunk_end]
  | restore[bare_outlet >> x3::eoi];
inline constexpr part<trail_form> trail{};

} // namespace detail

/// A line that is made of fields only, with a date.
inline constexpr auto source_line_form =
    restore[ -detail::bar >> many_until(detail::lead >> detail::bar, detail::dated) >> *(detail::bar >> detail::trail)
             >> x3::eoi ];
/// A line that is made of fields only, with a date.
inline constexpr part<source_line_form> source_line{};

namespace detail {

inline constexpr auto whole_bracket = '(' >> ws >> (x3::eoi | (*(x3::char_ - ')' - '(') >> ')' >> x3::eoi));
inline constexpr beginnings aside_words{words::editor_labels, words::counter_labels, button_words};
inline constexpr auto aside_field = beginning<aside_words>[editor | counter | button_field];
inline constexpr auto aside = *(gap >> -bar >> aside_field);

inline constexpr auto byline_label = word("By") | one_of<words::author_labels>;
inline constexpr auto aside_label =
    beginning<aside_words>[one_of<words::editor_labels> | one_of<words::counter_labels> | button_word | short_number];

inline constexpr auto undated_line_form =
    (&whole_bracket >> restore[ !(credited_line >> x3::eoi) >> bracketed_outlet >> x3::eoi ])
  | (&one_of<words::outlet_labels> >> restore[ labelled_outlet >> aside >> x3::eoi ])
  | ( when<&fields::takes_byline> >> &byline_label
      >> restore[ byline >> ws >> -bar >> -(&whole_bracket >> bracketed_outlet) >> aside >> x3::eoi ] )
  | (&aside_label >> restore[ +(gap >> -bar >> aside_field) >> x3::eoi ]);
inline constexpr part<undated_line_form> undated_line{};

/// A line of more than 250 code points is text, whatever it holds.
template <class Context>
[[nodiscard]] bool may_be_dated(std::string_view line, Context const& context)
{
    return at_most(250, line) && may_hold_date(line, '\n', context);
}
struct is_dated_candidate
{
    template <class Context>
    bool operator()(std::string_view line, Context const& context) const
    {
        return may_be_dated(line, context);
    }
};
inline constexpr line_parser<is_dated_candidate> dated_candidate{};

/// Lines without a date begin with one of few words.
struct is_undated_candidate
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        static constexpr beginnings first_words{"(", field_labels, button_words};
        return first_words(line) && at_most(250, line);
    }
};
inline constexpr line_parser<is_undated_candidate> undated_candidate{};

/// Where a source block may begin, and a line of it stand.
template <class Context>
[[nodiscard]] bool may_be_of_block(std::string_view line, Context const& context)
{
    return is_undated_candidate{}(line, context) || may_be_dated(line, context);
}

inline constexpr auto between_form = *call<&fields::add_furniture>[furniture];
inline constexpr part<between_form> between{};
inline constexpr auto dated_candidate_line_form = call<&fields::end_line>[whole[closed[x3::eps] >> source_line]];
inline constexpr part<dated_candidate_line_form> dated_candidate_line{};
inline constexpr auto dated_line_form = ahead(dated_candidate) >> dated_candidate_line;
inline constexpr part<dated_line_form> dated_line{};
inline constexpr auto undated_form = ahead(undated_candidate) >> in_line[closed[x3::eps] >> undated_line];
inline constexpr part<undated_form> undated{};

inline constexpr auto further_line = between >> (dated_line | undated);

} // namespace detail

inline constexpr auto source_block_form =
    ( ahead(detail::dated_candidate)
      >> restore[ detail::dated_candidate_line >> -restore[detail::further_line >> -restore[detail::further_line]] ] )
  | ( ahead(detail::undated_candidate)
      >> restore[ detail::undated >> detail::between
                  >> ( (detail::dated_line >> -restore[detail::further_line])
                     | (detail::undated >> detail::between >> detail::dated_line) ) ] );
/// One to three lines of fields; fills source_fields.
inline constexpr rule<detail::source_fields, source_block_form> source_block{"a source line"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
