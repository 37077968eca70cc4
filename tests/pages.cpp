// Whole pages compared with the JSON that a person wrote.

#include "support/files.hpp"
#include "support/json_text.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

namespace {

/// Of a refused page the expectation may leave out column and expected.
bool same_error(std::string const& got, std::string want)
{
    want.resize(want.size() - 2);  // without }}
    return got.starts_with(want);
}

} // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(corpus_and_seeds_are_exact)
{
    std::size_t compared = 0;
    for (auto const& file : support::pages()) {
        auto const text = support::read(file);
        auto json = file;
        auto const want = support::compact(support::read(json.replace_extension(".json")));
        auto const page = newspage::parse(text);
        BOOST_TEST_CONTEXT(file.filename().string())
        {
            if (want.starts_with("{\"error\"")) {
                BOOST_REQUIRE(!page);
                BOOST_TEST(same_error(newspage::to_json(page.error(), text), want));
            } else {
                BOOST_REQUIRE(page.has_value());
                BOOST_TEST(newspage::to_json(*page) == want);
            }
        }
        ++compared;
    }
    BOOST_TEST(compared >= 66u);
}

BOOST_AUTO_TEST_CASE(the_seed_has_no_note)
{
    for (auto const& file : support::files("seeds", ".txt"))
        BOOST_TEST(newspage::parse(support::read(file), {.strict = true}).notes().empty());
}

BOOST_AUTO_TEST_SUITE_END()
