#include <newspage/x3.hpp>
#include <newspage/grammar.hpp>
#include <newspage/newspage.hpp>

std::string second(std::string_view page)
{
    auto const article = newspage::parse(page);
    return article ? newspage::to_json(*article) : std::string();
}
