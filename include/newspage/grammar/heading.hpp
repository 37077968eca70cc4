/// \file
/// The shape that a heading must have.
///
///     What comes next for Heping?
///     Day 1: the orchard
///
/// At most 100 code points that hold a letter, begin in upper case, outside ASCII, with a digit, a quotation mark or a
/// bullet, and end in no stop or comma, also not before a closing mark, nor in a telephone number. Whether such a line
/// is a heading depends on the lines after it.
#ifndef NEWSPAGE_GRAMMAR_HEADING_HPP
#define NEWSPAGE_GRAMMAR_HEADING_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/sentence.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace heading_parts {

using namespace sentence_parts;

[[nodiscard]] constexpr bool begins_like_heading(std::string_view line) noexcept
{
    auto const c = code_point_at(line.data(), line.data() + line.size()).value;
    return c < 0x80 ? is_upper(line[0]) || is_digit(line[0]) || c == U'"' || c == U'\''
                    : is_in(c, U"“”‘’«»„‟「」『』◆") || is_wide_letter(c);
}

/// Seven digits or more, with spaces and `-` between.
[[nodiscard]] constexpr bool ends_in_telephone_number(std::string_view line) noexcept
{
    auto const end = line.find_last_not_of("0123456789 -");
    auto const number = line.substr(end == line.npos ? 0 : end + 1);
    int digits = 0;
    for (char c : number)
        digits += is_digit(c);
    return digits >= 7;
}

[[nodiscard]] constexpr bool ends_like_heading(std::string_view line) noexcept
{
    auto const text = without_closing_marks(line, true);
    if (text.empty() || is_alpha(text.back()))
        return true;
    if (is_digit(text.back()))
        return text.size() != line.size() || !ends_in_telephone_number(text);
    return !is_in(code_point_before(text.data(), text.data() + text.size()).value, U".!;,:：…");
}

} // namespace heading_parts

/// Whether \a line has the shape of a heading.
[[nodiscard]] inline bool is_heading_shaped(std::string_view line) noexcept
{
    return !line.empty() && line.back() != '.' && newspage::detail::at_most(100, line) &&
           heading_parts::begins_like_heading(line) && heading_parts::ends_like_heading(line) && holds_letter(line);
}

struct heading_shaped_rule : spirit::rule<heading_shaped_rule>
{
    static constexpr auto name = "a heading";
    static constexpr auto definition = spirit::when<&is_heading_shaped> >> marks::rest;
};
/// All of a text that has the shape of a heading.
inline constexpr heading_shaped_rule heading_shaped{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
