// The header-only form, in one program with the compiled one.
#include <newspage/newspage.hpp>

std::string json_of(std::string_view page);
newspage::Article article_of(std::string_view page);

std::string json_of(std::string_view page) { return newspage::to_json(newspage::parse(page).value()); }
newspage::Article article_of(std::string_view page) { return newspage::parse(page).value(); }
