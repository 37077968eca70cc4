// The bridge, in a translation unit that knows nothing else of the grammar.
#include <newspage/x3.hpp>

#include <boost/spirit/home/x3.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace x3 = boost::spirit::x3;

BOOST_AUTO_TEST_SUITE(bridge)

BOOST_AUTO_TEST_CASE(dates_in_a_list_under_a_skipper)
{
    std::string const text = " July 29, 2022 ; 2022-07-30 10:54 ;2 Aug 2022";
    std::vector<newspage::Timestamp> dates;
    auto first = text.begin();
    BOOST_TEST(x3::phrase_parse(first, text.end(), newspage::bridge::date % ';', x3::space, dates));
    BOOST_TEST((first == text.end()));
    BOOST_REQUIRE(dates.size() == 3u);
    BOOST_TEST((dates[1].day == std::chrono::year(2022) / 7 / 30));
    BOOST_TEST((dates[1].time == std::chrono::minutes(654)));
}

BOOST_AUTO_TEST_CASE(any_contiguous_iterator)
{
    std::vector<char> const text{'2', '0', '2', '2', '-', '0', '7', '-', '2', '9', '!'};
    auto first = text.cbegin();
    newspage::Timestamp date;
    BOOST_TEST(x3::parse(first, text.cend(), newspage::bridge::date, date));
    BOOST_TEST(*first == '!');
}

BOOST_AUTO_TEST_CASE(a_credit_and_what_follows)
{
    std::string const text = "[Photo by Chen Min/Xinhua] and more";
    newspage::Credit credit;
    auto first = text.begin();
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::credit >> x3::lit(" and more"), credit));
    BOOST_TEST((first == text.end()));
    BOOST_TEST(credit.creators == std::vector<std::string>{"Chen Min"}, boost::test_tools::per_element());
    BOOST_TEST(*credit.outlet == "Xinhua");
    first = text.begin() + 1;
    BOOST_TEST(!x3::parse(first, text.end(), newspage::bridge::credit));
    std::string const no = "[More]";
    first = no.begin();
    BOOST_TEST(!x3::parse(first, no.end(), newspage::bridge::credit));
    BOOST_TEST((first == no.begin()));
}

BOOST_AUTO_TEST_CASE(a_byline)
{
    std::string const text = "By Guo Jing in Jinan| China Daily";
    std::vector<newspage::Author> authors;
    auto first = text.begin();
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::byline >> '|', authors));
    BOOST_REQUIRE(authors.size() == 1u);
    BOOST_TEST((authors[0] == newspage::Author{"Guo Jing", "Jinan"}));
}

BOOST_AUTO_TEST_CASE(a_figure_of_three_lines)
{
    std::string const text = "port.jpg\n\nThe port at dawn.\n[Photo/Xinhua]\nThe end.";
    newspage::Figure figure;
    auto first = text.begin();
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::figure >> x3::eol >> "The end.", figure));
    BOOST_TEST((first == text.end()));
    BOOST_TEST(*figure.file == "port.jpg");
    BOOST_TEST(*figure.caption == "The port at dawn.");
    BOOST_TEST(figure.credit->text == "Photo/Xinhua");
}

BOOST_AUTO_TEST_CASE(many_pages_in_one_text)
{
    std::string const text =
        "Home> News\nA port opens\nThe port opened.\n=====\nHome> News\nA road opens\nThe road opened.\n";
    std::vector<newspage::Article> articles;
    auto first = text.begin();
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::article_until("=====") % (x3::lit("=====") >> x3::eol),
                         articles));
    BOOST_REQUIRE(articles.size() == 2u);
    BOOST_TEST(*articles[1].title == "A road opens");

    newspage::Article one;
    first = text.begin() + static_cast<std::ptrdiff_t>(text.find("=====") + 6);
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::article, one));
    BOOST_TEST((one == articles[1]));
}

BOOST_AUTO_TEST_CASE(other_text_is_left_alone)
{
    auto fails = [](auto const& parser, std::string const& text, auto value) {
        auto first = text.begin();
        return !x3::parse(first, text.end(), parser, value) && first == text.begin() &&
               !x3::parse(first, text.end(), parser);
    };
    for (auto text : {"", "July", "July 32, 2022"})
        BOOST_TEST(fails(newspage::bridge::date, text, newspage::Timestamp{}));
    for (auto text : {"", "Photo by A", "[Photo by A", "[Photo by A\n]", "(A)", "[[Photo/A]"})
        BOOST_TEST(fails(newspage::bridge::credit, text, newspage::Credit{}));
    for (auto text : {"", "By", "By \nLi Wei", "By (China Daily)", "Bylaws"})
        BOOST_TEST(fails(newspage::bridge::byline, text, std::vector<newspage::Author>{}));
    for (auto text : {"", "The port opened.", "port.mp4\nShips. [Video by A]"})
        BOOST_TEST(fails(newspage::bridge::figure, text, newspage::Figure{}));
    for (auto text : {"", "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\n"}) {
        BOOST_TEST(fails(newspage::bridge::article, text, newspage::Article{}));
        BOOST_TEST(fails(newspage::bridge::article_until("="), text, newspage::Article{}));
    }
}

BOOST_AUTO_TEST_CASE(a_credit_in_round_brackets)
{
    std::string const text = "(Photo/Xinhua)";
    newspage::Credit credit;
    auto first = text.begin();
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::credit, credit));
    BOOST_TEST(*credit.outlet == "Xinhua");
}

BOOST_AUTO_TEST_CASE(a_separator_that_does_not_come)
{
    std::string const text = "Home> News\nA port opens\nThe port opened.";
    newspage::Article article;
    auto first = text.begin();
    BOOST_TEST(x3::parse(first, text.end(), newspage::bridge::article_until("=="), article));
    BOOST_TEST((first == text.end()));
    BOOST_TEST(article.body.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_expectation_names_the_part)
{
    std::string const text = "on soon";
    auto first = text.begin();
    BOOST_CHECK_EXCEPTION(x3::parse(first, text.end(), x3::lit("on ") > newspage::bridge::date),
                          x3::expectation_failure<std::string::const_iterator>,
                          [](auto const& failure) { return failure.which() == "date"; });
}

BOOST_AUTO_TEST_SUITE_END()
