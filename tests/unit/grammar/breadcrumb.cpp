#include <newspage/grammar/breadcrumb.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

namespace x3 = newspage::spirit::x3;
using newspage::grammar::Breadcrumb;
using newspage::grammar::breadcrumb;

std::string items(Breadcrumb const& found)
{
    std::string all = found.led ? "led:" : found.by_bar ? "bar:" : "";
    for (auto item : found.items)
        all.append(item).append(";");
    return all;
}

/// The items, `led:` or `bar:` before them; `-` where there is no breadcrumb.
std::string read(std::string_view text)
{
    auto const out = support::run<Breadcrumb>(breadcrumb, text);
    return out && out->rest.empty() ? items(out->value) : "-";
}

std::string ten_items(std::string_view more = "")
{
    std::string text = "a";
    for (int i = 0; i != 9; ++i)
        text += ">a";
    return text.append(more);
}

} // namespace

BOOST_AUTO_TEST_SUITE(breadcrumbs)

BOOST_AUTO_TEST_CASE(each_separator)
{
    BOOST_TEST(read("Home> Intl Exchanges>What is On") == "Home;Intl Exchanges;What is On;");
    BOOST_TEST(read("A >> B") == "A;B;");
    BOOST_TEST(read("A->B->C") == "A;B;C;");
    BOOST_TEST(read("首页 » 新闻") == "首页;新闻;");
    BOOST_TEST(read("A › B ›") == "A;B;");
    BOOST_TEST(read("Home / 2022 / 新闻") == "Home;2022;新闻;");
    BOOST_TEST(read("home | News | City") == "bar:home;News;City;");
    BOOST_TEST(read("Home ｜ News") == "bar:Home;News;");
}

BOOST_AUTO_TEST_CASE(one_item)
{
    BOOST_TEST(read("home >") == "home;");
    BOOST_TEST(read("Location : Ports ›") == "Ports;");
    BOOST_TEST(read("Regions>") == "-");
    BOOST_TEST(read("Home") == "-");
    BOOST_TEST(read("Location: Jinan") == "-");
}

BOOST_AUTO_TEST_CASE(labels)
{
    BOOST_TEST(read("Your are Here : Home > About") == "Home;About;");
    BOOST_TEST(read("当前位置：首页 > 新闻") == "首页;新闻;");
    BOOST_TEST(read("You are here: Home / News") == "Home;News;");
    BOOST_TEST(read("Location:") == "-");
    BOOST_TEST(read("Location: 1 > 2") == "-");
}

BOOST_AUTO_TEST_CASE(led_by_the_separator)
{
    BOOST_TEST(read("> Government > News") == "led:Government;News;");
    BOOST_TEST(read("» A » B » C") == "led:A;B;C;");
    BOOST_TEST(read("> Home") == "-");
    BOOST_TEST(read("> A >") == "-");
    BOOST_TEST(read("> A > B >") == "-");
}

BOOST_AUTO_TEST_CASE(one_kind_of_separator)
{
    BOOST_TEST(read("Home > News / Culture") == "Home;News / Culture;");
    BOOST_TEST(read("Home > News | Culture") == "Home;News | Culture;");
    for (auto text :
         {"Home >>>", "Home > News >>>", "Home > News >> City", "Home -> News > City", "Home / News > City >> A"})
        BOOST_TEST(read(text) == "-", text);
}

BOOST_AUTO_TEST_CASE(limits)
{
    BOOST_TEST(read("Home> " + std::string(100, 'a')) == "Home;" + std::string(100, 'a') + ";");
    BOOST_TEST(read("Home> " + std::string(101, 'a')) == "-");
    BOOST_TEST(read("Home / " + std::string(60, 'A')) == "Home;" + std::string(60, 'A') + ";");
    BOOST_TEST(read("Home / " + std::string(61, 'A')) == "-");
    BOOST_TEST(read("Home | " + std::string(40, 'A')) == "bar:Home;" + std::string(40, 'A') + ";");
    BOOST_TEST(read("Home | " + std::string(41, 'A')) == "-");
    BOOST_TEST(read(ten_items()) == "a;a;a;a;a;a;a;a;a;a;");
    BOOST_TEST(read(ten_items(">a")) == "-");
}

BOOST_AUTO_TEST_CASE(what_is_no_breadcrumb)
{
    for (auto text : {"", "Home / and / so", "home / News", "A/B", "Home / News.", "A / B / C / D / E", "News | Home",
                      "Home|News", "1 > 2 > 3"})
        BOOST_TEST(read(text) == "-", text);
}

BOOST_AUTO_TEST_CASE(a_value_that_was_used_before)
{
    Breadcrumb value;
    std::string const first = "> A > B";
    std::string const second = "Home / News";
    auto at = first.begin();
    BOOST_TEST(x3::parse(at, first.end(), breadcrumb, value));
    at = second.begin();
    BOOST_TEST(x3::parse(at, second.end(), breadcrumb, value));
    BOOST_TEST(items(value) == "Home;News;");
}

BOOST_AUTO_TEST_CASE(under_a_skipper)
{
    std::string const text = "  Home > News ";
    auto at = text.begin();
    Breadcrumb value;
    BOOST_TEST(x3::phrase_parse(at, text.end(), breadcrumb, x3::blank, value));
    BOOST_TEST(items(value) == "Home;News;");
}

BOOST_AUTO_TEST_SUITE_END()
