/// \file
/// The notes that only the whole page shows: FORMAT 11.
#ifndef NEWSPAGE_PAGE_NOTES_HPP
#define NEWSPAGE_PAGE_NOTES_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/unread.hpp>
#include <newspage/page/reading.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Adds what is absent or doubtful, and puts all notes in page order.
class NoteWriter
{
public:
    NoteWriter(Reading& reading, bool has_mark) : reading_(reading), lines_(reading.lines), has_mark_(has_mark) {}

    void write(std::vector<diagnostic>& notes)
    {
        note_absent();
        note_title();
        note_unread_lines();
        note_glued_buttons();
        for (auto const& note : reading_.notes)
            notes.push_back({note.code, severity::note, {offset(note.where), note.where.size()}});
        auto const comes_before = [](diagnostic const& a, diagnostic const& b) {
            return std::tie(a.where.offset, a.code, a.where.length) < std::tie(b.where.offset, b.code, b.where.length);
        };
        // Most are in order already. Not stable_sort, which allocates.
        if (!std::is_sorted(notes.begin(), notes.end(), comes_before))
            std::sort(notes.begin(), notes.end(), comes_before);
        notes.erase(std::unique(notes.begin(), notes.end()), notes.end());
    }

private:
    [[nodiscard]] std::size_t offset(std::string_view where) const noexcept
    {
        return static_cast<std::size_t>(where.data() - lines_.page().data());
    }
    [[nodiscard]] bool is_noted(errc what) const
    {
        return std::any_of(reading_.notes.begin(), reading_.notes.end(),
                           [what](auto const& note) { return note.code == what; });
    }
    void note_at_front(errc what) { reading_.note(what, lines_.page().substr(0, 0)); }

    void note_absent()
    {
        auto const& article = reading_.article;
        if (article.source)
            std::erase_if(reading_.notes, [](auto const& note) { return note.code == errc::source_lost; });
        if (article.breadcrumb.empty())
            note_at_front(errc::no_breadcrumb);
        if (!article.title)
            note_at_front(errc::no_title);
        if (!article.source && !is_noted(errc::source_lost))
            note_at_front(errc::no_source);
        if (!article.published && !article.updated && !is_noted(errc::date_not_understood) &&
            !is_noted(errc::ambiguous_date))
            note_at_front(errc::no_date);
        if (!has_mark_)
            note_at_front(errc::headerless);
    }

    void note_title()
    {
        auto const next = lines_.next(reading_.title_line + 1);
        if (!reading_.has_block && reading_.title_line != Lines::none && next < lines_.size() &&
            lines_.is_title_shaped(next))
            reading_.note(errc::doubtful_title, lines_[reading_.title_line]);
    }

    /// Lines that look like a source line and were read as something else: near the front and near the body's end.
    void note_unread_lines()
    {
        std::size_t seen = 0;
        for (std::size_t i = 0; i != lines_.size() && seen != 10; ++i)
            if (!lines_.is_boilerplate(i)) {
                ++seen;
                note_unread(i);
            }
        seen = 0;
        for (auto i = reading_.body_end; i > reading_.body_begin && seen != 3; --i)
            if (is_text(i - 1)) {
                ++seen;
                note_unread(i - 1);
            }
    }
    [[nodiscard]] bool is_text(std::size_t i) const
    {
        if (i < reading_.body_begin)
            return std::find(reading_.navigation.begin(), reading_.navigation.end(), i) != reading_.navigation.end();
        return page::is_text(reading_.kinds[i - reading_.body_begin]);
    }
    void note_unread(std::size_t i)
    {
        if (!is_text(i) || lines_.is_sentence(i) || !holds_source_mark(lines_[i]))
            return;
        auto const text = block_text(lines_[i]);
        if (text.size() == lines_[i].size() || (!grammar::is_sentence(text) && holds_source_mark(text)))
            reading_.note(errc::unread_source_line, lines_[i]);
    }
    [[nodiscard]] bool holds_source_mark(std::string_view text) const
    {
        return grammar::holds_source_mark(text, lines_.context());
    }
    /// What is in the block of \a line: from its paragraph a dateline or a sign-off in brackets may be taken away.
    [[nodiscard]] std::string_view block_text(std::string_view line) const
    {
        auto const comes_before = std::less<char const*>();
        for (auto const& block : reading_.article.body)
            if (auto const paragraph = std::get_if<ParagraphView>(&block);
                paragraph && !comes_before(paragraph->text.data(), line.data()) &&
                comes_before(paragraph->text.data(), line.data() + line.size()))
                return paragraph->text;
        return line;
    }

    void note_glued_buttons()
    {
        for (auto line : reading_.article.boilerplate)
            if (grammar::glued_buttons_size(line) == line.size() && lines_.is_glued(line))
                reading_.note(errc::glued, line);
    }

    Reading& reading_;
    Lines& lines_;
    bool has_mark_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
