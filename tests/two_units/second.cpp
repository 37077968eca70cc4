#include <newspage/grammar.hpp>
#include <newspage/newspage.hpp>
#include <newspage/x3.hpp>

std::string second(std::string_view page)
{
    auto const article = newspage::parse(page);
    return article ? newspage::to_json(*article) : std::string();
}
