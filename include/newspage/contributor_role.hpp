/// \file
/// What a contributor did for an article.
#ifndef NEWSPAGE_CONTRIBUTOR_ROLE_HPP
#define NEWSPAGE_CONTRIBUTOR_ROLE_HPP

#include <newspage/model/words_of.hpp>

namespace newspage {
inline namespace v0 {

/// What a contributor did.
enum class ContributorRole : unsigned char { translator, photographer, videographer, compiler, presenter, proofreader };

/// The words of the JSON.
template <>
inline constexpr auto words_of<ContributorRole> = detail::words_up_to<ContributorRole::proofreader>(
    {"translator", "photographer", "videographer", "compiler", "presenter", "proofreader"});

} // namespace v0
} // namespace newspage

#endif
