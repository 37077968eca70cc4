// What the inspector shows of a page, as JSON: its text in pieces with their roles, the Article, and its diagnostics.
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

inline void append_diagnostic(std::string& out, newspage::diagnostic const& about, std::string_view page)
{
    auto const where = newspage::source_map(page).locate(about.where.offset);
    out += '{';
    append_member(out, "severity", about.severity == newspage::severity::error ? "error" : "note");
    out += ",\"line\":" + std::to_string(where.line) + ",\"column\":" + std::to_string(where.column);
    append_member(out, "message", about.message());
    append_member(out, "expected", about.expected());
    append_member(out, "hint", about.hint());
    append_member(out, "picture", newspage::render(about, page));
    out += '}';
}

/// `{"pieces": [{"text", "role"?, "diagnostics"?}], "article", "diagnostics"}`. The pieces' texts are the page; where a
/// diagnostic is a place rather than a passage, its piece is empty.
inline std::string inspection(std::string_view page)
{
    auto const view = newspage::parse_view(page);
    auto diagnostics = view.notes();
    std::vector<newspage::Passage> passages;
    if (view)
        passages = newspage::passages(*view);
    else
        diagnostics.insert(diagnostics.begin(), view.error());

    // The text is cut wherever a passage or a diagnostic begins or ends.
    std::vector<std::size_t> cuts{0, page.size()};
    for (auto const& passage : passages) {
        auto const at = static_cast<std::size_t>(passage.text.data() - page.data());
        cuts.insert(cuts.end(), {at, at + passage.text.size()});
    }
    for (auto const& diagnostic : diagnostics)
        cuts.insert(cuts.end(), {diagnostic.where.offset, diagnostic.where.offset + diagnostic.where.length});
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
        std::string numbers;
        for (std::size_t i = 0; i != diagnostics.size(); ++i) {
            auto const& where = diagnostics[i].where;
            if (from == to ? where.length == 0 && where.offset == from
                           : where.offset <= from && to <= where.offset + where.length)
                numbers.append(numbers.empty() ? "" : ",").append(std::to_string(i));
        }
        if (!numbers.empty())
            out.append(",\"diagnostics\":[").append(numbers) += ']';
        out += '}';
    };
    auto passage = passages.begin();
    for (std::size_t i = 0; i != cuts.size(); ++i) {
        auto const from = cuts[i];
        if (std::any_of(diagnostics.begin(), diagnostics.end(),
                        [&](auto const& f) { return f.where.length == 0 && f.where.offset == from; }))
            append_piece(from, from, nullptr);
        if (i + 1 == cuts.size())
            break;
        auto end_of = [&](newspage::Passage const& p) {
            return static_cast<std::size_t>(p.text.data() - page.data()) + p.text.size();
        };
        while (passage != passages.end() && end_of(*passage) <= from)
            ++passage;
        auto const inside =
            passage != passages.end() && static_cast<std::size_t>(passage->text.data() - page.data()) <= from;
        append_piece(from, cuts[i + 1], inside ? &*passage : nullptr);
    }
    out += "],\"article\":";
    if (view)
        newspage::append_json(out, *view);
    else
        out += "null";
    out += ",\"diagnostics\":[";
    for (auto const& diagnostic : diagnostics) {
        if (!out.ends_with('['))
            out += ',';
        append_diagnostic(out, diagnostic, page);
    }
    return out + "]}";
}

} // namespace inspect

#endif
