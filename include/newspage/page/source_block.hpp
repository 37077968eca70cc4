/// \file
/// Which neighbouring lines are the source block: FORMAT 5, "one to three neighbouring lines".
#ifndef NEWSPAGE_PAGE_SOURCE_BLOCK_HPP
#define NEWSPAGE_PAGE_SOURCE_BLOCK_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/grammar/source_candidate.hpp>
#include <newspage/page/block_fields.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// What is before a line that may begin a source block.
struct Before
{
    bool nothing = true;            ///< no line: a title may be glued to the block
    bool title_without_bar = false; ///< a title-shaped line that did not end in a bar
    bool in_header = true;          ///< text after the date may be a line of its own
};

/// Puts neighbouring lines of fields together.
class BlockReader
{
public:
    explicit BlockReader(Reading& reading) : reading_(reading), lines_(reading.lines), block_(reading.block) {}

    /// Whether a block with a date begins at line \a i; it is in Reading::block. Lines from \a end on are not asked.
    bool read(std::size_t i, std::size_t end, Before const& before)
    {
        block_.clear();
        bool dated = false;
        std::size_t kept = 0; // a line without a date counts only beside a dated one
        for (auto line = i; line < end && block_.count != block_.fields.size();
             line = next_line(line + 1, before.in_header)) {
            if (!add_line(line, before, dated))
                break;
            if (dated)
                kept = block_.count;
            if (has_field<grammar::GluedText>(block_.fields[block_.count - 1]))
                break; // the text is a line of its own
        }
        block_.count = kept;
        return dated && !has_second_bare_outlet();
    }

    /// Whether line \a i may be the last of a block.
    [[nodiscard]] bool may_end(std::size_t i) const { return lines_.may_be_dated(i) || may_be_undated(i); }

    /// Whether line \a i is a block without a date: directly after a title two labelled fields with an outlet or, where
    /// \a alone, one outlet or byline.
    bool read_dateless(std::size_t i, bool alone)
    {
        block_.clear();
        auto& fields = block_.fields[0];
        if (!parse_undated(i, fields) || has_field<grammar::Date>(fields))
            return false;
        if (!is_labelled_origin(fields) && !(alone && is_one_origin(i, fields)))
            return false;
        block_.lines[0] = i;
        block_.count = 1;
        return true;
    }

    /// Makes line \a i the block, whatever its fields are.
    void read_line(std::size_t i)
    {
        static_cast<void>(parse(i, block_.fields[0]));
        block_.lines[0] = i;
        block_.count = 1;
    }

    /// Whether line \a i is only an outlet after its label.
    bool is_labelled_outlet(std::size_t i)
    {
        auto& fields = reading_.fields;
        if (!parse_undated(i, fields) || fields.size() != 1)
            return false;
        auto const outlet = fields.last<grammar::Outlet>();
        return outlet && outlet->form == grammar::OutletForm::labelled && !outlet->name.empty();
    }
    /// Whether line \a i is only a byline or an outlet.
    bool is_byline_or_outlet(std::size_t i)
    {
        auto& fields = reading_.fields;
        return parse_undated(i, fields) && is_undated(i, fields, {false, false, false}) &&
               has_field<grammar::Byline, grammar::Outlet>(fields);
    }
    /// Whether line \a i has a date, whatever else it is.
    bool is_dated(std::size_t i)
    {
        auto& fields = reading_.fields;
        return i < lines_.size() && lines_.may_be_dated(i) && parse(i, fields) &&
               accepts(i, fields, {false, false, false});
    }
    /// Whether line \a i is a date without a label.
    bool is_plain_date(std::size_t i)
    {
        auto& fields = reading_.fields;
        if (!lines_.may_be_dated(i) || !parse(i, fields))
            return false;
        return std::all_of(fields.fields.begin(), fields.fields.end(),
                           [](auto const& field) {
                               auto const date = std::get_if<grammar::Date>(&field);
                               return date ? date->label == grammar::DateLabel::none
                                           : !std::holds_alternative<grammar::Outlet>(field);
                           }) &&
               has_field<grammar::Date>(fields) && !has_field<grammar::Byline, grammar::Editors>(fields);
    }

private:
    // Cheap tests in front of the rules: without them every line would be tried.
    [[nodiscard]] bool may_be_undated(std::size_t i) const
    {
        return grammar::may_be_undated(lines_[i], lines_.settings());
    }

    bool parse_undated(std::size_t i, SourceFields& fields) const
    {
        return may_be_undated(i) && detail::at_most(250, lines_[i]) && parse(i, fields);
    }
    bool parse(std::size_t i, SourceFields& fields) const
    {
        auto const found = lines_.source_line(i);
        if (found)
            fields = *found;
        else
            fields.clear();
        return found != nullptr;
    }
    template <class Rule>
    bool parse(Rule const& rule, std::size_t i, SourceFields& fields) const
    {
        fields.clear();
        return spirit::matches(rule, lines_[i], lines_.context(), fields);
    }
    /// The next line that may belong to the block: boilerplate aside, but for the name of a site.
    [[nodiscard]] std::size_t next_line(std::size_t i, bool in_header) const
    {
        auto const is_boilerplate = [&] {
            return in_header ? lines_.is_header_boilerplate(i) : lines_.is_boilerplate(i);
        };
        while (i < lines_.size() && is_boilerplate() && !lines_.is_host(i))
            ++i;
        return i;
    }

    bool add_line(std::size_t i, Before const& before, bool& dated)
    {
        auto& fields = block_.fields[block_.count];
        if (lines_.may_be_dated(i) && read_dated(i, before, dated, fields))
            dated = true;
        else if (!(parse_undated(i, fields) && is_undated(i, fields, before)) &&
                 !(!dated && before.title_without_bar && is_barred_outlet(i, fields)))
            return false;
        block_.lines[block_.count++] = i;
        return true;
    }

    bool read_dated(std::size_t i, Before const& before, bool dated, SourceFields& fields)
    {
        bool const titled = before.nothing && block_.count == 0;
        bool accepted = parse(i, fields) && accepts(i, fields, before);
        // The text before a bracket is the title rather than the front of an outlet's name.
        if (titled && (!accepted || has_bare_outlet(fields)))
            accepted =
                (detail::at_most(250, lines_[i]) && parse(grammar::glued_line, i, fields) && is_glued_title(fields)) ||
                (parse(i, fields) && accepts(i, fields, before));
        // A title may end in a date.
        if (titled && accepted && !text_before_date(fields, lines_.context()).empty())
            accepted = !is_dated(next_line(i + 1, before.in_header));
        // What follows the date is no field.
        if (!accepted && before.in_header)
            accepted = parse(grammar::text_line, i, fields) && accepts(i, fields, before);
        if (!accepted)
            return false;
        if (!dated)
            return true;
        // A date that is not understood counts only as the first, an event's is not added to another.
        auto const date = find_field<grammar::Date>(fields);
        return date->found && !is_weak(fields);
    }
    [[nodiscard]] static bool has_bare_outlet(SourceFields const& fields) noexcept
    {
        return std::any_of(fields.fields.begin(), fields.fields.end(), [](auto const& field) {
            auto const outlet = std::get_if<grammar::Outlet>(&field);
            return outlet && outlet->form == grammar::OutletForm::bare;
        });
    }
    [[nodiscard]] bool is_glued_title(SourceFields const& fields) const
    {
        return has_field<grammar::Date>(fields) && is_like_title(find_field<grammar::GluedTitle>(fields)->text);
    }
    /// Whether a bare outlet can be the title.
    [[nodiscard]] bool is_like_title(std::string_view name) const { return !is_site_or_agency(name, lines_.context()); }

    /// Whether the fields of a line make a dated line.
    [[nodiscard]] bool accepts(std::size_t i, SourceFields const& fields, Before const& before) const
    {
        if (!has_field<grammar::Date>(fields))
            return false;
        bool const glued = has_field<grammar::GluedText>(fields);
        if (glued ? !before.in_header : !detail::at_most(250, lines_[i]))
            return false;
        if (lines_.is_sentence(i) ? !text_before_date(fields, lines_.context()).empty() || is_deadline(fields)
                                  : tells_of_date(fields, lines_.context()))
            return false; // a sentence of the text
        bool may_be_title = before.nothing && i == block_line(i);
        bool after_event = false;
        for (auto const& field : fields.fields) {
            auto const date = std::get_if<grammar::Date>(&field);
            after_event = after_event || (date && date->label == grammar::DateLabel::event);
            auto const outlet = std::get_if<grammar::Outlet>(&field);
            if (outlet && outlet->form != grammar::OutletForm::labelled && after_event)
                return false; // it is the place of the event
            if (!outlet || outlet->form != grammar::OutletForm::bare)
                continue;
            if (!is_bare_name(outlet->name) && !(may_be_title && is_like_title(outlet->name)))
                return false;
            may_be_title = false;
        }
        return true;
    }
    /// The first line of the block, or \a i where there is none yet.
    [[nodiscard]] std::size_t block_line(std::size_t i) const noexcept
    {
        return block_.count == 0 ? i : block_.lines[0];
    }

    /// Whether a line without a date may belong to a block.
    [[nodiscard]] bool is_undated(std::size_t i, SourceFields const& fields, Before const& before) const
    {
        if (has_field<grammar::Date, grammar::TimeOfDay, grammar::PassedOver, grammar::GluedText>(fields) ||
            !detail::at_most(250, lines_[i]))
            return false;
        if (auto const found = grammar::judge_contributors(fields, lines_.context()); found != grammar::SignOff::yes)
            return found == grammar::SignOff::beside_another && is_beside_labelled(i);
        auto const byline = find_field<grammar::Byline>(fields);
        bool const by_host = !byline && grammar::detail::opens_byline(lines_[i]);
        if (((byline && !byline->labelled) || by_host) && before.nothing && block_.count == 0)
            return false; // it would be the page's only title
        bool after_people = false;
        for (auto const& field : fields.fields) {
            after_people = after_people || std::holds_alternative<grammar::Byline>(field) ||
                           (std::holds_alternative<grammar::Editors>(field) && block_.count == 0);
            auto const outlet = std::get_if<grammar::Outlet>(&field);
            if (!outlet || outlet->form == grammar::OutletForm::labelled)
                continue;
            if (outlet->form == grammar::OutletForm::bare)
                return false;
            bool const before_author = fields.size() == 2 && fields.last<grammar::Byline>() && opens_bracket(lines_[i]);
            if (!after_people && !before_author && !(fields.size() == 1 && is_whole_outlet(i, *outlet)))
                return false;
        }
        return true;
    }
    /// Whether the line before or after \a i, boilerplate aside, is made of labelled fields without a date.
    [[nodiscard]] bool is_beside_labelled(std::size_t i) const
    {
        auto const before = lines_.end_before(i);
        return (before != 0 && is_labelled(before - 1)) || is_labelled(lines_.next(i + 1));
    }
    [[nodiscard]] bool is_labelled(std::size_t i) const
    {
        if (i >= lines_.size() || !may_be_undated(i) || !detail::at_most(250, lines_[i]))
            return false;
        auto const fields = lines_.source_line(i);
        return fields && grammar::are_labelled(*fields);
    }
    /// `(China Daily)` that is no credit, or only a host or an agency.
    [[nodiscard]] bool is_whole_outlet(std::size_t i, grammar::Outlet const& outlet) const
    {
        if (outlet.form == grammar::OutletForm::site || outlet.form == grammar::OutletForm::news_agency)
            return true;
        if (!opens_bracket(lines_[i]))
            return false;
        return (!outlet.name.empty() && !is_like_title(outlet.name)) || !lines_.is_credited(i);
    }
    [[nodiscard]] static bool opens_bracket(std::string_view line) noexcept
    {
        return line.starts_with('(') || line.starts_with("（");
    }
    /// An outlet without a label on a line that ended in a bar.
    bool is_barred_outlet(std::size_t i, SourceFields& fields) const
    {
        if (!lines_.ends_in_bar(i) || !is_bare_name(lines_[i]) || lines_.is_picture(i))
            return false;
        fields.clear();
        fields.push_back(grammar::Outlet{lines_[i], grammar::OutletForm::bare});
        return true;
    }
    /// Whether a line is the block's bare outlet though another line names one.
    [[nodiscard]] bool has_second_bare_outlet() const noexcept
    {
        std::size_t bare = 0;
        std::size_t all = 0;
        block_.for_each([&](auto const& field) {
            if (auto const outlet = std::get_if<grammar::Outlet>(&field)) {
                ++all;
                bare += block_.count > 1 && outlet->form == grammar::OutletForm::bare &&
                        outlet->name == lines_[block_.lines[0]];
            }
        });
        return bare != 0 && all > 1;
    }

    /// One labelled outlet, one labelled byline, or a whole `( name )`.
    [[nodiscard]] bool is_one_origin(std::size_t i, SourceFields const& fields) const
    {
        if (fields.size() != 1)
            return false;
        if (auto const byline = fields.last<grammar::Byline>())
            return byline->labelled && !byline->people.empty();
        auto const outlet = fields.last<grammar::Outlet>();
        if (!outlet || outlet->name.empty())
            return false;
        return outlet->form == grammar::OutletForm::labelled ||
               (outlet->form == grammar::OutletForm::bracketed && closes_bracket(lines_[i]) &&
                is_whole_outlet(i, *outlet));
    }
    [[nodiscard]] static bool closes_bracket(std::string_view line) noexcept
    {
        return line.ends_with(')') || line.ends_with("）");
    }

    Reading& reading_;
    Lines& lines_;
    SourceBlock& block_;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
