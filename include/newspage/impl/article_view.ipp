#ifndef NEWSPAGE_IMPL_ARTICLE_VIEW_IPP
#define NEWSPAGE_IMPL_ARTICLE_VIEW_IPP

#include <newspage/article_view.hpp>

#include <array>

namespace newspage {
inline namespace v0 {

NEWSPAGE_INLINE std::string_view to_string(Role role) noexcept
{
    constexpr std::array<std::string_view, 23> words{
        "breadcrumb", "title", "author", "place", "source", "published", "updated", "editor", "contributor", "dateline", "paragraph", "heading", "file",
        "caption", "medium", "relation", "creator", "outlet", "page", "boilerplate", "button", "counter", "passed over"};
    return words[static_cast<std::size_t>(role)];
}

namespace detail {

inline void copy(std::optional<std::string_view> from, std::optional<std::string>& to)
{
    if (!from)
        to.reset();
    else if (to)
        to->assign(*from);
    else
        to.emplace(*from);
}

inline void copy(std::string_view from, std::string& to) { to.assign(from); }

inline void copy(AuthorView const& from, Author& to)
{
    copy(from.name, to.name);
    copy(from.place, to.place);
}

inline void copy(ContributorView const& from, Contributor& to)
{
    to.role = from.role;
    copy(from.name, to.name);
}

inline void copy(std::optional<DatelineView> const& from, std::optional<Dateline>& to)
{
    if (!from)
        return to.reset();
    if (!to)
        to.emplace();
    copy(from->text, to->text);
    copy(from->place, to->place);
    to->date = from->date;
    copy(from->agency, to->agency);
}

inline void copy(BlockView const& from, Block& to);

/// Element by element, so that strings keep their buffers.
template <class From, class To>
void copy_list(From const& from, std::vector<To>& to)
{
    std::size_t size = 0;
    for (auto const& each : from) {
        if (size == to.size())
            to.emplace_back();
        copy(each, to[size++]);
    }
    to.resize(size);
}

inline void copy(CreditView const& from, std::optional<Credit>& to)
{
    if (!to)
        to.emplace();
    copy(from.text, to->text);
    to->medium = from.medium;
    to->relation = from.relation;
    copy_list(from.creators, to->creators);
    copy(from.outlet, to->outlet);
}

inline void copy(ParagraphView const& from, Paragraph& to) { copy(from.text, to.text); }
inline void copy(HeadingView const& from, Heading& to) { copy(from.text, to.text); }

template <class View, class Picture>
void copy_picture(View const& from, Picture& to)
{
    copy(from.file, to.file);
    copy(from.caption, to.caption);
    if (from.credit)
        copy(*from.credit, to.credit);
    else
        to.credit.reset();
}
inline void copy(FigureView const& from, Figure& to) { copy_picture(from, to); }
inline void copy(VideoView const& from, Video& to) { copy_picture(from, to); }

template <class To, class From>
void copy_as(From const& from, Block& to)
{
    if (auto same = std::get_if<To>(&to))
        copy(from, *same);
    else
        copy(from, to.emplace<To>());
}

inline void copy(BlockView const& from, Block& to)
{
    switch (from.index()) {
    case 0: return copy_as<Paragraph>(std::get<0>(from), to);
    case 1: return copy_as<Heading>(std::get<1>(from), to);
    case 2: return copy_as<Figure>(std::get<2>(from), to);
    default: return copy_as<Video>(std::get<3>(from), to);
    }
}

} // namespace detail

NEWSPAGE_INLINE void to_article(ArticleView const& view, Article& article)
{
    detail::copy_list(view.breadcrumb, article.breadcrumb);
    detail::copy(view.title, article.title);
    detail::copy_list(view.authors, article.authors);
    detail::copy(view.source, article.source);
    article.published = view.published;
    article.updated = view.updated;
    detail::copy_list(view.editors, article.editors);
    detail::copy_list(view.contributors, article.contributors);
    detail::copy(view.dateline, article.dateline);
    article.body.reserve(view.body.size());
    detail::copy_list(view.body, article.body);
    article.page = view.page;
    detail::copy_list(view.boilerplate, article.boilerplate);
}

NEWSPAGE_INLINE Article to_article(ArticleView const& view)
{
    Article article;
    to_article(view, article);
    return article;
}

} // namespace v0
} // namespace newspage

#endif
