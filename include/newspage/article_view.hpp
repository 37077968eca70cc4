/// \file
/// The same Article as views into the page's text: nothing is copied.
///
/// Lifetime: every `std::string_view` points into the page that was parsed, and is valid as long as that text is.
/// Members bear the names of article.hpp; see there for their meaning.
#ifndef NEWSPAGE_ARTICLE_VIEW_HPP
#define NEWSPAGE_ARTICLE_VIEW_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace newspage {
inline namespace v0 {

struct AuthorView
{
    std::string_view name;
    std::optional<std::string_view> place;

    friend bool operator==(AuthorView const&, AuthorView const&) = default;
};

struct ParagraphView
{
    std::string_view text;

    friend bool operator==(ParagraphView const&, ParagraphView const&) = default;
};

struct HeadingView
{
    std::string_view text;

    friend bool operator==(HeadingView const&, HeadingView const&) = default;
};

/// The names in a credit, parted while one walks them, so that a view allocates nothing.
///
/// A forward range of `std::string_view`; walking it is linear in its text.
class NamesView
{
public:
    NamesView() = default;
    /// \a several: the text holds names with separators; else it is one name, whatever it holds.
    constexpr NamesView(std::string_view text, bool several) noexcept : text_(text), several_(several) {}

    class iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = std::string_view const*;
        using reference = std::string_view const&;

        iterator() = default;
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

    private:
        NEWSPAGE_API void next();

        std::string_view name_;
        std::string_view rest_;
        bool several_ = false;
    };

    [[nodiscard]] iterator begin() const { return iterator(text_, several_); }
    [[nodiscard]] iterator end() const { return {}; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
    /// Linear in the text.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

private:
    std::string_view text_;
    bool several_ = false;
};

struct CreditView
{
    std::string_view text;
    std::optional<Medium> medium;
    std::optional<Relation> relation;
    NamesView creators;
    std::optional<std::string_view> outlet;
};

struct FigureView
{
    std::optional<std::string_view> file;
    std::optional<std::string_view> caption;
    std::optional<CreditView> credit;
};

struct VideoView
{
    std::optional<std::string_view> file;
    std::optional<std::string_view> caption;
    std::optional<CreditView> credit;
};

using BlockView = std::variant<ParagraphView, HeadingView, FigureView, VideoView>;

/// What a passage of the page is. The names of those that are fields are the keys of the JSON.
enum class Role : unsigned char {
    breadcrumb, title, author, place, source, published, updated, editor, paragraph, heading, file, caption,
    medium, relation, creator, outlet, page, furniture,
    /// Buttons and counters inside a source line, which stand in no list.
    button, counter,
    /// Text that was recognised and not used: a date not understood, a second source.
    passed_over
};

/// The word for \a role, as in `"passed over"`. Never fails; static storage.
[[nodiscard]] NEWSPAGE_API std::string_view to_string(Role role) noexcept;

/// A passage of the page with what it is.
struct Passage
{
    Role role{};
    std::string_view text;

    friend bool operator==(Passage const&, Passage const&) = default;
};

/// A news page as views into its text.
///
/// Copying copies the views. `clear()` keeps all capacity, so that a reused view parses without allocating.
struct ArticleView
{
    std::vector<std::string_view> breadcrumb;
    std::optional<std::string_view> title;
    std::vector<AuthorView> authors;
    std::optional<std::string_view> source;
    std::optional<Timestamp> published;
    std::optional<Timestamp> updated;
    std::vector<std::string_view> editors;
    std::vector<BlockView> body;
    std::optional<PageNumbers> page;
    std::vector<std::string_view> furniture;
    /// The passages that no other member views: where dates and page numbers stand, buttons, what was passed over.
    std::vector<Passage> passages;

    void clear() noexcept
    {
        breadcrumb.clear();
        title.reset();
        authors.clear();
        source.reset();
        published.reset();
        updated.reset();
        editors.clear();
        body.clear();
        page.reset();
        furniture.clear();
        passages.clear();
    }
};

/// Copies what \a view points at. Linear in the text.
[[nodiscard]] NEWSPAGE_API Article to_article(ArticleView const& view);

/// The same into an Article that keeps its buffers, for reading many pages.
NEWSPAGE_API void to_article(ArticleView const& view, Article& article);

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/article_view.ipp>
#endif

#endif
