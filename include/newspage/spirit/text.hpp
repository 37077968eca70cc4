/// \file
/// Whitespace and text up to something: `whitespace`, `until(stop)`.
#ifndef NEWSPAGE_SPIRIT_TEXT_HPP
#define NEWSPAGE_SPIRIT_TEXT_HPP

#include <newspage/config.hpp>
#include <newspage/spirit/first.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace spirit {

struct whitespace_parser : terminal<whitespace_parser>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        char const* const start = at;
        while (auto n = detail::whitespace_at(at, last))
            at += n;
        return at != start;
    }
    [[nodiscard]] constexpr first_bytes first() const
    {
        first_bytes f;
        for (char c : std::string_view(" \t\r\f\xC2\xE2\xE3\xEF"))
            f.add(c);
        return f;
    }
};

/// All the whitespace that is next, one character at least; `ws` may also be none.
///
///     word("By") >> whitespace >> name;      // By Li Wei
///     word("Source") >> ws >> ':' >> ws;     // Source:   Source :
inline constexpr whitespace_parser whitespace{};
inline constexpr auto ws = -whitespace;

/// `digits<4, 4>`: a number of X3 of so many digits, which no other digit follows.
template <unsigned Least, int Most>
inline constexpr auto digits = x3::uint_parser<unsigned, 10, Least, Most>() >> !x3::char_('0', '9');

/// Whether something may begin at \a at in running text: not within a number, nor at a small letter after another
/// letter.
[[nodiscard]] constexpr bool may_begin(char const* start, char const* at) noexcept
{
    if (at == start)
        return true;
    if ((detail::byte(*at) & 0xC0) == 0x80)
        return false;
    if (detail::is_alpha(at[-1]))
        return !detail::is_lower(*at);
    return !(detail::is_digit(at[-1]) && detail::is_digit(*at));
}

/// The same, but not within a run of whitespace: what begins there begins at the run's front as well, where it was
/// tried.
[[nodiscard]] constexpr bool may_begin(char const* start, char const* at, char const* last) noexcept
{
    return may_begin(start, at) && !(detail::whitespace_at(at, last) != 0 && detail::whitespace_before(start, at) != 0);
}

template <class Stop>
struct until_parser : x3::unary_parser<Stop, until_parser<Stop>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    first_bytes stops;

    constexpr explicit until_parser(Stop const& s)
        : x3::unary_parser<Stop, until_parser<Stop>>(s), stops(spirit::first(s))
    {
    }

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        char const* const start = first;
        bool const skips = stops.skip(settings(context));
        for (; first != last; ++first) {
            if (skips && !stops.holds(*first))
                continue;
            if (!stops.allow(text_between(first, last), settings(context)) || !may_begin(start, first, last))
                continue;
            char const* ahead = first;
            if (this->subject.parse(ahead, last, context, x3::unused, x3::unused))
                break;
        }
        if constexpr (!is_unused<Actual>)
            actual = detail::strip(text_between(start, first));
        return true;
    }
    [[nodiscard]] constexpr first_bytes first() const { return walk::anything(); }
};

/// The text before the first place where stop matches, or all of it, stripped; it may be empty.
///
///     until('|') >> '|';                     // yields "China Daily" of "China Daily | "
///     until(x3::eoi);                        // all that is left
template <class Stop>
[[nodiscard]] constexpr auto until(Stop const& stop)
{
    return until_parser<typename x3::extension::as_parser<Stop>::value_type>{x3::as_parser(stop)};
}

} // namespace spirit
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
