/// \file
/// The lines of a page, each asked at most once what it is.
#ifndef NEWSPAGE_PAGE_LINES_HPP
#define NEWSPAGE_PAGE_LINES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/credit_line.hpp>
#include <newspage/grammar/file.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/source_line.hpp>
#include <newspage/grammar/title.hpp>
#include <newspage/text/lines.hpp>

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
    if (auto const size = grammar::glued_buttons_size(line); size != 0)
        return size;
    if (auto const size = spirit::longest<words::contact_openings>(line).size; size != 0) {
        auto const rest = detail::strip(line.substr(size));
        return spirit::match_front(grammar::field_label, rest, grammar::default_context()) != rest.npos ? size : 0;
    }
    return grammar::glued_file_size(line);
}

/// What is asked of a line.
enum class Trait : unsigned char { boilerplate, host, title_shaped, file, credited, sentence, opener };

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
        answers_.assign(lines_.size(), 0);
        return valid;
    }

    [[nodiscard]] std::size_t size() const noexcept { return lines_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t i) const noexcept { return lines_[i]; }
    [[nodiscard]] std::string_view page() const noexcept { return page_; }
    [[nodiscard]] auto context() const noexcept { return spirit::x3::make_context<spirit::settings_tag>(*settings_); }
    [[nodiscard]] grammar::settings const& settings() const noexcept { return *settings_; }

    /// Splits line \a i: its first \a size bytes, stripped, and the rest as a line of its own.
    void split(std::size_t i, std::size_t size)
    {
        auto const line = lines_[i];
        auto const place = static_cast<std::ptrdiff_t>(i);
        lines_[i] = detail::strip(line.substr(0, size));
        lines_.insert(lines_.begin() + place + 1, detail::strip(line.substr(size)));
        answers_[i] = 0;
        answers_.insert(answers_.begin() + place + 1, 0);
    }

    /// A line that is boilerplate wherever it is.
    [[nodiscard]] bool is_boilerplate(std::size_t i) const
    {
        return ask(Trait::boilerplate, i,
                   [&](std::string_view line) { return grammar::is_boilerplate(line, context()); });
    }
    /// A line that is boilerplate where it is.
    void make_boilerplate(std::size_t i) const { answer(Trait::boilerplate, i, true); }
    /// Only the name of a site, perhaps after a bullet.
    [[nodiscard]] bool is_host(std::size_t i) const
    {
        return ask(Trait::host, i, [](std::string_view line) {
            return spirit::matches(-((spirit::x3::lit("•") | "·") >> spirit::ws) >> grammar::host_name, line,
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
    [[nodiscard]] bool is_credited(std::size_t i) const
    {
        return ask(Trait::credited, i, [&](std::string_view line) {
            return grammar::may_end_in_credit(line) && spirit::matches(grammar::credited_line, line, context());
        });
    }
    [[nodiscard]] bool is_picture(std::size_t i) const { return is_file(i) || is_credited(i); }
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

private:
    template <class Ask>
    bool ask(Trait trait, std::size_t i, Ask ask) const
    {
        auto const known = bit(trait) << 8;
        if ((answers_[i] & known) == 0)
            answer(trait, i, ask(lines_[i]));
        return (answers_[i] & bit(trait)) != 0;
    }
    void answer(Trait trait, std::size_t i, bool yes) const
    {
        answers_[i] =
            static_cast<std::uint16_t>((answers_[i] & ~bit(trait)) | bit(trait) << 8 | (yes ? bit(trait) : 0));
    }
    [[nodiscard]] static constexpr unsigned bit(Trait trait) noexcept { return 1u << static_cast<unsigned>(trait); }

    std::string_view page_;
    grammar::settings const* settings_ = nullptr;
    detail::line_list lines_;
    mutable std::vector<std::uint16_t> answers_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
