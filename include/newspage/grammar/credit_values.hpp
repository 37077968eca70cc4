/// \file
/// From the words of a credit to its fields.
///
///     Photo by Lin Tao, staff photographer, Xinhua
///     Photo by Xinhua writers Lin Tao and Guo Jing
///
/// After `by` an agency beside the names is the outlet, where the credit names no other.
#ifndef NEWSPAGE_GRAMMAR_CREDIT_VALUES_HPP
#define NEWSPAGE_GRAMMAR_CREDIT_VALUES_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/grammar/credit_parts.hpp>
#include <newspage/grammar/timestamp.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// Whether the outlet of \a credit was lost: its text ends where the outlet should begin, as in `Photo/`,
/// `Photo provided to`.
[[nodiscard]] inline bool is_outlet_lost(CreditView const& credit) noexcept
{
    using namespace newspage::detail;
    if (credit.outlet || credit.text.empty())
        return false;
    // `( by A)` lost its medium as well.
    if (credit.relation && (*credit.relation != Relation::by || credit.creators.empty() || !credit.medium))
        return true;
    auto const text = credit.text;
    auto ends_with = [text](std::string_view word) {
        if (text.size() <= word.size() ||
            spirit::word_size(text.substr(text.size() - word.size()), word) != word.size())
            return false;
        char const* const end = text.data() + text.size() - word.size();
        return end[-1] == '/' || whitespace_before(text.data(), end) != 0;
    };
    return text.ends_with('/') || text.ends_with(':') || text.ends_with("：") ||
           std::any_of(std::begin(words::outlet_prefixes), std::end(words::outlet_prefixes), ends_with) ||
           std::any_of(std::begin(words::outlet_prepositions), std::end(words::outlet_prepositions), ends_with);
}

namespace credit_parts {

/// \a names without the separator at its end.
[[nodiscard]] inline std::string_view without_separator(std::string_view names) noexcept
{
    char const* at = names.data();
    static constexpr auto before = spirit::until(name_separator >> x3::eoi);
    before.parse(at, at + names.size(), x3::unused, x3::unused, x3::unused);
    return text_between(names.data(), at);
}

/// Whether an agency may be among \a names: a word begins as one does. It saves time and decides nothing.
template <class Settings>
[[nodiscard]] bool may_hold_agency([[maybe_unused]] std::string_view names, [[maybe_unused]] Settings const& settings)
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    return true;
#else
    static constexpr auto firsts = spirit::first(agency);
    for (std::size_t i = 0; i != names.size(); ++i)
        if ((i == 0 || !newspage::detail::is_alpha(names[i - 1])) && firsts.allow(names.substr(i), settings))
            return true;
    return false;
#endif
}

/// Sorts what a list of creators after `by` holds beside them: an agency is the outlet where the credit names no other.
template <class Context>
void find_agency(CreditWords& words, Context const& context)
{
    // `Xinhua writers A and B`.
    std::string_view writers;
    static constexpr auto opening =
        into<>[view[agency]] >> whitespace >> one_of<words::agency_people> >> marks::word_end >> whitespace;
    char const* at = words.creators.data();
    char const* const last = at + words.creators.size();
    if (opening.parse(at, last, context, writers, x3::unused))
        words.creators = text_between(at, last);
    else
        writers = {};
    bool is_first = true;
    for (auto left = words.creators; !left.empty() && writers.empty(); is_first = false) {
        char const* const before = left.data();
        auto const entry = detail::next_entry(left, is_first, context);
        if (entry.kind == detail::list_entry::Kind::agency) {
            writers = entry.text;
            // The caller's own agencies are known only here, so the list ends before one at its end.
            if (left.empty())
                words.creators = without_separator(text_between(words.creators.data(), before));
        }
    }
    if (spirit::matches(agency, words.creators, context) && words.outlet.empty())
        writers = std::exchange(words.creators, {});
    if (words.outlet.empty())
        words.outlet = writers;
}

/// \a names without the place after them, which is that of all.
template <class Context>
[[nodiscard]] std::string_view without_place(std::string_view names, Context const& context)
{
    static constexpr auto before_place = spirit::until(people_parts::in_word);
    auto const size = spirit::match_front(before_place, names, context);
    if (size == names.size())
        return names;
    auto const place = names.substr(size + 1);
    bool const is_last = spirit::match_front(before_place, place, context) == place.size();
    return is_last && detail::is_name_list(names.substr(0, size), context) ? names.substr(0, size) : names;
}

template <class Rule, class Context>
[[nodiscard]] bool read_credit(Rule const& rule, std::string_view text, Context const& context, CreditView& credit)
{
    CreditWords words;
    if (!spirit::matches(rule, text, context, words))
        return false;
    if (words.relation == Relation::by) {
        words.creators = without_place(words.creators, context);
        if (may_hold_agency(words.creators, spirit::settings(context)))
            find_agency(words, context);
    }
    credit.text = text;
    credit.medium = words.medium;
    credit.relation = words.relation;
    credit.creators = words.creators.empty() ? NamesView() : NamesView(words.creators);
    credit.outlet.reset();
    if (!words.outlet.empty())
        credit.outlet = words.outlet;
    return true;
}

} // namespace credit_parts
} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
