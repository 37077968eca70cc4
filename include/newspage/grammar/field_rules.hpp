/// \file
/// The fields of a source line and of a sign-off.
///
///     By Guo Jing and Wang Xiaolin
///     Source: China Daily (Hong Kong)
#ifndef NEWSPAGE_GRAMMAR_FIELD_RULES_HPP
#define NEWSPAGE_GRAMMAR_FIELD_RULES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/field_name.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
struct labelled_outlet_rule : spirit::rule<labelled_outlet_rule, Outlet>
{
    static constexpr auto name = "a source with its label";
    static constexpr auto definition =
        detail::set<&Outlet::form, OutletForm::labelled>[detail::outlet_label] >> detail::colon >>
        (detail::no_name | detail::into<&Outlet::name>[detail::name_until(detail::close_bracket | field_end)]);
};
/// An outlet after its label.
inline constexpr labelled_outlet_rule labelled_outlet{};

struct bracketed_outlet_rule : spirit::rule<bracketed_outlet_rule, Outlet>
{
    static constexpr auto name = "a source in parentheses";
    static constexpr auto definition =
        detail::set<&Outlet::form, OutletForm::bracketed>[detail::open_bracket] >> detail::ws >>
        -(detail::one_of<words::employer_prepositions> >> detail::whitespace) >>
        detail::into<&Outlet::name>[detail::check<&detail::is_bracketed_name>[detail::name_until(detail::close_bracket |
                                                                                                 field_end)]] >>
        -detail::set<&Outlet::closed, true>[detail::ws >> detail::close_bracket];
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
    static constexpr auto definition =
        detail::set<&Outlet::form, OutletForm::site>[detail::into<&Outlet::name>[detail::host_before_label]];
};
/// The name of a site as an outlet.
inline constexpr host_outlet_rule host_outlet{};

struct host_after_by_rule : spirit::rule<host_after_by_rule, Outlet>
{
    static constexpr auto name = "a host";
    static constexpr auto
        definition = detail::by_word >> (detail::colon | detail::whitespace) >>
                     detail::set<&Outlet::form, OutletForm::site>[detail::into<
                         &Outlet::name>[detail::check<&detail::is_no_initial>[detail::host_before_label]]];
};
/// `By chinadaily.com.cn`: a site is nobody's name. `By J.Smith` names a person.
inline constexpr host_after_by_rule host_after_by{};

struct byline_rule : spirit::rule<byline_rule, Byline>
{
    static constexpr auto name = "a byline";
    static constexpr auto people_text = detail::into<
        &Byline::people>[detail::check<detail::or_nothing<detail::is_people>{}>[spirit::until(detail::byline_end)]];
    static constexpr auto labelled_text = detail::into<
        &Byline::people>[detail::check<detail::or_nothing<detail::is_labelled_people>{}>[detail::name_until(
        detail::byline_end | detail::close_bracket | detail::close_square_bracket)]];
    static constexpr auto definition =
        (detail::set<&Byline::labelled, true>[(detail::author_label | detail::by_word) >> detail::colon] >>
         (detail::no_name | labelled_text | detail::no_name_before_host)) |
        (detail::by_word >> detail::whitespace >> !(detail::ws >> x3::eoi) >> people_text);
};
/// Who wrote the article.
inline constexpr byline_rule byline{};

struct editors_rule : spirit::rule<editors_rule, Editors>
{
    static constexpr auto name = "editors";
    static constexpr auto definition =
        (detail::editor_label >> detail::colon >>
         (detail::no_name | detail::into<&Editors::names>[detail::names_after_label] | detail::no_name_before_host)) |
        (detail::editor_phrase >> detail::whitespace >> detail::into<&Editors::names>[detail::names_after_phrase]);
};
/// Who edited the article.
inline constexpr editors_rule editors{};

struct contributors_rule : spirit::rule<contributors_rule, Contributors>
{
    static constexpr auto name = "contributors";
    static constexpr auto label = detail::into<&Contributors::role>[detail::contributor_label] >> detail::colon;
    static constexpr auto phrase =
        detail::into<&Contributors::role>[detail::one_of<words::contributor_phrases>] >> detail::whitespace;
    static constexpr auto
        definition = -detail::set<&Contributors::doubtful, true>[detail::doubtful_label] >>
                     ((label >> (detail::no_name | detail::into<&Contributors::names>[detail::names_after_label])) |
                      (phrase >> detail::into<&Contributors::names>[detail::names_after_phrase]));
};
/// Who did another part of the work.
inline constexpr contributors_rule contributors{};

namespace detail {

/// `312`, `1,024`.
inline constexpr auto number = +x3::char_('0', '9') >> *(',' >> x3::omit[spirit::digits<3, 3>]);

} // namespace detail

struct counter_rule : spirit::rule<counter_rule, Counter>
{
    static constexpr auto name = "a counter";
    static constexpr auto definition = detail::into<
        &Counter::text>[detail::view[detail::counter_label >> detail::colon >>
                                     -(!x3::omit[any_date] >> detail::number) >>
                                     -(detail::ws >> detail::one_of<words::counter_units> >> marks::word_end)]];
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
