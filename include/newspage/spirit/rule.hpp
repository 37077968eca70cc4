/// \file
/// Rules over Spirit X3 that are complete in themselves: no instantiation, no link rules, any iterator, any skipper.
#ifndef NEWSPAGE_SPIRIT_RULE_HPP
#define NEWSPAGE_SPIRIT_RULE_HPP

#include <newspage/config.hpp>
#include <newspage/text/characters.hpp>

#include <boost/spirit/home/x3/auxiliary.hpp>
#include <boost/spirit/home/x3/char.hpp>
#include <boost/spirit/home/x3/core.hpp>
#include <boost/spirit/home/x3/directive.hpp>
#include <boost/spirit/home/x3/numeric/uint.hpp>
#include <boost/spirit/home/x3/operator.hpp>
#include <boost/spirit/home/x3/string.hpp>

#include <cstddef>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace spirit {

namespace x3 = boost::spirit::x3;
using detail::text_between;

/// Under this tag the context of X3 holds the caller's settings. Rules also work without.
struct settings_tag;

template <class T>
inline constexpr bool is_unused = std::is_same_v<std::remove_cvref_t<T>, x3::unused_type>;

template <class Parser>
inline constexpr bool makes_attribute = x3::traits::has_attribute<Parser, x3::unused_type>::value;

template <class Context>
inline constexpr bool is_bare = false;
template <>
inline constexpr bool is_bare<x3::unused_type> = true;
template <class Settings>
inline constexpr bool is_bare<x3::context<settings_tag, Settings>> = true;

inline constexpr x3::unused_type no_settings{};

/// The settings of \a context, or unused.
template <class Context>
[[nodiscard]] constexpr auto const& settings(Context const& context) noexcept
{
    if constexpr (is_unused<decltype(x3::get<settings_tag>(context))>)
        return no_settings;
    else
        return x3::get<settings_tag>(context);
}

/// The context that holds nothing but the settings: inside of a rule there is no skipper, since whitespace counts.
template <class Context>
[[nodiscard]] constexpr auto bare(Context const& context) noexcept
{
    if constexpr (is_unused<decltype(settings(context))>)
        return x3::unused_type();
    else
        return x3::make_context<settings_tag>(settings(context));
}

/// A rule: `struct year_rule : rule<year_rule, unsigned> { static constexpr auto name = "a year";
/// static constexpr auto definition = digits<4, 4>; };`
///
/// Its type names the definition and does not hold it, so that types stay short, and compile times with them. The
/// definition sees the rule's value as X3's rule context; a value that is a list is as it was where the rule fails. A
/// rule that says `static constexpr bool ignores_value = true` never looks at its value, so that none is made where
/// nobody wants it.
template <class Derived, class Attribute = x3::unused_type>
struct rule : x3::parser<Derived>
{
    using attribute_type = Attribute;
    static constexpr bool has_attribute = !is_unused<Attribute>;
    static constexpr bool handles_container = false;

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        if constexpr (std::is_same_v<Iterator, char const*> && is_bare<Context>) {
            return read(first, last, context, actual);
        } else {
            x3::skip_over(first, last, context);
            char const* const begin = std::to_address(first);
            char const* at = begin;
            if (!read(at, begin + (last - first), bare(context), actual))
                return false;
            first += at - begin;
            return true;
        }
    }

private:
    template <class Context, class Actual>
    static bool read(char const*& first, char const* const& last, Context const& context, Actual& actual)
    {
        if constexpr (std::is_same_v<Actual, Attribute> || !has_attribute) {
            return fill(first, last, context, actual);
        } else if constexpr (is_unused<Actual> && requires { requires Derived::ignores_value; }) {
            return fill(first, last, context, x3::unused);
        } else {
            Attribute value{};
            if (!fill(first, last, context, value))
                return false;
            if constexpr (!is_unused<Actual>)
                actual = std::move(value);
            return true;
        }
    }

    template <class Context, class Value>
    static bool fill(char const*& first, char const* const& last, Context const& context, Value& value)
    {
        if constexpr (requires { value.resize(value.size()); }) {
            auto const size = value.size();
            if (Derived::definition.parse(first, last, context, value, x3::unused))
                return true;
            value.resize(size);
            return false;
        } else if constexpr (!is_unused<Value> && makes_attribute<std::remove_cvref_t<decltype(Derived::definition)>>) {
            return Derived::definition.parse(first, last, context, value, value);
        } else {
            return Derived::definition.parse(first, last, context, value, x3::unused);
        }
    }
};

/// Base of a terminal: `bool match(at, last, context, value)` moves \a at past what it took, or returns false. Its
/// `name` describes it in the EBNF, and is empty where it takes nothing and always matches.
template <class Derived, class Attribute = x3::unused_type>
struct terminal : x3::parser<Derived>
{
    using attribute_type = Attribute;
    static constexpr bool has_attribute = !is_unused<Attribute>;
    static constexpr bool handles_container = false;

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        Attribute value{};
        char const* at = first;
        if (!this->derived().match(at, last, context, value))
            return false;
        first = at;
        if constexpr (has_attribute && !is_unused<Actual>)
            actual = std::move(value);
        return true;
    }
};

/// Whether \a parser matches all of \a text; its value goes to \a value.
template <class Parser, class Context, class Value>
[[nodiscard]] bool matches(Parser const& parser, std::string_view text, Context const& context, Value& value)
{
    char const* at = text.data();
    char const* const last = at + text.size();
    return parser.parse(at, last, context, x3::unused, value) && at == last;
}
template <class Parser, class Context>
[[nodiscard]] bool matches(Parser const& parser, std::string_view text, Context const& context)
{
    return matches(parser, text, context, x3::unused);
}

/// How many bytes of \a text from its front on \a parser matches; npos where it does not match.
template <class Parser, class Context>
[[nodiscard]] std::size_t match_front(Parser const& parser, std::string_view text, Context const& context)
{
    char const* at = text.data();
    if (!parser.parse(at, at + text.size(), context, x3::unused, x3::unused))
        return std::string_view::npos;
    return static_cast<std::size_t>(at - text.data());
}

} // namespace spirit
} // namespace NEWSPAGE_ABI
} // namespace newspage

/// The name that X3 gives in `expectation_failure::which()`.
template <class Rule>
requires requires { requires std::is_base_of_v<newspage::spirit::rule<Rule, typename Rule::attribute_type>, Rule>; }
struct boost::spirit::x3::get_info<Rule>
{
    using result_type = std::string;
    std::string operator()(Rule const&) const { return Rule::name; }
};

#endif
