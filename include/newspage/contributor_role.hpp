/// \file
/// What a contributor did for an article.
#ifndef NEWSPAGE_CONTRIBUTOR_ROLE_HPP
#define NEWSPAGE_CONTRIBUTOR_ROLE_HPP

#include <newspage/config.hpp>
#include <newspage/model/words_of.hpp>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// What a contributor did.
enum class ContributorRole : unsigned char { translator, photographer, videographer, compiler, presenter, proofreader };

/// The words of the JSON.
template <>
inline constexpr auto words_of<ContributorRole> = detail::words_up_to<ContributorRole::proofreader>(
    {"translator", "photographer", "videographer", "compiler", "presenter", "proofreader"});

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
