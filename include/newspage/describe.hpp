/// \file
/// The parts of an Article for Boost.Describe (Boost 1.77 or newer): their members by name, for serialisation and other
/// reflection.
#ifndef NEWSPAGE_DESCRIBE_HPP
#define NEWSPAGE_DESCRIBE_HPP

#include <newspage/article.hpp>

#include <newspage/config.hpp>
#include <newspage/model/members.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <string_view>
#include <tuple>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// \cond
BOOST_DESCRIBE_ENUM(Medium, photo, file_photo, picture, image, video, screenshot, illustration, graphic, cartoon, map,
                    poster)
BOOST_DESCRIBE_ENUM(Relation, by, provided_to, provided_by, courtesy_of, from, via, for_)
BOOST_DESCRIBE_ENUM(ContributorRole, translator, photographer, videographer, compiler, presenter, proofreader)
BOOST_DESCRIBE_ENUM(Precision, day, minute, second)

BOOST_DESCRIBE_STRUCT(Timestamp, (), (day, time, precision, offset))
BOOST_DESCRIBE_STRUCT(PartialDate, (), (year, month, day))
BOOST_DESCRIBE_STRUCT(Author, (), (name, place))
BOOST_DESCRIBE_STRUCT(Contributor, (), (role, name))
BOOST_DESCRIBE_STRUCT(Dateline, (), (text, place, date, agency))
BOOST_DESCRIBE_STRUCT(Paragraph, (), (text))
BOOST_DESCRIBE_STRUCT(Heading, (), (text))
BOOST_DESCRIBE_STRUCT(Credit, (), (text, medium, relation, creators, outlet))
BOOST_DESCRIBE_STRUCT(Figure, (), (file, caption, credit))
BOOST_DESCRIBE_STRUCT(Video, (), (file, caption, credit))
BOOST_DESCRIBE_STRUCT(PageNumbers, (), (current, last))
BOOST_DESCRIBE_STRUCT(Article, (),
                      (breadcrumb, title, authors, source, published, updated, editors, contributors, dateline, body,
                       page, boilerplate))

namespace detail {

/// Whether Boost.Describe knows the members of each struct that \ref members lists, in the same order.
template <class... Structs>
[[nodiscard]] constexpr bool all_described()
{
    return (... && [] {
        using described = boost::describe::describe_members<Structs, boost::describe::mod_public>;
        bool same = boost::mp11::mp_size<described>::value ==
                    std::tuple_size_v<std::remove_const_t<decltype(members<Structs>)>>;
        std::apply(
            [&](auto const&... member) {
                std::string_view const names[] = {member.name...};
                std::size_t at = 0;
                boost::mp11::mp_for_each<described>([&](auto each) { same = same && names[at++] == each.name; });
            },
            members<Structs>);
        return same;
    }());
}
static_assert(
    all_described<Article, Author, Contributor, Dateline, Paragraph, Heading, Figure, Video, Credit, PageNumbers>());

/// Whether Boost.Describe knows as many enumerators as there are words for them.
template <class... Enums>
inline constexpr bool all_enumerated =
    (... && (boost::mp11::mp_size<boost::describe::describe_enumerators<Enums>>::value == words_of<Enums>.size()));
static_assert(all_enumerated<Medium, Relation, ContributorRole, Precision>);

} // namespace detail
/// \endcond

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
