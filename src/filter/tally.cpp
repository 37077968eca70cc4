#include "tally.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <variant>
#include <vector>

namespace filter {
namespace {

double percent(std::uint64_t part, std::uint64_t whole) { return whole ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0; }

std::string number(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string html_text(std::string_view text)
{
    std::string out;
    for (char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

/// The commonest first; what is seen equally often in the order of its name.
template <class Sightings>
auto by_count(Sightings const& sightings)
{
    std::vector<std::pair<std::string, tally::Sighting>> out(sightings.begin(), sightings.end());
    std::stable_sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.second.count > b.second.count; });
    return out;
}

} // namespace

void tally::sight(Sightings& sightings, std::string_view what, std::string const& place, std::uint64_t count)
{
    auto const at = sightings.find(what);
    if (at == sightings.end())
        sightings.emplace(what, Sighting{count, place});
    else
        at->second.count += count;
}

void tally::add(newspage::ArticleView const& article)
{
    ++parsed_;
    bool paragraph = false, heading = false, figure = false, video = false, file = false, caption = false, credit = false;
    auto look_into = [&](auto const& picture) {
        file = file || picture.file;
        caption = caption || picture.caption;
        credit = credit || picture.credit;
    };
    for (auto const& block : article.body) {
        if (auto const found = std::get_if<newspage::FigureView>(&block))
            figure = true, look_into(*found);
        else if (auto const clip = std::get_if<newspage::VideoView>(&block))
            video = true, look_into(*clip);
        else
            (std::holds_alternative<newspage::HeadingView>(block) ? heading : paragraph) = true;
    }
    std::array<bool, fields.size()> const has = {
        !article.breadcrumb.empty(), article.title.has_value(), !article.authors.empty(), article.source.has_value(),
        article.published.has_value(), article.updated.has_value(), !article.editors.empty(), !article.contributors.empty(),
        article.dateline.has_value(), paragraph,
        heading, figure, video, file, caption, credit, article.page.has_value(), !article.boilerplate.empty()};
    for (std::size_t i = 0; i != has.size(); ++i)
        pages_with_[i] += has[i];
}

void tally::add_refusal(std::string_view expected, std::string const& place)
{
    ++refused_;
    sight(refusals_, expected, place);
}

void tally::add_note(std::string_view code, std::string const& place) { sight(notes_, code, place); }

void tally::add(tally const& later)
{
    parsed_ += later.parsed_;
    refused_ += later.refused_;
    for (std::size_t i = 0; i != fields.size(); ++i)
        pages_with_[i] += later.pages_with_[i];
    for (auto const& [what, seen] : later.refusals_)
        sight(refusals_, what, seen.example, seen.count);
    for (auto const& [what, seen] : later.notes_)
        sight(notes_, what, seen.example, seen.count);
}

std::string tally::text() const
{
    std::string out = "records " + std::to_string(read()) + ", articles " + std::to_string(parsed_) + ", refused " + std::to_string(refused_) + "\n\n";
    auto line = [&out](std::string_view name, std::uint64_t count, std::uint64_t whole, std::string_view more) {
        char text[256];
        std::snprintf(text, sizeof text, "  %-22.*s %12llu %6.1f %%  ", static_cast<int>(name.size()), name.data(),
                      static_cast<unsigned long long>(count), percent(count, whole));
        out.append(text) += more;
        out += '\n';
    };
    out += "articles with\n";
    for (std::size_t i = 0; i != fields.size(); ++i)
        line(fields[i], pages_with_[i], parsed_, {});
    if (!notes_.empty())
        out += "\nnotes\n";
    for (auto const& [what, seen] : by_count(notes_))
        line(what, seen.count, read(), "first at " + seen.example);
    if (!refusals_.empty())
        out += "\nrefused, expected\n";
    for (auto const& [what, seen] : by_count(refusals_))
        line(number(percent(seen.count, refused_), 0) + " % of them", seen.count, read(), what + ", first at " + seen.example);
    return out;
}

std::string tally::html() const
{
    std::string out =
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>newspage: a crawl</title>\n"
        "<style>:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
        "table{border-collapse:collapse;width:100%;margin:0 0 2rem}td,th{padding:.15rem .6rem;text-align:left;vertical-align:top}"
        ".n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}svg{display:block;width:100%;min-width:8rem;height:1.1rem}"
        "svg .all{fill:#8883}svg .part{fill:#c66a3d}small{opacity:.7;word-break:break-all}</style>\n<h1>A crawl</h1>\n<p>"
        + std::to_string(read()) + " records, " + std::to_string(parsed_) + " articles, " + std::to_string(refused_) + " refused.</p>\n";
    auto row = [&out](std::string_view name, std::uint64_t count, std::uint64_t whole, std::string_view example) {
        auto const share = percent(count, whole);
        out += "<tr><td>" + html_text(name) + (example.empty() ? "" : "<br><small>first at " + html_text(example) + "</small>") + "</td><td class=\"n\">"
             + std::to_string(count) + "</td><td class=\"n\">" + number(share, 1) + " %</td><td><svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
             + number(share, 1) + " %\"><rect class=\"all\" width=\"100\" height=\"4\"/><rect class=\"part\" width=\"" + number(share, 2)
             + "\" height=\"4\"/></svg></td></tr>\n";
    };
    auto table = [&out](std::string_view heading) { out.append("<h2>").append(heading) += "</h2>\n<table>\n"; };
    table("Articles that have");
    for (std::size_t i = 0; i != fields.size(); ++i)
        row(fields[i], pages_with_[i], parsed_, {});
    out += "</table>\n";
    if (!notes_.empty()) {
        table("Notes");
        for (auto const& [what, seen] : by_count(notes_))
            row(what, seen.count, read(), seen.example);
        out += "</table>\n";
    }
    if (!refusals_.empty()) {
        table("Refused: expected was");
        for (auto const& [what, seen] : by_count(refusals_))
            row(what, seen.count, read(), seen.example);
        out += "</table>\n";
    }
    return out + "</html>\n";
}

} // namespace filter
