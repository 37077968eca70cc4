/// \file
/// The page as a lazy sequence of its lines: the level on which the page's own rules stand.
///
/// One line is one block. A line is found by `memchr`, read stripped of white and `|`, and skipped where nothing is left.
/// What an extractor glued is parted here, so that no other rule need know: `Print Print` at the front of a line,
/// and a file name with its caption behind (`dock.jpgAn aerial view`).
#ifndef NEWSPAGE_GRAMMAR_LINE_HPP
#define NEWSPAGE_GRAMMAR_LINE_HPP

#include <newspage/grammar/text.hpp>

#include <cstddef>
#include <cstring>
#include <iterator>
#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// The size of the front part of \a line where two parts are glued, or 0.
[[nodiscard]] inline std::size_t glued_front(std::string_view line) noexcept
{
    auto const buttons = words::glued_buttons;
    if ((line[0] == 'P' || line[0] == 'p') && line.size() > buttons.size() && starts_with_word(line, buttons)
        && !is_lower(line[buttons.size()]))
        return buttons.size();
    auto const ends_word = [](sixteen_bytes bytes) { return bytes.below('!') | bytes.is('.'); };
    for (auto dot = find_byte(line, 0, ends_word); dot != line.size(); dot = find_byte(line, dot + 1, ends_word)) {
        if (line[dot] != '.') {
            if (white_at(line.data() + dot, line.data() + line.size()) != 0)
                return 0;
            continue;
        }
        // The longer extension first: `A.JPEG` is not `A.JPE` and a `G`.
        for (std::size_t size : {4u, 3u}) {
            auto const end = dot + 1 + size;
            if (dot == 0 || end > line.size() || (end != line.size() && !is_upper(line[end])) || !is_extension(line.substr(dot + 1, size)))
                continue;
            return end == line.size() ? 0 : end;
        }
    }
    return 0;
}

/// The first line in \a text, a line of the page, stripped; it is empty where that is blank. Another may be \a glued to its end.
[[nodiscard]] inline std::string_view first_line(std::string_view text, bool& glued) noexcept
{
    auto const line = strip(text, "|");
    auto const front = line.empty() ? 0 : glued_front(line);
    glued = front != 0;
    return glued ? line.substr(0, front) : line;
}

} // namespace detail

/// A forward iterator over the stripped lines of a page. Its value is the line's text; it holds five pointers.
class line_iterator
{
public:
    ///@{
    /// As the standard library asks of a forward iterator.
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using pointer = std::string_view const*;
    using reference = std::string_view;

    ///@}

    line_iterator() = default;
    /// The first line from \a at on.
    line_iterator(char const* at, char const* last) : next_(at), last_(last) { advance(); }
    /// Behind the last line.
    [[nodiscard]] static line_iterator end(char const* last)
    {
        line_iterator i;
        i.begin_ = i.end_ = i.next_ = i.last_ = last;
        return i;
    }

    ///@{
    /// The line, stripped; the line after it. A step is linear in what it passes.
    [[nodiscard]] std::string_view operator*() const noexcept { return detail::text_between(begin_, end_); }
    line_iterator& operator++()
    {
        advance();
        return *this;
    }
    line_iterator operator++(int)
    {
        auto old = *this;
        advance();
        return old;
    }
    ///@}
    friend bool operator==(line_iterator const& a, line_iterator const& b) noexcept { return a.begin_ == b.begin_; }

private:
    void advance()
    {
        for (;;) {
            if (next_ == last_) {
                begin_ = end_ = last_;
                return;
            }
            char const* begin = next_;
            char const* eol = glued_;
            // What is glued to the line before ends where that ended.
            if (!eol) {
                auto const found = std::memchr(begin, '\n', static_cast<std::size_t>(last_ - begin));
                eol = found ? static_cast<char const*>(found) : last_;
            }
            bool glued = false;
            auto const line = detail::first_line(detail::text_between(begin, eol), glued);
            begin_ = line.data();
            end_ = begin_ + line.size();
            glued_ = glued ? eol : nullptr;
            next_ = glued ? end_ : eol == last_ ? last_ : eol + 1;
            if (!line.empty())
                return;
        }
    }

    char const* begin_ = nullptr;
    char const* end_ = nullptr;
    char const* next_ = nullptr;
    char const* last_ = nullptr;
    char const* glued_ = nullptr;  ///< where the line ends of which this is the front; null for a whole line
};

namespace detail {

/// p, a rule over characters, must match one whole line.
template <class Subject>
struct in_line_directive : x3::unary_parser<Subject, in_line_directive<Subject>>
{
    using attribute_type = typename x3::traits::attribute_of<Subject, x3::unused_type>::type;
    static constexpr bool has_attribute = makes_attribute<Subject>;
    static constexpr bool handles_container = false;

    constexpr explicit in_line_directive(Subject const& p) : x3::unary_parser<Subject, in_line_directive<Subject>>(p) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        if (first == last)
            return false;
        std::string_view const line = *first;
        char const* at = line.data();
        char const* const end = at + line.size();
        if (!this->subject.parse(at, end, context, rule, actual) || at != end)
            return false;
        ++first;
        return true;
    }
};

/// p, a rule over characters that has no attribute, must match one whole line; yields the line.
template <class Subject>
struct whole_directive : x3::unary_parser<Subject, whole_directive<Subject>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    constexpr explicit whole_directive(Subject const& p) : x3::unary_parser<Subject, whole_directive<Subject>>(p) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const&, Context const& context, RuleContext& rule, Actual& actual) const
    {
        std::string_view const text = *first;  // behind a look ahead: there is a line
        char const* at = text.data();
        char const* const end = at + text.size();
        if (!this->subject.parse(at, end, context, rule, x3::unused) || at != end)
            return false;
        if constexpr (!is_unused<Actual>)
            actual = text;
        ++first;
        return true;
    }
};

/// One line, where its text is such as Test says: `bool test(text, context)`.
template <class Test>
struct line_parser : x3::parser<line_parser<Test>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        if (first == last || !Test{}(*first, context))
            return false;
        if constexpr (!is_unused<Actual>)
            actual = *first;
        ++first;
        return true;
    }
};

/// The same as a look ahead: the line is not taken, so the next need not be found.
template <class Test>
struct line_ahead_parser : guard<line_ahead_parser<Test>>
{
    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Actual&) const
    {
        return first != last && Test{}(*first, context);
    }
};

/// Hands the next line to a function of the enclosing rule's attribute, which may decline; the line is not taken.
template <auto Function>
struct tell_line_parser : guard<tell_line_parser<Function>>
{
    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const&, RuleContext& rule, Actual&) const
    {
        if (first == last)
            return false;
        if constexpr (std::is_void_v<decltype((rule.*Function)(*first))>)
            return (rule.*Function)(*first), true;
        else
            return (rule.*Function)(*first);
    }
};

struct any_text
{
    template <class Context>
    bool operator()(std::string_view, Context const&) const noexcept
    {
        return true;
    }
};

} // namespace detail

/// `in_line[p]`: p, a rule over characters, must match one whole line.
inline constexpr detail::directive_maker<detail::in_line_directive> in_line{};

/// `ahead(p)`: as `&p`, for a p that tests a line.
template <class Test>
[[nodiscard]] constexpr auto ahead(detail::line_parser<Test>)
{
    return detail::line_ahead_parser<Test>{};
}

/// `tell_line<&T::function>`: tells the next line to that function of the enclosing rule's attribute, and takes nothing.
template <auto Function>
inline constexpr detail::tell_line_parser<Function> tell_line{};

/// `whole[p]`: the same for a p without attribute; yields the line.
inline constexpr detail::directive_maker<detail::whole_directive> whole{};

/// Any line; its text.
inline constexpr detail::line_parser<detail::any_text> line{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
