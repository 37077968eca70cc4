/// \file
/// A page that owns its text once, with views into it.
#ifndef NEWSPAGE_DOCUMENT_HPP
#define NEWSPAGE_DOCUMENT_HPP

#include <newspage/config.hpp>
#include <newspage/memory.hpp>
#include <newspage/parse.hpp>

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// One copy of a page's text and the views into that copy: cheaper than an Article, which copies field by field, and as
/// safe to keep when the page is gone.
///
/// Views stay valid after a move. A Document cannot be copied; a moved-from one may only be destroyed or assigned to.
/// It may be reused for any number of pages; once its buffers have grown, reading allocates nothing. Not for two
/// threads at once.
class Document
{
public:
    /// Constructs an empty Document that parses every page with a copy of \a options and of their words. The copy of
    /// the text and the lists of article() use \a allocator, whose memory resource must outlive the Document.
    explicit Document(parse_options const& options = {}, view_allocator allocator = {})
        : text_(allocator), parser_(options, allocator)
    {
    }
    ///@{
    /// Moves the text and the views, which stay valid.
    Document(Document&&) noexcept = default;
    Document& operator=(Document&& other) noexcept
    {
        // Assigning the text itself would copy it where the memory resources differ.
        if (this != &other) {
            std::destroy_at(this);
            std::construct_at(this, std::move(other));
        }
        return *this;
    }
    ~Document() = default;
    ///@}

    /// Copies and parses \a page and returns whether it is accepted. Invalidates the results of the previous page.
    bool read(std::string_view page)
    {
        text_.assign(page.begin(), page.end());
        return parser_.read(text());
    }

    /// Returns the copy of the last page. Valid until the next read(), as is all that follows.
    [[nodiscard]] std::string_view text() const noexcept { return {text_.data(), text_.size()}; }
    /// Returns the views into that copy; empty if the page was rejected.
    [[nodiscard]] ArticleView const& article() const noexcept { return parser_.article(); }
    /// Returns why the last page was rejected; the behaviour is undefined (an assertion, without NDEBUG) if it was
    /// accepted.
    [[nodiscard]] diagnostic const& error() const noexcept { return parser_.error(); }
    /// Returns what was unusual about the last page, in page order.
    [[nodiscard]] std::vector<diagnostic> const& notes() const noexcept { return parser_.notes(); }

private:
    view_list<char> text_;
    parser parser_;
};

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
