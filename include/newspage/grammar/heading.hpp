/// \file
/// The shape that a heading must have.
///
///     What comes next for Heping?
///     Day 1: the orchard
///
///     heading-shaped: at most 100 cp; begins in upper case, with a digit, a quotation mark, "◆" or a letter outside ASCII;
///     ends in none of . ! ; , : …, nor in a closing mark behind one of these; holds a letter
///
/// Yields the line. Whether such a line is a heading is seen by what follows: see body.hpp.
#ifndef NEWSPAGE_GRAMMAR_HEADING_HPP
#define NEWSPAGE_GRAMMAR_HEADING_HPP

#include <newspage/grammar/line.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

[[nodiscard]] constexpr bool is_in(char32_t c, std::u32string_view set) noexcept { return set.find(c) != set.npos; }

struct is_heading_shaped
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        if (line.back() == '.' || !at_most(100, line))
            return false;
        char const* const first = line.data();
        char const* const last = first + line.size();
        return begins_well(first, last) && ends_well(first, last) && holds_letter(first, last);
    }

private:
    static bool begins_well(char const* first, char const* last) noexcept
    {
        auto const c = code_point_at(first, last).value;
        return c < 0x80 ? is_upper(*first) || is_digit(*first) || c == U'"' || c == U'\''
                        : is_in(c, U"“”‘’«»„‟「」『』◆") || is_wide_letter(c);
    }

    static bool ends_well(char const* first, char const* last) noexcept
    {
        if (is_alpha(last[-1]) || is_digit(last[-1]))
            return true;
        auto c = code_point_before(first, last);
        while (is_in(c.value, U"\"'”’»」』)]}）】》")) {
            last -= c.size;
            if (first == last)
                return true;
            c = code_point_before(first, last);
        }
        return !is_in(c.value, U".!;,:：…");
    }

    static bool holds_letter(char const* first, char const* last) noexcept
    {
        while (first != last) {
            if (is_alpha(*first))
                return true;
            auto const c = code_point_at(first, last);
            if (is_wide_letter(c.value))
                return true;
            first += c.size;
        }
        return false;
    }
};

} // namespace detail

/// A line with the shape of a heading; whether it is one, what follows decides.
inline constexpr detail::line_parser<detail::is_heading_shaped> heading_shaped{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
