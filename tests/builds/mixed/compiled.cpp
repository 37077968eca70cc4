// The compiled form, in one program with the header-only one: each works; an Article of one is not an Article of the
// other, and a function that takes one across (NEWSPAGE_TESTS_PASS_ARTICLE) does not link.
#include <newspage/newspage.hpp>

#include <iostream>

std::string json_of(std::string_view page);
std::string json_of(newspage::Article const& article);

int main()
{
    constexpr std::string_view page = "Home> News\nA port opens\nThe port opened.\n";
    auto const article = newspage::parse(page);
#if defined(NEWSPAGE_TESTS_PASS_ARTICLE)
    bool const same = json_of(*article) == newspage::to_json(*article);
#else
    bool const same = json_of(page) == newspage::to_json(*article);
#endif
    std::cout << (same ? "same\n" : "different\n");
    return same ? 0 : 1;
}
