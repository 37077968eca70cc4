/// \file
/// Every passage of a page with what it is: what highlighters, checkers and annotators need.
#ifndef NEWSPAGE_PASSAGES_HPP
#define NEWSPAGE_PASSAGES_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>

#include <vector>

namespace newspage {
inline namespace v0 {

/// All passages that \a view knows, in page order, none overlapping another.
///
/// Together with the bytes between them they are the page; between them are only whitespace, `|`, separators, labels, brackets and
/// dashes of the format. They point into the page as \a view does. n log n in their number.
[[nodiscard]] NEWSPAGE_API std::vector<Passage> passages(ArticleView const& view);

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/passages.ipp>
#endif

#endif
