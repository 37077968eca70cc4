/// \file
/// The front of a page, before its header: the extractor's stamp, the site's clock, lines without a letter.
#ifndef NEWSPAGE_PAGE_FRONT_HPP
#define NEWSPAGE_PAGE_FRONT_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/grammar/stamp.hpp>
#include <newspage/page/header_lines.hpp>
#include <newspage/page/source_block.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Finds what stands before the header, and makes it boilerplate: FORMAT 1, 2 and 9.
class FrontReader
{
public:
    explicit FrontReader(Reading& reading)
        : reading_(reading), lines_(reading.lines), header_(reading), blocks_(reading)
    {
    }

    void read()
    {
        take_stamp();
        take_clock();
        take_letterless_lines();
        take_openers();
    }

private:
    void take_stamp()
    {
        grammar::Stamp stamp;
        auto const line = lines_[0];
        char const* at = line.data();
        if (!grammar::stamp.parse(at, line.data() + line.size(), lines_.context(), spirit::x3::unused, stamp))
            return;
        auto const size = static_cast<std::size_t>(at - line.data());
        if (!detail::strip(line.substr(size)).empty())
            lines_.split(0, size);
        reading_.stamp = lines_[0];
        reading_.stamp_day = stamp.day;
        lines_.make_boilerplate(0);
        reading_.note(errc::stamp, lines_[0]);
    }

    /// A date without label that is the page's first line, where the page's own date follows the title.
    void take_clock()
    {
        auto const clock = lines_.next(0);
        if (clock == lines_.size() || !blocks_.is_plain_date(clock))
            return;
        auto line = lines_.next(clock + 1);
        if (line == lines_.size() || !lines_.is_title_shaped(line) || blocks_.is_dated(line))
            return;
        for (int between = 0; between != 3; ++between) {
            line = lines_.next(line + 1);
            if (line == lines_.size())
                return;
            if (blocks_.is_dated(line))
                return lines_.make_boilerplate(clock);
            if (!lines_.is_title_shaped(line) && !blocks_.is_byline_or_outlet(line))
                return;
        }
    }

    void take_letterless_lines()
    {
        for (std::size_t i = 0; i != lines_.size(); ++i) {
            if (lines_.is_boilerplate(i))
                continue;
            if (grammar::holds_letter(lines_[i])) {
                if (lines_.is_title_shaped(i) || header_.is_breadcrumb(i))
                    return;
            } else if (spirit::longest<words::opening_brackets>(lines_[i]).size == 0 && !blocks_.is_dated(i) &&
                       !lines_.is_file(i) && !lines_.is_page_numbers(i)) {
                lines_.make_boilerplate(i);
            }
        }
    }

    /// Headings of the footer directly before the first text, and after the title or a line of its block: the site's.
    void take_openers()
    {
        auto before = Lines::none;
        auto opener = header_.next(0);
        for (; opener < lines_.size() && !header_.is_footer_heading(opener); opener = header_.next(opener + 1)) {
            if (lines_.is_sentence(opener))
                return;
            before = opener;
        }
        auto text = opener;
        while (text < lines_.size() && header_.is_footer_heading(text))
            text = header_.next(text + 1);
        if (before != Lines::none && header_.is_body_at(text) && !lines_.opens_footer(text) && ends_header(before))
            for (; opener != text; ++opener)
                lines_.make_boilerplate(opener);
    }
    /// Whether line \a last, before which no text is, may be the header's last one.
    [[nodiscard]] bool ends_header(std::size_t last)
    {
        bool dated = false;
        for (auto i = header_.next(0); i <= last; i = header_.next(i + 1)) {
            if (lines_.is_picture(i))
                return false;
            dated = dated || blocks_.is_dated(i);
        }
        return !dated || blocks_.is_dated(last) || blocks_.is_byline_or_outlet(last);
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
