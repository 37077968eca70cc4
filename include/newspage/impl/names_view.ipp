#ifndef NEWSPAGE_IMPL_NAMES_VIEW_IPP
#define NEWSPAGE_IMPL_NAMES_VIEW_IPP

#include <newspage/article_view.hpp>
#include <newspage/grammar/people.hpp>

#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {

NEWSPAGE_INLINE NamesView::iterator NamesView::begin() const { return iterator(text_, grammar::detail::is_name_list(text_)); }

NEWSPAGE_INLINE void NamesView::iterator::next()
{
    if (rest_.empty()) {
        name_ = {};
        return;
    }
    if (!several_) {
        name_ = std::exchange(rest_, {});
        return;
    }
    char const* at = rest_.data();
    char const* const last = at + rest_.size();
    grammar::x3::parse(at, last, grammar::until(grammar::name_separator), name_);
    grammar::x3::parse(at, last, grammar::name_separator);
    rest_ = grammar::detail::text_between(at, last);
}

} // inline namespace
} // namespace newspage

#endif
