#include <newspage/grammar/dateline.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;
using newspage::DatelineView;
using newspage::PartialDate;
using support::run;

namespace {

bool is(std::string_view text, DatelineView const& value, std::string_view rest)
{
    auto const out = run<DatelineView>(grammar::dateline, text);
    return out && out->value == value && out->rest == rest;
}
std::optional<PartialDate> on(std::chrono::month month, unsigned day, std::optional<std::chrono::year> year = {})
{
    return PartialDate{year, month, std::chrono::day(day)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(datelines)

BOOST_AUTO_TEST_CASE(all_parts)
{
    BOOST_TEST(is("DONGLIN, March 13 (Xinhua) -- Farmers have begun",
                  {"DONGLIN, March 13 (Xinhua)", "DONGLIN", on(std::chrono::March, 13), "Xinhua"},
                  "Farmers have begun"));
    BOOST_TEST(is("HONG KONG, Sept. 3, 2021 (Xinhua)--12 boats",
                  {"HONG KONG, Sept. 3, 2021 (Xinhua)", "HONG KONG",
                   on(std::chrono::September, 3, std::chrono::year(2021)), "Xinhua"},
                  "12 boats"));
    BOOST_TEST(is("BEIJING, FEB. 29 - The", {"BEIJING, FEB. 29", "BEIJING", on(std::chrono::February, 29), {}}, "The"));
}

BOOST_AUTO_TEST_CASE(places_in_capitals)
{
    BOOST_TEST(is("XI'AN - The wall", {"XI'AN", "XI'AN", {}, {}}, "The wall"));
    BOOST_TEST(is("XI’AN — “The wall", {"XI’AN", "XI’AN", {}, {}}, "“The wall"));
    BOOST_TEST(is("LINHE, SHANDONG – The", {"LINHE, SHANDONG", "LINHE, SHANDONG", {}, {}}, "The"));
    BOOST_TEST(is("BEIJING--The", {"BEIJING", "BEIJING", {}, {}}, "The"));
    BOOST_TEST(is("WASHINGTON D.C. -- \"The", {"WASHINGTON D.C.", "WASHINGTON D.C.", {}, {}}, "\"The"));
}

BOOST_AUTO_TEST_CASE(other_places_before_an_agency)
{
    BOOST_TEST(is("San Francisco (AP) —— The", {"San Francisco (AP)", "San Francisco", {}, "AP"}, "The"));
    BOOST_TEST(!run<DatelineView>(grammar::dateline, "San Francisco -- The"));
    BOOST_TEST(!run<DatelineView>(grammar::dateline, "San Francisco (Linhe) -- The"));
}

BOOST_AUTO_TEST_CASE(what_is_not_a_dateline)
{
    for (auto text :
         {"", "BEIJING", "BEIJING -- the port", "BEIJING -The", "BEIJING- The", "A - The", "COVID-19 - The virus",
          "NEW YORK-based -- The", "BEIJING, Feb 30 -- The", "AB CD EF GH IJ -- The", "Beijing - The",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNO -- The", "BEIJING (Xinhua) The", "BEIJING -- "})
        BOOST_TEST(!run<DatelineView>(grammar::dateline, text), text);
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = " BEIJING -- The";
    auto at = text.begin();
    DatelineView value;
    BOOST_TEST(!x3::parse(at, text.end(), grammar::dateline, value));
    BOOST_TEST(x3::phrase_parse(at, text.end(), grammar::dateline, x3::blank, value));
    BOOST_TEST(value.place == "BEIJING");
    std::string const plain = "BEIJING -- The";
    at = plain.begin();
    BOOST_TEST(x3::parse(at, plain.end(), grammar::dateline, value));
    BOOST_TEST((std::string(at, plain.end()) == "The"));
}

BOOST_AUTO_TEST_SUITE_END()
