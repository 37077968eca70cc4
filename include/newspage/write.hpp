/// \file
/// An Article as the text of a page.
#ifndef NEWSPAGE_WRITE_HPP
#define NEWSPAGE_WRITE_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/result.hpp>

#include <string>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// The error of write(): a member that a page cannot express.
struct unwritable
{
    /// The first member that would not be read back, as in `title` or `body[3]`.
    std::string member;

    /// Returns a message, as in `the format cannot express this title`.
    [[nodiscard]] std::string message() const { return "the format cannot express this " + member; }

    friend bool operator==(unwritable const&, unwritable const&) = default;
};

/// Returns a page of which the Article is \a article: `*parse(*write(a)) == a`.
///
/// Returns unwritable for an Article that no page has, as one with a line break in its title, or with a paragraph that
/// reads as a file name. The page is parsed as a check, so the cost is that of parsing. Throws `std::bad_alloc`.
[[nodiscard]] NEWSPAGE_API result<std::string, unwritable> write(Article const& article);

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/write.ipp>
#endif

#endif
