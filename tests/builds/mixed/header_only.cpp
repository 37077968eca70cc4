// The header-only form, in one program with the compiled one.
#include <newspage/newspage.hpp>

std::string json_of(std::string_view page);
std::string json_of(newspage::Article const& article);

std::string json_of(std::string_view page) { return newspage::to_json(newspage::parse(page).value()); }
std::string json_of(newspage::Article const& article) { return newspage::to_json(article); }
