/// \file
/// The line that leads to the other pages of one article.
///
///     1 2 3 4 5 6 Next   >>
///     < 1 2 3
///
///     page_numbers = { page_number | "【" , page_number , "】" | "..." | previous_arrows | next_arrows } ;
///     page_number  = ? one to six digits ? ;
///
/// Yields PageNumbers. The numbers grow from 1; two at least, or one beside an arrow.
#ifndef NEWSPAGE_GRAMMAR_PAGE_NUMBERS_HPP
#define NEWSPAGE_GRAMMAR_PAGE_NUMBERS_HPP

#include <newspage/article.hpp>
#include <newspage/grammar/line.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

struct page_list
{
    unsigned count = 0;
    unsigned last = 0;
    bool previous = false;
    bool next = false;

    bool add(unsigned number)
    {
        if (count == 0 ? number != 1 : number <= last)
            return false;
        ++count;
        last = number;
        return true;
    }
};

[[nodiscard]] inline bool counted(page_list const& list, PageNumbers& page) noexcept
{
    if (list.count == 0 || (list.count == 1 && !list.previous && !list.next))
        return false;
    page.last = list.last;
    if (list.next && !list.previous)
        page.current = 1;
    else if (list.previous && !list.next)
        page.current = list.last;
    return true;
}

inline constexpr auto page_number = call<&page_list::add>[digits<1, 6>];

inline constexpr auto page_list_rule_form =
    +(ws >> ( page_number | ("【" >> ws >> page_number >> ws >> "】") | x3::lit("...")
            | set<&page_list::previous, true>[one_of<words::previous_arrows> >> word_end]
            | set<&page_list::next, true>[one_of<words::next_arrows> >> word_end] ));
inline constexpr rule<page_list, page_list_rule_form> page_list_rule{"page numbers"};

} // namespace detail

inline constexpr auto page_numbers_form =
    converted<PageNumbers, &detail::counted>[detail::page_list_rule];
/// A line that leads to the other pages of the article; yields PageNumbers.
inline constexpr rule<PageNumbers, page_numbers_form> page_numbers{"page numbers"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
