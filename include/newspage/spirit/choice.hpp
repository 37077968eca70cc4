/// \file
/// Alternatives of which only those are tried that may begin where the text is.
#ifndef NEWSPAGE_SPIRIT_CHOICE_HPP
#define NEWSPAGE_SPIRIT_CHOICE_HPP

#include <newspage/config.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/first.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace spirit {

template <class Subject>
inline constexpr unsigned count_of_alternatives = 1;
template <class L, class R>
inline constexpr unsigned count_of_alternatives<x3::alternative<L, R>> =
    count_of_alternatives<L> + count_of_alternatives<R>;

/// Which alternatives of a choice may begin with a byte: a bit for each.
template <class Subject>
struct alternative_bits
{
    std::uint32_t by_first[128] = {};
    std::uint32_t by_second[32] = {};
    std::uint32_t open = 0; ///< settings may add words to these

    constexpr explicit alternative_bits(Subject const& p) { take<0>(p); }

    template <class Settings>
    [[nodiscard]] constexpr std::uint32_t of([[maybe_unused]] std::string_view text,
                                             [[maybe_unused]] Settings const& settings) const noexcept
    {
#if defined(NEWSPAGE_NO_SHORT_CUTS)
        return ~std::uint32_t{0};
#else
        auto bits = text.empty() ? ~std::uint32_t{0} : by_first[first_bytes::place(text[0])];
        if (text.size() > 1)
            bits &= by_second[detail::byte(text[1]) & 31];
        return bits | (adds_words(settings) ? open : 0);
#endif
    }

private:
    template <unsigned Bit, class Parser>
    constexpr void take(Parser const& p)
    {
        static_assert(Bit < 32);
        constexpr auto bit = std::uint32_t{1} << Bit;
        auto const firsts = spirit::first(p);
        std::uint32_t seconds = firsts.empty ? first_bytes::any_second : 0;
        for (std::size_t i = 0; i != 128; ++i) {
            by_first[i] |= firsts.empty || firsts.seconds[i] != 0 ? bit : 0;
            seconds |= firsts.seconds[i];
        }
        for (std::size_t i = 0; i != 32; ++i)
            by_second[i] |= (seconds >> i & 1) != 0 ? bit : 0;
        open |= firsts.open ? bit : 0;
    }
    template <unsigned Bit, class L, class R>
    constexpr void take(x3::alternative<L, R> const& p)
    {
        take<Bit>(p.left);
        take<Bit + count_of_alternatives<L>>(p.right);
    }
};

/// Asks first whether the text may begin any of the alternatives, mostly it begins none, and then tries those that it
/// may begin.
template <class Subject>
struct choice_parser : directive<Subject, choice_parser<Subject>, attribute_of<Subject>>
{
    first_bytes firsts;
    alternative_bits<Subject> bits;

    constexpr explicit choice_parser(Subject const& p)
        : directive<Subject, choice_parser, attribute_of<Subject>>(p), firsts(spirit::first(p)), bits(p)
    {
    }

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& value,
               Actual& actual) const
    {
        auto const text = text_between(first, last);
        return firsts.allow(text, settings(context)) &&
               try_each<0>(this->subject, bits.of(text, settings(context)), first, last, context, value, actual);
    }
    [[nodiscard]] constexpr first_bytes first() const { return firsts; }

private:
    template <unsigned Bit, class Parser, class Context, class RuleContext, class Actual>
    static bool try_each(Parser const& p, std::uint32_t tried, char const*& first, char const* const& last,
                         Context const& context, RuleContext& value, Actual& actual)
    {
        return (tried >> Bit & 1) != 0 && p.parse(first, last, context, value, actual);
    }
    template <unsigned Bit, class L, class R, class Context, class RuleContext, class Actual>
    static bool try_each(x3::alternative<L, R> const& p, std::uint32_t tried, char const*& first,
                         char const* const& last, Context const& context, RuleContext& value, Actual& actual)
    {
        return try_each<Bit>(p.left, tried, first, last, context, value, actual) ||
               try_each<Bit + count_of_alternatives<L>>(p.right, tried, first, last, context, value, actual);
    }
};

/// As `a | b | c`, but an alternative is tried only where the text may begin it.
///
///     choice[digits<4, 4> | word("Updated")] // fails at once at "The port"
inline constexpr directive_maker<choice_parser> choice{};

} // namespace spirit
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
