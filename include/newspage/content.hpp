/// \file
/// The parts of an Article that most programs ask for.
#ifndef NEWSPAGE_CONTENT_HPP
#define NEWSPAGE_CONTENT_HPP

#include <newspage/article.hpp>
#include <newspage/article_view.hpp>
#include <newspage/config.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// The blocks of one type among a body, in page order: a forward range of `Part const&`. It views the body.
template <class Part, class AnyBlock>
class blocks_of
{
public:
    /// A forward iterator.
    class iterator
    {
    public:
        ///@{
        /// As the standard library requires of a forward iterator.
        using iterator_category = std::forward_iterator_tag;
        using value_type = Part;
        using difference_type = std::ptrdiff_t;
        using pointer = Part const*;
        using reference = Part const&;

        iterator() = default;
        iterator(AnyBlock const* at, AnyBlock const* last) : at_(at), last_(last) { find(); }

        reference operator*() const noexcept { return *std::get_if<Part>(at_); }
        pointer operator->() const noexcept { return std::get_if<Part>(at_); }
        iterator& operator++()
        {
            ++at_;
            find();
            return *this;
        }
        iterator operator++(int)
        {
            auto const old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept { return a.at_ == b.at_; }
        ///@}

    private:
        void find() noexcept
        {
            while (at_ != last_ && !std::holds_alternative<Part>(*at_))
                ++at_;
        }

        AnyBlock const* at_ = nullptr;
        AnyBlock const* last_ = nullptr;
    };

    /// Constructs a range over the blocks from \a first up to \a last.
    blocks_of(AnyBlock const* first, AnyBlock const* last) : first_(first), last_(last) {}

    /// Returns the first block of this type. Linear in the body.
    [[nodiscard]] iterator begin() const { return {first_, last_}; }
    /// Returns the end.
    [[nodiscard]] iterator end() const { return {last_, last_}; }
    /// Returns whether there is no such block. Linear in the body.
    [[nodiscard]] bool empty() const { return begin() == end(); }
    /// Returns how many there are. Linear in the body.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

private:
    AnyBlock const* first_;
    AnyBlock const* last_;
};

///@{
/// Returns the figures of \a article, in page order. Valid as long as its body is unchanged.
[[nodiscard]] inline blocks_of<Figure, Block> figures(Article const& article)
{
    return {article.body.data(), article.body.data() + article.body.size()};
}
[[nodiscard]] inline blocks_of<FigureView, BlockView> figures(ArticleView const& article)
{
    return {article.body.data(), article.body.data() + article.body.size()};
}
void figures(Article const&&) = delete;
void figures(ArticleView const&&) = delete;
///@}

///@{
/// Returns the headings of \a article, in page order. Valid as long as its body is unchanged.
[[nodiscard]] inline blocks_of<Heading, Block> headings(Article const& article)
{
    return {article.body.data(), article.body.data() + article.body.size()};
}
[[nodiscard]] inline blocks_of<HeadingView, BlockView> headings(ArticleView const& article)
{
    return {article.body.data(), article.body.data() + article.body.size()};
}
void headings(Article const&&) = delete;
void headings(ArticleView const&&) = delete;
///@}

/// \cond
namespace detail {

template <class AnyArticle>
[[nodiscard]] std::string text_of_body(AnyArticle const& article)
{
    std::string out;
    for (auto const& block : article.body)
        std::visit(
            [&](auto const& part) {
                if constexpr (requires { part.text; }) {
                    if (!out.empty())
                        out += "\n\n";
                    out += part.text;
                }
            },
            block);
    return out;
}

} // namespace detail
/// \endcond

///@{
/// Returns the paragraphs and headings of \a article, with an empty line between them. UTF-8. Linear in the text.
[[nodiscard]] inline std::string text(Article const& article) { return detail::text_of_body(article); }
[[nodiscard]] inline std::string text(ArticleView const& article) { return detail::text_of_body(article); }
///@}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
