/// \file
/// What each line of the body is: FORMAT 10, "order in which a body line is tried", and where the footer begins:
/// FORMAT 9.
#ifndef NEWSPAGE_PAGE_BODY_HPP
#define NEWSPAGE_PAGE_BODY_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/page/related.hpp>
#include <newspage/page/source_block.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Gives each line of the body its kind, and finds the footer.
class BodyReader
{
public:
    explicit BodyReader(Reading& reading) : reading_(reading), lines_(reading.lines), blocks_(reading) {}

    void read()
    {
        auto const size = lines_.size();
        reading_.kinds.resize(size - std::min(reading_.body_begin, size));
        reading_.body_end = size;
        for (auto i = reading_.body_begin; i != reading_.body_end; ++i) {
            if (is_running_text(i))
                kind(i) = Kind::paragraph;
            else if (!lines_.is_known_boilerplate(i) && lines_.opens_footer(i))
                i = pass_opener(i);
            else
                kind(i) = kind_of(i);
        }
        take_late_sign_offs();
    }

private:
    [[nodiscard]] Kind& kind(std::size_t i) { return reading_.kinds[i - reading_.body_begin]; }

    /// Most lines are sentences: their first and last bytes show that no other rule can take them.
    [[nodiscard]] bool is_running_text(std::size_t i) const
    {
#if defined(NEWSPAGE_NO_SHORT_CUTS)
        static_cast<void>(i);
        return false;
#else
        auto const line = lines_[i];
        return !lines_.is_known_boilerplate(i) && grammar::is_plain_sentence(line, lines_.settings()) &&
               !grammar::may_be_sign_off(line, lines_.settings()) && !lines_.may_be_credited(i) &&
               line != reading_.article.title;
#endif
    }

    [[nodiscard]] Kind kind_of(std::size_t i)
    {
        auto const line = lines_[i];
        if (lines_.is_boilerplate(i) || line == reading_.article.title)
            return Kind::boilerplate;
        if (lines_.is_page_numbers(i))
            return Kind::page_numbers;
        if (is_sign_off(i))
            return Kind::sign_off;
        if (lines_.is_file(i))
            return Kind::file;
        if (lines_.is_credited(i))
            return Kind::credited;
        if (grammar::is_heading_shaped(line) && !blocks_.is_dated(i))
            return Kind::heading_shaped;
        return Kind::paragraph;
    }

    // Sign-offs: FORMAT 8.

    [[nodiscard]] bool is_sign_off(std::size_t i)
    {
        auto const found = judge_sign_off(reading_, i);
        return found == grammar::SignOff::yes || (found == grammar::SignOff::beside_another && is_beside_sign_off(i));
    }
    /// Whether the line before or after is a sign-off, boilerplate aside.
    [[nodiscard]] bool is_beside_sign_off(std::size_t i)
    {
        auto before = i;
        while (before != reading_.body_begin && kind(before - 1) == Kind::boilerplate)
            --before;
        if (before != reading_.body_begin && kind(before - 1) == Kind::sign_off)
            return true;
        return judge_sign_off(reading_, lines_.next(i + 1)) != grammar::SignOff::no;
    }

    // The footer: FORMAT 9.

    /// The footer begins at the opener \a i, or the body goes on after it. Returns the last line that was seen.
    std::size_t pass_opener(std::size_t i)
    {
        if (grammar::is_related_opener(lines_[i]))
            if (auto const text = text_after_related(reading_, i); text != Lines::none) {
                take_bullets_before(i);
                for (auto line = i; line != text; ++line)
                    kind(line) = Kind::boilerplate;
                return text - 1;
            }
        take_bullets_before(i);
        reading_.body_end = i;
        return i - 1;
    }
    /// Two or more lines with a bullet directly before some openers belong to them.
    void take_bullets_before(std::size_t opener)
    {
        if (!grammar::is_list_opener(lines_[opener]))
            return;
        auto begin = opener;
        std::size_t count = 0;
        while (begin != reading_.body_begin &&
               (kind(begin - 1) == Kind::boilerplate || grammar::has_list_bullet(lines_[begin - 1]))) {
            --begin;
            count += kind(begin) != Kind::boilerplate;
        }
        if (count < 2)
            return;
        bool noted = false;
        for (auto i = begin; i != opener; ++i) {
            if (!noted && kind(i) != Kind::boilerplate)
                reading_.note(errc::skipped_lines, lines_[i]);
            noted = noted || kind(i) != Kind::boilerplate;
            kind(i) = Kind::boilerplate;
        }
    }

    /// A sign-off of several labelled fields among the next two lines after an opener counts.
    void take_late_sign_offs()
    {
        for (auto i = reading_.body_end; i < lines_.size(); ++i) {
            kind(i) = Kind::boilerplate;
            if (i > reading_.body_end && i <= reading_.body_end + 2 && parse_sign_off(reading_, i) &&
                grammar::has_several_labels(reading_.fields))
                kind(i) = Kind::sign_off;
        }
    }

    Reading& reading_;
    Lines& lines_;
    BlockReader blocks_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
