/// \file
/// The signs that several rules share: the end of a word, a colon, a bar.
///
///     Source: Xinhua
///     来源：新华社
#ifndef NEWSPAGE_GRAMMAR_MARKS_HPP
#define NEWSPAGE_GRAMMAR_MARKS_HPP

#include <newspage/config.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>
#include <newspage/spirit/words.hpp>
#include <newspage/text/brackets.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace marks {

namespace x3 = spirit::x3;

[[nodiscard]] constexpr bool ends_word(std::string_view ahead) noexcept
{
    return !spirit::goes_on(ahead.data(), ahead.data() + ahead.size());
}

/// No letter or digit follows.
inline constexpr auto word_end = spirit::when<&ends_word>;
[[nodiscard]] constexpr bool ends_letters(std::string_view ahead) noexcept
{
    return ahead.empty() || !detail::is_alpha(ahead[0]);
}
/// No letter follows; a digit may.
inline constexpr auto letters_end = spirit::when<&ends_letters>;

struct rest_parser : spirit::terminal<rest_parser>
{
    static constexpr auto name = "all that is left";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        at = last;
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::anything(); }
};
/// All that is left.
inline constexpr rest_parser rest{};

/// `:`, also the full-width one; whitespace is free around it.
inline constexpr auto colon = spirit::ws >> (x3::lit(':') | "：") >> spirit::ws;

/// `|`, also the full-width one and a stroke that stands for it.
inline constexpr auto bar = x3::lit('|') | "｜" | "丨";

/// A slash between spaces, which separates parts of a line.
inline constexpr auto spaced_slash = spirit::whitespace >> '/' >> spirit::whitespace;

} // namespace marks
} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
