/// \file
/// With which bytes a parser may begin, computed from the parser itself, an expression tree of X3.
#ifndef NEWSPAGE_SPIRIT_FIRST_HPP
#define NEWSPAGE_SPIRIT_FIRST_HPP

#include <newspage/config.hpp>
#include <newspage/spirit/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace spirit {

/// Whether \a settings add words to tables.
template <class Settings>
[[nodiscard]] constexpr bool adds_words([[maybe_unused]] Settings const& settings) noexcept
{
    if constexpr (requires { has_own_words(settings); })
        return has_own_words(settings);
    else
        return false;
}

/// The first two bytes with which a parser may begin: the second by its low five bits, in which both cases are the
/// same. First bytes outside ASCII share the places of control characters, which begin nothing.
struct first_bytes
{
    std::uint32_t seconds[128] = {}; ///< by the first byte: see place
    bool empty = false;              ///< the parser may match nothing
    bool open = false;               ///< settings may add words, with other bytes

    static constexpr std::uint32_t any_second = ~std::uint32_t{0};

    [[nodiscard]] static constexpr std::size_t place(char c) noexcept
    {
        return detail::is_ascii(c) ? detail::byte(c) : detail::byte(c) & 31u;
    }
    constexpr void add(char first, std::uint32_t second = any_second) { seconds[place(first)] |= second; }
    constexpr void add(unsigned char first) { add(static_cast<char>(first)); }
    /// A word, regardless of case.
    constexpr void add_word(std::string_view word)
    {
        // A space is any whitespace, an apostrophe may be U+2019.
        bool const plain = word.size() > 1 && word[1] != ' ' && word[1] != '\'';
        auto const second = plain ? std::uint32_t{1} << (detail::byte(word[1]) & 31) : any_second;
        add(detail::to_upper(word[0]), second);
        add(detail::to_lower(word[0]), second);
    }
    /// A word of one letter, regardless of case, and what follows it.
    constexpr void add_letter(char letter, first_bytes const& next)
    {
        std::uint32_t second = 0;
        for (std::size_t i = 0; i != 128; ++i)
            second |= next.seconds[i] == 0 ? 0 : std::uint32_t{1} << (i & 31);
        add(detail::to_upper(letter), second);
        add(detail::to_lower(letter), second);
    }
    constexpr void add(first_bytes const& other)
    {
        for (std::size_t i = 0; i != 128; ++i)
            seconds[i] |= other.seconds[i];
        open = open || other.open;
    }

    /// Whether a parser with these may match where \a c is.
    [[nodiscard]] constexpr bool holds(char c) const noexcept { return seconds[place(c)] != 0; }
    /// Whether a parser with these may match at the front of \a text.
    template <class Settings>
    [[nodiscard]] NEWSPAGE_ALWAYS_INLINE constexpr bool allow([[maybe_unused]] std::string_view text,
                                                              [[maybe_unused]] Settings const& settings) const noexcept
    {
#if defined(NEWSPAGE_NO_SHORT_CUTS)
        return true;
#else
        if (empty)
            return true;
        if (text.empty())
            return false;
        auto const second = seconds[place(text[0])];
        return (second != 0 && (text.size() < 2 || (second >> (detail::byte(text[1]) & 31) & 1) != 0)) ||
               is_open(settings);
#endif
    }
    /// Whether the settings add words, so that other bytes count as well.
    template <class Settings>
    [[nodiscard]] constexpr bool is_open(Settings const& settings) const noexcept
    {
        return open && adds_words(settings);
    }
    /// Whether the next place where a parser with these may match is found by its first byte.
    template <class Settings>
    [[nodiscard]] constexpr bool skip(Settings const& settings) const noexcept
    {
#if defined(NEWSPAGE_NO_SHORT_CUTS)
        static_cast<void>(settings);
        return false;
#else
        return !empty && !is_open(settings);
#endif
    }
};

template <class Parser>
[[nodiscard]] constexpr first_bytes first(Parser const& parser);

namespace walk {

[[nodiscard]] constexpr first_bytes nothing()
{
    first_bytes f;
    f.empty = true;
    return f;
}
[[nodiscard]] constexpr first_bytes anything()
{
    first_bytes f;
    for (auto& second : f.seconds)
        second = first_bytes::any_second;
    f.empty = true;
    return f;
}
[[nodiscard]] constexpr first_bytes optional(first_bytes f)
{
    f.empty = true;
    return f;
}

/// A parser that says of itself: `first_bytes first() const`; a rule by its definition; a directive by its subject.
template <class Parser>
struct first_of
{
    static constexpr first_bytes get(Parser const& p)
    {
        if constexpr (requires { p.first(); })
            return p.first();
        else if constexpr (requires { Parser::definition; })
            return first(Parser::definition);
        else if constexpr (requires { p.subject; })
            return first(p.subject);
        else
            return anything();
    }
};
template <class L, class R>
struct first_of<x3::sequence<L, R>>
{
    static constexpr first_bytes get(x3::sequence<L, R> const& p)
    {
        auto left = first(p.left);
        if (!left.empty)
            return left;
        auto const right = first(p.right);
        left.add(right);
        left.empty = right.empty;
        return left;
    }
};
template <class L, class R>
struct first_of<x3::alternative<L, R>>
{
    static constexpr first_bytes get(x3::alternative<L, R> const& p)
    {
        auto left = first(p.left);
        auto const right = first(p.right);
        left.add(right);
        left.empty = left.empty || right.empty;
        return left;
    }
};
template <class L, class R>
struct first_of<x3::difference<L, R>>
{
    static constexpr first_bytes get(x3::difference<L, R> const& p) { return first(p.left); }
};
template <class L, class R>
struct first_of<x3::list<L, R>>
{
    static constexpr first_bytes get(x3::list<L, R> const& p) { return first(p.left); }
};
template <class S>
struct first_of<x3::kleene<S>>
{
    static constexpr first_bytes get(x3::kleene<S> const& p) { return optional(first(p.subject)); }
};
template <class S>
struct first_of<x3::optional<S>>
{
    static constexpr first_bytes get(x3::optional<S> const& p) { return optional(first(p.subject)); }
};
template <class S>
struct first_of<x3::and_predicate<S>>
{
    static constexpr first_bytes get(x3::and_predicate<S> const&) { return nothing(); }
};
template <class S>
struct first_of<x3::not_predicate<S>>
{
    static constexpr first_bytes get(x3::not_predicate<S> const&) { return nothing(); }
};
template <class E, class A>
struct first_of<x3::literal_char<E, A>>
{
    static constexpr first_bytes get(x3::literal_char<E, A> const& p)
    {
        first_bytes f;
        f.add(static_cast<char>(p.ch));
        return f;
    }
};
template <class E, class A>
struct first_of<x3::char_range<E, A>>
{
    static constexpr first_bytes get(x3::char_range<E, A> const& p)
    {
        first_bytes f;
        for (int c = static_cast<unsigned char>(p.from); c <= static_cast<unsigned char>(p.to); ++c)
            f.add(static_cast<char>(c));
        return f;
    }
};
template <class S, class E, class A>
struct first_of<x3::literal_string<S, E, A>>
{
    static constexpr first_bytes get(x3::literal_string<S, E, A> const& p)
    {
        first_bytes f;
        auto const second = detail::byte(p.str[1]); // the end of a literal is a zero byte
        f.add(p.str[0], second == 0 ? first_bytes::any_second : std::uint32_t{1} << (second & 31));
        return f;
    }
};
template <class T, unsigned Least, int Most>
struct first_of<x3::uint_parser<T, 10, Least, Most>>
{
    static constexpr first_bytes get(x3::uint_parser<T, 10, Least, Most> const&) { return first(x3::char_('0', '9')); }
};
template <>
struct first_of<x3::eoi_parser>
{
    static constexpr first_bytes get(x3::eoi_parser) { return nothing(); }
};
template <>
struct first_of<x3::eps_parser>
{
    static constexpr first_bytes get(x3::eps_parser) { return nothing(); }
};

} // namespace walk

/// The bytes with which \a parser may begin.
template <class Parser>
[[nodiscard]] constexpr first_bytes first(Parser const& parser)
{
    return walk::first_of<Parser>::get(parser);
}

} // namespace spirit
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
