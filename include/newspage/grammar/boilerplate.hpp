/// \file
/// Lines that belong to the site.
///
///     Print Mail Large Medium  Small 0
///     【Print】【Close】
///
/// The whole text, but for `buttons`. Callers add lines by parse_options::boilerplate_lines, and words by ::buttons.
#ifndef NEWSPAGE_GRAMMAR_BOILERPLATE_HPP
#define NEWSPAGE_GRAMMAR_BOILERPLATE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/day.hpp>
#include <newspage/grammar/font_widget.hpp>
#include <newspage/grammar/footer.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/name.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace button_parts {

using spirit::choice;
using spirit::digits;
using spirit::one_of;
using spirit::whitespace;
using spirit::word;
using spirit::ws;

using marks::bar;
inline constexpr auto separator = whitespace | bar | ',';
/// How often a button was used; the number may be lost.
inline constexpr auto count = '(' >> -x3::omit[digits<1, 3>] >> ')';
inline constexpr auto end = &(x3::eoi | separator | count);
inline constexpr auto known_word = one_of<words::button_words, &parse_options::buttons>;
/// A button word and its end; words of several letters may be glued to the next: `Comment(s)Print`. Many lines begin
/// with a word of one letter, as `A`, but go on with another letter.
struct whole_word_parser : spirit::terminal<whole_word_parser>
{
    static constexpr auto name = "one of button_words; of several letters, it may be glued to the next";

    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, x3::unused_type) const
    {
        char const* const begin = at;
        return known_word.parse(at, last, context, x3::unused, x3::unused) &&
               (end.parse(at, last, context, x3::unused, x3::unused) ||
                (at - begin > 1 && newspage::detail::is_upper(*at)));
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        spirit::first_bytes words;
        for (auto word : words::button_words)
            if (word.size() == 1)
                words.add_letter(word[0], spirit::first(separator | count));
            else
                words.add_word(word);
        words.open = true;
        return words;
    }
};
inline constexpr whole_word_parser whole_word{};
/// Whitespace, also a slash in it, between two buttons.
inline constexpr auto between = ws >> -('/' >> ws);
inline constexpr auto opening = one_of<words::button_openings> >> ws;

} // namespace button_parts

struct button_rule : spirit::rule<button_rule>
{
    static constexpr auto name = "a button";
    static constexpr auto definition =
        button_parts::choice[(button_parts::one_of<words::site_phrases> >> button_parts::end) |
                             button_parts::whole_word |
                             (button_parts::one_of<words::glued_button_words> >> button_parts::end) |
                             ("【" >> button_parts::ws >> button_parts::known_word >> button_parts::ws >> "】") |
                             ('[' >> button_parts::ws >> button_parts::known_word >> button_parts::ws >> ']')];
};
/// One button word, also in brackets.
inline constexpr button_rule button{};

struct short_number_rule : spirit::rule<short_number_rule>
{
    static constexpr auto name = "a short number";
    static constexpr auto definition =
        x3::omit[button_parts::digits<1, 3>] >> button_parts::end >> !(button_parts::ws >> x3::omit[month_name]);
};
/// A number of at most three digits that does not begin a date.
inline constexpr short_number_rule short_number{};

struct buttons_rule : spirit::rule<buttons_rule>
{
    static constexpr auto name = "buttons";
    static constexpr auto counted = button >> -button_parts::count;
    static constexpr auto definition =
        button_parts::choice[(button_parts::opening >> counted) |
                             (x3::repeat(1, 4)[short_number >> button_parts::whitespace] >> counted) | counted] >>
        *(button_parts::between >> (counted | short_number));
};
/// Buttons inside of a line, and short numbers beside them.
inline constexpr buttons_rule buttons{};

struct button_line_rule : spirit::rule<button_line_rule>
{
    static constexpr auto name = "buttons";
    static constexpr auto aside = short_number | button_parts::count | button_parts::bar;
    static constexpr auto definition = -button_parts::opening >> *(aside >> button_parts::ws) >> button >>
                                       *(button_parts::between >> (button | aside)) >> button_parts::ws >> x3::eoi;
};
/// A line made only of buttons.
inline constexpr button_line_rule button_line{};

namespace boilerplate_parts {

using namespace button_parts;

[[nodiscard]] constexpr bool is_long_number(std::string_view const& digits) noexcept { return digits.size() >= 12; }

inline constexpr auto site_line = (one_of<words::boilerplate_lines, &parse_options::boilerplate_lines> |
                                   one_of<words::site_phrases> | one_of<words::glued_buttons>) >>
                                  x3::eoi;
inline constexpr auto long_number =
    x3::omit[spirit::check<&is_long_number>[spirit::view[+x3::char_('0', '9')]]] >> x3::eoi;
/// `8.03K`: how many have read the page.
inline constexpr auto thousands =
    x3::omit[digits<1, 3>] >> '.' >> x3::omit[x3::uint_parser<unsigned, 10, 1, 2>()] >> 'K' >> x3::eoi;
inline constexpr auto markdown_image = "![" >> *(x3::char_ - "](") >> "](" >> *(x3::char_ - (')' >> x3::eoi)) >>
                                       ')' >> x3::eoi;
inline constexpr auto contact = one_of<words::contact_openings> >> (marks::colon | whitespace) >> email >> x3::eoi;
inline constexpr auto address = (word("http://") | word("https://")) >> +(x3::char_ - whitespace) >> x3::eoi;
inline constexpr auto bulleted_address = one_of<words::bullets> >> ws >> (address | (host_name >> x3::eoi));
inline constexpr auto host_line = host_name >> x3::eoi;

} // namespace boilerplate_parts

struct boilerplate_rule : spirit::rule<boilerplate_rule>
{
    static constexpr auto name = "boilerplate";
    static constexpr auto definition =
        spirit::choice[button_line | boilerplate_parts::site_line | font_button | boilerplate_parts::long_number |
                       boilerplate_parts::thousands | boilerplate_parts::markdown_image | boilerplate_parts::contact |
                       boilerplate_parts::address | boilerplate_parts::bulleted_address | boilerplate_parts::host_line];
};
/// A whole line that belongs to the site, wherever it is.
inline constexpr boilerplate_rule boilerplate{};

namespace boilerplate_parts {

/// All forms but hosts, and those that may end in a full stop.
inline constexpr auto firsts = spirit::first(button_line | site_line | font_button | long_number | markdown_image |
                                             contact | address | bulleted_address);
inline constexpr auto firsts_before_stop = spirit::first(font_button | contact | address | bulleted_address);

} // namespace boilerplate_parts

/// Whether \a line may be boilerplate: most lines cannot. It saves time and decides nothing.
template <class Settings>
[[nodiscard]] bool may_be_boilerplate(std::string_view line, [[maybe_unused]] Settings const& settings) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    return !line.empty();
#else
    static constexpr std::size_t looked_at = 16;
    if (line.size() < looked_at || spirit::adds_words(settings))
        return true;
    auto const& firsts = line.back() == '.' ? boilerplate_parts::firsts_before_stop : boilerplate_parts::firsts;
    // A host holds no space.
    bool const has_space = newspage::detail::sixteen_bytes(line.data()).is(' ').any();
    bool const begins = firsts.allow(line, settings);
    return begins || !has_space;
#endif
}

/// Whether \a line belongs to the site, wherever it is.
template <class Context>
[[nodiscard]] bool is_boilerplate(std::string_view line, Context const& context)
{
    return may_be_boilerplate(line, spirit::settings(context)) && spirit::matches(boilerplate, line, context);
}

struct keywords_line_rule : spirit::rule<keywords_line_rule>
{
    static constexpr auto name = "keywords";
    static constexpr auto definition = spirit::one_of<words::keyword_labels> >> marks::rest;
};
/// A list of keywords; boilerplate in the header and at the body's end.
inline constexpr keywords_line_rule keywords_line{};

/// Whether \a line is a list of keywords.
[[nodiscard]] inline bool is_keywords_line(std::string_view line) noexcept
{
    return spirit::longest<words::keyword_labels>(line).size != 0;
}

/// The size of the buttons that are glued to the front of \a line, or 0.
[[nodiscard]] inline std::size_t glued_buttons_size(std::string_view line) noexcept
{
    auto const size = spirit::longest<words::glued_buttons>(line).size;
    return size == line.size() || (size != 0 && !newspage::detail::is_lower(line[size])) ? size : 0;
}

/// Whether the first and last bytes of \a line show that it is a sentence of the text, as most lines are: neither
/// boilerplate nor an opener, page numbers, a file or a heading. It saves time and decides nothing.
template <class Settings>
[[nodiscard]] bool is_plain_sentence(std::string_view line, Settings const& settings) noexcept
{
    // Neither an opener alone nor an address ends in a full stop and holds a space.
    static constexpr auto firsts = spirit::first(footer_parts::beginning | footer_parts::sponsor);
    auto const text = line.ends_with("”") ? line.substr(0, line.size() - 3) : line;
    return text.size() >= 16 && text.back() == '.' && !text.ends_with("..") &&
           (newspage::detail::is_upper(text[0]) || text.starts_with("“")) && !spirit::adds_words(settings) &&
           !firsts.allow(line, settings) && newspage::detail::sixteen_bytes(text.data()).is(' ').any();
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
