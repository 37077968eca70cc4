/// \file
/// The people of a byline, with the places they wrote from and the outlet they wrote for.
///
///     A in Jinan, B in Taiyuan and C in Lanzhou
///     Xinhua writers Li Wei and Gao Yuan, Senior Reporter
///
/// A place belongs to all who were named since the last place. `for`, or a comma and an agency, names the outlet. Jobs,
/// e-mail addresses and `and agencies` are in no value.
#ifndef NEWSPAGE_GRAMMAR_PEOPLE_HPP
#define NEWSPAGE_GRAMMAR_PEOPLE_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/personal_name.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// What a byline says. A value that is reused after clear() keeps its memory.
struct People
{
    /// In page order; a rule appends to them.
    std::vector<AuthorView> authors;
    /// After ` for ` or a comma, or before `writers`.
    std::optional<std::string_view> outlet;
    /// The only name is that of an agency: it may be the outlet.
    bool agency_alone = false;

    void clear() noexcept
    {
        authors.clear();
        outlet.reset();
        agency_alone = false;
    }
    ///@{
    /// As a list of names, for spirit::add and for a rule that fails.
    [[nodiscard]] std::size_t size() const noexcept { return authors.size(); }
    void resize(std::size_t size) { authors.resize(size); }
    void push_back(std::string_view author) { authors.push_back({author, {}}); }
    ///@}
    /// Gives \a place to all who were named since the last place.
    void set_place(std::string_view place)
    {
        for (auto i = authors.size(); i != 0 && !authors[i - 1].place; --i)
            authors[i - 1].place = place;
    }
};

namespace people_parts {

using namespace name_parts;
using spirit::into;
using spirit::until;
using spirit::word;

/// `give_place[p]`: p's value is the place of the authors before it.
template <class Subject>
struct give_place_parser : spirit::directive<Subject, give_place_parser<Subject>>
{
    using spirit::directive<Subject, give_place_parser<Subject>>::directive;

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& people, Actual&) const
    {
        std::string_view place;
        if (!this->subject.parse(first, last, context, x3::unused, place))
            return false;
        if constexpr (!spirit::is_unused<RuleContext>)
            people.set_place(place);
        return true;
    }
};
inline constexpr spirit::directive_maker<give_place_parser> give_place{};

/// Takes nothing; sees whether the only author is an agency.
struct agency_alone_parser : spirit::terminal<agency_alone_parser>
{
    static constexpr auto name = "";

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*&, char const* const&, Context const& context, RuleContext& people, Actual&) const
    {
        if constexpr (!spirit::is_unused<RuleContext>)
            people.agency_alone =
                people.authors.size() == 1 && spirit::matches(agency, people.authors[0].name, context);
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::nothing(); }
};

[[nodiscard]] inline bool ends_in_job(std::string_view const& text) noexcept
{
    auto begin = text.size();
    while (begin != 0 && is_alpha(text[begin - 1]))
        --begin;
    return is_one_of<words::jobs>(text.substr(begin));
}
[[nodiscard]] constexpr bool is_some_text(std::string_view const& text) noexcept { return !text.empty(); }

inline constexpr auto in_word = whitespace >> one_of<words::place_prepositions> >> whitespace;
inline constexpr auto for_word = whitespace >> one_of<words::employer_prepositions> >> whitespace;
inline constexpr auto sign = one_of<words::name_commas> | one_of<words::name_signs> | one_of<words::name_stops>;
inline constexpr auto part_end = (ws >> (x3::eoi | sign)) | conjunction | in_word | for_word;
inline constexpr auto job = check<&ends_in_job>[until((ws >> sign) | in_word | for_word | (conjunction >> name_words))];

struct agency_part_rule : spirit::rule<agency_part_rule, std::string_view>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition = into<>[agency] >> &part_end;
};
inline constexpr auto agency_part = agency_part_rule{};
/// As in `Xinhua writers A and B`.
struct agency_of_people_rule : spirit::rule<agency_of_people_rule, std::string_view>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition =
        into<>[agency] >> whitespace >> one_of<words::agency_people> >> whitespace >> &grammar::name;
};

/// `Reporter Li Wei`.
inline constexpr auto job_before =
    (one_of<words::agency_people> | one_of<words::jobs>) >> whitespace >> &x3::omit[grammar::name];

inline constexpr auto and_agencies = conjunction >> one_of<words::unnamed_agencies> >> marks::word_end;

/// Where a place ends because another one follows.
inline constexpr auto next_place = name_separator >> &(until(name_separator | in_word) >> in_word);
/// After a semicolon a person shows that the place ends.
inline constexpr auto next_person = ws >> one_of<words::semicolons> >> ws >> x3::omit[personal_name] >> &part_end;
inline constexpr auto place_end = one_of<words::name_stops> | next_person | for_word |
                                  (comma >> (agency_part | job | email)) | (whitespace >> email) | and_agencies |
                                  next_place;
inline constexpr auto place = check<&is_some_text>[until(place_end)];

template <class Person>
[[nodiscard]] constexpr auto people_of(Person const& person)
{
    auto const with_remarks = -job_before >> person >> remarks;
    return -into<&People::outlet>[agency_of_people_rule{}] >> with_remarks >>
           *((in_word >> give_place[place]) | (for_word >> into<&People::outlet>[name_words | host]) | and_agencies |
             (comma >> (into<&People::outlet>[agency_part] | x3::omit[job] | email)) |
             (name_separator >> into<&People::outlet>[agency_part]) | (name_separator >> with_remarks) |
             (ws >> email)) >>
           -(whitespace >> one_of<words::employer_prepositions> >> &(ws >> x3::eoi)) >> agency_alone_parser{};
}

} // namespace people_parts

struct people_rule : spirit::rule<people_rule, People>
{
    static constexpr auto name = "people";
    static constexpr bool ignores_value = true;
    static constexpr auto definition = people_parts::people_of(people_parts::add[grammar::name]);
};
/// The people of a byline; appends to the authors of the value that is passed.
inline constexpr people_rule people{};

struct labelled_people_rule : spirit::rule<labelled_people_rule, People>
{
    static constexpr auto name = "people";
    static constexpr bool ignores_value = true;
    static constexpr auto definition =
        people_parts::people_of(people_parts::add[grammar::name] | people_parts::add[one_word_name]);
};
/// The same after a label with a colon, where a name may be one word in lower case.
inline constexpr labelled_people_rule labelled_people{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
