/// \file
/// An Article as the text of a page.
#ifndef NEWSPAGE_WRITE_HPP
#define NEWSPAGE_WRITE_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/result.hpp>

#include <string>

namespace newspage {
inline namespace v0 {

/// Why an Article cannot be written: the format has no words for one of its members.
struct unwritable
{
    /// The first member that would not come back, as in `title` or `body[3]`.
    std::string member;

    /// A whole sentence.
    [[nodiscard]] std::string message() const { return "the format cannot express this " + member; }
};

/// A page in the form of a city portal's, whose parse is \a article again: `*parse(*write(a)) == a`.
///
/// An Article that the format cannot express (a title with a line break, a paragraph that would read as a file name) gives
/// unwritable. The page is parsed to be sure, so the cost is that of parsing.
[[nodiscard]] NEWSPAGE_API result<std::string, unwritable> write(Article const& article);

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/write.ipp>
#endif

#endif
