#include "headline.hpp"

#include <newspage/newspage.hpp>

#include <iostream>

int main()
{
    constexpr std::string_view page =
        "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n";
    auto const article = newspage::parse(page);
    std::cout << headline(page) << ", " << newspage::to_string(*article->updated) << '\n';
}
