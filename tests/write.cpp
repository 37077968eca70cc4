// What can be written as a page, and what cannot.

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace {

using namespace std::chrono;

newspage::Article port()
{
    newspage::Article a;
    a.breadcrumb = {"Home", "News"};
    a.title = "A port opens";
    a.source = "zibo.gov.cn";
    a.updated = newspage::Timestamp{2022y / July / 29, {}, newspage::Precision::day};
    a.body.push_back(newspage::Paragraph{"The port opened."});
    return a;
}

/// The page after a change; or which member could not be written.
std::string after(std::function<void(newspage::Article&)> change)
{
    auto article = port();
    change(article);
    auto const page = newspage::write(article);
    return page ? *page : "no " + page.error().member;
}

} // namespace

BOOST_AUTO_TEST_SUITE(writing)

BOOST_AUTO_TEST_CASE(an_article)
{
    BOOST_TEST(after([](auto&) {}) ==
               "Home> News\n\nA port opens\n\nzibo.gov.cn| Updated: July 29, 2022\n\nThe port opened.\n");
}

BOOST_AUTO_TEST_CASE(outlets_that_are_no_host)
{
    BOOST_TEST(after([](auto& a) { a.source = "China Daily"; }).find("(China Daily)| Updated: July 29, 2022") !=
               std::string::npos);
    BOOST_TEST(after([](auto& a) { a.source = "China Daily", a.updated.reset(); }).find("Source: China Daily\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(page_numbers)
{
    auto with = [](newspage::PageNumbers numbers) {
        auto const page = after([&](auto& a) { a.page = numbers; });
        return page.substr(std::min(page.find("opened.") + 9, page.size()));
    };
    BOOST_TEST(with({{}, 3}) == "1 2 3\n");
    BOOST_TEST(with({1, 3}) == "1 2 3 >\n");
    BOOST_TEST(with({3, 3}) == "< 1 2 3\n");
    BOOST_TEST(with({{}, 1}) == "< 1 >\n");
    BOOST_TEST(with({{}, 12}) == "1 2 3 4 5 6 7 8 9 ... 12\n");
}

// Members that came with version 2 of the format.
BOOST_AUTO_TEST_SUITE(version_2)

BOOST_AUTO_TEST_CASE(contributors)
{
    using enum newspage::ContributorRole;
    auto const page = after([](auto& a) {
        a.contributors = {
            {translator, "Xiao Lan"}, {presenter, "Li Wei"}, {translator, "Gao Min"}, {videographer, "Chen Min"}};
        a.editors = {"Wang Fang"};
    });
    BOOST_TEST(page.substr(page.find("The port opened.")) ==
               "The port opened.\n\nEditor: Wang Fang\n\nTranslator: Xiao Lan\n\nNarrator: Li Wei\n\nTranslator: Gao "
               "Min\n\nVideographer: Chen Min\n");
    BOOST_TEST(after([](auto& a) { a.contributors = {{translator, "the port."}}; }) == "no contributors");
}

BOOST_AUTO_TEST_CASE(a_dateline)
{
    newspage::Dateline const dateline{"DONGLIN, March 13 (Xinhua)", "DONGLIN", newspage::PartialDate{{}, March, 13d},
                                      "Xinhua"};
    auto const page = after([&](auto& a) {
        a.dateline = dateline;
        a.body.insert(a.body.begin(), newspage::Figure{"a.jpg", {}, {}});
    });
    BOOST_TEST(page.substr(page.find("a.jpg")) == "a.jpg\n\nDONGLIN, March 13 (Xinhua) -- The port opened.\n");
    BOOST_TEST(after([&](auto& a) { a.dateline = dateline, a.dateline->place = "LINHAI"; }) == "no dateline");
    BOOST_TEST(after([&](auto& a) {
                   a.dateline = dateline, a.body = {newspage::Figure{"a.jpg", {}, {}}};
               }) == "no dateline");
}

BOOST_AUTO_TEST_CASE(zones)
{
    auto with = [](minutes offset) {
        auto const page = after([&](auto& a) {
            a.updated = newspage::Timestamp{2022y / July / 29, 10h, newspage::Precision::minute, offset};
        });
        return page.substr(page.find("Updated:"), page.find("\n\nThe port") - page.find("Updated:"));
    };
    BOOST_TEST(with(8h) == "Updated: 2022-07-29 10:00+08:00");
    BOOST_TEST(with(0min) == "Updated: 2022-07-29 10:00Z");
    BOOST_TEST(with(-(3h + 30min)) == "Updated: 2022-07-29 10:00-03:30");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(what_no_page_can_say)
{
    newspage::Timestamp const no_day{2022y / February / 30, {}, newspage::Precision::day};
    newspage::Timestamp const late{2022y / July / 29, 25h, newspage::Precision::minute};
    newspage::Timestamp const early{2022y / July / 29, -1s, newspage::Precision::second};
    newspage::Timestamp const no_time{2022y / July / 29, {}, newspage::Precision::minute};
    for (auto const& bad : {no_day, late, early, no_time}) {
        BOOST_TEST(after([&](auto& a) { a.published = bad; }) == "no published");
        BOOST_TEST(after([&](auto& a) { a.updated = bad; }) == "no updated");
    }
    newspage::Timestamp const no_time_but_zone{2022y / July / 29, {}, newspage::Precision::day, 8h};
    newspage::Timestamp const far{2022y / July / 29, 10h, newspage::Precision::minute, 15h};
    for (auto const& bad : {no_time_but_zone, far})
        BOOST_TEST(after([&](auto& a) { a.published = bad; }) == "no published");
    newspage::Timestamp const old{1800y / July / 29, {}, newspage::Precision::day};
    BOOST_TEST(after([&](auto& a) { a.published = old; }) == "no published");
    BOOST_TEST(after([&](auto& a) { a.updated = old; }) == "no updated");
    BOOST_TEST(after([](auto& a) { a.breadcrumb = {"Home> News"}; }) == "no breadcrumb");
    BOOST_TEST(after([](auto& a) { a.title = "A\nport"; }) == "no title");
    BOOST_TEST(after([](auto& a) { a.authors = {{"Li. Wei|", {}}}; }) == "no authors");
    BOOST_TEST(after([](auto& a) { a.source = "A|B"; }) == "no source");
    BOOST_TEST(after([](auto& a) { a.editors = {"A\nB"}; }) == "no editors");
    BOOST_TEST(after([](auto& a) { a.body.push_back(newspage::Paragraph{""}); }) == "no body[1]");
    BOOST_TEST(after([](auto& a) { a.body = {newspage::Heading{"A heading"}}; }) == "no body[0]");
    BOOST_TEST(after([](auto& a) { a.body.insert(a.body.begin(), newspage::Paragraph{"Ships.\nBoats."}); }) ==
               "no body[0]");
    BOOST_TEST(after([](auto& a) { a.page = newspage::PageNumbers{2, 7}; }) == "no page");
    BOOST_TEST(after([](auto& a) { a.boilerplate = {"a.jpg"}; }) == "no boilerplate");
    BOOST_TEST(after([](auto& a) { a.body.clear(); }) == "no article");
    BOOST_TEST(newspage::unwritable{"page"}.message() == "the format cannot express this page");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(calls)

BOOST_AUTO_TEST_CASE(a_reader_moves)
{
    newspage::parser first;
    BOOST_REQUIRE(first.read("Home> News\nA port opens\nThe port opened.\n"));
    newspage::parser second(std::move(first));
    BOOST_TEST(*second.article().title == "A port opens");
    first = std::move(second);
    BOOST_TEST(*first.article().title == "A port opens");
}

BOOST_AUTO_TEST_CASE(a_document_keeps_its_text)
{
    newspage::Document moved;
    {
        std::string page = "Home> News\nA port opens\nThe port opened.\n";
        newspage::Document document;
        BOOST_REQUIRE(document.read(page));
        page.assign(page.size(), 'x');
        moved = std::move(document);
    }
    BOOST_TEST(*moved.article().title == "A port opens");
    BOOST_TEST(moved.text() == "Home> News\nA port opens\nThe port opened.\n");
    BOOST_TEST(moved.notes().size() == 2u);
    BOOST_TEST(!moved.read("x"));
    BOOST_TEST((moved.error().code == newspage::errc::no_mark));
    BOOST_TEST(!moved.read(""));
    BOOST_TEST((moved.error().code == newspage::errc::blank));
}

BOOST_AUTO_TEST_CASE(no_text_at_all)
{
    newspage::parser parser;
    BOOST_TEST(!parser.read(std::string_view()));
    BOOST_TEST((parser.error().code == newspage::errc::blank));
    BOOST_TEST((newspage::parse(std::string_view()).error() == parser.error()));
}

BOOST_AUTO_TEST_CASE(roles_have_names)
{
    BOOST_TEST(to_string(newspage::Role::breadcrumb) == "breadcrumb");
    BOOST_TEST(to_string(newspage::Role::boilerplate) == "boilerplate");
    BOOST_TEST(to_string(newspage::Role::passed_over) == "passed over");
}

BOOST_AUTO_TEST_SUITE_END()
