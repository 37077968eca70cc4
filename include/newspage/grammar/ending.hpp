/// \file
/// What only the end of the body tells: related headlines, a second source block, the last heading, the last paragraph's editor.
///
///     - Biz Updates
///     … said the office. (Editor: Li Lan)
///
/// Changes the reading: these lines came in as headings and paragraphs.
#ifndef NEWSPAGE_GRAMMAR_ENDING_HPP
#define NEWSPAGE_GRAMMAR_ENDING_HPP

#include <newspage/grammar/detail/reading.hpp>
#include <newspage/grammar/sign_off.hpp>
#include <newspage/grammar/source_block.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <variant>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

template <class Context>
class ending
{
public:
    ending(reading& r, Context const& context) : page_(r), body_(r.article.body), context_(context) {}

    void read()
    {
        solid_ = 0;
        while (solid_ != body_.size() && std::holds_alternative<HeadingView>(body_[solid_]))
            ++solid_;
        while (take_source_block() || take_related(dashes()) || take_related(headlines()))
            ;
        if (!body_.empty())
            if (auto const heading = std::get_if<HeadingView>(&body_.back()))
                body_.back() = ParagraphView{heading->text};
        take_editor();
        if (page_.article.editors.empty())
            append(page_.article.editors, page_.body_editors);
        else
            for (auto name : page_.body_editors)
                page_.article.passages.push_back({Role::passed_over, name});
    }

private:
    /// The text of a block of text; empty for others.
    [[nodiscard]] static std::string_view text_of(BlockView const& block)
    {
        if (auto const paragraph = std::get_if<ParagraphView>(&block))
            return paragraph->text;
        if (auto const heading = std::get_if<HeadingView>(&block))
            return heading->text;
        return {};
    }

    /// The place of \a line in the page.
    [[nodiscard]] std::string_view const* line_at(std::string_view line) const
    {
        std::string_view const* const first = page_.lines.data();
        return std::lower_bound(first, first + page_.lines.size(), line,
                                [](auto a, auto b) { return std::less<char const*>()(a.data(), b.data()); });
    }

    /// Whether a paragraph, figure or video stands before the block at \a begin.
    [[nodiscard]] bool remains(std::size_t begin) const { return solid_ < begin; }

    [[nodiscard]] bool is_source_line(std::string_view line)
    {
        if (!may_be_dated(line, context_))
            return false;
        page_.block.clear();
        page_.block.may_hold_title = false;
        char const* at = line.data();
        char const* const last = at + line.size();
        return source_line.parse(at, last, context_, page_.block, x3::unused) && at == last;
    }

    /// Where the run of lines that begin with `- ` at the body's end begins.
    [[nodiscard]] std::size_t dashes() const
    {
        auto begin = body_.size();
        while (begin != 0 && text_of(body_[begin - 1]).substr(0, 2) == "- ")
            --begin;
        return begin;
    }

    /// The same of heading-shaped lines behind the last sign-off, which may be an editor at a line's end.
    [[nodiscard]] std::size_t headlines()
    {
        auto begin = body_.size();
        for (; begin != 0; --begin) {
            auto const heading = std::get_if<HeadingView>(&body_[begin - 1]);
            if (!heading || (page_.last_sign_off && heading->text.data() < page_.last_sign_off) || is_source_line(heading->text)
                || editor_at(heading->text) != std::string_view::npos)
                break;
        }
        return begin;
    }

    bool take_related(std::size_t begin)
    {
        if (body_.size() - begin < 2 || !remains(begin))
            return false;
        auto& furniture = page_.article.boilerplate;
        for (auto i = begin; i != body_.size(); ++i)
            furniture.push_back(text_of(body_[i]));
        body_.resize(begin);
        unordered_ = true;
        return true;
    }

    /// A second source block counts as the body's last line only.
    bool take_source_block()
    {
        auto const size = body_.size();
        if (size == 0 || text_of(body_.back()).empty())
            return false;
        if (!may_be_of_block(text_of(body_.back()), context_))
            return false;
        auto const end = line_at(text_of(body_.back())) + 1;
        // The last of up to three lines of text that may hold a date must be among those of the block.
        std::size_t first_text = size;
        std::size_t last_dated = size;
        while (first_text != 0 && size - first_text != 3 && !text_of(body_[first_text - 1]).empty()) {
            --first_text;
            if (last_dated == size && may_be_dated(text_of(body_[first_text]), context_))
                last_dated = first_text;
        }
        if (last_dated == size)
            return false;
        for (auto begin = first_text; begin <= last_dated; ++begin) {
            if (!remains(begin))
                continue;
            page_.block.clear();
            page_.block.may_hold_title = false;
            auto first = line_at(text_of(body_[begin]));
            if (!source_block.parse(first, end, context_, x3::unused, page_.block) || first != end)
                continue;
            auto const line = text_of(body_[begin]);
            page_.block.only_dates.clear();  // seen as a heading or paragraph
            body_.resize(begin);
            page_.add_sign_off(line);
            page_.oddities.push_back({code::source_block_at_end, line});
            return true;
        }
        return false;
    }

    /// `(Editor: A)` is taken away from the end of the last paragraph.
    void take_editor()
    {
        auto const last = std::find_if(body_.rbegin(), body_.rend(), [](BlockView const& block) {
            return std::holds_alternative<ParagraphView>(block);
        });
        if (last == body_.rend())
            return;
        auto& text = std::get<ParagraphView>(*last).text;
        auto const bracket = editor_at(text);
        if (bracket == text.npos)
            return;
        text = strip(text.substr(0, bracket));
        page_.add_sign_off(text.substr(text.size()));
    }

    /// Where an `(Editor: A)` at the end of \a text begins, read into the block; npos where there is none.
    [[nodiscard]] std::size_t editor_at(std::string_view text)
    {
        auto const bracket = text.back() == ')' ? text.rfind('(') : text.npos;
        if (bracket == text.npos || bracket == 0)
            return text.npos;
        page_.block.clear();
        char const* at = text.data() + bracket;
        char const* const last = text.data() + text.size();
        return editor_note.parse(at, last, context_, page_.block, x3::unused) && at == last ? bracket : text.npos;
    }

    reading& page_;
    std::vector<BlockView>& body_;
    Context const& context_;
    std::size_t solid_ = 0;  ///< the first block that is no heading
    bool unordered_ = false;

public:
    /// Whether furniture was added out of page order.
    [[nodiscard]] bool unordered() const noexcept { return unordered_; }
};

} // namespace detail
} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
