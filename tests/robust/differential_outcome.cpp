// What the library makes of a page; compiled twice, with its short cuts and without.

#include "differential.hpp"

#include <newspage/newspage.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace {

// One word for each list of words, in their order.
constexpr std::string_view words[] = {"Zur Startseite", "Impressum", "Vom",   "Stand",   "ANP",   "Quelle",
                                      "Verfasser",      "Redaktion", "Leser", "Drucken", "Qwerty"};
constexpr newspage::contributor_label contributor_labels[] = {{"Dolmetscher", newspage::ContributorRole::translator}};

newspage::parse_options own_options()
{
    newspage::parse_options options;
    static_assert(std::size(words) == std::size(newspage::detail::word_lists));
    for (std::size_t i = 0; i != std::size(words); ++i)
        options.*newspage::detail::word_lists[i] = {&words[i], 1};
    options.contributor_labels = contributor_labels;
    options.numeric_dates = newspage::date_order::day_first;
    return options;
}

} // namespace

std::string NEWSPAGE_OUTCOME(std::string_view page, bool own_words)
{
    auto const view = newspage::parse_view(page, own_words ? own_options() : newspage::parse_options());
    std::string out = view ? newspage::to_json(*view) : std::string(to_string(view.error().code));
    auto const add = [&out](auto what, std::size_t offset, std::size_t length) {
        out.append("\n")
            .append(what)
            .append(" ")
            .append(std::to_string(offset))
            .append("+")
            .append(std::to_string(length));
    };
    if (view)
        for (auto const& passage : newspage::passages(*view))
            add(to_string(passage.role), static_cast<std::size_t>(passage.text.data() - page.data()),
                passage.text.size());
    else
        add("error", view.error().where.offset, view.error().where.length);
    for (auto const& note : view.notes())
        add(to_string(note.code), note.where.offset, note.where.length);
    return out;
}
