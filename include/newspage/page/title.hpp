/// \file
/// The title without a source block, or after it: FORMAT 2, steps 3 and 4.
#ifndef NEWSPAGE_PAGE_TITLE_HPP
#define NEWSPAGE_PAGE_TITLE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/dated_title.hpp>
#include <newspage/grammar/footer.hpp>
#include <newspage/grammar/sign_off.hpp>
#include <newspage/page/header_lines.hpp>
#include <newspage/page/related.hpp>
#include <newspage/page/source_block.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// A title after the block, and a byline or outlet after it that belongs to the block.
struct LateTitle
{
    std::size_t title = Lines::none;
    std::size_t extra = Lines::none;
};

/// Finds the title after the source block, or without one.
class TitleFinder
{
public:
    explicit TitleFinder(Reading& reading)
        : reading_(reading), lines_(reading.lines), header_(reading), blocks_(reading)
    {
    }

    /// 3. No line is before the block: the title may be the first line after it.
    [[nodiscard]] LateTitle late_title()
    {
        auto const title = header_.next(reading_.block_end);
        if (!header_.can_be_title(title) || lines_.opens_footer(title) || is_sign_off(title) || blocks_.is_dated(title))
            return {};
        auto const line = header_.next(title + 1);
        if (header_.is_body_at(line))
            return {title, none};
        if (line < lines_.size() && blocks_.is_byline_or_outlet(line) && header_.is_body_at(header_.next(line + 1)))
            return {title, line};
        return {};
    }

    /// 4. The page has no source block in its header.
    void take_title_alone(bool has_breadcrumb)
    {
        if (has_breadcrumb && take_repeated_title())
            return;
        auto const begin = after_openers(reading_.header_begin);
        auto const title = has_breadcrumb ? header_.next(begin) : after_menu(begin);
        reading_.body_begin = title;
        if (!header_.can_be_title(title) || lines_.opens_footer(title) || is_sign_off(title) ||
            !is_followed_by_line(title + 1))
            return;
        reading_.set_title(title);
        reading_.body_begin = title + 1;
        take_day_of_title();
    }

private:
    static constexpr auto none = Lines::none;

    [[nodiscard]] bool is_sign_off(std::size_t i) const
    {
        return spirit::matches(grammar::sign_off, lines_[i], lines_.context());
    }
    /// A line that is no block of the body.
    [[nodiscard]] bool is_aside(std::size_t i) const
    {
        return judge_sign_off(reading_, i) == grammar::SignOff::yes || grammar::is_keywords_line(lines_[i]) ||
               lines_.is_page_numbers(i);
    }
    [[nodiscard]] bool is_followed_by_line(std::size_t i) const
    {
        for (i = lines_.next(i); i != lines_.size() && is_aside(i);)
            i = lines_.next(i + 1);
        if (i == lines_.size() || !lines_.opens_footer(i))
            return i != lines_.size();
        return grammar::is_related_opener(lines_[i]) && text_after_related(reading_, i) != none;
    }
    /// The line after the footer openers that begin at line \a i, where a title and its text follow them; else \a i.
    [[nodiscard]] std::size_t after_openers(std::size_t i) const
    {
        auto line = header_.next(i);
        while (line < lines_.size() && lines_.opens_footer(line))
            line = header_.next(line + 1);
        return header_.can_be_title(line) && header_.is_body_at(lines_.next(line + 1)) ? line : i;
    }

    /// Whether the line before \a i is a file, so that it may be a caption.
    [[nodiscard]] bool is_below_file(std::size_t i) const
    {
        i = lines_.end_before(i);
        return i != 0 && lines_.is_file(i - 1);
    }
    /// The title again further down is an image's alternative text; the lines before it are other stories'. The caption
    /// of two images is no title.
    bool take_repeated_title()
    {
        auto& candidates = reading_.navigation; // for its memory
        candidates.clear();
        for (auto i = header_.next(reading_.header_begin); i < lines_.size() && !lines_.opens_footer(i);
             i = lines_.next(i + 1))
            if (lines_.is_title_shaped(i) && !grammar::has_words_at_most(2, lines_[i]))
                candidates.push_back(i);
        std::sort(candidates.begin(), candidates.end(),
                  [this](auto a, auto b) { return lines_[a] != lines_[b] ? lines_[a] < lines_[b] : a < b; });
        auto title = none;
        for (std::size_t i = 1, first = 0; i < candidates.size(); ++i) {
            if (lines_[candidates[i]] != lines_[candidates[first]]) {
                first = i;
            } else if (candidates[first] < title && !is_below_file(candidates[first]) &&
                       header_.is_body_at(lines_.next(candidates[i] + 1))) {
                title = candidates[first];
            }
        }
        candidates.clear();
        if (title == none)
            return false;
        reading_.set_title(title);
        reading_.body_begin = title + 1;
        return true;
    }

    /// The first line from \a i on after the short lines of a menu, where the text follows; else the first.
    [[nodiscard]] std::size_t after_menu(std::size_t i) const
    {
        auto const first = header_.next(i);
        auto run_end = first;
        while (header_.can_be_title(run_end))
            run_end = header_.next(run_end + 1);
        if (!header_.is_body_at(run_end))
            return first;
        auto title = first;
        for (auto line = first; line < run_end && header_.is_menu_line(lines_[line]);) {
            line = header_.next(line + 1);
            if (line < run_end)
                title = line;
        }
        return title;
    }

    /// A day at the title's end.
    void take_day_of_title()
    {
        auto& article = reading_.article;
        auto const line = *article.title;
        if (!header_.is_body_at(lines_.next(reading_.title_line + 1)) ||
            !lines_.is_sentence(lines_.next(reading_.title_line + 1)))
            return;
        grammar::DatedTitle dated;
        if (!spirit::matches(grammar::dated_title, line, lines_.context(), dated) || detail::at_most(24, dated.title))
            return;
        article.title = dated.title;
        article.published = Timestamp{dated.day, {}, Precision::day, {}};
        article.passages.push_back({Role::published, dated.day_text});
    }

    Reading& reading_;
    Lines& lines_;
    HeaderLines header_;
    BlockReader blocks_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
