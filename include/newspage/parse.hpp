/// \file
/// From the text of a page to its Article.
///
/// Text is UTF-8 in `char`s, taken as bytes. Nothing here throws for a bad page; only running out of memory
/// throws (`std::bad_alloc`). Time is linear in the page, memory in its number of lines. All functions may run
/// in many threads at once, and options may be shared between them.
#ifndef NEWSPAGE_PARSE_HPP
#define NEWSPAGE_PARSE_HPP

#include <newspage/article.hpp>
#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/options.hpp>
#include <newspage/result.hpp>

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace v0 {

/// Reads \a page into an Article that owns its text.
NEWSPAGE_API result<Article> parse(std::string_view page, parse_options const& options = {});

/// Reads \a page into views, which are valid as long as the text of \a page.
NEWSPAGE_API result<ArticleView> parse_view(std::string_view page, parse_options const& options = {});

/// A temporary string would leave the views dangling.
template <std::same_as<std::string> String>
result<ArticleView> parse_view(String&& page, parse_options const& options = {}) = delete;

/// Reads page after page into the same buffers: once they have grown, it allocates nothing.
///
/// Not for two threads at once; give each its own.
class reader
{
public:
    /// Every page is read with \a options, whose words must outlive it.
    NEWSPAGE_API explicit reader(parse_options const& options = {});
    NEWSPAGE_API ~reader();
    ///@{
    /// Moving moves no text. What was moved from may only be destroyed or assigned to.
    NEWSPAGE_API reader(reader&&) noexcept;
    NEWSPAGE_API reader& operator=(reader&&) noexcept;
    ///@}

    /// Reads \a page; says whether it was accepted. What the last page left behind is gone.
    NEWSPAGE_API bool read(std::string_view page);

    /// Of the page read last: its views, why it was refused, what was odd. Valid until the next read.
    [[nodiscard]] NEWSPAGE_API ArticleView const& article() const noexcept;
    /// Only of a page that was refused.
    [[nodiscard]] NEWSPAGE_API diagnostic const& error() const noexcept;
    /// In page order.
    [[nodiscard]] NEWSPAGE_API std::vector<diagnostic> const& notes() const noexcept;

private:
    struct buffers;
    std::unique_ptr<buffers> buffers_;
};

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/parse.ipp>
#endif

#endif
