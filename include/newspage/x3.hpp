/// \file
/// Parts of a page as parsers for your own Spirit X3 grammar.
///
/// They take any contiguous iterator over `char` and work in any context. A skipper is applied before a part and not
/// inside it, because whitespace is significant in this format. They cost little to compile and need no
/// `BOOST_SPIRIT_INSTANTIATE`.
#ifndef NEWSPAGE_X3_HPP
#define NEWSPAGE_X3_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/timestamp.hpp>

#include <boost/spirit/home/x3/core/parser.hpp>

#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

// Each moves first past what it read, or returns false and changes nothing.
NEWSPAGE_API bool read_timestamp(char const*& first, char const* last, Timestamp& value);
NEWSPAGE_API bool read_credit(char const*& first, char const* last, Credit& value);
NEWSPAGE_API bool read_byline(char const*& first, char const* last, std::vector<Author>& value);
NEWSPAGE_API bool read_figure(char const*& first, char const* last, Figure& value);
NEWSPAGE_API bool read_article(char const*& first, char const* last, std::string_view separator, Article& value);

/// An X3 parser around one of these functions.
template <class Value, class Read>
struct x3_bridge : boost::spirit::x3::parser<x3_bridge<Value, Read>>
{
    using attribute_type = Value;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    /// What X3 calls it in an error.
    char const* name;
    Read read;

    constexpr x3_bridge(char const* n, Read r) : name(n), read(r) {}

    template <class Iterator, class Context, class RuleContext, class Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Attribute& attribute) const
    {
        static_assert(std::contiguous_iterator<Iterator>,
                      "newspage's parsers need contiguous iterators, as of std::string_view");
        static_assert(std::is_same_v<std::iter_value_t<Iterator>, char>, "newspage's parsers need iterators over char");
        // Found by argument-dependent lookup where x3::parse is called; including its header would double the cost of
        // this one.
        skip_over(first, last, context);
        char const* const begin = std::to_address(first);
        char const* at = begin;
        Value value{};
        if (!read(at, begin + (last - first), value))
            return false;
        first += at - begin;
        if constexpr (!std::is_same_v<std::remove_const_t<Attribute>, boost::spirit::x3::unused_type>)
            attribute = std::move(value);
        return true;
    }
};

template <class Value>
using x3_part = x3_bridge<Value, bool (*)(char const*&, char const*, Value&)>;

/// Up to the end of the text, or to a line that is the separator.
struct read_article_until
{
    std::string_view separator;

    bool operator()(char const*& first, char const* last, Article& value) const
    {
        return read_article(first, last, separator, value);
    }
};
using x3_article = x3_bridge<Article, read_article_until>;

} // namespace detail

/// The parsers, each an object that composes like any X3 parser.
namespace bridge {

/// A date, perhaps with a time: `July 29, 2022`.
inline constexpr detail::x3_part<Timestamp> date{"date", &detail::read_timestamp};
/// A credit in brackets: `[Photo by Chen Min/Xinhua]`.
inline constexpr detail::x3_part<Credit> credit{"credit", &detail::read_credit};
/// A byline up to its end or the line's: `By Guo Jing in Jinan`.
inline constexpr detail::x3_part<std::vector<Author>> byline{"byline", &detail::read_byline};
/// A figure of one to three lines: file name, caption, credit.
inline constexpr detail::x3_part<Figure> figure{"figure", &detail::read_figure};
/// A whole page: the rest of the text.
inline constexpr detail::x3_article article{"article", {}};

/// Returns a parser of a page that ends before the next line that is \a separator, or with the text. The parser views
/// \a separator.
[[nodiscard]] constexpr auto article_until(std::string_view separator)
{
    return detail::x3_article("article", {separator});
}

} // namespace bridge
} // namespace NEWSPAGE_ABI
} // namespace newspage

/// \cond
template <class Value, class Read>
struct boost::spirit::x3::get_info<newspage::detail::x3_bridge<Value, Read>>
{
    using result_type = std::string;
    std::string operator()(newspage::detail::x3_bridge<Value, Read> const& parser) const { return parser.name; }
};
/// \endcond

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/x3.ipp>
#endif

#endif
