/// \file
/// What a source line is made of: see source_line.hpp.
#ifndef NEWSPAGE_GRAMMAR_SOURCE_FIELD_HPP
#define NEWSPAGE_GRAMMAR_SOURCE_FIELD_HPP

#include <newspage/config.hpp>
#include <newspage/contributor_role.hpp>
#include <newspage/grammar/timestamp.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// How an outlet is written. Where several are, the first of these forms wins.
enum class OutletForm : unsigned char { labelled, bracketed, site, news_agency, bare, after_date };

/// The name of an outlet; empty where an extractor lost it.
struct Outlet
{
    std::string_view name;
    OutletForm form = OutletForm::bare;
    bool closed = false; ///< the bracket that opens it is closed
};

/// What the label of a date says.
enum class DateLabel : unsigned char { none, event, published, updated };

/// A date of a source line; nothing is found where it is missing or not understood.
struct Date
{
    std::optional<FoundDate> found;
    std::string_view text; ///< without the label
    DateLabel label = DateLabel::none;
    bool colon = false; ///< a colon follows the label
};

/// A time of day in a chunk of its own: that of the day before it.
struct TimeOfDay
{
    ClockTime time;
    std::string_view text;
};

/// Authors: text that is people.
struct Byline
{
    std::string_view people;
    bool labelled = false;
};

/// Editors: text that is names.
struct Editors
{
    std::string_view names;
    bool translated = false; ///< they did that, too
};

/// Others who did a part of the work: text that is names.
struct Contributors
{
    ContributorRole role{};
    std::string_view names;
    bool doubtful = false; ///< the label also occurs in other texts
};

/// `Views: 312`.
struct Counter
{
    std::string_view text;
};

/// `Print E-mail`.
struct Buttons
{
    std::string_view text;
};

/// A headline glued to the source line.
struct GluedTitle
{
    std::string_view text;
};

/// Text after the date that begins the line: a line of its own.
struct GluedText
{
    std::string_view text;
};

/// Text after another date: in no field.
struct PassedOver
{
    std::string_view text;
};

/// What separates the chunks of a source line.
struct Bar
{
};

/// One field of a source line.
using SourceField = std::variant<Bar, Outlet, Date, TimeOfDay, Byline, Editors, Contributors, Counter, Buttons,
                                 GluedTitle, GluedText, PassedOver>;

/// The fields of a source line, in page order.
struct SourceFields
{
    std::vector<SourceField> fields;

    [[nodiscard]] std::size_t size() const noexcept { return fields.size(); }
    void resize(std::size_t size) { fields.resize(size); }
    void push_back(SourceField const& field) { fields.push_back(field); }
    void clear() noexcept { fields.clear(); }

    template <class Field>
    [[nodiscard]] Field const* last() const noexcept
    {
        return fields.empty() ? nullptr : std::get_if<Field>(&fields.back());
    }
    [[nodiscard]] bool begins_line() const noexcept { return fields.empty(); }
    [[nodiscard]] bool begins_chunk() const noexcept { return fields.empty() || last<Bar>(); }
    [[nodiscard]] bool has_several() const noexcept { return fields.size() > 1; }
    /// Whether only buttons and counters are before, from the line's start on.
    [[nodiscard]] bool only_buttons() const noexcept
    {
        for (auto const& field : fields)
            if (!std::holds_alternative<Buttons>(field) && !std::holds_alternative<Counter>(field))
                return false;
        return true;
    }
    /// Whether an outlet after its label is last, buttons aside.
    [[nodiscard]] bool ends_in_labelled_outlet() const noexcept
    {
        for (auto field = fields.rbegin(); field != fields.rend(); ++field)
            if (!std::holds_alternative<Buttons>(*field)) {
                auto const outlet = std::get_if<Outlet>(&*field);
                return outlet && outlet->form == OutletForm::labelled;
            }
        return false;
    }
    /// Whether a date without a label may be next: not after another date, a bare outlet or buttons inside the line.
    [[nodiscard]] bool date_may_follow() const noexcept
    {
        if (auto const outlet = last<Outlet>())
            return outlet->form != OutletForm::bare;
        if (last<Buttons>())
            return only_buttons() || ends_in_labelled_outlet();
        return !last<Date>() && !last<TimeOfDay>() && !last<GluedTitle>();
    }
    /// Whether a label with a colon makes a date, whatever follows: not after what is no label or is one with text.
    [[nodiscard]] bool label_is_firm() const noexcept
    {
        if (auto const outlet = last<Outlet>())
            return outlet->form != OutletForm::bare && (outlet->form != OutletForm::labelled || outlet->name.empty());
        if (auto const byline = last<Byline>())
            return byline->people.empty();
        if (auto const editors = last<Editors>())
            return editors->names.empty();
        return begins_chunk() || last<GluedTitle>();
    }
    /// Whether a named outlet or people are last.
    [[nodiscard]] bool ends_in_text() const noexcept { return last<Outlet>() || last<Byline>(); }
    /// Whether an agency with a comma and a date may be next.
    [[nodiscard]] bool agency_may_follow() const noexcept { return begins_chunk() || only_buttons(); }
    /// Whether the last day may get its time from the next chunk.
    [[nodiscard]] bool time_may_follow() const noexcept
    {
        if (fields.size() < 2 || !last<Bar>())
            return false;
        auto const date = std::get_if<Date>(&fields[fields.size() - 2]);
        return date && date->found && !date->found->value.time;
    }
};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
