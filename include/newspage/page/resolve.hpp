/// \file
/// From the fields of a source block or a sign-off to members of the Article: FORMAT 5 and 8.
#ifndef NEWSPAGE_PAGE_RESOLVE_HPP
#define NEWSPAGE_PAGE_RESOLVE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/credit.hpp>
#include <newspage/page/source_block.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Gives the fields to the Article, in page order. What the Article has already stays; what differs from it is passed
/// over.
class Resolver
{
public:
    explicit Resolver(Reading& reading) : reading_(reading), article_(reading.article) {}

    /// The header's source block; \a title_before says whether a line before it is the title.
    void take_header(SourceBlock const& block, bool title_before)
    {
        if (!title_before)
            take_title(block);
        reading_.header_contributors = 0;
        take(block);
        for_each_editor(block, [this](std::string_view name) { article_.editors.push_back(name); });
        reading_.header_editors = article_.editors.size();
        reading_.header_contributors = article_.contributors.size();
    }
    /// A sign-off, or a source block at the page's end.
    void take_sign_off(SourceBlock const& block)
    {
        source_before_ = article_.source;
        take(block);
        for_each_editor(block, [&](std::string_view name) {
            if (std::find(article_.editors.begin(), article_.editors.end(), name) != article_.editors.end())
                return;
            if (reading_.header_editors == 0)
                article_.editors.push_back(name);
            else
                reading_.pass_over(name);
        });
    }

private:
    /// A bare outlet before the date that is neither a host nor an agency, or text that was glued before the fields.
    void take_title(SourceBlock const& block)
    {
        for (auto const& field : block.fields[0].fields) {
            if (std::holds_alternative<grammar::Date>(field))
                return;
            auto const glued = std::get_if<grammar::GluedTitle>(&field);
            auto const outlet = std::get_if<grammar::Outlet>(&field);
            bool const bare = outlet && outlet->form == grammar::OutletForm::bare &&
                              !is_site_or_agency(outlet->name, reading_.lines.context());
            if (!glued && !bare)
                continue;
            title_ = glued ? glued->text : outlet->name;
            article_.title = title_;
            reading_.note(errc::glued, title_);
            return;
        }
    }
    void take(SourceBlock const& block)
    {
        choose_outlet(block);
        grammar::Date const* day = nullptr; // that may get its time from the next chunk
        block.for_each([&](auto const& field) {
            if (auto const date = std::get_if<grammar::Date>(&field)) {
                day = date;
                take_date(*date, next_time(block, *date));
            } else if (auto const time = std::get_if<grammar::TimeOfDay>(&field)) {
                if (day)
                    article_.passages.push_back({date_role(*day), time->text});
            } else if (auto const outlet = std::get_if<grammar::Outlet>(&field)) {
                take_outlet(*outlet);
            } else if (auto const byline = std::get_if<grammar::Byline>(&field)) {
                take_byline(*byline);
            } else if (auto const contributors = std::get_if<grammar::Contributors>(&field)) {
                take_contributors(*contributors);
            } else if (auto const editors = std::get_if<grammar::Editors>(&field)) {
                if (editors->translated)
                    take_translators(editors->names);
            } else if (auto const counter = std::get_if<grammar::Counter>(&field)) {
                article_.passages.push_back({Role::counter, counter->text});
            } else if (auto const buttons = std::get_if<grammar::Buttons>(&field)) {
                article_.passages.push_back({Role::button, buttons->text});
            } else if (auto const text = std::get_if<grammar::PassedOver>(&field)) {
                reading_.pass_over(text->text);
            } else if (auto const glued = std::get_if<grammar::GluedText>(&field)) {
                reading_.note(errc::glued, glued->text);
            }
        });
    }

    // Outlets.

    /// A labelled one wins, then one in parentheses, then a host, then a bare one; an agency of the byline where there
    /// is none.
    void choose_outlet(SourceBlock const& block)
    {
        chosen_ = {};
        lost_ = {};
        std::optional<grammar::OutletForm> form;
        block.for_each([&](auto const& field) {
            auto const outlet = std::get_if<grammar::Outlet>(&field);
            if (!outlet || is_title(*outlet) || is_no_name(*outlet))
                return;
            if (outlet->name.empty() && outlet->form == grammar::OutletForm::bracketed)
                lost_ = outlet->name;
            if (outlet->name.empty() || (form && *form <= outlet->form))
                return;
            form = outlet->form;
            chosen_ = without_scheme(outlet->name);
        });
        if (form)
            return;
        block.for_each([&](auto const& field) {
            auto const byline = std::get_if<grammar::Byline>(&field);
            if (byline && chosen_.empty() && read_people(*byline))
                chosen_ = reading_.people.agency_alone ? reading_.people.authors.front().name
                                                       : reading_.people.outlet.value_or(std::string_view());
        });
        if (chosen_.empty() && lost_.data() && !article_.source)
            reading_.note(errc::source_lost, lost_);
    }
    [[nodiscard]] bool is_title(grammar::Outlet const& outlet) const noexcept
    {
        return title_.data() && outlet.name.data() == title_.data();
    }
    void take_outlet(grammar::Outlet const& outlet)
    {
        if (is_no_name(outlet))
            reading_.pass_over(outlet.name);
        else if (!outlet.name.empty() && !is_title(outlet))
            take_source(without_scheme(outlet.name));
    }
    /// `(Photo by Xu Fei)` beside the date says nothing of the article, nor does a number.
    [[nodiscard]] bool is_no_name(grammar::Outlet const& outlet) const
    {
        if (outlet.form != grammar::OutletForm::bracketed && outlet.form != grammar::OutletForm::bare)
            return false;
        return !outlet.name.empty() &&
               (!grammar::holds_letter(outlet.name) ||
                spirit::matches(grammar::medium_credit_rule{}, outlet.name, reading_.lines.context()));
    }
    /// The name of a site is written without `http://`.
    [[nodiscard]] std::string_view without_scheme(std::string_view name) const
    {
        std::string_view site;
        bool const has_scheme = name.find("//") != name.npos;
        return has_scheme && spirit::matches(grammar::host, name, reading_.lines.context(), site) ? site : name;
    }
    void take_source(std::string_view name)
    {
        if (!article_.source && name.data() == chosen_.data())
            article_.source = name;
        else if (article_.source.value_or(chosen_) != name && (source_before_ || !is_site(name)))
            reading_.pass_over(name);
        else
            article_.passages.push_back({Role::passed_over, name});
    }

    /// The site's own name beside an outlet says nothing new.
    [[nodiscard]] bool is_site(std::string_view name) const
    {
        return spirit::matches(grammar::host, name, reading_.lines.context());
    }

    // People.

    bool read_people(grammar::Byline const& byline)
    {
        reading_.people.clear();
        auto const text = without_stop(byline.people);
        return !text.empty() &&
               spirit::matches(grammar::labelled_people, text, reading_.lines.context(), reading_.people);
    }
    void take_byline(grammar::Byline const& byline)
    {
        if (!read_people(byline))
            return;
        auto const& people = reading_.people;
        if (people.outlet)
            take_source(*people.outlet);
        if (people.agency_alone && people.authors.front().name.data() == chosen_.data())
            return take_source(people.authors.front().name);
        if (named_authors_) {
            article_.authors.insert(article_.authors.end(), people.authors.begin(), people.authors.end());
        } else if (article_.authors.empty()) {
            named_authors_ = true;
            article_.authors.assign(people.authors.begin(), people.authors.end());
        } else {
            for (auto const& author : people.authors)
                if (!is_author(author))
                    pass_over(author);
        }
    }
    [[nodiscard]] bool is_author(AuthorView const& author) const
    {
        return std::any_of(article_.authors.begin(), article_.authors.end(),
                           [&](auto const& known) { return known.name == author.name; });
    }
    /// A place is said once for all who were there.
    void pass_over(AuthorView const& author)
    {
        reading_.pass_over(author.name);
        if (author.place && author.place->data() != passed_place_)
            reading_.pass_over(*author.place);
        passed_place_ = author.place ? author.place->data() : nullptr;
    }
    template <class See>
    void for_each_editor(SourceBlock const& block, See see)
    {
        block.for_each([&](auto const& field) {
            auto const editors = std::get_if<grammar::Editors>(&field);
            if (!editors || !read_names(editors->names))
                return;
            auto const employer = editors->translated ? take_employer() : std::string_view();
            for (auto name : reading_.names)
                see(name);
            if (!article_.source && chosen_.empty())
                chosen_ = employer;
            if (!employer.empty())
                take_source(employer);
        });
    }
    /// Takes an agency off the end of the names: `Edited and translated by Li Wei, Xinhua`; empty where there is none.
    std::string_view take_employer()
    {
        auto const last = reading_.names.back();
        if (reading_.names.size() == 1 || !spirit::matches(grammar::agency, last, reading_.lines.context()))
            return {};
        reading_.names.pop_back();
        return last;
    }
    void take_translators(std::string_view names)
    {
        if (!read_names(names))
            return;
        static_cast<void>(take_employer());
        add_contributors(ContributorRole::translator, true);
    }
    void take_contributors(grammar::Contributors const& contributors)
    {
        if (read_names(contributors.names))
            add_contributors(contributors.role, grammar::may_count(contributors, reading_.lines.context()));
    }
    void add_contributors(ContributorRole role, bool counts)
    {
        auto const header = std::span(article_.contributors).first(reading_.header_contributors);
        for (auto name : reading_.names) {
            if (counts && !has_role(header, role))
                article_.contributors.push_back({role, name});
            else if (!counts || std::find(header.begin(), header.end(), ContributorView{role, name}) == header.end())
                reading_.pass_over(name);
        }
    }
    [[nodiscard]] static bool has_role(std::span<ContributorView const> all, ContributorRole role) noexcept
    {
        return std::any_of(all.begin(), all.end(), [role](auto const& each) { return each.role == role; });
    }
    bool read_names(std::string_view text)
    {
        reading_.names.clear();
        text = without_stop(text);
        return !text.empty() &&
               spirit::matches(grammar::labelled_names, text, reading_.lines.context(), reading_.names);
    }

    // Dates.

    [[nodiscard]] static Role date_role(grammar::Date const& date) noexcept
    {
        return date.label == grammar::DateLabel::updated ? Role::updated : Role::published;
    }
    /// The time of day in the chunk after \a date, which has none.
    [[nodiscard]] static grammar::TimeOfDay const* next_time(SourceBlock const& block,
                                                             grammar::Date const& date) noexcept
    {
        grammar::TimeOfDay const* found = nullptr;
        bool after = false;
        block.for_each([&](auto const& field) {
            if (auto const time = std::get_if<grammar::TimeOfDay>(&field); time && after && !found)
                found = time;
            if (auto const other = std::get_if<grammar::Date>(&field))
                after = other == &date;
        });
        return found;
    }
    void take_date(grammar::Date const& date, grammar::TimeOfDay const* time)
    {
        if (!date.found)
            return take_without_value(date, errc::date_not_understood);
        if (date.found->ambiguous)
            return take_without_value(date, errc::ambiguous_date);
        auto value = date.found->value;
        if (time) {
            value.time = time->time.since_midnight;
            value.precision = time->time.precision;
            value.offset = time->time.offset;
        }
        auto& member = date_role(date) == Role::updated ? article_.updated : article_.published;
        if (member) {
            if (*member != value)
                reading_.pass_over(date.text);
            else
                article_.passages.push_back({date_role(date), date.text});
            return;
        }
        member = value;
        article_.passages.push_back({date_role(date), date.text});
    }

    void take_without_value(grammar::Date const& date, errc why)
    {
        reading_.note(why, date.text);
        if (!date.text.empty())
            article_.passages.push_back({Role::passed_over, date.text});
    }

    Reading& reading_;
    ArticleView& article_;
    std::string_view title_;
    std::string_view chosen_;
    std::string_view lost_;
    std::optional<std::string_view> source_before_; ///< what the header said
    bool named_authors_ = false;
    char const* passed_place_ = nullptr;
};

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
