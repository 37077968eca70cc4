/// \file
/// The lines of a page, each asked at most once what it is.
#ifndef NEWSPAGE_PAGE_LINES_HPP
#define NEWSPAGE_PAGE_LINES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/credit_line.hpp>
#include <newspage/grammar/file.hpp>
#include <newspage/grammar/page_numbers.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/source_candidate.hpp>
#include <newspage/grammar/title.hpp>
#include <newspage/text/lines.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

using detail::text_between;

/// The size of the front of \a line that is a line of its own: buttons, a contact before a label, a file before its
/// caption; or 0.
[[nodiscard]] inline std::size_t glued_front(std::string_view line) noexcept
{
    static constexpr auto firsts =
        spirit::first(spirit::one_of<words::glued_buttons> | spirit::one_of<words::contact_openings>);
    if (firsts.allow(line, spirit::no_settings)) {
        if (auto const size = grammar::glued_buttons_size(line); size != 0)
            return size;
        if (auto const size = spirit::longest<words::contact_openings>(line).size; size != 0) {
            auto const rest = detail::strip(line.substr(size));
            return spirit::match_front(grammar::field_label, rest, grammar::default_context()) != rest.npos ? size : 0;
        }
    }
    return grammar::glued_file_size(line);
}

/// What is asked of a line.
enum class Trait : unsigned char {
    boilerplate,
    host,
    title_shaped,
    file,
    may_be_credited,
    credited,
    may_be_dated,
    sentence,
    opener
};

/// The lines of one page.
class Lines
{
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Reads the lines of \a page. Returns where it stops being UTF-8, or its size.
    std::size_t read(std::string_view page, grammar::settings const& settings)
    {
        settings_ = &settings;
        page_ = page;
        auto const valid = detail::list_lines(page, settings.check_utf8, lines_, glued_front);
        answers_.assign(lines_.size(), {});
        credits_.clear();
        forget_source_lines();
        return valid;
    }

    [[nodiscard]] std::size_t size() const noexcept { return lines_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t i) const noexcept { return lines_[i]; }
    [[nodiscard]] std::string_view page() const noexcept { return page_; }
    [[nodiscard]] auto context() const noexcept { return spirit::x3::make_context<spirit::settings_tag>(*settings_); }
    [[nodiscard]] grammar::settings const& settings() const noexcept { return *settings_; }

    /// Splits line \a i: its first \a size bytes, stripped, and the rest as a line of its own, which may have a front
    /// of buttons.
    void split(std::size_t i, std::size_t size)
    {
        split_once(i, size);
        if (auto const front = glued_front(lines_[i + 1]); front != 0)
            split_once(i + 1, front);
    }

    /// A line that is boilerplate wherever it is.
    [[nodiscard]] bool is_boilerplate(std::size_t i) const
    {
        return ask(Trait::boilerplate, i,
                   [&](std::string_view line) { return grammar::is_boilerplate(line, context()); });
    }
    /// The same in the header, where keywords and short numbers are, too.
    [[nodiscard]] bool is_header_boilerplate(std::size_t i) const
    {
        return is_boilerplate(i) || is_short_number(lines_[i]) || grammar::is_keywords_line(lines_[i]);
    }
    /// A line that is boilerplate where it is.
    void make_boilerplate(std::size_t i) const { answer(Trait::boilerplate, i, true); }
    /// Whether a line is known as boilerplate already.
    [[nodiscard]] bool is_known_boilerplate(std::size_t i) const noexcept
    {
        return (answers_[i].yes & bit(Trait::boilerplate)) != 0;
    }
    /// Only the name of a site, perhaps after a bullet.
    [[nodiscard]] bool is_host(std::size_t i) const
    {
        return ask(Trait::host, i, [](std::string_view line) {
            return spirit::matches(grammar::detail::line_bullet >> grammar::host_name, line,
                                   grammar::default_context());
        });
    }
    [[nodiscard]] bool is_title_shaped(std::size_t i) const
    {
        return ask(Trait::title_shaped, i, [&](std::string_view line) {
            return grammar::ends_like_title(line) && !is_file(i) && !is_credited(i);
        });
    }
    [[nodiscard]] bool is_file(std::size_t i) const
    {
        return ask(Trait::file, i, [&](std::string_view line) {
            return spirit::matches(grammar::image_file, line, context()) ||
                   spirit::matches(grammar::video_file, line, context());
        });
    }
    [[nodiscard]] bool may_be_credited(std::size_t i) const
    {
        return ask(Trait::may_be_credited, i,
                   [&](std::string_view line) { return grammar::may_end_in_credit(line, *settings_); });
    }
    [[nodiscard]] bool is_credited(std::size_t i) const
    {
        return ask(Trait::credited, i, [&](std::string_view line) {
            if (!may_be_credited(i))
                return false;
            grammar::Credited credited;
            if (!spirit::matches(grammar::credited_line, line, context(), credited))
                return false;
            answers_[i].credit = static_cast<std::uint32_t>(credits_.size());
            credits_.push_back(credited);
            return true;
        });
    }
    /// The credit of line \a i, which has one.
    [[nodiscard]] grammar::Credited const& credited(std::size_t i) const
    {
        static_cast<void>(is_credited(i));
        return credits_[answers_[i].credit];
    }
    [[nodiscard]] bool may_be_dated(std::size_t i) const
    {
        return ask(Trait::may_be_dated, i,
                   [&](std::string_view line) { return grammar::may_be_dated(line, *settings_); });
    }
    /// Page numbers, or the line directly after them that goes on.
    [[nodiscard]] bool is_page_numbers(std::size_t i) const
    {
        auto const line = lines_[i];
        if (!grammar::may_be_page_numbers(line))
            return false;
        if (spirit::matches(grammar::page_numbers, line, context()))
            return true;
        return i != 0 && spirit::matches(grammar::more_page_numbers, line, context()) &&
               spirit::matches(grammar::page_numbers, lines_[i - 1], context());
    }
    [[nodiscard]] bool is_picture(std::size_t i) const { return is_file(i) || is_credited(i); }
    /// The fields of line \a i, null where it is no source line; until another line is asked for.
    [[nodiscard]] grammar::SourceFields const* source_line(std::size_t i) const
    {
        auto& kept = source_lines_[i % source_lines_.size()];
        if (kept.line != i) {
            kept.line = i;
            kept.fields.clear();
            kept.matches = spirit::matches(grammar::source_line, lines_[i], context(), kept.fields);
        }
        return kept.matches ? &kept.fields : nullptr;
    }
    [[nodiscard]] bool is_sentence(std::size_t i) const
    {
        return ask(Trait::sentence, i, [](std::string_view line) { return grammar::is_sentence(line); });
    }
    [[nodiscard]] bool opens_footer(std::size_t i) const
    {
        return ask(Trait::opener, i, [&](std::string_view line) { return grammar::is_footer_opener(line, context()); });
    }
    /// Whether the line ended in a bar on the page.
    [[nodiscard]] bool ends_in_bar(std::size_t i) const noexcept
    {
        char const* at = lines_[i].data() + lines_[i].size();
        char const* const last = page_.data() + page_.size();
        while (auto n = detail::whitespace_at(at, last))
            at += n;
        return detail::bar_at(at, last) != 0;
    }
    /// Whether more follows \a front on its line of the page.
    [[nodiscard]] bool is_glued(std::string_view front) const noexcept
    {
        char const* at = front.data() + front.size();
        char const* const last = page_.data() + page_.size();
        for (std::size_t n = 1; n != 0; at += n)
            n = detail::bar_at(at, last) + detail::whitespace_at(at, last);
        return at != last && *at != '\n';
    }
    /// The next line from \a i on that is not boilerplate; size() where there is none.
    [[nodiscard]] std::size_t next(std::size_t i) const
    {
        while (i < size() && is_boilerplate(i))
            ++i;
        return i;
    }
    /// Past the next line before \a i that is not boilerplate; 0 where there is none.
    [[nodiscard]] std::size_t end_before(std::size_t i) const
    {
        while (i != 0 && is_boilerplate(i - 1))
            --i;
        return i;
    }

private:
    void split_once(std::size_t i, std::size_t size)
    {
        auto const line = lines_[i];
        auto const place = static_cast<std::ptrdiff_t>(i);
        lines_[i] = detail::strip(line.substr(0, size));
        lines_.insert(lines_.begin() + place + 1, detail::strip(line.substr(size)));
        answers_[i] = {};
        answers_.insert(answers_.begin() + place + 1, Answers());
        forget_source_lines();
    }
    [[nodiscard]] static bool is_short_number(std::string_view line) noexcept
    {
        return line.size() <= 3 && std::all_of(line.begin(), line.end(), [](char c) { return detail::is_digit(c); });
    }

    /// What is known of a line: a bit for each trait that was asked for, one for each that it has.
    struct Answers
    {
        std::uint16_t asked = 0;
        std::uint16_t yes = 0;
        std::uint32_t credit = 0; ///< its place in credits_, where it is credited
    };

    template <class Ask>
    bool ask(Trait trait, std::size_t i, Ask ask) const
    {
        if ((answers_[i].asked & bit(trait)) == 0)
            answer(trait, i, ask(lines_[i]));
        return (answers_[i].yes & bit(trait)) != 0;
    }
    void answer(Trait trait, std::size_t i, bool yes) const
    {
        auto& known = answers_[i];
        known.asked = static_cast<std::uint16_t>(known.asked | bit(trait));
        known.yes = static_cast<std::uint16_t>((known.yes & ~bit(trait)) | (yes ? bit(trait) : 0));
    }
    [[nodiscard]] static constexpr unsigned bit(Trait trait) noexcept { return 1u << static_cast<unsigned>(trait); }

    /// A line that was read as a source line: header and block ask for the same few.
    struct SourceLine
    {
        std::size_t line = none;
        bool matches = false;
        grammar::SourceFields fields;
    };
    void forget_source_lines() noexcept
    {
        for (auto& kept : source_lines_)
            kept.line = none;
    }

    std::string_view page_;
    grammar::settings const* settings_ = nullptr;
    detail::line_list lines_;
    mutable std::vector<Answers> answers_;
    mutable std::vector<grammar::Credited> credits_;
    mutable std::array<SourceLine, 4> source_lines_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
