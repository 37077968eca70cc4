#include "headline.hpp"

#include <newspage/newspage.hpp>

std::string headline(std::string_view page)
{
    auto const article = newspage::parse(page);
    return article ? article->title.value_or("(none)") : newspage::render(article.error(), page);
}
