// Whole pages compared with the JSON and the notes that a person wrote.

#include "support/json_text.hpp"
#include "support/sample.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

/// The members of a compact JSON object, `"key":value` each.
std::vector<std::string> members(std::string const& json)
{
    std::vector<std::string> all;
    std::size_t begin = 1;
    int depth = 0;
    bool text = false;
    for (std::size_t i = 1; i < json.size(); ++i) {
        char const c = json[i];
        if (text && c == '\\')
            ++i;
        else if (c == '"')
            text = !text;
        else if (!text && (c == '{' || c == '['))
            ++depth;
        else if (!text && depth != 0 && (c == '}' || c == ']'))
            --depth;
        else if (!text && depth == 0 && (c == ',' || c == '}')) {
            all.push_back(json.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    return all;
}

/// A case may give only the members that matter.
void check_members(std::string const& got, std::string const& want)
{
    auto const has = members(got);
    BOOST_REQUIRE(!members(want).empty());
    for (auto const& member : members(want))
        BOOST_TEST((std::find(has.begin(), has.end(), member) != has.end()), member << "\nin " << got);
}

/// Of a rejected page the expectation may leave out column and expected.
bool same_error(std::string const& got, std::string want)
{
    want.resize(want.size() - 2); // without }}
    return got.starts_with(want) && (got[want.size()] == ',' || got[want.size()] == '}');
}

void check_notes(std::vector<newspage::diagnostic> const& notes, support::expected_notes const& want)
{
    std::set<std::string> found;
    for (auto const& note : notes)
        found.insert(std::string(to_string(note.code)));
    for (auto const& code : want.required)
        BOOST_TEST(found.count(code) == 1u, "note " << code);
    for (auto const& code : found)
        BOOST_TEST(want.required.count(code) + want.allowed.count(code) == 1u, "no note " << code);
}

} // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(samples_and_seeds_are_exact)
{
    std::size_t compared = 0;
    for (auto const& file : support::pages()) {
        auto const text = support::read(file);
        auto const want = support::compact(support::read_if_there(file, ".json"));
        auto const notes = support::read_if_there(file, ".notes");
        auto const page = newspage::parse(text, support::options_of(support::read_if_there(file, ".options")));
        BOOST_TEST_CONTEXT(file.filename().string())
        {
            if (want.starts_with("{\"error\"")) {
                BOOST_REQUIRE(!page);
                BOOST_TEST(same_error(newspage::to_json(page.error(), text), want));
            } else {
                BOOST_REQUIRE(page.has_value());
                check_members(newspage::to_json(*page), want);
                if (!notes.empty())
                    check_notes(page.notes(), support::expected_notes(notes));
            }
        }
        ++compared;
    }
    BOOST_TEST(compared >= 328u);
}

BOOST_AUTO_TEST_CASE(the_seed_has_no_note)
{
    for (auto const& file : support::files("seeds", ".txt"))
        BOOST_TEST(newspage::parse(support::read(file), {.strict = true}).notes().empty());
}

BOOST_AUTO_TEST_SUITE_END()
