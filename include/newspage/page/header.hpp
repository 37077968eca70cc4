/// \file
/// The front of a page, step by step as FORMAT 2 tells it: stamp and clock, breadcrumb, source block, title.
#ifndef NEWSPAGE_PAGE_HEADER_HPP
#define NEWSPAGE_PAGE_HEADER_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/page/front.hpp>
#include <newspage/page/resolve.hpp>
#include <newspage/page/title.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Finds breadcrumb, source block and title. Afterwards Reading::body_begin is the first line of the body.
class HeaderReader
{
public:
    explicit HeaderReader(Reading& reading)
        : reading_(reading), lines_(reading.lines), article_(reading.article), header_(reading), titles_(reading),
          blocks_(reading)
    {
    }

    void read()
    {
        FrontReader(reading_).read();
        find_breadcrumb();
        if (!take_source_block())
            titles_.take_title_alone(breadcrumb_ != none);
        take_navigation();
        take_last_boilerplate();
    }

private:
    static constexpr auto none = Lines::none;

    // 1. The breadcrumb: only title-shaped lines and weak source blocks are before it.

    void find_breadcrumb()
    {
        auto by_bar = none;
        for (auto i = header_.next(0); i < lines_.size(); i = header_.next(i + 1)) {
            if (header_.is_breadcrumb(i) && !blocks_.is_dated(i)) {
                if (!reading_.breadcrumb.by_bar)
                    return take_breadcrumb(gives_way(i) ? header_.next(i + 1) : i);
                if (by_bar == none)
                    by_bar = i;
                continue;
            }
            if (blocks_.read(i, lines_.size(), {}) &&
                find_field<grammar::GluedTitle>(reading_.block.fields[0]) == nullptr) {
                if (!is_weak(reading_.block))
                    break;
                i = reading_.block.last();
            } else if (!lines_.is_title_shaped(i)) {
                break;
            }
        }
        if (by_bar != none && header_.is_breadcrumb(by_bar))
            take_breadcrumb(by_bar);
    }
    /// Whether a path with a pointer that begins with `Home` is next after one with slashes that does not: that of the
    /// weather (`Beijing  30 / 16 degrees`). Leaves the one that counts in Reading::breadcrumb.
    [[nodiscard]] bool gives_way(std::size_t i)
    {
        auto const& found = reading_.breadcrumb;
        auto const next = header_.next(i + 1);
        if (!found.by_slash || grammar::is_home(found.items.front()) || next == lines_.size())
            return false;
        if (header_.is_breadcrumb(next) && !found.by_bar && !found.by_slash && grammar::is_home(found.items.front()))
            return true;
        static_cast<void>(header_.is_breadcrumb(i));
        return false;
    }

    void take_breadcrumb(std::size_t i)
    {
        auto const& items = reading_.breadcrumb.items;
        article_.breadcrumb.assign(items.begin(), items.end());
        breadcrumb_ = i;
        reading_.header_begin = i + 1;
        if (!reading_.breadcrumb.led)
            return;
        auto before = i;
        while (before != 0 && header_.is_boilerplate(before - 1))
            --before;
        if (before == 0 || !grammar::is_home(lines_[before - 1]))
            return;
        home_ = before - 1;
        article_.breadcrumb.insert(article_.breadcrumb.begin(), lines_[home_]);
    }

    // 2. The source block: the first after the breadcrumb.

    /// What is between the breadcrumb, or the page's front, and a line.
    struct Between
    {
        std::size_t count = 0;
        std::size_t nearest = none;
        bool nearest_is_title = false;
        bool titles_only = true;        ///< all are title-shaped
        bool title_without_bar = false; ///< one is title-shaped and did not end in a bar
        bool picture = false;           ///< one is a file or holds a credit
        bool menu_before = true;        ///< before the nearest there are only the short lines of a menu
    };
    void add_to(Between& between, std::size_t i) const
    {
        ++between.count;
        between.menu_before =
            between.menu_before && (between.count == 1 || (header_.can_be_title(between.nearest) &&
                                                           header_.is_menu_line(lines_[between.nearest])));
        between.nearest = i;
        between.nearest_is_title = lines_.is_title_shaped(i);
        between.titles_only = between.titles_only && between.nearest_is_title;
        between.title_without_bar = between.title_without_bar || (between.nearest_is_title && !lines_.ends_in_bar(i));
        between.picture = between.picture || lines_.is_picture(i);
    }

    bool take_source_block()
    {
        if (take_outlet_before_title())
            return true;
        Between between;
        for (auto i = reading_.header_begin; i < lines_.size(); ++i) {
            bool const boilerplate = header_.is_boilerplate(i);
            if (boilerplate && !lines_.is_host(i))
                continue;
            if (!between.titles_only && lines_.opens_footer(i))
                return false;
            if (blocks_.read(i, lines_.size(), {between.count == 0, between.title_without_bar, true})) {
                if (belongs_to_header(between))
                    return take_block(between);
                return false;
            }
            if (boilerplate)
                continue;
            if (between.nearest_is_title &&
                blocks_.read_dateless(i, between.menu_before && header_.is_body_at(header_.next(i + 1))))
                return belongs_to_header(between) && take_block(between);
            add_to(between, i);
        }
        return false;
    }

    [[nodiscard]] bool belongs_to_header(Between const& between) const
    {
        auto const& block = reading_.block;
        bool const followed = is_followed_by_body(block.last() + 1, !between.titles_only) ||
                              has_field<grammar::GluedText>(block.fields[block.count - 1]);
        if (!followed && between.count > 1)
            return false;
        if (between.count == 0)
            return true;
        bool const weak = is_weak(block) || (!has_date(block) && !between.titles_only);
        if (weak && !between.titles_only)
            return false;
        if (between.picture)
            return false;
        return between.nearest_is_title || (between.count == 1 && !weak && has_outlet(block) && followed &&
                                            is_one_sentence(lines_[between.nearest]));
    }
    [[nodiscard]] static bool is_one_sentence(std::string_view line)
    {
        return detail::at_most(250, line) && grammar::is_sentence(line) && !grammar::holds_other_sentence(line);
    }
    /// Whether a line that becomes a paragraph, heading, figure or video follows. After text before the block short
    /// lines alone are related headlines, if there are several; so are lines with a bullet before some openers.
    [[nodiscard]] bool is_followed_by_body(std::size_t i, bool text_before) const
    {
        std::size_t headlines = 0;
        std::size_t bulleted = 0;
        for (i = lines_.next(i); i < lines_.size(); i = lines_.next(i + 1)) {
            auto const line = lines_[i];
            if (lines_.opens_footer(i)) {
                if (bulleted > 1 && grammar::is_list_opener(line))
                    bulleted = 0;
                break;
            }
            if (lines_.is_page_numbers(i) || spirit::matches(grammar::sign_off, line, lines_.context()) ||
                grammar::is_keywords_line(line))
                continue;
            if (text_before && grammar::has_list_bullet(line))
                ++bulleted;
            else if (bulleted == 0 && text_before && !lines_.is_picture(i) &&
                     (grammar::is_heading_shaped(line) || grammar::begins_with_dash(line)))
                ++headlines;
            else
                return true;
        }
        return headlines == 1 || bulleted != 0;
    }

    bool take_block(Between const& between)
    {
        auto const& block = reading_.block;
        reading_.has_block = true;
        reading_.block_is_weak = is_weak(block);
        reading_.block_begin = block.first();
        reading_.block_end = block.last() + 1;
        // 3. The title is the nearest line before; a footer opener there means that the page has none.
        bool const opener = between.count != 0 && lines_.opens_footer(between.nearest);
        if (between.count != 0 && !opener)
            reading_.set_title(between.nearest);
        Resolver resolver(reading_);
        resolver.take_header(block, between.count != 0);
        split_glued_text();
        if (between.count != 0 && !opener)
            take_outlet_of_title();
        reading_.body_begin = reading_.block_end;
        if (between.count == 0 && !article_.title)
            take(titles_.late_title());
        return true;
    }

    /// Text after the date is a line of its own.
    void split_glued_text()
    {
        auto const& block = reading_.block;
        auto const last = block.last();
        if (auto const glued = find_field<grammar::GluedText>(block.fields[block.count - 1]))
            lines_.split(last, static_cast<std::size_t>(glued->text.data() - lines_[last].data()));
    }

    /// `Port grows (Agencies)` directly before the date: the bracket is the block's outlet.
    void take_outlet_of_title()
    {
        auto const title = *article_.title;
        if (article_.source || reading_.title_line == none)
            return;
        auto const open = grammar::open_of_last_bracket(title);
        if (open == title.npos || open == 0)
            return;
        char const* const end = title.data() + title.size();
        auto const opening = detail::bracket_at(title.data() + open, end).size;
        auto const closing = detail::bracket_before(title.data(), end).size;
        auto const name = detail::strip(title.substr(open + opening, title.size() - open - opening - closing));
        auto const front = detail::strip(title.substr(0, open));
        if (front.empty() || !is_site_or_agency(name, lines_.context()))
            return;
        article_.title = front;
        article_.source = name;
        reading_.note(errc::glued, title);
    }

    // 3. No line before the block: the title may be the first line after it.

    void take(LateTitle const& late)
    {
        if (late.title == none)
            return;
        reading_.set_title(late.title);
        reading_.body_begin = late.title + 1;
        if (late.extra == none)
            return;
        late_line_ = late.extra;
        reading_.body_begin = late.extra + 1;
        blocks_.read_line(late.extra);
        Resolver(reading_).take_header(reading_.block, true);
    }

    /// For this rule alone an outlet after its label is a source block where it is the first line.
    bool take_outlet_before_title()
    {
        auto const first = header_.next(reading_.header_begin);
        if (first >= lines_.size() || !blocks_.is_labelled_outlet(first))
            return false;
        reading_.block_begin = first;
        reading_.block_end = first + 1;
        auto const late = titles_.late_title();
        if (late.title == none) {
            reading_.block_begin = reading_.block_end = none;
            return false;
        }
        reading_.has_block = true;
        blocks_.read_line(first);
        Resolver(reading_).take_header(reading_.block, true);
        take(late);
        return true;
    }

    // The lines that are none of these.

    void take_navigation()
    {
        std::size_t count = 0;
        std::string_view first;
        bool unshaped = false;
        for (std::size_t i = 0; i < reading_.body_begin; ++i) {
            if (i == breadcrumb_ || i == reading_.title_line || i == home_ || i == late_line_ ||
                (i >= reading_.block_begin && i < reading_.block_end && is_of_block(i)))
                continue;
            article_.boilerplate.push_back(lines_[i]);
            if (header_.is_boilerplate(i))
                continue;
            reading_.navigation.push_back(i);
            if (!unshaped && (!lines_.is_title_shaped(i) || ++count == 1)) {
                unshaped = !lines_.is_title_shaped(i);
                first = lines_[i];
            }
        }
        if (unshaped || reading_.navigation.size() >= 5)
            reading_.note(errc::skipped_lines, first);
    }
    /// Boilerplate ends the header: keywords and counts after the title or the source block.
    void take_last_boilerplate()
    {
        for (auto i = reading_.body_begin; i < lines_.size() && header_.is_boilerplate(i); ++i)
            lines_.make_boilerplate(i);
    }
    [[nodiscard]] bool is_of_block(std::size_t i) const { return !header_.is_boilerplate(i) || lines_.is_host(i); }

    Reading& reading_;
    Lines& lines_;
    ArticleView& article_;
    HeaderLines header_;
    TitleFinder titles_;
    BlockReader blocks_;
    std::size_t breadcrumb_ = none;
    std::size_t home_ = none;      ///< the line `Home` before a breadcrumb that begins with its separator
    std::size_t late_line_ = none; ///< a byline after the title that belongs to a block before it
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
