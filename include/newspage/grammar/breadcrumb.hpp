/// \file
/// The way from the site's front page to the article.
///
///     Home> Intl Exchanges>What is On
///     Your are Here : Home > About > What's New
///
///     breadcrumb = [ place_labels , ":" ] , ( way | slash_item , " / " , slash_item , { " / " , slash_item } ) ;
///     way        = crumb , pointer , [ crumb ] , { pointer , crumb } , [ pointer ] ;   (* at most 10, with one kind of pointer *)
///     pointer    = ">" | ">>" | "»" | "›" | "->" ;
///     crumb      = ? text up to a pointer, at most 100 cp ? ;
///     slash_item = ? text up to " / ", at most 40 cp, that begins like a name ? ;
///
/// Fills a list of items. With ` / `: two to four items of 40 cp that begin like names. One item alone must be `Home`, or labelled.
#ifndef NEWSPAGE_GRAMMAR_BREADCRUMB_HPP
#define NEWSPAGE_GRAMMAR_BREADCRUMB_HPP

#include <newspage/grammar/line.hpp>

#include <string_view>
#include <vector>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

struct crumbs
{
    std::vector<std::string_view> items;
    bool labelled = false;

    bool add(std::string_view item)
    {
        if (item.empty() || !at_most(100, item) || items.size() == 10)
            return false;
        items.push_back(item);
        return true;
    }
    bool add_short(std::string_view item)
    {
        if (item.empty() || !at_most(40, item) || items.size() == 4)
            return false;
        if (!is_upper(item[0]) && !is_digit(item[0]) && is_ascii(item[0]))
            return false;
        items.push_back(item);
        return true;
    }
    [[nodiscard]] bool is_way() const { return items.size() >= 2 || labelled || same_word(items.front(), "Home"); }
    [[nodiscard]] bool is_short_way() const { return items.size() >= 2 && items.back().back() != '.'; }

    [[nodiscard]] std::size_t mark() const noexcept { return items.size(); }
    void reset(std::size_t size) { items.resize(size); }
};

/// Any separator but the slash, which is text beside the others.
inline constexpr byte_set pointer_bytes{">-\xC2\xE2"};
inline constexpr auto pointer = beginning<pointer_bytes>[x3::lit(">") | "»" | "›" | "->"];
inline constexpr auto crumb = call<&crumbs::add>[until(pointer)];

/// What follows the first item, with one kind of separator.
template <class Separator>
[[nodiscard]] constexpr auto way(Separator const& separator)
{
    return restore[separator >> ws >> -crumb >> *(separator >> ws >> crumb) >> -(separator >> ws) >> when<&crumbs::is_way> >> x3::eoi];
}

/// `>` once: neither `>>` nor the tail of `->`.
inline constexpr auto single = '>' >> !x3::lit('>');

inline constexpr byte_set white_bytes{first_of_white};
inline constexpr auto slash_item = call<&crumbs::add_short>[until(beginning<white_bytes>[white >> '/' >> white])];

/// A line can be a breadcrumb only if it holds a separator, or what may be one.
struct may_hold_separator
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        auto const separates = [](sixteen_bytes b) { return b.is('>') | b.is('/') | b.is('\xC2') | b.is('\xE2'); };  // of » and ›
        return at_most(1100, line) && find_byte(line, 0, separates) != line.size();
    }
};
inline constexpr line_parser<may_hold_separator> separated_line{};

} // namespace detail

inline constexpr auto breadcrumb_text_form =
       -set<&detail::crumbs::labelled, true>[one_of<words::place_labels> >> colon]
    >> ws
    >> ( restore[ detail::crumb
                  >> ( detail::way(x3::lit("->")) | detail::way(x3::lit(">>") >> !x3::lit('>')) | detail::way(detail::single)
                     | detail::way(x3::lit("»")) | detail::way(x3::lit("›")) ) ]
       | restore[list_of(detail::slash_item, white >> '/' >> white) >> when<&detail::crumbs::is_short_way> >> x3::eoi] );
/// A breadcrumb inside its line; yields the crumbs.
inline constexpr rule<detail::crumbs, breadcrumb_text_form> breadcrumb_text{"a breadcrumb"};

/// A line that is a breadcrumb.
inline constexpr auto breadcrumb = ahead(detail::separated_line) >> in_line[breadcrumb_text];

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
