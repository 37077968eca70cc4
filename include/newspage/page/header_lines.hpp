/// \file
/// What is asked of a line of the header.
#ifndef NEWSPAGE_PAGE_HEADER_LINES_HPP
#define NEWSPAGE_PAGE_HEADER_LINES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/title.hpp>
#include <newspage/page/reading.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// The lines of a page as its header sees them: more of them are boilerplate there than in the body.
class HeaderLines
{
public:
    explicit HeaderLines(Reading& reading) : reading_(reading), lines_(reading.lines) {}

    /// A line that is boilerplate in the header.
    [[nodiscard]] bool is_boilerplate(std::size_t i) const { return lines_.is_header_boilerplate(i); }
    /// The next line from \a i on that is not boilerplate.
    [[nodiscard]] std::size_t next(std::size_t i) const
    {
        while (i < lines_.size() && is_boilerplate(i))
            ++i;
        return i;
    }

    /// Whether line \a i is a breadcrumb; it is in Reading::breadcrumb.
    [[nodiscard]] bool is_breadcrumb(std::size_t i)
    {
        return grammar::may_be_breadcrumb(lines_[i]) &&
               spirit::matches(grammar::breadcrumb, lines_[i], lines_.context(), reading_.breadcrumb);
    }

    /// A sentence, a file or a line with a credit.
    [[nodiscard]] bool is_body_at(std::size_t i) const
    {
        return i < lines_.size() && (lines_.is_sentence(i) || lines_.is_picture(i));
    }
    [[nodiscard]] bool can_be_title(std::size_t i) const
    {
        return i < lines_.size() && lines_.is_title_shaped(i) && !grammar::has_bullet(lines_[i]) &&
               !grammar::is_told(lines_[i]);
    }

    /// Whether line \a i opens the footer by a heading, as `Share this:` does, and not by what it says of its rights.
    [[nodiscard]] bool is_footer_heading(std::size_t i) const
    {
        return lines_.opens_footer(i) &&
               (lines_[i].ends_with(':') || grammar::is_opener_alone(lines_[i], lines_.context()));
    }

    /// Whether a line may be of a menu before the title.
    [[nodiscard]] static bool is_menu_line(std::string_view line)
    {
        return grammar::has_words_at_most(3, line) || line.find('|') != line.npos || grammar::holds_chinese(line) ||
               line.ends_with(':') || line.ends_with("：");
    }

private:
    Reading& reading_;
    Lines& lines_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
