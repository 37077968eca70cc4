/// \file
/// The same Article as views into the page's text: nothing is copied.
///
/// Lifetime: every `std::string_view` points into the page that was parsed, and is valid as long as that text is.
/// Members bear the names of article.hpp; see there for their meaning.
#ifndef NEWSPAGE_ARTICLE_VIEW_HPP
#define NEWSPAGE_ARTICLE_VIEW_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/memory.hpp>
#include <newspage/model/members.hpp>
#include <newspage/model/words_of.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// An Author as views.
struct AuthorView
{
    /// See Author::name.
    std::string_view name;
    /// See Author::place.
    std::optional<std::string_view> place;

    friend bool operator==(AuthorView const&, AuthorView const&) = default;
};

/// A Contributor as views.
struct ContributorView
{
    /// See Contributor::role.
    ContributorRole role{};
    /// See Contributor::name.
    std::string_view name;

    friend bool operator==(ContributorView const&, ContributorView const&) = default;
};

/// A Dateline as views.
struct DatelineView
{
    /// See Dateline::text.
    std::string_view text;
    /// See Dateline::place.
    std::string_view place;
    /// See Dateline::date.
    std::optional<PartialDate> date;
    /// See Dateline::agency.
    std::optional<std::string_view> agency;

    friend bool operator==(DatelineView const&, DatelineView const&) = default;
};

/// A Paragraph as views.
struct ParagraphView
{
    /// See Paragraph::text.
    std::string_view text;

    friend bool operator==(ParagraphView const&, ParagraphView const&) = default;
};

/// A Heading as views.
struct HeadingView
{
    /// See Heading::text.
    std::string_view text;

    friend bool operator==(HeadingView const&, HeadingView const&) = default;
};

/// The names in a credit: a forward range of `std::string_view`. The text is split while it is iterated, so that a view
/// allocates nothing. Iterating is linear in the text.
class NamesView
{
public:
    NamesView() = default;
    /// Constructs the names in \a text. A text that is not a list of names is one name.
    constexpr explicit NamesView(std::string_view text) noexcept : text_(text) {}

    /// A forward iterator.
    class iterator
    {
    public:
        ///@{
        /// As the standard library requires of a forward iterator.
        using iterator_category = std::forward_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = std::string_view const*;
        using reference = std::string_view const&;

        iterator() = default;
        /// Constructs an iterator at the first name of \a rest, which holds one name unless \a several.
        iterator(std::string_view rest, bool several) : rest_(rest), several_(several) { next(); }

        reference operator*() const noexcept { return name_; }
        pointer operator->() const noexcept { return &name_; }
        iterator& operator++()
        {
            next();
            return *this;
        }
        iterator operator++(int)
        {
            auto old = *this;
            next();
            return old;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept
        {
            return a.name_.data() == b.name_.data();
        }
        ///@}

    private:
        NEWSPAGE_API void next();

        std::string_view name_;
        std::string_view rest_;
        bool several_ = false;
    };

    /// Returns the first name. Linear in the text.
    [[nodiscard]] NEWSPAGE_API iterator begin() const;
    /// Returns the end.
    [[nodiscard]] iterator end() const { return {}; }
    /// Returns whether there is no name.
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
    /// Returns how many names there are. Linear in the text.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

private:
    std::string_view text_;
};

/// A Credit as views.
struct CreditView
{
    /// See Credit::text.
    std::string_view text;
    /// See Credit::medium.
    std::optional<Medium> medium;
    /// See Credit::relation.
    std::optional<Relation> relation;
    /// See Credit::creators; split while it is iterated.
    NamesView creators;
    /// See Credit::outlet.
    std::optional<std::string_view> outlet;
};

/// A Figure as views.
struct FigureView
{
    /// See Figure::file.
    std::optional<std::string_view> file;
    /// See Figure::caption.
    std::optional<std::string_view> caption;
    /// See Figure::credit.
    std::optional<CreditView> credit;
};

/// A Video as views.
struct VideoView
{
    /// See Video::file.
    std::optional<std::string_view> file;
    /// See Video::caption.
    std::optional<std::string_view> caption;
    /// See Video::credit.
    std::optional<CreditView> credit;
};

/// One part of the body.
using BlockView = std::variant<ParagraphView, HeadingView, FigureView, VideoView>;

/// The role of a passage of the page. The names of those that are fields are the keys of the JSON.
enum class Role : unsigned char {
    breadcrumb,
    title,
    author,
    place,
    source,
    published,
    updated,
    editor,
    contributor,
    dateline,
    paragraph,
    heading,
    file,
    caption,
    medium,
    relation,
    creator,
    outlet,
    page,
    boilerplate,
    /// Buttons and counters inside a source line, which are in no list.
    button,
    counter,
    /// Text that was recognised and not used: a date not understood, a second source.
    passed_over
};

/// The names of the roles.
template <>
inline constexpr auto words_of<Role> = detail::words_up_to<Role::passed_over>(
    {"breadcrumb",  "title",    "author",    "place",       "source", "published", "updated",    "editor",
     "contributor", "dateline", "paragraph", "heading",     "file",   "caption",   "medium",     "relation",
     "creator",     "outlet",   "page",      "boilerplate", "button", "counter",   "passed over"});

/// A passage of the page and its role.
struct Passage
{
    /// Its role.
    Role role{};
    /// Where it is: a view into the page.
    std::string_view text;

    friend bool operator==(Passage const&, Passage const&) = default;
};

/// A news page as views into its text.
///
/// Copying copies the views; a copy uses the default allocator. `clear()` keeps all capacity, so that a reused view
/// needs no allocation.
struct ArticleView
{
    ArticleView() = default;
    /// Constructs an empty view whose lists use \a allocator; a `std::pmr::memory_resource*` converts to it.
    explicit ArticleView(view_allocator allocator)
        : breadcrumb(allocator), authors(allocator), editors(allocator), contributors(allocator), body(allocator),
          boilerplate(allocator), passages(allocator)
    {
    }

    /// See Article::breadcrumb.
    view_list<std::string_view> breadcrumb;
    /// See Article::title.
    std::optional<std::string_view> title;
    /// See Article::authors.
    view_list<AuthorView> authors;
    /// See Article::source.
    std::optional<std::string_view> source;
    /// See Article::published.
    std::optional<Timestamp> published;
    /// See Article::updated.
    std::optional<Timestamp> updated;
    /// See Article::editors.
    view_list<std::string_view> editors;
    /// See Article::contributors.
    view_list<ContributorView> contributors;
    /// See Article::dateline.
    std::optional<DatelineView> dateline;
    /// See Article::body.
    view_list<BlockView> body;
    /// See Article::page.
    std::optional<PageNumbers> page;
    /// See Article::boilerplate.
    view_list<std::string_view> boilerplate;
    /// The passages that no other member views: dates, page numbers, buttons, text that was passed over.
    view_list<Passage> passages;

    /// Removes all content; lists keep their capacity.
    void clear() noexcept
    {
        for_each_member(*this, [](std::string_view, auto& value) {
            if constexpr (requires { value.clear(); })
                value.clear();
            else
                value.reset();
        });
        passages.clear();
    }
};

/// Returns an Article with a copy of the text that \a view views. Linear in the text. Throws `std::bad_alloc`.
[[nodiscard]] NEWSPAGE_API Article to_article(ArticleView const& view);

/// Copies the text that \a view views into \a article, which keeps its buffers. Linear in the text. Throws
/// `std::bad_alloc`.
NEWSPAGE_API void to_article(ArticleView const& view, Article& article);

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/article_view.ipp>
#endif

#endif
