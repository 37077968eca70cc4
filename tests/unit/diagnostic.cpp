#include <newspage/diagnostic.hpp>

#include <newspage/parse.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <system_error>

BOOST_AUTO_TEST_SUITE(diagnostics)

BOOST_AUTO_TEST_CASE(codes_are_error_codes)
{
    std::error_code const blank = newspage::errc::blank;
    BOOST_TEST(static_cast<bool>(blank));
    BOOST_TEST(blank.message() == "the page is blank");
    BOOST_TEST(blank.category().name() == std::string("newspage"));
    BOOST_TEST((blank == newspage::errc::blank));
    BOOST_TEST((blank != newspage::errc::no_body));
    BOOST_TEST((&blank.category() == &newspage::parse_category()));
    BOOST_TEST(!newspage::make_error_code(newspage::errc{}));
    BOOST_TEST(newspage::parse_category().message(0) == "success");
    BOOST_TEST(newspage::parse_category().message(-1) == "unknown error");
    BOOST_TEST(newspage::parse_category().message(28) == "the title may be another line");
    BOOST_TEST(newspage::parse_category().message(29) == "unknown error");
}

BOOST_AUTO_TEST_CASE(parsing_sets_an_error_code)
{
    std::error_code error = newspage::errc::blank;
    auto const article = newspage::parse("Home> News\nA port opens\nThe port opened.\n", error);
    BOOST_TEST(!error);
    BOOST_TEST(article.title.value() == "A port opens");

    BOOST_TEST((newspage::parse(" \n", error) == newspage::Article()));
    BOOST_TEST((error == newspage::errc::blank));
    newspage::parse("Home> News\nA port opens\nThe port opened.\n", error, {.max_bytes = 5});
    BOOST_TEST((error == newspage::errc::too_large));
}

BOOST_AUTO_TEST_CASE(the_exception_has_the_rendered_message)
{
    BOOST_CHECK_EXCEPTION((void)newspage::parse("Home> News\nA p\xE9rt\n").value(), newspage::parse_error,
                          [](auto const& e) {
                              return std::string_view(e.what()) == "2:4: error: invalid UTF-8: expected UTF-8\n"
                                                                   "  2 | A p\xEF\xBF\xBDrt\n"
                                                                   "    |    ^\n"
                                                                   "  hint: convert the text to UTF-8 first\n";
                          });
}

BOOST_AUTO_TEST_SUITE_END()
