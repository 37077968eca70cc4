// Runs every example of the documents in tests/format.

#include "support/json_text.hpp"
#include "support/sample.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct block
{
    std::string kind;
    std::string text;
    std::size_t line;
};

std::vector<block> fenced_blocks(std::string const& document)
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

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// The signs that stand for what one cannot see.
std::string unsigned_text(std::string text)
{
    text = replaced(std::move(text), "␣", " ");
    text = replaced(std::move(text), "⇥", "\t");
    text = replaced(std::move(text), "⍽", "\xC2\xA0");
    text = replaced(std::move(text), "␍", "\r");
    text = replaced(std::move(text), "↯", "\xE9");
    return replaced(std::move(text), "⌘", "\xEF\xBB\xBF");
}

std::string page_of(block const& b)
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

void check_members(newspage::result<newspage::Article> const& page, block const& want)
{
    BOOST_REQUIRE(page.has_value());
    auto const json = newspage::to_json(*page);
    std::istringstream in(unsigned_text(want.text));
    std::string line;
    while (std::getline(in, line)) {
        auto const member = support::compact(line);
        BOOST_TEST_INFO(json);
        BOOST_TEST((json.find(member + ',') != json.npos || json.find(member + '}') != json.npos), member);
    }
}

void check_notes(newspage::result<newspage::Article> const& page, block const& want)
{
    std::string notes;
    for (auto const& note : page.notes()) {
        notes += notes.empty() ? "" : " ";
        notes += to_string(note.code);
    }
    auto words = want.text;
    while (!words.empty() && words.back() == '\n')
        words.pop_back();
    BOOST_TEST(notes == words);
}

void check_error(newspage::result<newspage::Article> const& page, std::string const& text, block const& want)
{
    BOOST_REQUIRE(!page);
    auto const place = newspage::source_map(text).locate(page.error().where.offset);
    BOOST_TEST(std::to_string(place.line) + ' ' + std::to_string(place.column) + '\n' == want.text);
}

/// Runs the examples of one document; returns how many pages it has.
std::size_t run_examples(std::filesystem::path const& path)
{
    std::set<std::string> const inputs{"page", "body", "source", "bare", "way", "credit"};
    std::size_t examples = 0;
    std::string text;
    newspage::parse_options options;
    for (auto const& b : fenced_blocks(support::read(path))) {
        BOOST_TEST_CONTEXT(path.filename().string() << ':' << b.line)
        {
            if (inputs.count(b.kind) != 0) {
                text = page_of(b);
                options = {};
                ++examples;
            } else if (b.kind == "options") {
                options = support::options_of(b.text);
            } else if (b.kind == "json") {
                check_members(newspage::parse(text, options), b);
            } else if (b.kind == "notes") {
                check_notes(newspage::parse(text, options), b);
            } else if (b.kind == "error") {
                check_error(newspage::parse(text, options), text, b);
            } else {
                BOOST_ERROR("unknown kind of block: " + b.kind);
            }
        }
    }
    return examples;
}

} // namespace

BOOST_AUTO_TEST_SUITE(format)

BOOST_AUTO_TEST_CASE(every_example_of_the_document)
{
    std::size_t examples = 0;
    for (auto const& path : support::files("tests/format", ".md"))
        examples += run_examples(path);
    BOOST_TEST(examples >= 300u);
}

BOOST_AUTO_TEST_SUITE_END()
