/// \file
/// The Article of a page while it is read, and what must be remembered on the way.
#ifndef NEWSPAGE_GRAMMAR_DETAIL_READING_HPP
#define NEWSPAGE_GRAMMAR_DETAIL_READING_HPP

#include <newspage/article_view.hpp>
#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/detail/source_fields.hpp>
#include <newspage/grammar/furniture.hpp>
#include <newspage/grammar/page_numbers.hpp>
#include <newspage/grammar/timestamp.hpp>

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// Whether \a line is a date and nothing else. Three such lines make the page a list of pages.
[[nodiscard]] inline bool is_only_date(std::string_view line)
{
    static constexpr byte_set last_bytes{"0123456789M\xA5"};  // of PM, of 日
    return line.size() <= 48 && last_bytes(line.back()) && is_whole(timestamp, line, x3::unused);
}

/// Adds \a more, which are few, to \a list.
template <class T>
void append(std::vector<T>& list, std::vector<T> const& more)
{
    for (auto const& each : more)
        list.push_back(each);
}

/// What the rules of the page fill. Its functions are named after the part of the page that came in.
struct reading
{
    ArticleView article;
    std::vector<oddity> oddities;

    // Scratch, kept from page to page for its capacity.
    std::vector<std::string_view> lines;
    source_fields block;
    crumbs way;
    std::vector<std::string_view> body_editors;
    std::vector<std::string_view> only_dates;

    // The header.
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::string_view nearest;            ///< the last line before the source block
    std::size_t nearest_index = none;    ///< ... its place in the furniture
    bool nearest_is_title_shaped = false;
    bool text_above = false;             ///< a line that is not title-shaped stands before
    bool seeking = true;                 ///< the first source block has not been found
    bool has_block = false;              ///< a source block was found
    char const* header_end = nullptr;    ///< where the last line of the header ends
    char const* block_begin = nullptr;   ///< where the source block begins that is being tried
    char const* block_from = nullptr;    ///< from here on the body may hold the page's first source block
    char const* page_end = nullptr;

    // The body.
    std::optional<std::string_view> file;
    bool file_is_video = false;
    std::optional<std::string_view> caption;
    char const* last_sign_off = nullptr;
    std::size_t max_blocks = none;
    char const* too_many_blocks = nullptr;

    void clear(char const* first, char const* last) noexcept
    {
        article.clear();
        oddities.clear();
        body_editors.clear();
        only_dates.clear();
        nearest = {};
        nearest_index = none;
        nearest_is_title_shaped = text_above = has_block = false;
        seeking = true;
        header_end = first;
        block_from = last;
        page_end = last;
        file.reset();
        caption.reset();
        last_sign_off = nullptr;
        too_many_blocks = nullptr;
    }

    struct marked
    {
        std::size_t breadcrumb, furniture, only_dates;
        char const* header_end;
        std::optional<std::string_view> caption;
    };
    [[nodiscard]] marked mark() const noexcept
    {
        return {article.breadcrumb.size(), article.boilerplate.size(), only_dates.size(), header_end, caption};
    }
    void reset(marked const& before)
    {
        article.breadcrumb.resize(before.breadcrumb);
        article.boilerplate.resize(before.furniture);
        only_dates.resize(before.only_dates);
        header_end = before.header_end;
        caption = before.caption;
    }

    // The header.

    void add_furniture(std::string_view line)
    {
        see(line);
        article.boilerplate.push_back(line);
    }
    void end_header(std::string_view line) { header_end = line.data() + line.size(); }

    [[nodiscard]] bool is_seeking() const noexcept { return seeking; }
    void stop_seeking() noexcept { seeking = false; }
    [[nodiscard]] bool lacks_breadcrumb() const noexcept { return article.breadcrumb.empty(); }
    [[nodiscard]] bool has_text_above() const noexcept { return text_above; }
    void open_way()
    {
        way.items.clear();
        way.labelled = false;
    }
    void add_breadcrumb()
    {
        append(article.breadcrumb, way.items);
        auto const last = way.items.back();
        end_header(last);
    }

    void open_block(std::string_view line)
    {
        block_begin = line.data();
        block.clear();
        block.may_hold_title = nearest_index == none && seeking;
    }
    void close_block(std::string_view last_line)
    {
        seeking = false;
        has_block = true;
        block_from = block_begin;
        end_header(last_line);
    }

    void add_leading(std::string_view line)
    {
        nearest = line;
        nearest_index = article.boilerplate.size();
        nearest_is_title_shaped = true;
        add_furniture(line);
    }
    void add_leading_text(std::string_view line)
    {
        add_leading(line);
        nearest_is_title_shaped = false;
        text_above = true;
    }
    /// From here on there can be no header with a source block; the body must look for the block itself.
    void stop_at_figure(std::string_view line)
    {
        block_from = line.data();
        seeking = false;
    }
    [[nodiscard]] bool is_header() const noexcept
    {
        return has_block && (nearest_index == none || nearest_is_title_shaped);
    }
    void take_header()
    {
        block_from = page_end;
        if (nearest_index != none) {
            article.title = nearest;
            article.boilerplate.erase(article.boilerplate.begin() + static_cast<std::ptrdiff_t>(nearest_index));
        } else if (!block.values.title.empty()) {
            article.title = block.values.title;
            oddities.push_back({code::glued, block.values.title});
        }
        fill_from_block();
        for (auto const& editor : block.editors.authors)
            article.editors.push_back(editor.name);
        append(article.boilerplate, block.furniture);
    }

    void set_title(std::string_view line)
    {
        see(line);
        article.title = line;
        end_header(line);
    }

    // The body.

    bool add_if_title(std::string_view line)
    {
        if (!article.title || line != *article.title)
            return false;
        article.boilerplate.push_back(line);
        return true;
    }
    void add_pages(located<PageNumbers> const& found)
    {
        article.passages.push_back({article.page ? Role::passed_over : Role::page, found.text});
        if (!article.page)
            article.page = found.value;
    }
    [[nodiscard]] bool may_be_block(std::string_view line) const noexcept
    {
        return std::greater_equal<char const*>()(line.data(), block_from);
    }
    void add_sign_off(std::string_view line)
    {
        last_sign_off = line.data();
        fill_from_block();
        for (auto const& editor : block.editors.authors)
            body_editors.push_back(editor.name);
    }
    void add_closing_block(std::string_view line)
    {
        block_from = page_end;
        has_block = true;
        append(article.boilerplate, block.furniture);
        add_sign_off(line);
        oddities.push_back({code::source_block_at_end, line});
    }

    void begin_image(std::string_view line) { begin_figure(line, false); }
    void begin_video(std::string_view line) { begin_figure(line, true); }
    void begin_figure(std::string_view line, bool video)
    {
        file = line;
        file_is_video = video;
        caption.reset();
    }
    void set_caption(std::string_view line) { caption = line; }
    void add_credited(credited const& line)
    {
        if (!line.caption.empty())
            caption = line.caption;
        add_figure(line.credit);
    }
    bool add_credit_alone(credited const& line)
    {
        if (!line.caption.empty())
            return false;
        add_figure(line.credit);
        return true;
    }
    void add_bare_figure() { add_figure({}); }
    void add_figure(std::optional<CreditView> const& credit)
    {
        if (file && is_glued(*file))
            oddities.push_back({code::glued, *file});
        if (credit && !credit->outlet && is_outlet_lost(*credit))
            oddities.push_back({code::credit_without_outlet, credit->text});
        if (file_is_video || (credit && credit->medium == Medium::video))
            add_block<VideoView>(VideoView{file, caption, credit});
        else
            add_block<FigureView>(FigureView{file, caption, credit});
        file.reset();
        file_is_video = false;
        caption.reset();
    }
    /// `Photo by Li Wei` names no house and lost none.
    [[nodiscard]] static bool is_outlet_lost(CreditView const& credit)
    {
        return credit.relation != Relation::by || credit.creators.empty() || credit.text.back() == '/'
            || credit.text.find('/') != credit.text.npos;
    }

    /// Whether more of its line stands behind \a front.
    [[nodiscard]] bool is_glued(std::string_view front) const noexcept
    {
        char const* at = front.data() + front.size();
        for (std::size_t n = 1; n != 0; at += n)
            n = at != page_end && *at == '|' ? 1 : white_at(at, page_end);
        return at != page_end && *at != '\n';
    }

    void add_heading(std::string_view line)
    {
        see(line);
        add_block<HeadingView>(HeadingView{line});
    }
    void add_paragraph(std::string_view line)
    {
        see(line);
        add_block<ParagraphView>(ParagraphView{line});
    }
    /// Declines what may still be a source block, or is the title again.
    bool add_running_text(std::string_view line)
    {
        if (may_be_block(line) || (article.title && line == *article.title))
            return false;
        add_block(ParagraphView{line});
        return true;
    }
    template <class View>
    void add_block(View view)
    {
        if (article.body.size() == max_blocks) {
            if (!too_many_blocks)
                too_many_blocks = start_of(view);
            return;
        }
        article.body.emplace_back(std::in_place_type<View>, std::move(view));
    }

    void see(std::string_view line)
    {
        if (is_only_date(line))
            only_dates.push_back(line);
    }

private:
    template <class View>
    [[nodiscard]] static char const* start_of(View const& view)
    {
        if constexpr (requires { view.text; })
            return view.text.data();
        else
            return view.file ? view.file->data() : view.caption ? view.caption->data() : view.credit->text.data();
    }

    /// Takes what the block tells and the article lacks.
    void fill_from_block()
    {
        auto pass_over = [&](std::string_view text) { article.passages.push_back({Role::passed_over, text}); };
        auto const source = block.source();
        for (auto name : block.values.outlets)
            if (!name.empty() && (name.data() != source.data() || article.source))
                pass_over(name);
        if (!source.empty() && !article.source)
            article.source = source;
        else if (source.empty() && block.values.lost_outlet.data() && !article.source)
            oddities.push_back({code::source_lost, block.values.lost_outlet});

        bool const second_published = block.values.published && article.published;
        bool const second_updated = block.values.updated && article.updated;
        if (!second_published && block.values.published)
            article.published = block.values.published;
        if (!second_updated && block.values.updated)
            article.updated = block.values.updated;
        for (auto passage : block.passages) {
            if ((passage.role == Role::published && second_published) || (passage.role == Role::updated && second_updated))
                passage.role = Role::passed_over;
            article.passages.push_back(passage);
        }

        if (article.authors.empty()) {
            append(article.authors, block.byline.authors);
        } else {
            char const* told = nullptr;  // a place is told once for all who were there
            for (auto const& author : block.byline.authors) {
                pass_over(author.name);
                if (author.place && author.place->data() != told)
                    pass_over(*author.place);
                told = author.place ? author.place->data() : nullptr;
            }
        }
        append(oddities, block.oddities);
        append(only_dates, block.only_dates);
    }
};

} // namespace detail
} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
