// Values for a debugger to show, before `stop` returns.
#include <newspage/article_view.hpp>

#include <chrono>

newspage::Article article;
newspage::ParagraphView paragraph;
newspage::Timestamp moment;

extern "C" void stop() {}

int main()
{
    using namespace std::chrono_literals;
    article.title = "A port opens";
    article.updated = newspage::Timestamp{2022y / std::chrono::July / 29, {}, newspage::Precision::day, {}};
    article.body.push_back(newspage::Heading{"New ships"});
    newspage::Credit credit;
    credit.text = "Photo by Chen Min/Xinhua";
    article.body.push_back(newspage::Figure{"port.jpg", {}, credit});
    paragraph.text = std::string_view("The port opened at dawn.").substr(4, 4);
    moment = {2022y / std::chrono::July / 29, 10h + 5min, newspage::Precision::minute, -90min};
    stop();
}
