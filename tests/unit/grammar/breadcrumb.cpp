#include <newspage/grammar/breadcrumb.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

std::string read(std::string_view text)
{
    auto const out = support::run<newspage::grammar::detail::crumbs>(newspage::grammar::breadcrumb_text, text);
    if (!out || !out->rest.empty())
        return "-";
    std::string all;
    for (auto item : out->value.items)
        (all += all.empty() ? "" : ";") += item;
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(breadcrumb)

BOOST_AUTO_TEST_CASE(ways)
{
    BOOST_TEST(read("Home> Intl Exchanges>What is On") == "Home;Intl Exchanges;What is On");
    BOOST_TEST(read("home >") == "home");
    BOOST_TEST(read("Location : Ports ›") == "Ports");
    BOOST_TEST(read("A->B->C") == "A;B;C");
    BOOST_TEST(read("Home / 2022 / 新闻") == "Home;2022;新闻");
    BOOST_TEST(read("Home> " + std::string(100, 'a')) == "Home;" + std::string(100, 'a'));
}

BOOST_AUTO_TEST_CASE(what_is_no_way)
{
    for (auto text : {"Regions>", "Home", "Home >>>", "> Home", "Home > News >> City", "Home -> News > City", "Location:",
                      "Home / and / so", "home / News", "A/B", "Home / News.", "Location: Jinan"})
        BOOST_TEST(read(text) == "-", text);
    BOOST_TEST(read("Home> " + std::string(101, 'a')) == "-");
    BOOST_TEST(read("Home / " + std::string(40, 'A') + "b") == "-");
}

BOOST_AUTO_TEST_SUITE_END()
