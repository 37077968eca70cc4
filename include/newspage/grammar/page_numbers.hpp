/// \file
/// The line that leads to the other pages of one article.
///
///     1 2 3 4 5 6 Next   >>
///     < 【1】 【2】
///     Page: 1234
///
/// The whole text. The numbers grow from 1, and go on in a second line; there are two at least, or one beside an arrow.
#ifndef NEWSPAGE_GRAMMAR_PAGE_NUMBERS_HPP
#define NEWSPAGE_GRAMMAR_PAGE_NUMBERS_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace page_number_parts {

using spirit::add;
using spirit::digits;
using spirit::one_of;
using spirit::set;
using spirit::ws;

/// The numbers and arrows of a line.
struct Parts
{
    unsigned count = 0;
    unsigned first = 0;
    unsigned last = 0;
    bool grow = true;
    bool previous = false;
    bool next = false;

    void push_back(unsigned number) noexcept
    {
        grow = grow && (count == 0 || number > last);
        if (count == 0)
            first = number;
        last = number;
        ++count;
    }
    operator PageNumbers() const noexcept
    {
        PageNumbers page;
        page.last = last;
        if (next != previous)
            page.current = next ? 1 : last;
        return page;
    }
};
[[nodiscard]] inline bool are_page_numbers(Parts const& parts) noexcept
{
    return parts.grow && parts.first == 1 && parts.count >= (parts.previous || parts.next ? 1u : 2u);
}
[[nodiscard]] inline bool are_more_numbers(Parts const& parts) noexcept
{
    return parts.grow && parts.first > 1 && parts.count >= 2;
}

inline constexpr auto number = add[digits<1, 6>];
/// A word ends there; so does a sign before a word, as in `<<Previous`.
inline constexpr auto arrow_end = marks::letters_end | &(one_of<words::previous_arrows> >> marks::letters_end) |
                                  &(one_of<words::next_arrows> >> marks::letters_end);
inline constexpr auto previous_arrow = set<&Parts::previous, true>[one_of<words::previous_arrows> >> arrow_end];
inline constexpr auto next_arrow = set<&Parts::next, true>[one_of<words::next_arrows> >> arrow_end];

/// `Page: 1234`: a digit for each page.
[[nodiscard]] inline bool are_glued_numbers(Parts const& parts) noexcept
{
    return are_page_numbers(parts) && parts.last == parts.count;
}
inline constexpr auto label = spirit::word("Page") >> marks::colon;

struct glued_number_rule : spirit::rule<glued_number_rule, Parts>
{
    static constexpr auto name = "page numbers";
    static constexpr auto definition = x3::repeat(3, 9)[add[x3::uint_parser<unsigned, 10, 1, 1>()]] >> ws >> x3::eoi;
};
struct number_list_rule : spirit::rule<number_list_rule, Parts>
{
    static constexpr auto name = "page numbers";
    static constexpr auto item =
        number | ("【" >> ws >> number >> ws >> "】") | x3::lit("...") | previous_arrow | next_arrow;
    static constexpr auto definition = item >> *(ws >> item) >> ws >> x3::eoi;
};

} // namespace page_number_parts

struct page_numbers_rule : spirit::rule<page_numbers_rule, PageNumbers>
{
    static constexpr auto name = "page numbers";
    static constexpr auto definition =
        (page_number_parts::label >>
         spirit::into<>[spirit::check<&page_number_parts::are_glued_numbers>[page_number_parts::glued_number_rule{}]]) |
        (-page_number_parts::label >>
         spirit::into<>[spirit::check<&page_number_parts::are_page_numbers>[page_number_parts::number_list_rule{}]]);
};
/// A line that leads to the other pages of the article.
inline constexpr page_numbers_rule page_numbers{};

struct more_page_numbers_rule : spirit::rule<more_page_numbers_rule, PageNumbers>
{
    static constexpr auto name = "page numbers";
    static constexpr auto definition =
        spirit::into<>[spirit::check<&page_number_parts::are_more_numbers>[page_number_parts::number_list_rule{}]];
};
/// The numbers of a second line, which go on where those of the line before end.
inline constexpr more_page_numbers_rule more_page_numbers{};

/// Whether \a line begins as page numbers do: most lines do not. It saves time and decides nothing.
[[nodiscard]] inline bool may_be_page_numbers(std::string_view line) noexcept
{
    static constexpr auto firsts = spirit::first(page_numbers);
    return firsts.allow(line, default_settings);
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
