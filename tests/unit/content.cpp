#include <newspage/content.hpp>

#include <newspage/parse.hpp>

#include <boost/test/unit_test.hpp>

#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr std::string_view page =
    "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\na.jpg\nThe port opened at dawn.\n"
    "New ships\nThree ships came in.\nb.jpg\n";

template <class AnyArticle>
void check(AnyArticle const& article)
{
    std::vector<std::string> files;
    for (auto const& figure : newspage::figures(article))
        files.emplace_back(figure.file.value_or("-"));
    BOOST_TEST((files == std::vector<std::string>{"a.jpg", "b.jpg"}));
    BOOST_TEST(newspage::figures(article).size() == 2u);
    BOOST_TEST(newspage::headings(article).size() == 1u);
    BOOST_TEST(newspage::headings(article).begin()->text == "New ships");
    BOOST_TEST(newspage::text(article) == "The port opened at dawn.\n\nNew ships\n\nThree ships came in.");
}

} // namespace

BOOST_AUTO_TEST_SUITE(content)

BOOST_AUTO_TEST_CASE(of_an_article_and_of_a_view)
{
    check(newspage::parse(page).value());
    check(newspage::parse_view(page).value());
}

BOOST_AUTO_TEST_CASE(of_an_empty_article)
{
    newspage::Article const article;
    BOOST_TEST(newspage::figures(article).empty());
    BOOST_TEST(newspage::headings(article).empty());
    BOOST_TEST(newspage::text(article).empty());
}

BOOST_AUTO_TEST_CASE(a_forward_range)
{
    using iterator = decltype(newspage::figures(std::declval<newspage::Article const&>()).begin());
    static_assert(std::forward_iterator<iterator>);
    newspage::Article article;
    article.body = {newspage::Figure{"a.jpg", {}, {}}, newspage::Figure{"b.jpg", {}, {}}};
    auto at = newspage::figures(article).begin();
    BOOST_TEST((*at++).file.value() == "a.jpg");
    BOOST_TEST(at->file.value() == "b.jpg");
    BOOST_TEST((++at == newspage::figures(article).end()));
}

BOOST_AUTO_TEST_SUITE_END()
