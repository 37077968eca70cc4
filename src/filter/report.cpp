#include "report.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

namespace filter {
namespace {

struct Row
{
    std::string name;
    std::uint64_t count = 0;
    /// Where it was seen first; may be empty.
    std::string first = {};
};

/// Rows whose percentages are of the same whole.
struct Table
{
    std::string_view heading;
    std::string_view whole_name;
    std::uint64_t whole = 0;
    std::vector<Row> rows;
};

/// The commonest first; equally common ones in the order of their names.
std::vector<Row> by_count(counts::Kinds const& kinds)
{
    std::vector<Row> rows;
    for (auto const& [what, kind] : kinds)
        rows.push_back({what, kind.count, kind.first});
    std::stable_sort(rows.begin(), rows.end(), [](Row const& a, Row const& b) { return a.count > b.count; });
    return rows;
}

std::vector<Table> tables(counts const& seen)
{
    std::vector<Table> all;
    all.push_back({"Records",
                   "records",
                   seen.records(),
                   {{"articles", seen.articles()},
                    {"rejected pages", seen.rejected()},
                    {"unreadable records", seen.unreadable()}}});
    std::vector<Row> fields;
    for (auto const& field : seen.fields())
        fields.push_back({std::string(field.name), field.count});
    all.push_back({"Articles with", "articles", seen.articles(), std::move(fields)});
    auto notes = by_count(seen.notes());
    notes.insert(notes.begin(), {"no note", seen.without_notes()});
    all.push_back({"Articles by note", "articles", seen.articles(), std::move(notes)});
    all.push_back({"Rejected pages by reason", "rejected pages", seen.rejected(), by_count(seen.rejected_by_code())});
    all.push_back(
        {"Unreadable records by reason", "unreadable records", seen.unreadable(), by_count(seen.unreadable_by_code())});
    std::uint64_t skipped = 0;
    std::vector<Row> kinds;
    for (auto const& [what, count] : seen.skipped()) {
        skipped += count;
        kinds.push_back({what, count});
    }
    all.push_back({"Skipped files and records", "skipped", skipped, std::move(kinds)});
    std::erase_if(all, [](Table const& table) { return table.rows.empty() || table.whole == 0; });
    return all;
}

std::string percent(std::uint64_t part, std::uint64_t whole)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f",
                  whole ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0);
    return text;
}

std::string html_text(std::string_view text)
{
    std::string out;
    for (char const c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

constexpr std::string_view html_head = R"(<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>newspage: statistics</title>
<style>
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem }
th, td { padding: .15rem .6rem .15rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { font-weight: normal }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.bar { width: 40% }
svg { display: block; width: 100%; height: 1.1rem }
svg .all { fill: #8883 } svg .part { fill: #c66a3d }
small { opacity: .7 }
@media (max-width: 32rem) { .bar { display: none } body { margin: 1rem auto } }
</style>
<h1>Statistics</h1>
)";

std::string html_row(Row const& row, std::uint64_t whole)
{
    auto const share = percent(row.count, whole);
    return "<tr><th scope=\"row\">" + html_text(row.name) +
           (row.first.empty() ? "" : "<br><small>first: " + html_text(row.first) + "</small>") +
           "</th><td class=\"n\">" + std::to_string(row.count) + "</td><td class=\"n\">" + share +
           " %</td><td class=\"bar\"><svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" "
           "aria-hidden=\"true\"><rect class=\"all\" width=\"100\" height=\"4\"/>"
           "<rect class=\"part\" width=\"" +
           share + "\" height=\"4\"/></svg></td></tr>\n";
}

} // namespace

std::string text_report(counts const& seen)
{
    std::string out;
    for (auto const& table : tables(seen)) {
        out.append(out.empty() ? "" : "\n").append(table.heading).append(" (of ").append(std::to_string(table.whole));
        out.append(" ").append(table.whole_name).append(")\n");
        for (auto const& row : table.rows) {
            char text[128];
            std::snprintf(text, sizeof text, "  %-28s %12llu %6s %%", row.name.c_str(),
                          static_cast<unsigned long long>(row.count), percent(row.count, table.whole).c_str());
            out.append(text).append(row.first.empty() ? "" : "  first: ").append(row.first) += '\n';
        }
    }
    return out.empty() ? "no records\n" : out;
}

std::string html_report(counts const& seen)
{
    std::string out(html_head);
    for (auto const& table : tables(seen)) {
        out.append("<h2>")
            .append(table.heading)
            .append("</h2>\n<p>Percentages are of ")
            .append(std::to_string(table.whole))
            .append(" ");
        out.append(table.whole_name).append(".</p>\n<table>\n");
        for (auto const& row : table.rows)
            out += html_row(row, table.whole);
        out += "</table>\n";
    }
    return out + "</html>\n";
}

} // namespace filter
