#ifndef NEWSPAGE_IMPL_PARSE_IPP
#define NEWSPAGE_IMPL_PARSE_IPP

#include <newspage/impl/names_view.ipp>
#include <newspage/page/page_reader.hpp>
#include <newspage/parse.hpp>

#include <utility>

namespace newspage {
inline namespace v0 {

namespace detail {

/// The text of an empty view may be null; the grammar compares places in it.
[[nodiscard]] inline std::string_view placed(std::string_view page) noexcept
{
    return page.data() ? page : std::string_view("", 0);
}

} // namespace detail

struct reader::buffers
{
    grammar::settings settings;
    page::Reading page;
    diagnostic error;
    std::vector<diagnostic> notes;

    explicit buffers(parse_options const& options) : settings(options) {}

    bool read(std::string_view text)
    {
        auto const rejected = page::PageReader(detail::placed(text), settings, page, notes).read();
        if (rejected) {
            error = *rejected;
            page.article.clear();
        }
        return !rejected;
    }
};

NEWSPAGE_INLINE reader::reader(parse_options const& options) : buffers_(std::make_unique<buffers>(options)) {}
NEWSPAGE_INLINE reader::~reader() = default;
NEWSPAGE_INLINE reader::reader(reader&&) noexcept = default;
NEWSPAGE_INLINE reader& reader::operator=(reader&&) noexcept = default;

NEWSPAGE_INLINE bool reader::read(std::string_view page) { return buffers_->read(page); }
NEWSPAGE_INLINE ArticleView const& reader::article() const noexcept { return buffers_->page.article; }
NEWSPAGE_INLINE diagnostic const& reader::error() const noexcept { return buffers_->error; }
NEWSPAGE_INLINE std::vector<diagnostic> const& reader::notes() const noexcept { return buffers_->notes; }

NEWSPAGE_INLINE result<ArticleView> parse_view(std::string_view text, parse_options const& options)
{
    page::Reading reading;
    std::vector<diagnostic> notes;
    grammar::settings const settings(options);
    if (auto const rejected = page::PageReader(detail::placed(text), settings, reading, notes).read())
        return {*rejected, std::move(notes)};
    return {std::move(reading.article), std::move(notes)};
}

NEWSPAGE_INLINE result<Article> parse(std::string_view page, parse_options const& options)
{
    auto const view = parse_view(page, options);
    if (!view)
        return {view.error(), view.notes()};
    return {to_article(*view), view.notes()};
}

} // namespace v0
} // namespace newspage

#endif
