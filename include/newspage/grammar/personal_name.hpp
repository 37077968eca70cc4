/// \file
/// A name that is known to be that of a person by its surname.
///
///     Pan Wenli
///     Ouyang Xiu
///
/// Two words, the first of them a surname; none of places_like_names. Callers add surnames by parse_options::surnames.
#ifndef NEWSPAGE_GRAMMAR_PERSONAL_NAME_HPP
#define NEWSPAGE_GRAMMAR_PERSONAL_NAME_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/name.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace name_parts {

struct is_personal
{
    template <class Context>
    bool operator()(std::string_view const& found, Context const& context) const noexcept
    {
        auto const surname = word_at(found.data(), found.data() + found.size());
        auto const given = strip(found.substr(surname.size()));
        return !given.empty() && is_upper(surname[0]) && is_upper(given[0]) &&
               word_at(given.data(), given.data() + given.size()).size() == given.size() &&
               spirit::matches(one_of<words::surnames, &parse_options::surnames>, surname, context) &&
               !spirit::matches(one_of<words::places_like_names>, found, context);
    }
};

} // namespace name_parts

struct personal_name_rule : spirit::rule<personal_name_rule, std::string_view>
{
    static constexpr auto name = "the name of a person";
    static constexpr auto definition = name_parts::check<name_parts::is_personal{}>[name_parts::name_words];
};
/// A surname of the list and one more word.
inline constexpr personal_name_rule personal_name{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
