/// \file
/// What only the end of the body shows, read backwards: related headlines, a second source block, the last paragraph's
/// sign-off.
#ifndef NEWSPAGE_PAGE_ENDING_HPP
#define NEWSPAGE_PAGE_ENDING_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/page/resolve.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Changes the kinds of the body's last lines: FORMAT 8 and 9.
class EndingReader
{
public:
    explicit EndingReader(Reading& reading) : reading_(reading), lines_(reading.lines), blocks_(reading) {}

    void read()
    {
        end_ = reading_.body_end;
        do
            take_keywords();
        while (take_source_block() || take_dashes() || take_headlines());
    }

private:
    [[nodiscard]] Kind& kind(std::size_t i) { return reading_.kinds[i - reading_.body_begin]; }
    [[nodiscard]] bool is_aside(std::size_t i)
    {
        return kind(i) == Kind::boilerplate || kind(i) == Kind::page_numbers || kind(i) == Kind::sign_off;
    }

    /// Past the last line before \a end that is a part of the body.
    [[nodiscard]] std::size_t content_end(std::size_t end)
    {
        while (end != reading_.body_begin && is_aside(end - 1))
            --end;
        return end;
    }
    /// Whether a paragraph, figure or video is before line \a i; a run of short lines is none.
    [[nodiscard]] bool remains(std::size_t i)
    {
        for (auto line = reading_.body_begin; line != i; ++line)
            if (kind(line) == Kind::paragraph || kind(line) == Kind::file || kind(line) == Kind::credited)
                return true;
        return false;
    }

    /// Keywords are boilerplate as the body's last lines.
    void take_keywords()
    {
        for (auto i = reading_.body_end; i != reading_.body_begin; --i) {
            if (is_aside(i - 1))
                continue;
            if (!grammar::is_keywords_line(lines_[i - 1]))
                return;
            kind(i - 1) = Kind::boilerplate;
        }
    }

    /// A second source block counts as the body's last lines; a weak one only where the page has no date.
    bool take_source_block()
    {
        auto const end = content_end(reading_.body_end);
        if (end == reading_.body_begin || reading_.has_closing_block || !is_text(kind(end - 1)) ||
            !blocks_.may_end(end - 1))
            return false;
        auto begin = end - 1;
        for (int lines = 1; lines != 3 && begin != reading_.body_begin; ++lines)
            begin = previous(begin);
        for (; begin < end; ++begin) {
            if (kind(begin) == Kind::boilerplate && !lines_.is_host(begin))
                continue;
            if (!blocks_.read(begin, end, {false, false, false}) || reading_.block.last() != end - 1)
                continue;
            return take_block();
        }
        return false;
    }
    /// The line before \a i, boilerplate aside.
    [[nodiscard]] std::size_t previous(std::size_t i)
    {
        do
            --i;
        while (i != reading_.body_begin && kind(i) == Kind::boilerplate);
        return i;
    }
    bool take_block()
    {
        auto const& article = reading_.article;
        bool const has_date = article.published || article.updated;
        if (is_weak(reading_.block) && (has_date || !page::has_date(reading_.block)))
            return false;
        for (std::size_t i = 0; i != reading_.block.count; ++i)
            kind(reading_.block.lines[i]) = Kind::sign_off;
        reading_.has_closing_block = true;
        reading_.closing_block = reading_.block.first();
        reading_.note(errc::source_block_at_end, lines_[reading_.block.first()]);
        return true;
    }

    /// Two or more lines at the end that begin with `- ` are related headlines.
    bool take_dashes()
    {
        auto const end = content_end(end_);
        auto begin = end;
        std::size_t count = 0;
        for (auto i = end; i != reading_.body_begin; --i) {
            if (kind(i - 1) == Kind::boilerplate || kind(i - 1) == Kind::page_numbers)
                continue;
            if (!is_text(kind(i - 1)) || !grammar::begins_with_dash(lines_[i - 1]))
                break;
            begin = i - 1;
            ++count;
        }
        return take_related(begin, end, count);
    }

    /// The same of heading-shaped lines with no sign-off after them.
    bool take_headlines()
    {
        auto begin = end_;
        std::size_t count = 0;
        for (auto i = end_; i != reading_.body_begin; --i) {
            if (kind(i - 1) == Kind::boilerplate || kind(i - 1) == Kind::page_numbers)
                continue;
            if (kind(i - 1) != Kind::heading_shaped || !is_headline(lines_[i - 1]) || ends_in_sign_off(lines_[i - 1]))
                break;
            begin = i - 1;
            ++count;
        }
        if (!take_related(begin, end_, count))
            return false;
        reading_.note(errc::short_lines, lines_[begin]);
        return true;
    }
    [[nodiscard]] static bool is_headline(std::string_view line)
    {
        auto const digits =
            std::find_if(line.rbegin(), line.rend(), [](char c) { return !detail::is_digit(c); }) - line.rbegin();
        return !grammar::has_words_at_most(2, line) && !detail::is_digit(line[0]) && !holds_colon(line) && digits < 5;
    }
    /// Whether a colon with whitespace after it is in \a line.
    [[nodiscard]] static bool holds_colon(std::string_view line) noexcept
    {
        char const* const last = line.data() + line.size();
        for (auto at = line.find(':'); at != line.npos; at = line.find(':', at + 1))
            if (detail::whitespace_at(line.data() + at + 1, last) != 0)
                return true;
        return false;
    }

    /// Whether a sign-off in brackets ends \a line.
    [[nodiscard]] bool ends_in_sign_off(std::string_view line) const
    {
        auto const open = grammar::open_of_last_bracket(line);
        return open != line.npos && grammar::is_sign_off_bracket(line.substr(open), lines_.context(), reading_.fields);
    }

    bool take_related(std::size_t begin, std::size_t end, std::size_t count)
    {
        if (count < 2 || !remains(begin))
            return false;
        for (auto i = begin; i != end; ++i)
            if (is_text(kind(i)))
                kind(i) = Kind::boilerplate;
        return true;
    }

    Reading& reading_;
    Lines& lines_;
    BlockReader blocks_;
    std::size_t end_ = 0;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
