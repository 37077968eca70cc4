/// \file
/// The bridge: parts of a page as parsers for Spirit X3 grammars of one's own.
///
/// They work with any contiguous iterator over `char`, in any context and under any skipper, which they do not apply inside
/// themselves: white counts in this format. Only `x3/core/parser.hpp` is included; no `BOOST_SPIRIT_INSTANTIATE` is needed.
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
inline namespace v0 {
namespace detail {

// Each moves first past what it read, or returns false and leaves both arguments alone.
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
        static_assert(std::is_same_v<std::remove_cv_t<typename std::iterator_traits<Iterator>::value_type>, char>);
        // Found through the context, when x3::parse or x3::phrase_parse is called: its header alone would double what this one costs.
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

/// Up to the text's end, or to a line which is the separator.
struct read_article_until
{
    std::string_view separator;

    bool operator()(char const*& first, char const* last, Article& value) const { return read_article(first, last, separator, value); }
};
using x3_article = x3_bridge<Article, read_article_until>;

} // namespace detail

namespace x3 {

/// A date, perhaps with a time: `July 29, 2022`.
inline constexpr detail::x3_part<Timestamp> date{"date", &detail::read_timestamp};
/// A credit in brackets: `[Photo by Chen Min/Xinhua]`.
inline constexpr detail::x3_part<Credit> credit{"credit", &detail::read_credit};
/// A byline up to its end or the line's: `By Guo Jing in Jinan`.
inline constexpr detail::x3_part<std::vector<Author>> byline{"byline", &detail::read_byline};
/// A figure of one to three lines: file name, caption, credit.
inline constexpr detail::x3_part<Figure> figure{"figure", &detail::read_figure};
/// A whole page: all that is left.
inline constexpr detail::x3_article article{"article", {}};

/// `article_until("=====")`: a page that ends before the next line which is `=====`, or with the text.
/// The separator's text must outlive the parser.
[[nodiscard]] constexpr auto article_until(std::string_view separator) { return detail::x3_article("article", {separator}); }

} // namespace x3
} // namespace v0
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
