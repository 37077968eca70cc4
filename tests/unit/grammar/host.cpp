#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/host.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace x3 = newspage::spirit::x3;
using newspage::grammar::agency;
using newspage::grammar::host;
using support::run;

BOOST_AUTO_TEST_SUITE(hosts)

BOOST_AUTO_TEST_CASE(hosts_and_what_is_left)
{
    BOOST_TEST((run<std::string_view>(host, "english.zibo.gov.cn| x")->value == "english.zibo.gov.cn"));
    BOOST_TEST((run<std::string_view>(host, "http://a-1.com/x")->value == "a-1.com"));
    BOOST_TEST((run<std::string_view>(host, "HTTPS://zibo.cn")->value == "zibo.cn"));
    BOOST_TEST((run<std::string_view>(host, "//zibo.cn")->value == "zibo.cn"));
    BOOST_TEST((run<std::string_view>(host, "chinadaily.com.cn2024-10-28")->rest == "2024-10-28"));
    BOOST_TEST((run<std::string_view>(host, "zibo.gov.cn.")->value == "zibo.gov.cn"));
}

BOOST_AUTO_TEST_CASE(what_is_no_host)
{
    for (auto text :
         {"", "zibo", ".cn", "zibo.", "U.S.", "port.jpg", "port.mpeg", "No.5", "a..cn", "http://", "///a.cn"})
        BOOST_TEST(!run<std::string_view>(host, text), text);
}

BOOST_AUTO_TEST_CASE(agencies)
{
    BOOST_TEST((run<std::string_view>(agency, "xinhua  news agency, x")->value == "xinhua  news agency"));
    BOOST_TEST((run<std::string_view>(agency, "Xinhua writers")->rest == " writers"));
    BOOST_TEST((run<std::string_view>(agency, "People’s Daily")->value == "People’s Daily"));
    for (auto text : {"", "Xinhuanet", "AP1", "Linhe Daily"})
        BOOST_TEST(!run<std::string_view>(agency, text), text);
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = "//zibo.cn CGTN";
    auto at = text.begin();
    std::string_view value;
    BOOST_TEST(x3::parse(at, text.end(), host, value));
    BOOST_TEST(value == "zibo.cn");
    at = text.begin();
    BOOST_TEST(x3::phrase_parse(at, text.end(), x3::omit[host] >> agency, x3::blank, value));
    BOOST_TEST(value == "CGTN");
}

BOOST_AUTO_TEST_SUITE_END()
