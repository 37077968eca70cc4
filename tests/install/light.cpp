// A part of the grammar: it needs the headers of newspage and of Boost, and is compiled soon.
#include <newspage/grammar/host.hpp>

#include <iostream>

int main()
{
    std::string_view const line = "zibo.gov.cn| Updated: July 29, 2022";
    std::string_view name;
    char const* at = line.data();
    boost::spirit::x3::parse(at, at + line.size(), newspage::grammar::host, name);
    std::cout << name << '\n';
}
