// Two translation units with all of newspage in each, header-only, linked into one program.
// This one parses before main.
#include <newspage/grammar.hpp>
#include <newspage/newspage.hpp>
#include <newspage/x3.hpp>

#include <iostream>

std::string second(std::string_view page);

namespace {

auto const early = newspage::parse("Home> News\nA port opens\nThe port opened.\n");

} // namespace

int main()
{
    auto const late = second("Home> News\nA port opens\nThe port opened.\n");
    bool const same = early && newspage::to_json(*early) == late;
    std::cout << (same ? "same\n" : "different\n");
    return same ? 0 : 1;
}
