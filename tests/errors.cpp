// Drawn diagnostics compared whole, and the limits of parse_options.

#include "support/files.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(errors)

BOOST_AUTO_TEST_CASE(each_drawing_is_as_a_person_wrote_it)
{
    std::size_t compared = 0;
    for (auto const& file : support::files("tests/errors", ".txt")) {
        auto const page = support::read(file);
        auto const result = newspage::parse(page);
        std::string drawn;
        if (!result)
            drawn = newspage::render(result.error(), page, "page.txt");
        else
            for (auto const& note : result.notes())
                drawn += newspage::render(note, page, "page.txt");
        auto expected = file;
        BOOST_TEST_CONTEXT(file.filename().string())
        BOOST_TEST(drawn == support::read(expected.replace_extension(".expected")));
        ++compared;
    }
    BOOST_TEST(compared >= 8u);
}

BOOST_AUTO_TEST_CASE(limits_refuse_at_their_place)
{
    std::string const page = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nOne.\nTwo.\nThree.\n";
    auto refused = [&](newspage::parse_options const& options, newspage::errc code, std::size_t offset) {
        auto const result = newspage::parse(page, options);
        return !result && result.error().code == code && result.error().where.offset == offset;
    };
    BOOST_TEST(refused({.max_bytes = 20}, newspage::errc::too_large, 20));
    BOOST_TEST(refused({.max_line = 34}, newspage::errc::line_too_long, 24 + 34));
    BOOST_TEST(refused({.max_blocks = 2}, newspage::errc::too_many_blocks, page.find("Three")));
    BOOST_TEST(newspage::parse(page, {.max_bytes = page.size(), .max_line = 35, .max_blocks = 3}).has_value());
    for (std::string_view figure : {"port.jpg\n", "port.jpg\nShips. [Photo/Xinhua]\n", "Ships. [Photo/Xinhua]\n"}) {
        auto const more = "Home> News\nA port opens\nThe port opened.\n" + std::string(figure);
        auto const result = newspage::parse(more, {.max_blocks = 1});
        BOOST_REQUIRE(!result);
        BOOST_TEST((result.error().code == newspage::errc::too_many_blocks));
        BOOST_TEST(result.error().where.offset == more.find(figure));
    }
}

BOOST_AUTO_TEST_CASE(other_bytes_are_told_before_all_that_they_may_bring_about)
{
    for (std::string const page : {"\xE9", "The caf\xE9 opened.\n", "Home> News\nA port opens\n\xC0\x80",
                                   "July 29, 2022\nJuly 30, 2022\nJuly 31, 2022\nCaf\xE9\n"}) {
        newspage::parser parser({.strict = true});
        BOOST_REQUIRE(!parser.read(page));
        BOOST_TEST((parser.error().code == newspage::errc::not_utf8));
        BOOST_TEST(parser.error().where.offset == page.find_first_of("\xE9\xC0"));
        BOOST_TEST(parser.notes().empty());
        BOOST_TEST(parser.article().body.empty());
        BOOST_TEST(!parser.article().title);
    }
}

BOOST_AUTO_TEST_CASE(without_the_check_other_bytes_are_kept)
{
    std::string const page = "Home> News\nA port opens\nThe caf\xE9 opened.\n";
    BOOST_TEST(!newspage::parse(page));
    auto const result = newspage::parse(page, {.check_utf8 = false});
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST((std::get<newspage::Paragraph>(result->body.at(0)).text == "The caf\xE9 opened."));
}

BOOST_AUTO_TEST_CASE(words_of_the_callers_own)
{
    std::string const page =
        "Home> News\nA port opens\nzibo.gov.cn| Stand: July 29, 2022| Neu: July 30, 2022\nSubscribe now\n"
        "The port. [Linhai Press]\nMore of this\nThe end.\n";
    std::string_view const boilerplate[] = {"Subscribe Now"};
    std::string_view const footers[] = {"More of this"};
    std::string_view const published[] = {"Stand"};
    std::string_view const updated[] = {"Neu"};
    std::string_view const agencies[] = {"Linhai Press"};
    auto const result = newspage::parse(page, {.boilerplate_lines = boilerplate,
                                               .footer_openers = footers,
                                               .date_labels = published,
                                               .updated_labels = updated,
                                               .agencies = agencies});
    BOOST_REQUIRE(result.has_value());
    BOOST_TEST(
        newspage::to_json(*result) ==
        R"({"breadcrumb":["Home","News"],"title":"A port opens","authors":[],"source":"zibo.gov.cn","published":"2022-07-29",)"
        R"("updated":"2022-07-30","editors":[],"contributors":[],"dateline":null,"body":[{"type":"figure","file":null,"caption":"The port.","credit":)"
        R"({"text":"Linhai Press","medium":null,"relation":null,"creators":[],"outlet":"Linhai Press"}}],"page":null,)"
        R"("boilerplate":["Subscribe now","More of this","The end."]})");
}

BOOST_AUTO_TEST_CASE(no_text_at_all)
{
    for (std::string_view page : {std::string_view(), std::string_view(""), std::string_view("\xEF\xBB\xBF")}) {
        auto const result = newspage::parse(page);
        BOOST_REQUIRE(!result);
        BOOST_TEST((result.error().code == newspage::errc::blank));
        BOOST_TEST(newspage::render(result.error(), page)
                       .starts_with("1:1: error: the page is blank: expected a news page\n"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
