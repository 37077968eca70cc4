// Runs every example of the documents in tests/format.

#include "support/examples.hpp"
#include "support/files.hpp"
#include "support/json_text.hpp"
#include "support/sample.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>

namespace {

using support::block;

void check_members(newspage::result<newspage::Article> const& page, block const& want)
{
    BOOST_REQUIRE(page.has_value());
    auto const json = newspage::to_json(*page);
    std::istringstream in(support::unsigned_text(want.text));
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
    std::size_t examples = 0;
    std::string text;
    newspage::parse_options options;
    for (auto const& b : support::fenced_blocks(support::read(path))) {
        BOOST_TEST_CONTEXT(path.filename().string() << ':' << b.line)
        {
            if (is_page(b)) {
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
