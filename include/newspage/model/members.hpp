/// \file
/// The members of each struct of the model, in one list for the struct and its view. JSON, copying, printing, comparing
/// and counting iterate these lists, so a new member is added to its struct, to its view and to its list, and nowhere
/// else.
///
/// The lists are templates, for which declarations of the structs suffice.
#ifndef NEWSPAGE_MODEL_MEMBERS_HPP
#define NEWSPAGE_MODEL_MEMBERS_HPP

#include <newspage/config.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {

struct Article;
struct ArticleView;
struct Author;
struct AuthorView;
struct Contributor;
struct ContributorView;
struct Dateline;
struct DatelineView;
struct Paragraph;
struct ParagraphView;
struct Heading;
struct HeadingView;
struct Figure;
struct FigureView;
struct Video;
struct VideoView;
struct Credit;
struct CreditView;
struct PageNumbers;

/// A member of \a Struct.
template <class Struct, class Type>
struct member
{
    /// The key of the JSON.
    std::string_view name;
    /// Where it is.
    Type Struct::*pointer;
};
/// \cond
template <class Struct, class Type>
member(std::string_view, Type Struct::*) -> member<Struct, Type>;
/// \endcond

namespace detail {

template <class T, class... Others>
concept one_of = (std::same_as<T, Others> || ...);

} // namespace detail

/// The members of \a Struct, a tuple of `member`, in the order of the JSON.
template <class Struct>
inline constexpr auto members = nullptr;

/// \cond
template <detail::one_of<Article, ArticleView> A>
inline constexpr auto members<A> = std::tuple{member{"breadcrumb", &A::breadcrumb},
                                              member{"title", &A::title},
                                              member{"authors", &A::authors},
                                              member{"source", &A::source},
                                              member{"published", &A::published},
                                              member{"updated", &A::updated},
                                              member{"editors", &A::editors},
                                              member{"contributors", &A::contributors},
                                              member{"dateline", &A::dateline},
                                              member{"body", &A::body},
                                              member{"page", &A::page},
                                              member{"boilerplate", &A::boilerplate}};

template <detail::one_of<Author, AuthorView> A>
inline constexpr auto members<A> = std::tuple{member{"name", &A::name}, member{"place", &A::place}};

template <detail::one_of<Contributor, ContributorView> C>
inline constexpr auto members<C> = std::tuple{member{"role", &C::role}, member{"name", &C::name}};

template <detail::one_of<Dateline, DatelineView> D>
inline constexpr auto members<D> = std::tuple{member{"text", &D::text}, member{"place", &D::place},
                                              member{"date", &D::date}, member{"agency", &D::agency}};

template <detail::one_of<Paragraph, ParagraphView, Heading, HeadingView> T>
inline constexpr auto members<T> = std::tuple{member{"text", &T::text}};

template <detail::one_of<Figure, FigureView, Video, VideoView> P>
inline constexpr auto members<P> =
    std::tuple{member{"file", &P::file}, member{"caption", &P::caption}, member{"credit", &P::credit}};

template <detail::one_of<Credit, CreditView> C>
inline constexpr auto members<C> =
    std::tuple{member{"text", &C::text}, member{"medium", &C::medium}, member{"relation", &C::relation},
               member{"creators", &C::creators}, member{"outlet", &C::outlet}};

template <detail::one_of<PageNumbers> P>
inline constexpr auto members<P> = std::tuple{member{"current", &P::current}, member{"last", &P::last}};
/// \endcond

/// The `type` of a block in the JSON, as in `"paragraph"`; empty for what is not a block.
template <class Struct>
inline constexpr std::string_view block_type = {};
/// \cond
template <detail::one_of<Paragraph, ParagraphView> T>
inline constexpr std::string_view block_type<T> = "paragraph";
template <detail::one_of<Heading, HeadingView> T>
inline constexpr std::string_view block_type<T> = "heading";
template <detail::one_of<Figure, FigureView> T>
inline constexpr std::string_view block_type<T> = "figure";
template <detail::one_of<Video, VideoView> T>
inline constexpr std::string_view block_type<T> = "video";
/// \endcond

/// A struct with a list of members.
template <class Struct>
concept has_members = !std::same_as<decltype(members<Struct>), std::nullptr_t const>;

/// Calls `use(name, value)` for each member of \a part, in the order of the JSON.
template <class Struct, class Use>
requires has_members<std::remove_cvref_t<Struct>>
constexpr void for_each_member(Struct&& part, Use use)
{
    std::apply([&](auto const&... each) { (use(each.name, part.*each.pointer), ...); },
               members<std::remove_cvref_t<Struct>>);
}

/// Calls `use(name, value of a, value of b)` for each member of two structs, which may be a view and its owner.
template <class A, class B, class Use>
requires has_members<std::remove_cvref_t<A>> && has_members<std::remove_cvref_t<B>>
constexpr void for_each_member(A&& a, B&& b, Use use)
{
    auto const& of_a = members<std::remove_cvref_t<A>>;
    auto const& of_b = members<std::remove_cvref_t<B>>;
    constexpr auto count = std::tuple_size_v<std::remove_cvref_t<decltype(of_a)>>;
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (use(std::get<I>(of_a).name, a.*std::get<I>(of_a).pointer, b.*std::get<I>(of_b).pointer), ...);
    }
    (std::make_index_sequence<count>());
}

/// Returns whether a member has content: whether it is present, or a list with an element. Any other member has.
template <class Member>
[[nodiscard]] constexpr bool is_filled(Member const& value) noexcept
{
    if constexpr (requires { value.has_value(); })
        return value.has_value();
    else if constexpr (requires { value.empty(); })
        return !value.empty();
    else
        return true;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
