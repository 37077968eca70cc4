#ifndef NEWSPAGE_IMPL_ARTICLE_VIEW_IPP
#define NEWSPAGE_IMPL_ARTICLE_VIEW_IPP

#include <newspage/article_view.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

template <class From, class To>
void copy(From const& from, To& to);

/// Element by element, so that strings keep their buffers.
template <class From, class To>
void copy_list(From const& from, To& to)
{
    // The names of a credit are split while they are walked: their number is not known.
    if constexpr (requires { from.capacity(); })
        to.reserve(from.size());
    std::size_t size = 0;
    for (auto const& each : from) {
        if (size == to.size())
            to.emplace_back();
        copy(each, to[size++]);
    }
    to.resize(size);
}

template <std::size_t Index = 0, class... Views, class... Owners>
void copy_block(std::variant<Views...> const& from, std::variant<Owners...>& to)
{
    static_assert(sizeof...(Views) == sizeof...(Owners));
    if (auto const part = std::get_if<Index>(&from)) {
        if (to.index() != Index)
            to.template emplace<Index>();
        copy(*part, *std::get_if<Index>(&to));
    } else if constexpr (Index + 1 != sizeof...(Views)) {
        copy_block<Index + 1>(from, to);
    }
}

/// Copies a view to its owner, which keeps the buffers that it has.
template <class From, class To>
void copy(From const& from, To& to)
{
    if constexpr (std::is_same_v<From, To>) {
        to = from;
    } else if constexpr (std::is_same_v<To, std::string>) {
        to.assign(from);
    } else if constexpr (requires { to.has_value(); }) {
        if (!from)
            return to.reset();
        if (!to)
            to.emplace();
        copy(*from, *to);
    } else if constexpr (requires { to.emplace_back(); }) {
        copy_list(from, to);
    } else if constexpr (requires { to.index(); }) {
        copy_block(from, to);
    } else {
        for_each_member(from, to, [](std::string_view, auto const& member, auto& copied) { copy(member, copied); });
    }
}

} // namespace detail

NEWSPAGE_INLINE void to_article(ArticleView const& view, Article& article) { detail::copy(view, article); }

NEWSPAGE_INLINE Article to_article(ArticleView const& view)
{
    Article article;
    to_article(view, article);
    return article;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
