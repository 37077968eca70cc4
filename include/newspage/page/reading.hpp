/// \file
/// What is found on a page while it is read, and the memory that is kept from page to page.
#ifndef NEWSPAGE_PAGE_READING_HPP
#define NEWSPAGE_PAGE_READING_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/people.hpp>
#include <newspage/grammar/source_field.hpp>
#include <newspage/page/lines.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// A note and the text that it is about.
struct Note
{
    newspage::errc code{};
    std::string_view where;
};

/// Neighbouring lines of fields: one to three with dates, and more without.
struct SourceBlock
{
    std::array<grammar::SourceFields, 6> fields;
    std::array<std::size_t, 6> lines{};
    std::size_t count = 0;

    [[nodiscard]] std::size_t first() const noexcept { return lines[0]; }
    [[nodiscard]] std::size_t last() const noexcept { return lines[count - 1]; }
    void clear() noexcept { count = 0; }
    /// Calls \a see with each field, in page order.
    template <class See>
    void for_each(See see) const
    {
        for (std::size_t i = 0; i != count; ++i)
            for (auto const& field : fields[i].fields)
                see(field);
    }
};

/// What a body line is, in the order of FORMAT 10.
enum class Kind : unsigned char { boilerplate, page_numbers, sign_off, file, credited, heading_shaped, paragraph };

[[nodiscard]] constexpr bool is_text(Kind kind) noexcept
{
    return kind == Kind::paragraph || kind == Kind::heading_shaped;
}

/// The Article of a page while it is read.
struct Reading
{
    explicit Reading(view_allocator allocator = {}) : article(allocator) {}

    ArticleView article;
    std::vector<Note> notes;
    Lines lines;

    // Kept for their memory.
    SourceBlock block;
    grammar::SourceFields fields;
    grammar::Breadcrumb breadcrumb;
    grammar::People people;
    std::vector<std::string_view> names;
    std::vector<Kind> kinds;

    std::size_t body_begin = 0; ///< the first line of the body
    std::size_t body_end = 0;   ///< the first line of the footer
    bool has_block = false;     ///< the header has a source block
    bool block_is_weak = false;
    std::size_t header_editors = 0;          ///< how many the header names
    std::size_t header_contributors = 0;     ///< likewise
    bool has_closing_block = false;          ///< a source block is at the page's end
    std::size_t closing_block = Lines::none; ///< its first line
    char const* too_many_blocks = nullptr;   ///< the first block beyond the caller's limit
    std::size_t title_line = Lines::none;    ///< the line that is the title
    std::size_t header_begin = 0;            ///< the first line after the breadcrumb
    std::size_t block_begin = Lines::none;   ///< the header's source block
    std::size_t block_end = Lines::none;
    std::string_view stamp;                               ///< the extractor's stamp
    std::optional<std::chrono::year_month_day> stamp_day; ///< its day, if it has one
    std::vector<std::size_t> navigation; ///< lines before the body that are neither breadcrumb, title nor source block

    void clear()
    {
        article.clear();
        notes.clear();
        block.clear();
        fields.clear();
        kinds.clear();
        navigation.clear();
        body_begin = body_end = 0;
        has_block = block_is_weak = has_closing_block = false;
        closing_block = Lines::none;
        too_many_blocks = nullptr;
        title_line = Lines::none;
        header_begin = 0;
        header_editors = header_contributors = 0;
        block_begin = block_end = Lines::none;
        stamp = {};
        stamp_day.reset();
    }

    void set_title(std::size_t i)
    {
        title_line = i;
        article.title = lines[i];
    }
    void note(errc code, std::string_view where) { notes.push_back({code, where}); }
    /// Text that was recognised and is in no field.
    void pass_over(std::string_view text)
    {
        article.passages.push_back({Role::passed_over, text});
        note(errc::text_passed_over, text);
    }
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
