/// \file
/// One to three neighbouring lines that tell where the article comes from, and when.
///
///     By Guo Jing and Wang Xiaolin | China Daily | Updated: 2024-09-25 10:54
///     (dzbeishan.com)| Updated : 2021-05-08
///
///     source_block = [ undated , [ undated ] ] , source_line , { source_line | undated } ;      (* three lines at most *)
///     source_line  = { lead , "|" } , dated , { "|" , trail } ;
///     dated        = [ bare outlet ] , { field } , date , { field | labelled date } ;
///     undated      = "(" , name , ")" | labelled outlet | byline , [ "(" , name , ")" ] | { editor | counter | button } ;
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

inline constexpr auto bare_outlet_form = call<&fields::offer_bare>[field_until('|' | any_labelled_date)] >> ws;
inline constexpr part<bare_outlet_form> bare_outlet{};

/// With a title glued before it, a bracket opens an outlet only if it is never closed, empty, or holds a host or an agency.
inline constexpr auto glued_bracket =
    '(' >> ws >> ( ')' | (*(x3::char_ - ')' - '|') >> ('|' | x3::eoi)) | ((host_name | agency) >> ws >> ')') );
inline constexpr auto glued_title_form =
    when<&fields::takes_title> >> call<&fields::set_title>[field_until(glued_bracket | '|' | any_labelled_date)] >> ws >> &x3::lit('(');
inline constexpr part<glued_title_form> glued_title{};

inline constexpr auto fields_to_date_form = *(!(any_labelled_date | (when<&fields::takes_plain_date> >> timestamp)) >> marked_field >> gap) >> date;
inline constexpr part<fields_to_date_form> fields_to_date{};
inline constexpr auto fields_behind_date_form = *(gap >> (labelled_date | marked_field | unread_date)) >> gap >> chunk_end;
inline constexpr part<fields_behind_date_form> fields_behind_date{};

/// Before a date whose label has a colon and stands firm, what is no field may follow, and is passed over.
inline constexpr auto firm_label = when<&fields::stands_firm> >> &((updated_label | published_label) >> colon);
inline constexpr auto fields_to_firm_label = *(!any_labelled_date >> marked_field >> gap) >> firm_label;
inline constexpr auto passed_over = call<&fields::add_passed_over>[field_until('|')] >> chunk_end;

inline constexpr auto dated_form =
    restore[fields_to_date >> fields_behind_date]
  | restore[glued_title >> fields_to_date >> fields_behind_date]
  | restore[fields_to_firm_label >> labelled_date >> ws >> passed_over]
  | restore[bare_outlet >> labelled_date >> fields_behind_date]
  | restore[*(!any_labelled_date >> marked_field >> gap) >> unread_date >> chunk_end];
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
    restore[ -detail::bar >> *restore[!detail::dated >> detail::lead >> detail::bar] >> detail::dated >> *(detail::bar >> detail::trail)
             >> x3::eoi ];
inline constexpr part<source_line_form> source_line{};

namespace detail {

inline constexpr auto whole_bracket = '(' >> ws >> (x3::eoi | (*(x3::char_ - ')' - '(') >> ')'));
inline constexpr auto aside = *(gap >> -bar >> (editor | counter | button_field));

inline constexpr auto undated_line_form =
    restore[ &(whole_bracket >> x3::eoi) >> !(credited_line >> x3::eoi) >> bracketed_outlet >> x3::eoi ]
  | restore[ labelled_outlet >> aside >> x3::eoi ]
  | restore[ when<&fields::takes_byline> >> byline >> ws >> -bar >> -(&whole_bracket >> bracketed_outlet) >> aside >> x3::eoi ]
  | restore[ +(gap >> -bar >> (editor | counter | button_field)) >> x3::eoi ];
inline constexpr part<undated_line_form> undated_line{};

/// A line of more than 250 code points is text, whatever it holds; a date has a year, or a label with a colon.
[[nodiscard]] inline bool may_be_dated(std::string_view line) noexcept
{
    if (line.size() > 1000)
        return false;
    int digits = 0;
    for (char c : line) {
        digits = is_digit(c) ? digits + 1 : 0;
        if (digits == 4 || c == ':' || c == '\xEF')  // of the full-width colon
            return at_most(250, line);
    }
    return false;
}
struct is_dated_candidate
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        return may_be_dated(line);
    }
};
inline constexpr line_parser<is_dated_candidate> dated_candidate{};

/// Lines without a date begin with one of few characters.
struct is_undated_candidate
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        constexpr std::string_view initials = "(abcefhlmpstvw+-0123456789\xE5\xE6\xE8";
        return initials.find(to_lower(line[0])) != initials.npos && at_most(250, line);
    }
};
inline constexpr line_parser<is_undated_candidate> undated_candidate{};

inline constexpr auto between_form = *call<&fields::add_furniture>[furniture];
inline constexpr part<between_form> between{};
inline constexpr auto dated_line_form = &dated_candidate >> call<&fields::end_line>[whole[closed[x3::eps] >> source_line]];
inline constexpr part<dated_line_form> dated_line{};
inline constexpr auto undated_form = &undated_candidate >> in_line[closed[x3::eps] >> undated_line];
inline constexpr part<undated_form> undated{};

} // namespace detail

inline constexpr auto source_block_form =
    restore[ detail::dated_line
             >> -restore[detail::between >> (detail::dated_line | detail::undated)
                         >> -restore[detail::between >> (detail::dated_line | detail::undated)]] ]
  | restore[ detail::undated >> detail::between >> detail::dated_line
             >> -restore[detail::between >> (detail::dated_line | detail::undated)] ]
  | restore[ detail::undated >> detail::between >> detail::undated >> detail::between >> detail::dated_line ];
inline constexpr rule<detail::source_fields, source_block_form> source_block{"a source line"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
