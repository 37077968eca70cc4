/// \file
/// Which lines of fields are sign-offs: FORMAT 8.
#ifndef NEWSPAGE_GRAMMAR_SIGN_OFF_JUDGE_HPP
#define NEWSPAGE_GRAMMAR_SIGN_OFF_JUDGE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/name.hpp>
#include <newspage/grammar/sign_off.hpp>
#include <newspage/grammar/title.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// Whether a label opens \a each.
[[nodiscard]] inline bool is_labelled(SourceField const& each) noexcept
{
    auto const outlet = std::get_if<Outlet>(&each);
    auto const author = std::get_if<Byline>(&each);
    return (outlet && outlet->form == OutletForm::labelled) || (author && author->labelled) ||
           std::holds_alternative<Editors>(each) || std::holds_alternative<Contributors>(each) ||
           std::holds_alternative<Counter>(each);
}
[[nodiscard]] inline bool is_bar_or_buttons(SourceField const& each) noexcept
{
    return std::holds_alternative<Bar>(each) || std::holds_alternative<Buttons>(each);
}
/// The fields that a label opens.
[[nodiscard]] inline std::size_t labelled_fields_of(SourceFields const& fields) noexcept
{
    return static_cast<std::size_t>(std::count_if(fields.fields.begin(), fields.fields.end(), is_labelled));
}
/// Whether the fields are counters and buttons only.
[[nodiscard]] inline bool are_counters(SourceFields const& fields) noexcept
{
    return std::all_of(fields.fields.begin(), fields.fields.end(), [](auto const& each) {
        return std::holds_alternative<Counter>(each) || is_bar_or_buttons(each);
    });
}
/// Whether a label of \a Table opens \a line.
template <auto const& Table>
[[nodiscard]] bool opens_with(std::string_view line) noexcept
{
    auto const size = spirit::longest<Table>(line).size;
    return size != 0 && !spirit::goes_on(line.data() + size, line.data() + line.size());
}

/// Whether \a text after `Source:` goes on as a sentence of the text does.
[[nodiscard]] inline bool goes_on_as_text(std::string_view text) noexcept
{
    return !text.empty() && newspage::detail::is_lower(text[0]) && is_sentence(text);
}

/// Whether \a text names persons only.
template <class Context>
[[nodiscard]] bool are_persons(std::string_view text, Context const& context)
{
    auto const names = NamesView(text);
    return !text.empty() && std::all_of(names.begin(), names.end(), [&](std::string_view each) {
        return spirit::matches(personal_name, each, context);
    });
}
/// Whether each of the names in \a text is a personal name or has two or three words; there may be none.
template <class Context>
[[nodiscard]] bool may_be_persons(std::string_view text, Context const& context)
{
    auto const names = NamesView(text);
    return text.empty() || std::all_of(names.begin(), names.end(), [&](std::string_view each) {
               return spirit::matches(personal_name, each, context) ||
                      (has_words_at_most(3, each) && !has_words_at_most(1, each));
           });
}

} // namespace detail

/// Whether the fields are a sign-off only because another is next to them.
enum class SignOff : unsigned char { no, beside_another, yes };

/// Whether contributors can count anywhere: with a doubtful label they must be able to be persons.
template <class Context>
[[nodiscard]] bool may_count(Contributors const& field, Context const& context)
{
    return !field.doubtful || detail::may_be_persons(field.names, context);
}

/// What contributors with a doubtful label say: they count as persons, or beside another sign-off or labelled field.
template <class Context>
[[nodiscard]] SignOff judge_contributors(SourceFields const& fields, Context const& context)
{
    auto const otherwise = detail::labelled_fields_of(fields) > 1 ? SignOff::yes : SignOff::beside_another;
    auto found = SignOff::yes;
    for (auto const& field : fields.fields) {
        auto const each = std::get_if<Contributors>(&field);
        if (!each || !each->doubtful || detail::are_persons(each->names, context))
            continue;
        if (!may_count(*each, context))
            return SignOff::no;
        found = otherwise;
    }
    return found;
}

/// Whether \a text is a sign-off in brackets that counts wherever it is; its fields go to \a fields.
template <class Context>
[[nodiscard]] bool is_sign_off_bracket(std::string_view text, Context const& context, SourceFields& fields)
{
    fields.clear();
    return spirit::matches(sign_off_bracket, text, context, fields) &&
           judge_contributors(fields, context) == SignOff::yes;
}

/// What the fields of a line say: a lone author counts only beside another sign-off, a lone counter never.
template <class Context>
[[nodiscard]] SignOff judge_sign_off(std::string_view line, SourceFields const& fields, Context const& context)
{
    if (!detail::at_most(250, line) && !fields.last<Editors>())
        return SignOff::no;
    if (detail::are_counters(fields))
        return SignOff::no;
    bool const several = detail::labelled_fields_of(fields) > 1;
    if (auto const found = judge_contributors(fields, context); found != SignOff::yes)
        return found;
    if (several || newspage::detail::bracket_at(line.data(), line.data() + line.size()).opens() ||
        fields.last<Contributors>())
        return SignOff::yes;
    if (auto const outlet = fields.last<Outlet>(); outlet && fields.size() == 1)
        return detail::opens_with<words::source_labels>(line) && !detail::goes_on_as_text(outlet->name) ? SignOff::yes
                                                                                                        : SignOff::no;
    if (fields.last<Byline>() && fields.size() == 1)
        return SignOff::beside_another;
    return SignOff::yes;
}

/// Where the last bracket of \a text opens, if it ends in one that is `( )`; else npos.
[[nodiscard]] inline std::size_t open_of_last_bracket(std::string_view text) noexcept
{
    if (!text.ends_with(')') && !text.ends_with("）"))
        return text.npos;
    auto const open = text.rfind('(');
    auto const wide = text.rfind("（");
    return open == text.npos ? wide : wide == text.npos ? open : std::max(open, wide);
}

/// Whether labels open all of the fields, bars and buttons aside; there must be one.
[[nodiscard]] inline bool are_labelled(SourceFields const& fields) noexcept
{
    return detail::labelled_fields_of(fields) != 0 &&
           std::all_of(fields.fields.begin(), fields.fields.end(),
                       [](auto const& each) { return detail::is_labelled(each) || detail::is_bar_or_buttons(each); });
}
/// Whether several labelled fields, also in several brackets, make a line of the footer a sign-off.
[[nodiscard]] inline bool has_several_labels(SourceFields const& fields) noexcept
{
    return detail::labelled_fields_of(fields) > 1;
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
