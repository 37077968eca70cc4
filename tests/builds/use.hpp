// A page read in all ways, for programs that are built in other people's ways.
#ifndef NEWSPAGE_TESTS_BUILDS_USE_HPP
#define NEWSPAGE_TESTS_BUILDS_USE_HPP

#include <newspage/newspage.hpp>

#include <string>
#include <string_view>

inline constexpr std::string_view page_text = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port "
                                              "opened.\nport.jpg\nShips. [Photo by Li Wei/Xinhua]\n";

/// The page's JSON, as every way of reading says it; empty where two disagree or something fails.
inline std::string read_in_all_ways(std::string_view page)
{
    auto const article = newspage::parse(page);
    auto const view = newspage::parse_view(page);
    newspage::parser parser;
    if (!article || !view || !parser.read(page))
        return {};
    auto const json = newspage::to_json(*article);
    auto const written = newspage::write(*article);
    if (!written || newspage::to_json(*view) != json || newspage::to_json(parser.article()) != json)
        return {};
    auto const again = newspage::parse(*written);
    if (!again || *again != *article || newspage::passages(*view).size() < 5)
        return {};
    auto const rejected = newspage::parse(" \n");
    return rejected || newspage::render(rejected.error(), " \n").empty() ? std::string() : json;
}

inline constexpr std::string_view page_json =
    R"({"breadcrumb":["Home","News"],"title":"A port opens","authors":[],"source":"zibo.gov.cn","published":null,)"
    R"("updated":"2022-07-29","editors":[],"contributors":[],"dateline":null,"body":[{"type":"paragraph","text":"The port opened."},)"
    R"({"type":"figure","file":"port.jpg","caption":"Ships.","credit":{"text":"Photo by Li Wei/Xinhua","medium":"photo",)"
    R"("relation":"by","creators":["Li Wei"],"outlet":"Xinhua"}}],"page":null,"boilerplate":[]})";

#endif
