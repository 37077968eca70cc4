// The examples of the documents in tests/format: fenced blocks, and the page that each stands for.
#ifndef NEWSPAGE_TESTS_SUPPORT_EXAMPLES_HPP
#define NEWSPAGE_TESTS_SUPPORT_EXAMPLES_HPP

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// A block of a document: what is after its fence, and its text.
struct block
{
    std::string kind;
    std::string text;
    std::size_t line;
};

inline std::vector<block> fenced_blocks(std::string const& document)
{
    std::vector<block> blocks;
    std::istringstream in(document);
    std::string line;
    bool inside = false;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.starts_with("```")) {
            if (!inside)
                blocks.push_back({line.substr(3), "", number});
            inside = !inside;
        } else if (inside) {
            blocks.back().text += line + '\n';
        }
    }
    return blocks;
}

inline std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// The signs that stand for what one cannot see.
inline std::string unsigned_text(std::string text)
{
    text = replaced(std::move(text), "␣", " ");
    text = replaced(std::move(text), "⇥", "\t");
    text = replaced(std::move(text), "⍽", "\xC2\xA0");
    text = replaced(std::move(text), "␍", "\r");
    text = replaced(std::move(text), "↯", "\xE9");
    return replaced(std::move(text), "⌘", "\xEF\xBB\xBF");
}

/// Whether a block of that kind is a page, or a part of one.
inline bool is_page(block const& b)
{
    for (auto kind : {"page", "body", "source", "bare", "way", "credit"})
        if (b.kind == kind)
            return true;
    return false;
}

inline std::string page_of(block const& b)
{
    auto const text = unsigned_text(b.text);
    if (b.kind == "body")
        return "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\n" + text;
    if (b.kind == "source")
        return "Home> News\nA port opens\n" + text + "The port opened.\n";
    if (b.kind == "bare")
        return "Home> News\n" + text + "The port opened.\n";
    if (b.kind == "way")
        return text + "A port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n";
    if (b.kind == "credit")
        return "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port at dawn. " + text;
    return text;
}

} // namespace support

#endif
