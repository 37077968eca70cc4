// What the library makes of a page; compiled twice, with its short cuts and without.

#include "differential.hpp"

#include <newspage/newspage.hpp>

#include <string>

std::string NEWSPAGE_OUTCOME(std::string_view page)
{
    auto const view = newspage::parse_view(page);
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
