#include "headline.hpp"

#include <iostream>

int main()
{
    std::cout << headline("Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n") << '\n';
}
