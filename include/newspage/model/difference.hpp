/// \file
/// Where two articles differ.
#ifndef NEWSPAGE_MODEL_DIFFERENCE_HPP
#define NEWSPAGE_MODEL_DIFFERENCE_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/model/members.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// Returns the first member in which \a a and \a b differ, as in `title` or `body[3]`; empty if they are equal. Linear
/// in the text.
[[nodiscard]] inline std::string difference(Article const& a, Article const& b)
{
    std::string first;
    for_each_member(a, b, [&](std::string_view name, auto const& of_a, auto const& of_b) {
        if (!first.empty() || of_a == of_b)
            return;
        first = name;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(of_a)>, std::vector<Block>>) {
            std::size_t at = 0;
            while (at != of_a.size() && at != of_b.size() && of_a[at] == of_b[at])
                ++at;
            first += '[' + std::to_string(at) + ']';
        }
    });
    return first;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
