// Every public name beside the names of the standard library and of Spirit X3, without qualification. `parser` and
// `errc` are the exceptions: they bear the names of their models in Boost.JSON and the standard library.
#include <newspage/newspage.hpp>
#include <newspage/print.hpp>
#include <newspage/x3.hpp>

#include <boost/spirit/home/x3.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iostream>
#include <ranges>
#include <span>
#include <sstream>
#include <vector>

using namespace std;
using namespace boost::spirit::x3;
using namespace newspage;

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(beside_using_directives)
{
    std::string const page = "Home> News\nA port opens\nThe port opened.\n";
    parse_options const options;
    vocabulary const words(options);
    result<Article> const article = newspage::parse(page, words.options());
    result<ArticleView> const view = parse_view(page);
    BOOST_TEST(article.has_value());
    BOOST_TEST(to_json(*article) == to_json(*view));
    BOOST_TEST((to_article(*view) == *article));
    BOOST_TEST(text(*article) == "The port opened.");
    BOOST_TEST(figures(*article).empty());
    BOOST_TEST(headings(*article).empty());
    BOOST_TEST(passages(*view).size() == 4u);
    source_map const map(page);
    byte_range const range = map.range_of(*view->title);
    location const where = map.locate(range.offset);
    diagnostic const about{newspage::errc::no_date, severity::note, range};
    BOOST_TEST(where.line == 2u);
    BOOST_TEST(render(about, page, {}, render_options{}).starts_with("2:1: note: the page has no date"));
    BOOST_TEST(write(*article).has_value());
    Document document;
    BOOST_TEST(document.read(page));
    BOOST_TEST(to_string(Role::title) == "title");
    BOOST_TEST(to_string(date_order::day_first) == "day_first");
    auto first = page.begin();
    Article read;
    BOOST_TEST(boost::spirit::x3::parse(first, page.end(), bridge::article, read));
    std::ostringstream out;
    out << range << Precision::day;
    BOOST_TEST(out.str() == "11+12day");
}

BOOST_AUTO_TEST_SUITE_END()
