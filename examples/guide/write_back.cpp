// Writes an Article as the text of a page.

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <iostream>

int main()
{
    use_bytes();
    using namespace std::chrono;

    newspage::Article article;
    article.breadcrumb = {"Home", "News"};
    article.title = "Port opens at dawn";
    article.authors = {{"Li Wei", "Jinan"}};
    article.source = "zibo.gov.cn";
    article.updated = newspage::Timestamp{2022y / July / 29, 10h + 54min, newspage::Precision::minute};
    article.body.push_back(newspage::Paragraph{"The port opened at dawn."});
    newspage::Credit credit;
    credit.text = "Photo by Chen Min/Xinhua";
    credit.medium = newspage::Medium::photo;
    credit.relation = newspage::Relation::by;
    credit.creators = {"Chen Min"};
    credit.outlet = "Xinhua";
    article.body.push_back(newspage::Figure{"port.jpg", "Ships at dawn.", credit});

    auto const page = newspage::write(article);
    if (!page)
        std::cerr << page.error().message() << '\n';
    else
        std::cout << *page;

    article.title = "A title\nof two lines";
    auto const refused = newspage::write(article);
    std::cout << "\nanother: " << (refused ? "written" : refused.error().message()) << '\n';
}
