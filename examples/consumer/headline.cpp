// The only file that includes newspage, so that the grammar is compiled once.
#include "headline.hpp"

#include <newspage/newspage.hpp>

std::string headline(std::string_view page)
{
    auto const article = newspage::parse(page);
    if (!article)
        return newspage::render(article.error(), page);
    auto const date = article->updated ? newspage::to_string(*article->updated) : "no date";
    return article->title.value_or("no title") + ", " + date;
}
