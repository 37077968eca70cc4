/// \file
/// A page that owns its text once, with views into it.
#ifndef NEWSPAGE_DOCUMENT_HPP
#define NEWSPAGE_DOCUMENT_HPP

#include <newspage/parse.hpp>

#include <string_view>
#include <vector>

namespace newspage {
inline namespace v0 {

/// One copy of a page's text and the views into that copy: cheaper than an Article, which copies field by field, and as safe to
/// keep when the page is gone. Moving it moves no text, so the views stay good; it cannot be copied.
///
/// It may be read into again and again; then it allocates nothing once it has grown. Not for two threads at once.
class Document
{
public:
    /// Every page is read with \a options, whose words must outlive it.
    explicit Document(parse_options const& options = {}) : reader_(options) {}

    /// Copies and reads \a page; says whether it was accepted. What the last page left behind is gone.
    bool read(std::string_view page)
    {
        text_.assign(page.begin(), page.end());
        return reader_.read(text());
    }

    /// The copy of the page read last. Valid until the next read, as are all that follow.
    [[nodiscard]] std::string_view text() const noexcept { return {text_.data(), text_.size()}; }
    /// Its views into that copy; empty of a page that was refused.
    [[nodiscard]] ArticleView const& article() const noexcept { return reader_.article(); }
    /// Only of a page that was refused.
    [[nodiscard]] diagnostic const& error() const noexcept { return reader_.error(); }
    /// In page order.
    [[nodiscard]] std::vector<diagnostic> const& notes() const noexcept { return reader_.notes(); }

private:
    std::vector<char> text_;
    reader reader_;
};

} // namespace v0
} // namespace newspage

#endif
