/// \file
/// What a contributor did for an article.
#ifndef NEWSPAGE_CONTRIBUTOR_ROLE_HPP
#define NEWSPAGE_CONTRIBUTOR_ROLE_HPP

#include <cstddef>
#include <iterator>
#include <string_view>

namespace newspage {
inline namespace v0 {

/// What a contributor did.
enum class ContributorRole : unsigned char { translator, photographer, videographer, compiler, presenter, proofreader };

/// Returns the word of the JSON for \a role, as in `"translator"`. Never fails; static storage.
[[nodiscard]] constexpr std::string_view to_string(ContributorRole role) noexcept
{
    constexpr std::string_view words[] = {"translator", "photographer", "videographer", "compiler", "presenter", "proofreader"};
    static_assert(std::size(words) == static_cast<std::size_t>(ContributorRole::proofreader) + 1);
    return words[static_cast<std::size_t>(role)];
}

} // namespace v0
} // namespace newspage

#endif
