/// \file
/// The whole page, and the judgement on it.
///
///     Home> Intl Exchanges>What is On
///     …
///     Back to the top
///
///     page = header , body , footer ;
///
/// Fills the reading; says why a page is refused.
#ifndef NEWSPAGE_GRAMMAR_PAGE_HPP
#define NEWSPAGE_GRAMMAR_PAGE_HPP

#include <newspage/grammar/body.hpp>
#include <newspage/grammar/detail/page_lines.hpp>
#include <newspage/grammar/ending.hpp>
#include <newspage/grammar/header.hpp>
#include <newspage/options.hpp>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace newspage {
inline namespace v0 {
namespace grammar {

inline constexpr auto page_form = header >> body >> footer;
/// A whole page; fills the reading.
inline constexpr part<page_form> page{};

namespace detail {

/// Reads one page into the buffers of a reading, and finds what is wrong or odd about it.
class page_reader
{
public:
    page_reader(std::string_view text, parse_options const& options, reading& r, std::vector<diagnostic>& notes)
        : text_(text), first_(text.data()), last_(text.data() + text.size()), options_(options), page_(r), notes_(notes)
    {}

    /// The reason to refuse the page, if there is one.
    std::optional<diagnostic> read()
    {
        notes_.clear();
        if (text_.size() > options_.max_bytes)
            return error_at(code::too_large, options_.max_bytes, 0);
        auto error = read_text();
        if (error)
            notes_.clear();
        return error;
    }

private:
    std::optional<diagnostic> read_text()
    {
        page_.clear(first_, last_);
        page_.max_blocks = options_.max_blocks;
        if (auto const valid = list_lines(text_, options_.check_utf8, page_.lines); valid != text_.size())
            return error_at(code::not_utf8, valid, 1);
        if (options_.max_line < text_.size())
            if (auto error = check_lines())
                return error;
        if (page_.lines.empty())
            return error_at(code::blank, 0, 0);
        auto const context = x3::make_context<options_tag>(options_);
        std::string_view const* line = page_.lines.data();
        grammar::page.parse(line, line + page_.lines.size(), context, page_, x3::unused);
        if (auto error = check_limits_and_lists())
            return error;
        ending end(page_, context);
        end.read();
        if (end.unordered())
            std::sort(page_.article.boilerplate.begin(), page_.article.boilerplate.end(),
                      [](auto a, auto b) { return std::less<char const*>()(a.data(), b.data()); });
        if (auto error = check_parts(context))
            return error;
        make_notes();
        if (!options_.strict || notes_.empty())
            return {};
        auto error = notes_.front();
        error.severity = severity::error;
        return error;
    }

    [[nodiscard]] diagnostic error_at(code why, std::size_t offset, std::size_t length) const
    {
        return {why, severity::error, {offset, length}};
    }
    [[nodiscard]] diagnostic error_at(code why, std::string_view where) const
    {
        return error_at(why, static_cast<std::size_t>(where.data() - first_), where.size());
    }
    void note(code what, std::string_view where)
    {
        notes_.push_back({what, severity::note, {static_cast<std::size_t>(where.data() - first_), where.size()}});
    }

    [[nodiscard]] std::optional<diagnostic> check_lines() const
    {
        for (char const* begin = first_; begin != last_;) {
            auto const left = static_cast<std::size_t>(last_ - begin);
            auto const eol = static_cast<char const*>(std::memchr(begin, '\n', left));
            auto const size = eol ? static_cast<std::size_t>(eol - begin) : left;
            if (size > options_.max_line)
                return error_at(code::line_too_long, static_cast<std::size_t>(begin - first_) + options_.max_line, 0);
            begin += eol ? size + 1 : size;
        }
        return {};
    }

    [[nodiscard]] std::optional<diagnostic> check_limits_and_lists()
    {
        if (page_.too_many_blocks)
            return error_at(code::too_many_blocks, static_cast<std::size_t>(page_.too_many_blocks - first_), 0);
        auto& dates = page_.only_dates;
        if (dates.size() < 3)
            return {};
        std::sort(dates.begin(), dates.end(), [](auto a, auto b) { return std::less<char const*>()(a.data(), b.data()); });
        return error_at(code::list_of_pages, dates[1]);
    }

    template <class Context>
    [[nodiscard]] std::optional<diagnostic> check_parts(Context const& context) const
    {
        auto const& article = page_.article;
        auto const is_picture = [](BlockView const& block) {
            return std::holds_alternative<FigureView>(block) || std::holds_alternative<VideoView>(block);
        };
        if (article.breadcrumb.empty() && !page_.has_block
            && std::none_of(article.body.begin(), article.body.end(), is_picture))
            return error_at(code::no_mark, first_of_article(context));
        if (article.body.empty()) {
            auto const eol = std::find(page_.header_end, last_, '\n');
            return error_at(code::no_body, static_cast<std::size_t>((eol == last_ ? eol : eol + 1) - first_), 0);
        }
        return {};
    }

    /// The first line that is no furniture; the first of all where there is no such.
    template <class Context>
    [[nodiscard]] std::string_view first_of_article(Context const& context) const
    {
        for (auto line : page_.lines)
            if (!is_furniture{}(line, context))
                return line;
        return page_.lines.front();
    }

    void make_notes()
    {
        auto const& article = page_.article;
        auto const front = text_.substr(0, 0);
        auto told = [this](code what) {
            return std::any_of(page_.oddities.begin(), page_.oddities.end(), [what](auto const& o) { return o.code == what; });
        };
        if (article.breadcrumb.empty())
            note(code::no_breadcrumb, front);
        if (!article.title)
            note(code::no_title, front);
        if (!article.source && !told(code::source_lost))
            note(code::no_source, front);
        if (!article.published && !article.updated && !told(code::date_not_understood))
            note(code::no_date, front);
        for (auto const& oddity : page_.oddities)
            if (oddity.code != code::source_lost || !article.source)
                note(oddity.code, oddity.where);
        for (auto line : article.boilerplate)
            if (same_word(line, words::glued_buttons) && page_.is_glued(line))
                note(code::glued, line);
        auto const comes_before = [](diagnostic const& a, diagnostic const& b) {
            return std::tie(a.where.offset, a.code, a.where.length) < std::tie(b.where.offset, b.code, b.where.length);
        };
        // Most are in order already. Not stable_sort, which allocates.
        if (!std::is_sorted(notes_.begin(), notes_.end(), comes_before))
            std::sort(notes_.begin(), notes_.end(), comes_before);
    }

    std::string_view text_;
    char const* first_;
    char const* last_;
    parse_options const& options_;
    reading& page_;
    std::vector<diagnostic>& notes_;
};

} // namespace detail
} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
