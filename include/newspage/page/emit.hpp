/// \file
/// From the kinds of the body's lines to the blocks of the Article: figures, headings, sign-offs, dateline.
#ifndef NEWSPAGE_PAGE_EMIT_HPP
#define NEWSPAGE_PAGE_EMIT_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/dateline.hpp>
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/page_numbers.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/page/resolve.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Writes the body, line after line.
class Emitter
{
public:
    explicit Emitter(Reading& reading)
        : reading_(reading), lines_(reading.lines), article_(reading.article), blocks_(reading)
    {
    }

    void write()
    {
        take_last_brackets();
        auto const end = reading_.body_begin + reading_.kinds.size();
        for (auto i = reading_.body_begin; i != end;)
            i = write_line(i);
    }

    /// Writes what begins at line \a i. Returns the line after it.
    std::size_t write_line(std::size_t i)
    {
        switch (kind(i)) {
        case Kind::boilerplate: article_.boilerplate.push_back(lines_[i]); return i + 1;
        case Kind::page_numbers: take_page_numbers(lines_[i]); return i + 1;
        case Kind::sign_off: return take_sign_off(i);
        case Kind::file: return write_figure(i);
        case Kind::credited: write_credited(i, {}, false, {}); return i + 1;
        case Kind::heading_shaped: return write_short_lines(i);
        case Kind::paragraph: break;
        }
        write_paragraph(i);
        return i + 1;
    }

private:
    static constexpr auto none = Lines::none;

    [[nodiscard]] Kind kind(std::size_t i) const { return reading_.kinds[i - reading_.body_begin]; }
    [[nodiscard]] bool is_aside(std::size_t i) const
    {
        return kind(i) == Kind::boilerplate || kind(i) == Kind::page_numbers;
    }
    [[nodiscard]] std::size_t end() const noexcept { return reading_.body_begin + reading_.kinds.size(); }

    void take_page_numbers(std::string_view line)
    {
        PageNumbers numbers;
        if (article_.page && spirit::matches(grammar::more_page_numbers, line, lines_.context(), numbers)) {
            // A second line of them goes on.
            article_.page->last = numbers.last;
            if (!article_.page->current)
                article_.page->current = numbers.current;
        } else {
            static_cast<void>(spirit::matches(grammar::page_numbers, line, lines_.context(), numbers));
            if (article_.page)
                return reading_.pass_over(line);
            article_.page = numbers;
        }
        article_.passages.push_back({Role::page, line});
    }

    // Sign-offs: FORMAT 8.

    std::size_t take_sign_off(std::size_t i)
    {
        if (reading_.has_closing_block && i == reading_.closing_block &&
            blocks_.read(i, reading_.body_end, {false, false, false})) {
            Resolver(reading_).take_sign_off(reading_.block);
            for (auto line = i; line != reading_.block.last(); ++line)
                if (lines_.is_boilerplate(line) && !lines_.is_host(line))
                    article_.boilerplate.push_back(lines_[line]);
            return reading_.block.last() + 1;
        }
        if (parse_sign_off(lines_[i]))
            resolve();
        return i + 1;
    }
    bool parse_sign_off(std::string_view line)
    {
        reading_.block.fields[0].clear();
        reading_.block.count = 1;
        return spirit::matches(grammar::sign_off, line, lines_.context(), reading_.block.fields[0]);
    }
    void resolve() { Resolver(reading_).take_sign_off(reading_.block); }

    /// In brackets a sign-off may end the last paragraph, from which it is taken away.
    void take_last_brackets()
    {
        auto last = reading_.body_end;
        while (last != reading_.body_begin && (!is_text(kind(last - 1)) || is_caption(last - 1)))
            --last;
        if (last == reading_.body_begin)
            return;
        last_paragraph_ = last - 1;
        auto text = lines_[last_paragraph_];
        bool found = false;
        for (auto open = grammar::open_of_last_bracket(text); open != text.npos && open != 0;
             open = grammar::open_of_last_bracket(text)) {
            auto const bracket = text.substr(open);
            if (!grammar::is_sign_off_bracket(bracket, lines_.context(), reading_.fields) &&
                !(found && spirit::matches(grammar::detail::bracketed_byline_rule{}, bracket, lines_.context())))
                break;
            found = true;
            text = detail::strip(text.substr(0, open));
        }
        if (found && spirit::matches(grammar::credited_line, text, lines_.context()))
            return split_credit(text.size());
        last_text_ = text;
        if (kind(last_paragraph_) == Kind::heading_shaped && !grammar::is_heading_shaped(text))
            reading_.kinds[last_paragraph_ - reading_.body_begin] = Kind::paragraph;
    }
    /// What is before the brackets is no paragraph but ends in a credit: they become a line of their own.
    void split_credit(std::size_t size)
    {
        lines_.split(last_paragraph_, size);
        auto const place = reading_.kinds.begin() + static_cast<std::ptrdiff_t>(last_paragraph_ - reading_.body_begin);
        *place = Kind::credited;
        reading_.kinds.insert(place + 1, Kind::sign_off);
        ++reading_.body_end;
        if (reading_.has_closing_block && reading_.closing_block > last_paragraph_)
            ++reading_.closing_block;
        last_paragraph_ = none;
    }
    /// What the last paragraph said of the article.
    void resolve_last_brackets()
    {
        auto const line = lines_[last_paragraph_];
        if (last_text_.size() == line.size())
            return;
        if (parse_sign_off(detail::strip(
                line.substr(static_cast<std::size_t>(last_text_.data() - line.data()) + last_text_.size()))))
            resolve();
    }

    // Figures: FORMAT 7.

    std::size_t write_figure(std::size_t i)
    {
        auto const file = lines_[i];
        bool const video = spirit::matches(grammar::video_file, file, lines_.context());
        if (lines_.is_glued(file))
            reading_.note(errc::glued, file);
        auto const line = next_of_figure(i + 1);
        if (line < end() && kind(line) == Kind::credited) {
            write_asides(i + 1, line);
            write_credited(line, file, video, {});
            return line + 1;
        }
        if (auto const credit = credit_after_caption(line); credit != none) {
            write_asides(i + 1, line);
            write_asides(line + 1, credit);
            write_credited(credit, file, video, lines_[line]);
            return credit + 1;
        }
        add_picture(file, video, {}, {});
        return i + 1;
    }
    /// The next line from \a i on, boilerplate and page numbers aside.
    [[nodiscard]] std::size_t next_of_figure(std::size_t i) const
    {
        while (i < end() && is_aside(i))
            ++i;
        return i;
    }
    /// The line that is only a credit after the text line \a i, or none.
    [[nodiscard]] std::size_t credit_after_caption(std::size_t i) const
    {
        if (i >= end() || !is_text(kind(i)))
            return none;
        auto const credit = next_of_figure(i + 1);
        return credit < end() && kind(credit) == Kind::credited && lines_.credited(credit).caption.empty() ? credit
                                                                                                           : none;
    }
    /// Whether line \a i stands between a file and its credit.
    [[nodiscard]] bool is_caption(std::size_t i) const
    {
        if (credit_after_caption(i) == none)
            return false;
        while (i != reading_.body_begin && is_aside(i - 1))
            --i;
        return i != reading_.body_begin && kind(i - 1) == Kind::file;
    }
    void write_asides(std::size_t i, std::size_t last)
    {
        for (; i != last; ++i)
            write_line(i);
    }
    /// The credit of line \a i with its file and the caption before it.
    void write_credited(std::size_t i, std::string_view file, bool video, std::string_view caption)
    {
        auto const& credited = lines_.credited(i);
        if (credited.unclosed)
            reading_.note(errc::glued, credited.credit.text);
        if (grammar::is_outlet_lost(credited.credit))
            reading_.note(errc::credit_without_outlet, credited.credit.text);
        add_picture(file, video || credited.credit.medium == Medium::video,
                    caption.empty() ? credited.caption : caption, credited.credit);
    }
    void add_picture(std::string_view file, bool video, std::string_view caption,
                     std::optional<CreditView> const& credit)
    {
        auto const optional = [](std::string_view text) {
            return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
        };
        if (video)
            add(VideoView{optional(file), optional(caption), credit});
        else
            add(FigureView{optional(file), optional(caption), credit});
    }

    // Paragraphs and headings: FORMAT 10.

    void write_paragraph(std::size_t i)
    {
        auto const text = i == last_paragraph_ ? last_text_ : lines_[i];
        if (!text_seen_ && !take_dateline(text))
            add(ParagraphView{text});
        else if (text_seen_)
            add(ParagraphView{text});
        text_seen_ = true;
        if (i == last_paragraph_)
            resolve_last_brackets();
    }
    /// At the front of the first paragraph, if no other text is before it.
    bool take_dateline(std::string_view text)
    {
        DatelineView dateline;
        char const* at = text.data();
        char const* const last = at + text.size();
        if (!grammar::dateline.parse(at, last, lines_.context(), spirit::x3::unused, dateline))
            return false;
        article_.dateline = dateline;
        add(ParagraphView{detail::strip(text_between(at, last))});
        return true;
    }

    /// A short line is a heading where other text follows; three in a row are paragraphs.
    std::size_t write_short_lines(std::size_t i)
    {
        std::size_t count = 0;
        auto last = i;
        for (auto line = i; line < end() && (kind(line) == Kind::heading_shaped || kind(line) == Kind::boilerplate);
             ++line)
            if (kind(line) == Kind::heading_shaped) {
                ++count;
                last = line;
            }
        if (count > 1)
            reading_.note(errc::short_lines, lines_[i]);
        bool const headings = count < 3 && is_followed_by_block(last + 1);
        for (auto line = i; line <= last; ++line) {
            if (kind(line) == Kind::boilerplate)
                article_.boilerplate.push_back(lines_[line]);
            else if (headings)
                add(HeadingView{lines_[line]});
            else
                write_paragraph(line);
        }
        text_seen_ = true;
        return last + 1;
    }
    /// Whether a paragraph, figure or video follows that is no weak source block.
    [[nodiscard]] bool is_followed_by_block(std::size_t i)
    {
        for (; i < end(); ++i) {
            if (kind(i) == Kind::file || kind(i) == Kind::credited || kind(i) == Kind::heading_shaped)
                return true;
            if (kind(i) != Kind::paragraph)
                continue;
            if (!blocks_.read(i, reading_.body_end, {false, false, false}) || !is_weak(reading_.block))
                return true;
            i = reading_.block.last();
        }
        return false;
    }

    template <class View>
    void add(View view)
    {
        if (article_.body.size() == lines_.settings().max_blocks) {
            if (!reading_.too_many_blocks)
                reading_.too_many_blocks = start_of(view);
            return;
        }
        article_.body.emplace_back(std::in_place_type<View>, std::move(view));
    }
    template <class View>
    [[nodiscard]] static char const* start_of(View const& view)
    {
        if constexpr (requires { view.text; })
            return view.text.data();
        else
            return view.file ? view.file->data() : view.caption ? view.caption->data() : view.credit->text.data();
    }

    Reading& reading_;
    Lines& lines_;
    ArticleView& article_;
    BlockReader blocks_;
    bool text_seen_ = false; ///< a paragraph or heading was written
    std::size_t last_paragraph_ = none;
    std::string_view last_text_; ///< of the last paragraph, without a sign-off
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
