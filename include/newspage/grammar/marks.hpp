/// \file
/// The signs that several rules share: the end of a word, a colon.
///
///     Source: Xinhua
///     来源：新华社
///
///     colon    = ":" | "：" ;      (* whitespace is free around it *)
///     word_end = ? no letter or digit follows ? ;
#ifndef NEWSPAGE_GRAMMAR_MARKS_HPP
#define NEWSPAGE_GRAMMAR_MARKS_HPP

#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>
#include <newspage/spirit/words.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace marks {

namespace x3 = spirit::x3;

[[nodiscard]] constexpr bool ends_word(std::string_view ahead) noexcept
{
    return !spirit::goes_on(ahead.data(), ahead.data() + ahead.size());
}

/// No letter or digit follows.
inline constexpr auto word_end = spirit::when<&ends_word>;
/// `:`, also the full-width one; whitespace is free around it.
inline constexpr auto colon = spirit::ws >> (x3::lit(':') | "：") >> spirit::ws;

} // namespace marks
} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
