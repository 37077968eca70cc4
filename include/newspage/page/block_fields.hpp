/// \file
/// What the fields of a source block say.
#ifndef NEWSPAGE_PAGE_BLOCK_FIELDS_HPP
#define NEWSPAGE_PAGE_BLOCK_FIELDS_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/glued_line.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/grammar/source_candidate.hpp>
#include <newspage/page/reading.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

using grammar::is_site_or_agency;
using grammar::SourceFields;

template <class Field>
[[nodiscard]] Field const* find_field(SourceFields const& fields) noexcept
{
    for (auto const& field : fields.fields)
        if (auto const found = std::get_if<Field>(&field))
            return found;
    return nullptr;
}
template <class... Field>
[[nodiscard]] bool has_field(SourceFields const& fields) noexcept
{
    return (find_field<Field>(fields) || ...);
}

/// Whether a date is understood and says by its label that it is the article's.
[[nodiscard]] inline bool is_firm_date(grammar::Date const& date) noexcept
{
    return date.found && date.label != grammar::DateLabel::none && date.label != grammar::DateLabel::event;
}

/// Whether the fields say nothing but a date that may be any: FORMAT 2, *weak*.
[[nodiscard]] inline bool is_weak(SourceFields const& fields) noexcept
{
    if (has_field<grammar::Byline, grammar::Editors, grammar::Counter>(fields))
        return false;
    return std::none_of(fields.fields.begin(), fields.fields.end(), [](auto const& field) {
        auto const date = std::get_if<grammar::Date>(&field);
        auto const outlet = std::get_if<grammar::Outlet>(&field);
        return (date && is_firm_date(*date)) ||
               (outlet && (!outlet->name.empty() || outlet->form == grammar::OutletForm::labelled));
    });
}
[[nodiscard]] inline bool is_weak(SourceBlock const& block) noexcept
{
    return std::all_of(block.fields.begin(), block.fields.begin() + static_cast<std::ptrdiff_t>(block.count),
                       [](auto const& fields) { return is_weak(fields); });
}
/// Whether one of its dates is understood; an ambiguous one counts.
[[nodiscard]] inline bool has_date(SourceBlock const& block) noexcept
{
    bool found = false;
    block.for_each([&found](auto const& field) {
        auto const date = std::get_if<grammar::Date>(&field);
        found = found || (date && date->found);
    });
    return found;
}
[[nodiscard]] inline bool has_outlet(SourceBlock const& block) noexcept
{
    bool found = false;
    block.for_each([&found](auto const& field) {
        auto const outlet = std::get_if<grammar::Outlet>(&field);
        found = found || (outlet && !outlet->name.empty());
    });
    return found;
}

/// Two labelled fields or more, one of them an outlet that is not empty.
[[nodiscard]] inline bool is_labelled_origin(SourceFields const& fields) noexcept
{
    bool named = false;
    for (auto const& field : fields.fields) {
        auto const outlet = std::get_if<grammar::Outlet>(&field);
        if (outlet && outlet->form != grammar::OutletForm::labelled)
            return false;
        named = named || (outlet && !outlet->name.empty());
    }
    return named && grammar::has_several_labels(fields);
}

/// The title or bare outlet that begins the line and has a date after it whose label has no colon; else empty.
template <class Context>
[[nodiscard]] std::string_view text_before_date(SourceFields const& fields, Context const& context)
{
    auto const date = fields.size() < 2 ? nullptr : std::get_if<grammar::Date>(&fields.fields[1]);
    if (!date || date->colon || date->label == grammar::DateLabel::none)
        return {};
    if (auto const title = std::get_if<grammar::GluedTitle>(&fields.fields[0]))
        return title->text;
    auto const outlet = std::get_if<grammar::Outlet>(&fields.fields[0]);
    bool const named = outlet && outlet->form == grammar::OutletForm::bare && !is_site_or_agency(outlet->name, context);
    return named ? outlet->name : std::string_view();
}
/// Whether the text before the date goes on with it as a sentence does: `The rules were published on July 1, 2022`.
template <class Context>
[[nodiscard]] bool tells_of_date(SourceFields const& fields, Context const& context)
{
    auto const text = text_before_date(fields, context);
    auto const last_word = text.substr(text.find_last_of(' ') + 1);
    return grammar::name_parts::is_one_of<words::auxiliaries>(last_word);
}
/// `By July 1, 2022`.
[[nodiscard]] inline bool is_deadline(SourceFields const& fields) noexcept
{
    if (fields.size() != 2)
        return false;
    auto const byline = std::get_if<grammar::Byline>(&fields.fields[0]);
    auto const date = std::get_if<grammar::Date>(&fields.fields[1]);
    return byline && byline->people.empty() && !byline->labelled && date && date->label == grammar::DateLabel::none;
}

/// Whether an outlet may be named without label or brackets: not too long, no sentence, no colon but that of an
/// account.
[[nodiscard]] inline bool is_bare_name(std::string_view name)
{
    if (name.empty() || !grammar::detail::is_short_name(name, 60) || grammar::detail::opens_byline(name))
        return false;
    auto const colon = std::min(name.find(':'), name.find("："));
    return colon == name.npos || spirit::longest<words::account_labels>(name).size != 0;
}

/// \a names without a full stop at the end, which `Jr.` and what else holds one, or is an initial, keep.
[[nodiscard]] inline std::string_view without_stop(std::string_view names) noexcept
{
    if (!names.ends_with('.'))
        return names;
    auto const last_word = names.substr(names.find_last_of(" ,") + 1);
    return last_word.size() <= 2 || last_word.find('.') != last_word.size() - 1 ||
                   grammar::name_parts::is_one_of<words::name_suffixes>(last_word)
               ? names
               : names.substr(0, names.size() - 1);
}

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
