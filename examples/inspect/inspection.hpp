// What the inspector shows of a page, as JSON: its text in pieces with their roles, the Article, and what was odd.
#ifndef NEWSPAGE_EXAMPLES_INSPECTION_HPP
#define NEWSPAGE_EXAMPLES_INSPECTION_HPP

#include <newspage/newspage.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inspect {

inline void append_member(std::string& out, std::string_view key, std::string_view value)
{
    out.append(out.ends_with('{') ? "\"" : ",\"").append(key) += "\":";
    newspage::append_json_string(out, value);
}

inline void append_finding(std::string& out, newspage::diagnostic const& finding, std::string_view page)
{
    auto const where = newspage::source_map(page).locate(finding.where.offset);
    out += '{';
    append_member(out, "severity", finding.severity == newspage::severity::error ? "error" : "note");
    out += ",\"line\":" + std::to_string(where.line) + ",\"column\":" + std::to_string(where.column);
    append_member(out, "message", finding.message());
    append_member(out, "expected", finding.expected());
    append_member(out, "hint", finding.hint());
    append_member(out, "picture", newspage::render(finding, page));
    out += '}';
}

/// `{"pieces": [{"text", "role"?, "findings"?}], "article", "findings"}`. The pieces' texts are the page; where a finding is a place
/// rather than a passage, its piece is empty.
inline std::string inspection(std::string_view page)
{
    auto const view = newspage::parse_view(page);
    auto findings = view.notes();
    std::vector<newspage::Passage> passages;
    if (view)
        passages = newspage::passages(*view);
    else
        findings.insert(findings.begin(), view.error());

    // The text is cut wherever a passage or a finding begins or ends.
    std::vector<std::size_t> cuts{0, page.size()};
    for (auto const& passage : passages) {
        auto const at = static_cast<std::size_t>(passage.text.data() - page.data());
        cuts.insert(cuts.end(), {at, at + passage.text.size()});
    }
    for (auto const& finding : findings)
        cuts.insert(cuts.end(), {finding.where.offset, finding.where.offset + finding.where.length});
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::string out = "{\"pieces\":[";
    auto append_piece = [&](std::size_t from, std::size_t to, newspage::Passage const* passage) {
        out += out.ends_with('[') ? "{" : ",{";
        append_member(out, "text", page.substr(from, to - from));
        if (passage) {
            append_member(out, "role", to_string(passage->role));
            // A passage that is cut keeps its number, so that its pieces belong together.
            out += ",\"passage\":" + std::to_string(passage - passages.data());
        }
        std::string told;
        for (std::size_t i = 0; i != findings.size(); ++i) {
            auto const& where = findings[i].where;
            if (from == to ? where.length == 0 && where.offset == from : where.offset <= from && to <= where.offset + where.length)
                told.append(told.empty() ? "" : ",").append(std::to_string(i));
        }
        if (!told.empty())
            out.append(",\"findings\":[").append(told) += ']';
        out += '}';
    };
    auto passage = passages.begin();
    for (std::size_t i = 0; i != cuts.size(); ++i) {
        auto const from = cuts[i];
        if (std::any_of(findings.begin(), findings.end(), [&](auto const& f) { return f.where.length == 0 && f.where.offset == from; }))
            append_piece(from, from, nullptr);
        if (i + 1 == cuts.size())
            break;
        auto end_of = [&](newspage::Passage const& p) { return static_cast<std::size_t>(p.text.data() - page.data()) + p.text.size(); };
        while (passage != passages.end() && end_of(*passage) <= from)
            ++passage;
        auto const inside = passage != passages.end() && static_cast<std::size_t>(passage->text.data() - page.data()) <= from;
        append_piece(from, cuts[i + 1], inside ? &*passage : nullptr);
    }
    out += "],\"article\":";
    if (view)
        newspage::append_json(out, *view);
    else
        out += "null";
    out += ",\"findings\":[";
    for (auto const& finding : findings) {
        if (!out.ends_with('['))
            out += ',';
        append_finding(out, finding, page);
    }
    return out + "]}";
}

} // namespace inspect

#endif
