/// \file
/// Every passage of a page with what it is: what highlighters, checkers and annotators need.
#ifndef NEWSPAGE_PASSAGES_HPP
#define NEWSPAGE_PASSAGES_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>

#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// Returns all passages of \a view, in page order. They do not overlap, and view the text that \a view views.
///
/// Together with the bytes between them they are the page; between them are only whitespace, `|`, separators, labels,
/// brackets and dashes of the format. n log n in their number. Throws `std::bad_alloc`.
[[nodiscard]] NEWSPAGE_API std::vector<Passage> passages(ArticleView const& view);

/// Keep the ArticleView, and the text of its page, as long as the passages.
std::vector<Passage> passages(ArticleView const&& view) = delete;

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/passages.ipp>
#endif

#endif
