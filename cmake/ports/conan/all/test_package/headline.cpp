#include <newspage/newspage.hpp>

int main()
{
    auto const page =
        newspage::parse("Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n");
    return page && page->title == "A port opens" ? 0 : 1;
}
