/// \file
/// What a source block tells, as its fields come in.
#ifndef NEWSPAGE_GRAMMAR_DETAIL_SOURCE_FIELDS_HPP
#define NEWSPAGE_GRAMMAR_DETAIL_SOURCE_FIELDS_HPP

#include <newspage/article_view.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/people.hpp>
#include <newspage/grammar/detail/primitive.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// What the next field stands behind.
enum class Place : unsigned char {
    closed,  ///< the line's start, `|`, `)`, `,` or a host
    open,    ///< a byline, a labelled field, an open bracket
    button,
    date
};

/// Something odd, at a piece of the page's text.
struct oddity
{
    newspage::code code{};
    std::string_view where;
};

/// A `.` that ends an abbreviation of at most two letters, as in `U.S.` or `Jr.`. \a at is the place of the `.`.
[[nodiscard]] constexpr bool ends_abbreviation(std::string_view text, std::size_t at) noexcept
{
    std::size_t begin = at;
    while (begin != 0 && is_alpha(text[begin - 1]))
        --begin;
    auto const letters = at - begin;
    return (letters == 1 || letters == 2) && is_upper(text[begin]) && (begin == 0 || is_ascii(text[begin - 1]));
}

/// Whether a sentence ends inside of \a text: a `.` with white behind, not after an abbreviation.
[[nodiscard]] constexpr bool holds_sentence_end(std::string_view text) noexcept
{
    for (auto at = text.find('.'); at != text.npos; at = text.find('.', at + 1))
        if (white_at(text.data() + at + 1, text.data() + text.size()) != 0 && !ends_abbreviation(text, at))
            return true;
    return false;
}

[[nodiscard]] inline bool is_host(std::string_view text) noexcept
{
    char const* at = text.data();
    char const* const last = at + text.size();
    return host_name_parser{}.match(at, last, x3::unused, x3::unused) && at == last;
}

struct source_fields
{
    /// Outlets by rank: labelled, in brackets, host, bare.
    enum rank { labelled, bracketed, as_host, bare, ranks };

    /// What is set rather than added to. Each change keeps what was before, so that an alternative which fails can be taken back.
    struct scalars
    {
        std::string_view title;
        std::array<std::string_view, ranks> outlets{};
        std::string_view lost_outlet;
        std::optional<Timestamp> published;
        std::optional<Timestamp> updated;
        bool dated = false;       ///< a date was read, or its label
        bool date_above = false;  ///< ... in an earlier line of the block
    };
    struct marked
    {
        Place at;
        std::size_t changes, authors, placed, editors, passages, oddities, furniture, only_dates;
    };

    scalars values;
    std::vector<scalars> changes;  ///< what they were before each change
    Place at = Place::closed;
    author_list byline;
    author_list editors;
    std::vector<Passage> passages;
    std::vector<oddity> oddities;
    std::vector<std::string_view> furniture;
    /// Lines that are only a date: three on a page make it a list.
    std::vector<std::string_view> only_dates;

    /// No line stands before that could be the title: it may be glued to the source line.
    bool may_hold_title = false;

    void clear() noexcept
    {
        if (!changes.empty())
            values = {};
        changes.clear();
        at = Place::closed;
        byline.authors.clear();
        byline.placed = 0;
        editors.authors.clear();
        passages.clear();
        oddities.clear();
        furniture.clear();
        only_dates.clear();
    }

    [[nodiscard]] marked mark() const noexcept
    {
        return {at,
                changes.size(),
                byline.authors.size(),
                byline.placed,
                editors.authors.size(),
                passages.size(),
                oddities.size(),
                furniture.size(),
                only_dates.size()};
    }
    void reset(marked const& before)
    {
        if (changes.size() != before.changes) {
            values = changes[before.changes];
            changes.resize(before.changes);
        }
        at = before.at;
        byline.placed = before.placed;
        auto shrink = [](auto& list, std::size_t size) {
            if (list.size() != size)
                list.resize(size);
        };
        shrink(byline.authors, before.authors);
        shrink(editors.authors, before.editors);
        shrink(passages, before.passages);
        shrink(oddities, before.oddities);
        shrink(furniture, before.furniture);
        shrink(only_dates, before.only_dates);
    }

    /// To be called before a change of the scalars.
    void change() { changes.push_back(values); }

    // Outlets. An empty one was lost by the extractor.

    bool offer(rank r, std::string_view name)
    {
        change();
        if (name.empty()) {
            if (!values.lost_outlet.data())
                values.lost_outlet = name;
        } else if (values.outlets[r].empty()) {
            values.outlets[r] = name;
        } else {
            passages.push_back({Role::passed_over, name});
        }
        return true;
    }
    bool offer_labelled(std::string_view name) { return offer(labelled, name); }
    bool offer_bracketed(std::string_view name) { return offer(bracketed, name); }
    /// A `)` alone closes a bracket whose name ended at a date.
    bool offer_closed(std::string_view name) { return name.empty() || offer(bracketed, name); }
    bool offer_host(std::string_view name) { return offer(as_host, name); }
    /// A chunk without any mark. Before the date, and with no title above, the first of them is the title.
    bool offer_bare(std::string_view text)
    {
        bool const title = takes_title() && !is_host(text);
        if (text.empty() || !at_most(title ? 250 : 60, text) || holds_sentence_end(text))
            return false;
        if (!title)
            return offer(bare, text);
        change();
        values.title = text;
        return true;
    }
    bool set_title(std::string_view text)
    {
        if (text.empty() || !at_most(250, text) || holds_sentence_end(text))
            return false;
        change();
        values.title = text;
        return true;
    }
    [[nodiscard]] bool takes_title() const noexcept { return may_hold_title && values.title.empty() && !values.dated; }
    /// A byline above the date is none where it would be the page's only title.
    [[nodiscard]] bool takes_byline() const noexcept { return !may_hold_title || values.dated; }

    // Dates. The first of each kind wins.

    void add_date(std::optional<Timestamp>& date, Role role, located<Timestamp> const& found)
    {
        passages.push_back({date ? Role::passed_over : role, found.text});
        change();
        if (!date)
            date = found.value;
        values.dated = true;
        at = Place::date;
    }
    void add_updated(located<Timestamp> const& found) { add_date(values.updated, Role::updated, found); }
    void add_published(located<Timestamp> const& found) { add_date(values.published, Role::published, found); }
    void add_unread_date(std::string_view text)
    {
        if (!text.empty())
            passages.push_back({Role::passed_over, text});
        oddities.push_back({code::date_not_understood, text});
        change();
        values.dated = true;
        at = Place::date;
    }
    void add_passed_over(std::string_view text)
    {
        passages.push_back({Role::passed_over, text});
        oddities.push_back({code::text_passed_over, text});
    }
    [[nodiscard]] bool takes_plain_date() const noexcept { return at == Place::closed || at == Place::open; }
    [[nodiscard]] bool takes_unread_date() const noexcept { return at == Place::closed && !values.date_above; }
    [[nodiscard]] bool stands_firm() const noexcept { return at == Place::closed; }

    void end_line(std::string_view line)
    {
        change();
        values.date_above = true;
        if (!passages.empty() && passages.back().text == line && passages.back().role == Role::published)
            only_dates.push_back(line);
    }
    /// A place belongs to names of its own byline only.
    void open_byline() { byline.placed = byline.authors.size(); }
    void add_furniture(std::string_view line) { furniture.push_back(line); }

    void add_counter(std::string_view text) { passages.push_back({Role::counter, text}); }
    void add_buttons(std::string_view text) { passages.push_back({Role::button, text}); }

    /// The outlet that counts; the others are passed over.
    [[nodiscard]] std::string_view source() const noexcept
    {
        for (auto name : values.outlets)
            if (!name.empty())
                return name;
        return {};
    }
};

} // namespace detail
} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
