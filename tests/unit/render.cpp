#include <newspage/render.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace {

constexpr std::string_view hint = "  hint: check that the extractor kept the text of the article\n";

/// The drawing of an error without its last line, the hint.
std::string drawn(std::string_view page, newspage::byte_range where, newspage::render_options const& options = {})
{
    auto text = newspage::render({newspage::errc::no_body, newspage::severity::error, where}, page, "p.txt", options);
    BOOST_REQUIRE(text.ends_with(hint));
    text.resize(text.size() - hint.size());
    return text;
}

constexpr auto head = ": error: the page has no body text: expected body text\n";

} // namespace

BOOST_AUTO_TEST_SUITE(renders)

BOOST_AUTO_TEST_CASE(the_caret_stands_under_its_place)
{
    BOOST_TEST(drawn("ab\ncdef\n", {4, 2}) == std::string("p.txt:2:2") + head + "  2 | cdef\n    |  ^~\n");
    BOOST_TEST(drawn("a\tb", {2, 1}) == std::string("p.txt:1:3") + head + "  1 | a\tb\n    |  \t^\n");
    BOOST_TEST(drawn("港口", {3, 3}) == std::string("p.txt:1:2") + head + "  1 | 港口\n    |   ^~\n");
    BOOST_TEST(drawn("ab", {2, 0}) == std::string("p.txt:1:3") + head + "  1 | ab\n    |   ^\n");
    BOOST_TEST(drawn("", {0, 0}) == std::string("p.txt:1:1") + head + "  1 | \n    | ^\n");
}

BOOST_AUTO_TEST_CASE(what_could_hurt_a_terminal_is_not_shown)
{
    BOOST_TEST(drawn("\x1b[1m\xE9x", {5, 1}) == std::string("p.txt:1:6") + head + "  1 | �[1m�x\n    |      ^\n");
}

BOOST_AUTO_TEST_CASE(the_caret_is_as_wide_as_what_it_points_at)
{
    for (std::string_view wide :
         {"\u1100", "\u115F", "\u2E80", "\uA4CF", "\uAC00", "\uD7A3", "\uF900", "\uFAFF", "\uFE30", "\uFE6F", "\uFF00",
          "\uFF60", "\uFFE0", "\uFFE6", "\U0001F300", "\U0001FAFF", "\U00020000", "\U0003FFFD"})
        BOOST_TEST(drawn(wide, {0, wide.size()}).ends_with("    | ^~\n"), wide);
    for (std::string_view narrow :
         {"\u10FF", "\u1160", "\u2E7F", "\uA4D0", "\uABFF", "\uD7A4", "\uF8FF", "\uFB00", "\uFE2F", "\uFE70", "\uFEFF",
          "\uFF61", "\uFFDF", "\uFFE7", "\U0001F2FF", "\U0001FB00", "\U0001FFFF", "\U0003FFFE"})
        BOOST_TEST(drawn(narrow, {0, narrow.size()}).ends_with("    | ^\n"), narrow);
    BOOST_TEST(drawn("\x7F", {0, 1}).ends_with("  1 | \uFFFD\n    | ^\n"));
    BOOST_TEST(drawn("港", {0, 1}).ends_with("    | ^\n"));
}

BOOST_AUTO_TEST_CASE(long_lines_are_cut_around_the_caret)
{
    std::string const page = std::string(50, 'a') + 'b' + std::string(50, 'c');
    BOOST_TEST(drawn(page, {50, 1}, {.width = 10}) ==
               std::string("p.txt:1:51") + head + "  1 | …aaaaabcccc…\n    |       ^\n");
}

BOOST_AUTO_TEST_CASE(colours_on_demand)
{
    auto const text = drawn("ab", {0, 1}, {.color = true});
    BOOST_TEST((text.find("\x1b[1;31merror: \x1b[0m") != text.npos));
}

BOOST_AUTO_TEST_SUITE_END()
