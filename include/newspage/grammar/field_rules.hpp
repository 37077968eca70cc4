/// \file
/// The fields of a source line and of a sign-off.
///
///     By Guo Jing and Wang Xiaolin
///     Updated: 2024-09-25 10:54
///
///     labelled_outlet  = outlet_labels , colon , [ name ] ;
///     bracketed_outlet = "(" , [ name ] , [ ")" ] ;
///     closed_outlet    = name , ")" ;
///     host_outlet      = host ;
///     byline           = ( "By" , ( whitespace | colon ) | author_labels , colon ) , [ people ] ;
///     editors          = editor_labels , colon , [ labelled_names ] ;
///     contributors     = contributor_labels , colon , [ labelled_names ] ;
///     counter          = counter_labels , colon , [ digits ] , [ "Degree" ] ;
///     labelled_date    = date_label , [ colon ] , any_date , [ "." ] ;
///     plain_date       = any_date , [ "." ] ;
///     unread_date      = date_label , colon , [ text ] ;
///     buttons_field    = buttons | font_button ;
///     field_label      = ( outlet_labels | author_labels | editor_labels | contributor_labels | counter_labels
///                      | date_label ) , colon ;
///     field_end        = "|" | field_label | labelled_date | any_date
///                      | ( buttons | font_button ) , ? one of these or the end ? ;
///     date_label       = updated_labels | published_labels | event_labels ;
#ifndef NEWSPAGE_GRAMMAR_FIELD_RULES_HPP
#define NEWSPAGE_GRAMMAR_FIELD_RULES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/people.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/source_field.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>
#include <newspage/text/brackets.hpp>

#include <string_view>

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

/// `:`, also the full-width one; whitespace is free around it.
inline constexpr auto colon = ws >> (x3::lit(':') | "：") >> ws;
/// What separates the chunks of a line, without the whitespace before it.
inline constexpr auto bar_sign = x3::lit('|') | "｜" | "丨" | ("·" >> whitespace);
/// The same in a name, which may hold a `·`.
inline constexpr auto bar = x3::lit('|') | "｜" | "丨" | (whitespace >> "·" >> whitespace);
inline constexpr auto chunk_end = ws >> &(bar_sign | x3::eoi);
inline constexpr auto open_bracket = x3::lit('(') | "（";
inline constexpr auto close_bracket = x3::lit(')') | "）";

inline constexpr auto outlet_label = one_of<words::outlet_labels, &parse_options::outlet_labels>;
inline constexpr auto author_label = one_of<words::author_labels, &parse_options::author_labels>;
inline constexpr auto editor_label = one_of<words::editor_labels, &parse_options::editor_labels>;
inline constexpr auto contributor_label = one_of<words::contributor_labels, &parse_options::contributor_labels>;
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
    static constexpr auto definition =
        detail::choice[detail::outlet_label | detail::author_label | detail::editor_label |
                       x3::omit[detail::contributor_label] | detail::counter_label | detail::date_label] >>
        detail::colon;
};
/// The label of a field with its colon.
inline constexpr field_label_rule field_label{};

struct field_end_rule : spirit::rule<field_end_rule>
{
    static constexpr auto name = "the end of a field";
    static constexpr auto definition =
        detail::bar | detail::choice[field_label | x3::omit[labelled_date] | x3::omit[any_date]] |
        (detail::whitespace >> (buttons | font_button) >>
         &(detail::ws >> (detail::bar | detail::close_bracket | x3::eoi |
                          detail::choice[field_label | x3::omit[labelled_date] | x3::omit[any_date]])));
};
/// Where the name of an outlet ends that a label or a bracket opens.
inline constexpr field_end_rule field_end{};

namespace detail {

/// \a text, stripped, without the separators before the next field; a `/` at the line's end may belong to an address.
[[nodiscard]] inline std::string_view without_separators(std::string_view text, bool ends_line) noexcept
{
    text = strip(text);
    while (text.ends_with(',') || text.ends_with(';') || (text.ends_with('/') && !ends_line))
        text = strip(text.substr(0, text.size() - 1));
    return text;
}

/// The name of an outlet: up to Stop, but over brackets that are closed in it; stripped, commas and unpaired brackets
/// at its ends as well. It may be empty.
template <class Stop>
struct name_until_parser : x3::unary_parser<Stop, name_until_parser<Stop>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    spirit::first_bytes stops;

    constexpr explicit name_until_parser(Stop const& stop)
        : x3::unary_parser<Stop, name_until_parser<Stop>>(stop), stops(spirit::first(stop))
    {
    }

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        char const* const start = first;
        char const* open = nullptr; // the brackets from here on are not closed
        bool const skips = stops.skip(spirit::settings(context));
        while (first != last) {
            if (skips && *first != '(' && is_ascii(*first) && !stops.holds(*first)) {
                ++first;
                continue;
            }
            char const* ahead = first;
            if (stops.allow(text_between(first, last), spirit::settings(context)) &&
                spirit::may_begin(start, first, last) &&
                this->subject.parse(ahead, last, context, x3::unused, x3::unused))
                break;
            auto const bracket = bracket_at(first, last);
            bool const opens = bracket.kind == '(';
            char const* const after = opens && !open ? closed_bracket(first + bracket.size, last) : nullptr;
            if (opens && !after)
                open = first;
            first = after ? after : first + 1;
        }
        if constexpr (!spirit::is_unused<Actual>)
            actual = strip_unpaired(without_separators(text_between(start, first), first == last));
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::anything(); }

private:
    /// Past the bracket that closes the one before \a at.
    static char const* closed_bracket(char const* at, char const* last) noexcept
    {
        for (; at != last; ++at) {
            auto const bracket = bracket_at(at, last);
            if (bracket.kind == '(' || bracket.kind == ')')
                return bracket.opens() ? nullptr : at + bracket.size;
        }
        return nullptr;
    }
};
template <class Stop>
[[nodiscard]] constexpr auto name_until(Stop const& stop)
{
    return name_until_parser<typename x3::extension::as_parser<Stop>::value_type>{x3::as_parser(stop)};
}

/// Whether \a name is short enough for an outlet of at most \a limit code points and no sentence ends in it.
[[nodiscard]] inline bool is_short_name(std::string_view name, std::size_t limit) noexcept
{
    return at_most(limit, name) && !holds_sentence_end(name);
}
/// Whether \a text ends like a sentence, not like an abbreviation.
[[nodiscard]] inline bool ends_sentence(std::string_view text) noexcept
{
    return is_sentence(text) && !(text.ends_with('.') && sentence_parts::ends_abbreviation(text, text.size() - 1));
}
[[nodiscard]] inline bool is_bracketed_name(std::string_view const& name) noexcept
{
    return is_short_name(name, 60) && !ends_sentence(name);
}
[[nodiscard]] inline bool is_closed_name(std::string_view const& name) noexcept
{
    return !name.empty() && is_short_name(name, 60);
}

inline constexpr auto email_in_brackets = open_bracket >> +(x3::char_ - ')' - '@' - whitespace) >> '@';
/// A bracket that is no remark on a person.
inline constexpr auto next_bracket = !(email_in_brackets | name_remark) >> open_bracket;
inline constexpr auto byline_end = field_end | next_bracket | ((whitespace | ',') >> ws >> x3::omit[host]);

/// Whether a text is what Rule matches, all of it.
template <class Rule>
struct is_whole
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        return spirit::matches(Rule(), text, context);
    }
};
/// The same without separators and unpaired brackets at its ends.
template <class Rule>
struct is_trimmed
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        text = strip_unpaired(without_separators(text, true));
        return is_whole<Rule>()(text, context);
    }
};
using is_people = is_trimmed<people_rule>;
using is_plain_names = is_whole<names_rule>;
// After a label a name may be one word in lower case.
using is_labelled_people = is_trimmed<labelled_people_rule>;
using is_names = is_whole<labelled_names_rule>;
/// Whether Test holds, or there is no text.
template <class Test>
struct or_nothing
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        return text.empty() || Test()(text, context);
    }
};

/// Names after a label, which may be missing.
inline constexpr auto names_after_label =
    check<or_nothing<is_names>{}>[name_until(close_bracket | field_end | next_bracket)];

} // namespace detail

struct labelled_outlet_rule : spirit::rule<labelled_outlet_rule, Outlet>
{
    static constexpr auto name = "a source with its label";
    static constexpr auto definition =
        detail::set<&Outlet::form, OutletForm::labelled>[detail::outlet_label] >> detail::colon >>
        detail::into<&Outlet::name>[detail::name_until(detail::close_bracket | field_end)];
};
/// An outlet after its label.
inline constexpr labelled_outlet_rule labelled_outlet{};

struct bracketed_outlet_rule : spirit::rule<bracketed_outlet_rule, Outlet>
{
    static constexpr auto name = "a source in parentheses";
    static constexpr auto definition =
        detail::set<&Outlet::form, OutletForm::bracketed>[detail::open_bracket] >> detail::ws >>
        detail::into<&Outlet::name>[detail::check<&detail::is_bracketed_name>[detail::name_until(detail::close_bracket |
                                                                                                 field_end)]] >>
        -(detail::ws >> detail::close_bracket);
};
/// An outlet in parentheses, which may be empty or never closed.
inline constexpr bracketed_outlet_rule bracketed_outlet{};

struct closed_outlet_rule : spirit::rule<closed_outlet_rule, Outlet>
{
    static constexpr auto name = "a source before a bracket";
    static constexpr auto definition =
        detail::into<&Outlet::name>[detail::check<&detail::is_closed_name>[detail::name_until(
            detail::close_bracket | detail::open_bracket | field_end)]] >>
        detail::set<&Outlet::form, OutletForm::bracketed>[detail::close_bracket];
};
/// An outlet whose opening bracket was lost: `Xinhua)`.
inline constexpr closed_outlet_rule closed_outlet{};

struct host_outlet_rule : spirit::rule<host_outlet_rule, Outlet>
{
    static constexpr auto name = "a host";
    static constexpr auto definition = detail::set<&Outlet::form, OutletForm::site>[detail::into<&Outlet::name>[host]];
};
/// The name of a site as an outlet.
inline constexpr host_outlet_rule host_outlet{};

struct byline_rule : spirit::rule<byline_rule, Byline>
{
    static constexpr auto name = "a byline";
    static constexpr auto people_text = detail::into<
        &Byline::people>[detail::check<detail::or_nothing<detail::is_people>{}>[spirit::until(detail::byline_end)]];
    static constexpr auto labelled_text = detail::into<
        &Byline::people>[detail::check<detail::or_nothing<detail::is_labelled_people>{}>[detail::name_until(
        detail::byline_end | detail::close_bracket | ']' | "】" | "］")]];
    static constexpr auto definition =
        (detail::word("By") >> (detail::colon | detail::whitespace) >> !(detail::ws >> x3::eoi) >> people_text) |
        (detail::set<&Byline::labelled, true>[detail::author_label] >> detail::colon >> labelled_text);
};
/// Who wrote the article.
inline constexpr byline_rule byline{};

struct editors_rule : spirit::rule<editors_rule, Editors>
{
    static constexpr auto name = "editors";
    static constexpr auto definition =
        detail::editor_label >> detail::colon >> detail::into<&Editors::names>[detail::names_after_label];
};
/// Who edited the article.
inline constexpr editors_rule editors{};

struct contributors_rule : spirit::rule<contributors_rule, Contributors>
{
    static constexpr auto name = "contributors";
    static constexpr auto definition = -detail::set<&Contributors::doubtful, true>[detail::doubtful_label] >>
                                       detail::into<&Contributors::role>[detail::contributor_label] >> detail::colon >>
                                       detail::into<&Contributors::names>[detail::names_after_label];
};
/// Who did another part of the work.
inline constexpr contributors_rule contributors{};

struct counter_rule : spirit::rule<counter_rule, Counter>
{
    static constexpr auto name = "a counter";
    static constexpr auto definition =
        detail::into<&Counter::text>[detail::view[detail::counter_label >> detail::colon >>
                                                  -(!x3::omit[any_date] >> +x3::char_('0', '9')) >>
                                                  -(detail::ws >> detail::word("Degree"))]];
};
/// How often the page was read.
inline constexpr counter_rule counter{};

struct buttons_field_rule : spirit::rule<buttons_field_rule, Buttons>
{
    static constexpr auto name = "buttons";
    static constexpr auto definition = detail::into<&Buttons::text>[detail::view[buttons | font_button]];
};
/// Buttons of the site inside of a line.
inline constexpr buttons_field_rule buttons_field{};

struct unread_date_rule : spirit::rule<unread_date_rule, Date>
{
    static constexpr auto name = "a date that is not understood";
    static constexpr auto definition = detail::date_label >> detail::set<&Date::colon, true>[detail::colon] >>
                                       detail::into<&Date::text>[spirit::until(detail::bar | field_label)];
};
/// The label of a date, with text that is none, or without any.
inline constexpr unread_date_rule unread_date{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
