#ifndef NEWSPAGE_IMPL_NAMES_VIEW_IPP
#define NEWSPAGE_IMPL_NAMES_VIEW_IPP

#include <newspage/article_view.hpp>
#include <newspage/grammar/creators.hpp>

#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {

NEWSPAGE_INLINE NamesView::iterator NamesView::begin() const
{
    return iterator(text_, grammar::detail::is_name_list(text_, grammar::default_context()));
}

NEWSPAGE_INLINE void NamesView::iterator::next()
{
    using grammar::detail::list_entry;
    if (!several_) {
        name_ = std::exchange(rest_, {});
        return;
    }
    // Only the first entry of a list may be an agency's name.
    bool const is_first = name_.data() == nullptr;
    name_ = {};
    while (!rest_.empty() && name_.data() == nullptr) {
        auto const entry = grammar::detail::next_entry(rest_, is_first, grammar::default_context());
        if (entry.kind == list_entry::Kind::name)
            name_ = entry.text;
    }
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
