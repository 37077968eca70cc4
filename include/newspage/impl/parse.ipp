#ifndef NEWSPAGE_IMPL_PARSE_IPP
#define NEWSPAGE_IMPL_PARSE_IPP

#include <newspage/impl/names_view.ipp>
#include <newspage/page/page_reader.hpp>
#include <newspage/parse.hpp>
#include <newspage/render.hpp>
#include <newspage/vocabulary.hpp>

#include <cassert>
#include <memory>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {

namespace detail {

/// The text of an empty view may be null; the grammar compares places in it.
[[nodiscard]] inline std::string_view placed(std::string_view page) noexcept
{
    return page.data() ? page : std::string_view("", 0);
}

} // namespace detail

struct parser::buffers
{
    vocabulary words;
    grammar::settings settings;
    page::Reading page;
    bool rejected = false;
    diagnostic error;
    std::vector<diagnostic> notes;

    buffers(parse_options const& options, view_allocator allocator)
        : words(options), settings(words.options()), page(allocator)
    {
    }

    bool read(std::string_view text)
    {
        auto const why = page::PageReader(detail::placed(text), settings, page, notes).read();
        rejected = why.has_value();
        if (rejected) {
            error = *why;
            page.article.clear();
        }
        return !rejected;
    }
};

NEWSPAGE_INLINE parser::parser(parse_options const& options, view_allocator allocator)
    : buffers_(std::make_unique<buffers>(options, allocator))
{
}
NEWSPAGE_INLINE parser::~parser() = default;
NEWSPAGE_INLINE parser::parser(parser&&) noexcept = default;
NEWSPAGE_INLINE parser& parser::operator=(parser&&) noexcept = default;

NEWSPAGE_INLINE bool parser::read(std::string_view page) { return buffers_->read(page); }
NEWSPAGE_INLINE ArticleView const& parser::article() const noexcept { return buffers_->page.article; }
NEWSPAGE_INLINE diagnostic const& parser::error() const noexcept
{
    assert(buffers_->rejected);
    return buffers_->error;
}
NEWSPAGE_INLINE std::vector<diagnostic> const& parser::notes() const noexcept { return buffers_->notes; }

NEWSPAGE_INLINE result<ArticleView> parse_view(std::string_view text, parse_options const& options)
{
    page::Reading reading;
    std::vector<diagnostic> notes;
    grammar::settings const settings(options);
    if (auto const error = page::PageReader(detail::placed(text), settings, reading, notes).read())
        return failure(*error, std::move(notes), render(*error, text));
    return {std::move(reading.article), std::move(notes)};
}

NEWSPAGE_INLINE result<Article> parse(std::string_view text, parse_options const& options)
{
    return parse_view(text, options).transform([](ArticleView const& view) { return to_article(view); });
}

NEWSPAGE_INLINE Article parse(std::string_view text, std::error_code& error, parse_options const& options)
{
    page::Reading reading;
    std::vector<diagnostic> notes;
    grammar::settings const settings(options);
    error.clear();
    if (auto const why = page::PageReader(detail::placed(text), settings, reading, notes).read()) {
        error = why->code;
        return {};
    }
    return to_article(reading.article);
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
