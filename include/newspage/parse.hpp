/// \file
/// From the text of a page to its Article.
///
/// Text is UTF-8 in `char`. Rejected input is a value, not an exception: only running out of memory throws
/// (`std::bad_alloc`). Time is linear in the page, memory in its number of lines. All functions may run in many threads
/// at once.
#ifndef NEWSPAGE_PARSE_HPP
#define NEWSPAGE_PARSE_HPP

#include <newspage/article.hpp>
#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/detail/temporary.hpp>
#include <newspage/memory.hpp>
#include <newspage/options.hpp>
#include <newspage/result.hpp>

#include <memory>
#include <string_view>
#include <system_error>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// Parses \a page into an Article that owns its text, or returns the reason to reject it.
NEWSPAGE_API result<Article> parse(std::string_view page, parse_options const& options = {});

/// Parses \a page into an Article that owns its text. Sets \a error to an errc and returns an empty Article if it is
/// rejected; clears \a error otherwise.
NEWSPAGE_API Article parse(std::string_view page, std::error_code& error, parse_options const& options = {});

/// Parses \a page into views, which are valid as long as the text of \a page.
NEWSPAGE_API result<ArticleView> parse_view(std::string_view page, parse_options const& options = {});

/// Views into a temporary string would dangle.
template <detail::temporary_string String>
result<ArticleView> parse_view(String&& page, parse_options const& options = {}) = delete;

/// Parses page after page into the same buffers: once they have grown, parsing allocates nothing.
///
/// Not for two threads at once; give each its own.
class parser
{
public:
    /// Constructs a parser that parses every page with a copy of \a options and of their words. The lists of article()
    /// use \a allocator, whose memory resource must outlive the parser; what is needed while a page is read comes from
    /// the heap.
    NEWSPAGE_API explicit parser(parse_options const& options = {}, view_allocator allocator = {});
    NEWSPAGE_API ~parser();
    ///@{
    /// Views stay valid after a move. A moved-from parser may only be destroyed or assigned to.
    NEWSPAGE_API parser(parser&&) noexcept;
    NEWSPAGE_API parser& operator=(parser&&) noexcept;
    ///@}

    /// Parses \a page and returns whether it is accepted. Invalidates the results of the previous page.
    NEWSPAGE_API bool read(std::string_view page);
    /// Views into a temporary string would dangle.
    template <detail::temporary_string String>
    bool read(String&& page) = delete;

    /// Returns views into the last page, empty if it was rejected. They are valid as long as its text, and until the
    /// next read().
    [[nodiscard]] NEWSPAGE_API ArticleView const& article() const noexcept;
    /// Returns why the last page was rejected; the behaviour is undefined (an assertion, without NDEBUG) if it was
    /// accepted.
    [[nodiscard]] NEWSPAGE_API diagnostic const& error() const noexcept;
    /// Returns what was unusual about the last page, in page order. Valid until the next read().
    [[nodiscard]] NEWSPAGE_API std::vector<diagnostic> const& notes() const noexcept;

private:
    struct buffers;
    std::unique_ptr<buffers> buffers_;
};

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/parse.ipp>
#endif

#endif
