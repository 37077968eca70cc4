/// \file
/// From the text of a page to its Article, step by step, or to the reason why there is none: FORMAT 2 and 11.
#ifndef NEWSPAGE_PAGE_PAGE_READER_HPP
#define NEWSPAGE_PAGE_PAGE_READER_HPP

#include <newspage/config.hpp>
#include <newspage/page/body.hpp>
#include <newspage/page/emit.hpp>
#include <newspage/page/ending.hpp>
#include <newspage/page/header.hpp>
#include <newspage/page/list_of_pages.hpp>
#include <newspage/page/notes.hpp>
#include <newspage/page/other_input.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Reads one page into the memory of a Reading.
class PageReader
{
public:
    PageReader(std::string_view text, grammar::settings const& settings, Reading& reading,
               std::vector<diagnostic>& notes)
        : text_(text), settings_(settings), reading_(reading), notes_(notes)
    {
    }

    /// The reason to reject the page, if there is one.
    std::optional<diagnostic> read()
    {
        notes_.clear();
        auto error = read_text();
        if (error)
            notes_.clear();
        return error;
    }

private:
    std::optional<diagnostic> read_text()
    {
        reading_.clear();
        if (text_.size() > settings_.max_bytes)
            return error_at(errc::too_large, settings_.max_bytes, 0);
        if (auto const other = other_input(text_))
            return error_at(*other, 0, 0);
        if (auto const valid = reading_.lines.read(text_, settings_); valid != text_.size())
            return error_at(errc::not_utf8, valid, 1);
        if (auto error = check_line_sizes())
            return error;
        if (reading_.lines.size() == 0)
            return error_at(errc::blank, 0, 0);
        HeaderReader(reading_).read();
        BodyReader(reading_).read();
        if (auto const date = second_date_of_list(reading_))
            return error_at(errc::list_of_pages, *date);
        EndingReader(reading_).read();
        Emitter(reading_).write();
        take_stamp_day();
        if (auto error = check_parts())
            return error;
        NoteWriter(reading_, has_mark()).write(notes_);
        if (!settings_.strict || notes_.empty())
            return {};
        auto error = notes_.front();
        error.severity = severity::error;
        return error;
    }

    [[nodiscard]] static diagnostic error_at(errc why, std::size_t offset, std::size_t length)
    {
        return {why, severity::error, {offset, length}};
    }
    [[nodiscard]] diagnostic error_at(errc why, std::string_view where) const
    {
        return error_at(why, static_cast<std::size_t>(where.data() - text_.data()), where.size());
    }

    [[nodiscard]] std::optional<diagnostic> check_line_sizes() const
    {
        if (settings_.max_line >= text_.size())
            return {};
        for (std::size_t begin = 0; begin < text_.size();) {
            auto const eol = std::min(text_.find('\n', begin), text_.size());
            if (eol - begin > settings_.max_line)
                return error_at(errc::line_too_long, begin + settings_.max_line, 0);
            begin = eol + 1;
        }
        return {};
    }

    /// The day of the extractor's stamp counts where the page has no date.
    void take_stamp_day()
    {
        auto& article = reading_.article;
        if (!reading_.stamp_day || article.published || article.updated)
            return;
        article.published = Timestamp{*reading_.stamp_day, {}, Precision::day, {}};
    }

    [[nodiscard]] bool has_mark() const
    {
        auto const& article = reading_.article;
        return !article.breadcrumb.empty() || reading_.has_block || reading_.has_closing_block ||
               !reading_.stamp.empty() ||
               std::any_of(article.body.begin(), article.body.end(), [](BlockView const& block) {
                   return std::holds_alternative<FigureView>(block) || std::holds_alternative<VideoView>(block);
               });
    }
    /// Whether a page without a mark is read: it begins like a text, and has a sentence.
    [[nodiscard]] bool looks_like_text(std::size_t first) const
    {
        auto const& lines = reading_.lines;
        if (first == lines.size() || !(lines.is_title_shaped(first) || lines.is_sentence(first)))
            return false;
        for (auto i = first; i != lines.size(); ++i)
            if (lines.is_sentence(i))
                return true;
        return false;
    }

    [[nodiscard]] std::optional<diagnostic> check_parts() const
    {
        if (reading_.too_many_blocks)
            return error_at(errc::too_many_blocks, static_cast<std::size_t>(reading_.too_many_blocks - text_.data()),
                            0);
        auto const& lines = reading_.lines;
        if (!has_mark()) {
            auto const first = lines.next(0);
            if (settings_.require_mark || !looks_like_text(first))
                return error_at(errc::no_mark, lines[first == lines.size() ? 0 : first]);
        }
        if (reading_.article.body.empty())
            return error_at(errc::no_body, header_end(), 0);
        return {};
    }
    /// Past the last line of the header.
    [[nodiscard]] std::size_t header_end() const
    {
        std::size_t end = 0;
        if (auto const i = reading_.body_begin; i != 0) {
            auto const line = reading_.lines[i - 1];
            end = std::min(text_.find('\n', static_cast<std::size_t>(line.data() + line.size() - text_.data())),
                           text_.size());
            end += end != text_.size();
        }
        return end;
    }

    std::string_view text_;
    grammar::settings const& settings_;
    Reading& reading_;
    std::vector<diagnostic>& notes_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
