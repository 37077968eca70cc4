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

/// The fields that a label opens.
[[nodiscard]] inline std::size_t labelled_fields_of(SourceFields const& fields) noexcept
{
    return static_cast<std::size_t>(std::count_if(fields.fields.begin(), fields.fields.end(), [](auto const& each) {
        auto const outlet = std::get_if<Outlet>(&each);
        auto const author = std::get_if<Byline>(&each);
        return (outlet && outlet->form == OutletForm::labelled) || (author && author->labelled) ||
               std::holds_alternative<Editors>(each) || std::holds_alternative<Contributors>(each) ||
               std::holds_alternative<Counter>(each);
    }));
}
/// Whether a label of \a Table opens \a line.
template <auto const& Table>
[[nodiscard]] bool opens_with(std::string_view line) noexcept
{
    auto const size = spirit::longest<Table>(line).size;
    return size != 0 && !spirit::goes_on(line.data() + size, line.data() + line.size());
}

/// Whether each of the names is a personal name or, if \a beside holds, has two or three words.
template <class Context>
[[nodiscard]] bool are_persons(std::string_view text, Context const& context, bool beside)
{
    for (auto each : NamesView(text))
        if (!spirit::matches(personal_name, each, context) &&
            !(beside && has_words_at_most(3, each) && !has_words_at_most(1, each)))
            return false;
    return !text.empty();
}

} // namespace detail

/// Whether the fields are a sign-off only because another is next to them.
enum class SignOff : unsigned char { no, beside_another, yes };

/// What the fields of a line say: a lone author or presenter counts only beside another sign-off, a lone counter never.
template <class Context>
[[nodiscard]] SignOff judge_sign_off(std::string_view line, SourceFields const& fields, Context const& context)
{
    if (!detail::at_most(250, line) && !fields.last<Editors>())
        return SignOff::no;
    bool const bracketed = newspage::detail::bracket_at(line.data(), line.data() + line.size()).opens();
    if (bracketed || detail::labelled_fields_of(fields) > 1)
        return SignOff::yes;
    if (auto const others = fields.last<Contributors>(); others && fields.size() == 1) {
        if (!detail::opens_with<words::doubtful_contributor_labels>(line))
            return SignOff::yes;
        if (detail::are_persons(others->names, context, false))
            return SignOff::yes;
        if (others->names.empty())
            return SignOff::beside_another;
        return detail::are_persons(others->names, context, true) ? SignOff::beside_another : SignOff::no;
    }
    if (auto const outlet = fields.last<Outlet>(); outlet && fields.size() == 1)
        return detail::opens_with<words::source_labels>(line) ? SignOff::yes : SignOff::no;
    if (fields.last<Byline>() && fields.size() == 1)
        return SignOff::beside_another;
    return fields.last<Counter>() ? SignOff::no : SignOff::yes;
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

/// Whether several labelled fields, also in several brackets, make a line of the footer a sign-off.
[[nodiscard]] inline bool has_several_labels(SourceFields const& fields) noexcept
{
    return detail::labelled_fields_of(fields) > 1;
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
