/// \file
/// A line that says where the article comes from, and when.
///
///     By Guo Jing and Wang Xiaolin | China Daily | Updated: 2024-09-25 10:54
///     (dzbeishan.com)| Updated : 2021-05-08
///
/// A part between bars is, in this order: a time, fields, an outlet that `)` closes, a date and an outlet, an outlet
/// without a mark, fields and a date with other text, a date and a line of its own.
#ifndef NEWSPAGE_GRAMMAR_SOURCE_LINE_HPP
#define NEWSPAGE_GRAMMAR_SOURCE_LINE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sign_off_bracket.hpp>
#include <newspage/grammar/title.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// Whether \a text is the name of a site or an agency.
template <class Context>
[[nodiscard]] bool is_site_or_agency(std::string_view text, Context const& context)
{
    return spirit::matches(host, text, context) || spirit::matches(agency, text, context);
}

namespace detail {

/// Takes nothing; a comma is before it, whitespace aside. Other text must be before that.
struct comma_before_parser : spirit::terminal<comma_before_parser>
{
    static constexpr auto name = "a comma is before";

    template <class Context>
    bool match(char const*& at, char const*, Context const&, x3::unused_type) const noexcept
    {
        char const* end = at;
        while (auto n = whitespace_before(end - 1, end))
            end -= n;
        return end[-1] == ',';
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::nothing(); }
};
inline constexpr comma_before_parser comma_before{};

// What must hold where a field is tried.
inline constexpr auto line_begins = when<&SourceFields::begins_line>;
inline constexpr auto chunk_begins = when<&SourceFields::begins_chunk>;
inline constexpr auto is_later_chunk = when<&SourceFields::has_several>;
/// Whether a bracket is open before a date that names no outlet: `(Adopted on April 1, 2020)`, not `(Xinhua, April 1`.
[[nodiscard]] inline bool is_in_remark(SourceFields const& fields)
{
    auto const outlet = fields.last<Outlet>();
    if (!outlet || outlet->form != OutletForm::bracketed || outlet->closed || outlet->name.empty())
        return false;
    auto const context = default_context();
    if (is_site_or_agency(outlet->name, context))
        return false;
    bool const before_comma = outlet->name.data()[outlet->name.size()] == ',';
    return !spirit::matches(grammar::name, outlet->name, context) ||
           (!before_comma && has_words_at_most(1, outlet->name));
}
/// Whether another date and text that may be no outlet are before: `Updated: May 3, 2021 No. 1 June 2, 2021`.
[[nodiscard]] inline bool is_after_text(SourceFields const& fields)
{
    auto const outlet = fields.last<Outlet>();
    return outlet && outlet->form == OutletForm::after_date && !is_site_or_agency(outlet->name, default_context());
}
inline constexpr auto date_may_follow = when<&SourceFields::date_may_follow> >> !when<&is_after_text> >>
                                        !(when<&is_in_remark> >> x3::omit[plain_date] >> ws >> close_bracket);
inline constexpr auto label_is_firm = when<&SourceFields::label_is_firm>;
inline constexpr auto agency_may_follow = when<&SourceFields::agency_may_follow>;
inline constexpr auto after_comma = when<&SourceFields::ends_in_text> >> comma_before;
inline constexpr auto time_may_follow = when<&SourceFields::time_may_follow>;

[[nodiscard]] inline bool is_no_event(Date const& date) noexcept { return date.label != DateLabel::event; }
/// Whether an outlet, or a text that is a line of its own, may come after a date that begins the line.
[[nodiscard]] inline bool takes_text(Date const& date) noexcept { return date.colon && is_no_event(date); }
[[nodiscard]] inline bool is_some_text(std::string_view const& text) noexcept { return !text.empty(); }
[[nodiscard]] inline bool is_trailing_name(std::string_view const& name)
{
    return !name.empty() && is_short_name(name, 80) && !is_sentence(name) &&
           (is_upper(name[0]) || !is_ascii(name[0]) || spirit::matches(host, name, default_context()));
}

/// A bracket that closes is in the text. It saves time and decides nothing.
[[nodiscard]] inline bool may_be_closed([[maybe_unused]] std::string_view text) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    return true;
#else
    return text.find(')') != text.npos || text.find("）") != text.npos;
#endif
}

inline constexpr auto gap = *(whitespace | ',' | close_bracket);

/// A date after which other text may come.
inline constexpr auto date_before_text = add[check<&takes_text>[labelled_date]] >> gap;

struct bare_outlet_rule : spirit::rule<bare_outlet_rule, Outlet>
{
    static constexpr auto name = "a source";
    static constexpr auto definition =
        into<&Outlet::name>[check<&is_some_text>[name_until(bar | x3::omit[labelled_date])]];
};
struct trailing_outlet_rule : spirit::rule<trailing_outlet_rule, Outlet>
{
    static constexpr auto name = "a source";
    static constexpr auto definition = set<&Outlet::form, OutletForm::after_date>[into<
        &Outlet::name>[check<&is_trailing_name>[name_until(open_bracket | field_end)]]];
};
/// `Xinhua, March 7, 2022`, `Xinhua   2021-05-06 10:22`, or the whole line.
struct agency_outlet_rule : spirit::rule<agency_outlet_rule, Outlet>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition = set<&Outlet::form, OutletForm::news_agency>[into<&Outlet::name>[agency]] >>
                                       &(ws >> ',' >> ws >> x3::omit[any_date]);
};
struct leading_agency_rule : spirit::rule<leading_agency_rule, Outlet>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition = set<&Outlet::form, OutletForm::news_agency>[into<&Outlet::name>[agency]] >>
                                       &((ws >> x3::eoi) |
                                         (x3::lit(' ') >> whitespace >> x3::omit[any_date] >> ws >> x3::eoi));
};
struct trailing_agency_rule : spirit::rule<trailing_agency_rule, Outlet>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition = into<&Outlet::name>[agency] >> &(field_end | (ws >> x3::eoi));
};
struct time_rule : spirit::rule<time_rule, TimeOfDay>
{
    static constexpr auto name = "a time";
    static constexpr auto definition = into<&TimeOfDay::text>[view[into<&TimeOfDay::time>[time_of_day]]] >> chunk_end;
};
struct passed_over_rule : spirit::rule<passed_over_rule, PassedOver>
{
    static constexpr auto name = "text";
    static constexpr auto definition = into<&PassedOver::text>[check<&is_some_text>[spirit::until(bar)]];
};
struct glued_text_rule : spirit::rule<glued_text_rule, GluedText>
{
    static constexpr auto name = "text";
    static constexpr auto definition = into<&GluedText::text>[check<&is_some_text>[spirit::until(x3::eoi)]];
};

/// Any field but the first of a chunk that is not made of fields.
inline constexpr auto field =
    choice[add[labelled_date] | (date_may_follow >> add[plain_date]) | add[labelled_outlet] | add[editors] |
           add[contributors] | add[counter] | add[host_after_by] | add[byline] | add[buttons_field] |
           into<>[sign_off_bracket] | into<>[bracketed_byline_rule{}] | add[bracketed_outlet] |
           ((label_is_firm | after_comma) >> add[check<&is_no_event>[unread_date]]) |
           (line_begins >> add[leading_agency_rule{}]) | (agency_may_follow >> add[agency_outlet_rule{}]) |
           add[host_outlet]];
inline constexpr auto more_fields = *(gap >> field) >> gap >> chunk_end;

struct field_chunk_rule : spirit::rule<field_chunk_rule, SourceFields>
{
    static constexpr auto name = "fields";
    static constexpr auto definition = gap >> field >> more_fields;
};
struct closed_chunk_rule : spirit::rule<closed_chunk_rule, SourceFields>
{
    static constexpr auto name = "fields";
    static constexpr auto definition = line_begins >> when<&may_be_closed> >> add[closed_outlet] >> more_fields;
};
struct outlet_after_label_rule : spirit::rule<outlet_after_label_rule, SourceFields>
{
    static constexpr auto name = "a date and a source";
    static constexpr auto definition = line_begins >> date_before_text >> add[trailing_outlet_rule{}] >> more_fields;
};
struct outlet_after_date_rule : spirit::rule<outlet_after_date_rule, SourceFields>
{
    static constexpr auto name = "a date and a source";
    static constexpr auto definition =
        line_begins >> add[plain_date] >> gap >>
        (add[trailing_agency_rule{}] | (add[trailing_outlet_rule{}] >> &(ws >> field_label))) >> more_fields;
};
struct bare_chunk_rule : spirit::rule<bare_chunk_rule, SourceFields>
{
    static constexpr auto name = "a source";
    static constexpr auto definition = chunk_begins >> add[bare_outlet_rule{}] >>
                                       ((ws >> &bar_sign) | (is_later_chunk >> chunk_end) |
                                        (gap >> add[labelled_date] >> more_fields));
};
struct passed_over_chunk_rule : spirit::rule<passed_over_chunk_rule, SourceFields>
{
    static constexpr auto name = "a date and other text";
    static constexpr auto definition = *(gap >> !x3::omit[labelled_date] >> field) >> gap >> !line_begins >>
                                       date_before_text >> add[passed_over_rule{}] >> chunk_end;
};
struct glued_chunk_rule : spirit::rule<glued_chunk_rule, SourceFields>
{
    static constexpr auto name = "a date and a line of its own";
    static constexpr auto definition = line_begins >> date_before_text >> add[glued_text_rule{}];
};

struct chunk_rule : spirit::rule<chunk_rule, SourceFields>
{
    static constexpr auto name = "a part of a source line";
    static constexpr auto definition = (time_may_follow >> add[time_rule{}]) | into<>[field_chunk_rule{}] |
                                       into<>[closed_chunk_rule{}] | into<>[outlet_after_label_rule{}] |
                                       into<>[outlet_after_date_rule{}] | into<>[bare_chunk_rule{}] |
                                       into<>[passed_over_chunk_rule{}] | into<>[glued_chunk_rule{}];
};
inline constexpr auto chunk = into<>[chunk_rule{}];
inline constexpr auto more_chunks = *(bars >> chunk) >> -bars >> x3::eoi;

struct slash_byline_rule : spirit::rule<slash_byline_rule, Byline>
{
    static constexpr auto name = "a byline";
    static constexpr auto definition =
        by_word >>
        (colon | whitespace) >> into<&Byline::people>[check<is_people{}>[spirit::until(marks::spaced_slash)]];
};
struct slash_outlet_rule : spirit::rule<slash_outlet_rule, Outlet>
{
    static constexpr auto name = "a source";
    static constexpr auto definition =
        into<&Outlet::name>[check<&is_some_text>[name_until(marks::spaced_slash | x3::omit[any_date])]];
};
/// Whether the text holds a slash. It saves time and decides nothing.
[[nodiscard]] inline bool may_be_slash_line([[maybe_unused]] std::string_view text) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    return true;
#else
    return text.find('/') != text.npos;
#endif
}
/// `By Lin Tao / Linhe Daily / Updated: March 4, 2021`.
struct slash_line_rule : spirit::rule<slash_line_rule, SourceFields>
{
    static constexpr auto name = "a byline with slashes";
    static constexpr auto definition = add[slash_byline_rule{}] >> marks::spaced_slash >>
                                       *(!(x3::omit[labelled_date] | x3::omit[plain_date]) >>
                                         add[slash_outlet_rule{}] >> marks::spaced_slash) >>
                                       (add[labelled_date] | add[plain_date]) >> ws >> x3::eoi;
};

} // namespace detail

struct source_line_rule : spirit::rule<source_line_rule, SourceFields>
{
    static constexpr auto name = "a source line";
    static constexpr auto definition = detail::line_bullet >>
                                       ((detail::line_begins >> detail::when<&detail::may_be_slash_line> >>
                                         detail::into<>[detail::slash_line_rule{}]) |
                                        (detail::chunk >> detail::more_chunks));
};
/// A line made of fields only; whether it has a date, and belongs to the article's source block, its fields say.
inline constexpr source_line_rule source_line{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
