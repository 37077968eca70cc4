#include <newspage/grammar/host.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

using newspage::grammar::host;
using support::run;

BOOST_AUTO_TEST_SUITE(hosts)

BOOST_AUTO_TEST_CASE(hosts_and_what_is_left)
{
    BOOST_TEST((run<std::string_view>(host, "english.zibo.gov.cn| x")->value == "english.zibo.gov.cn"));
    BOOST_TEST((run<std::string_view>(host, "http://a-1.com/x")->value == "a-1.com"));
    BOOST_TEST((run<std::string_view>(host, "chinadaily.com.cn2024-10-28")->rest == "2024-10-28"));
    BOOST_TEST((run<std::string_view>(host, "zibo.gov.cn.")->value == "zibo.gov.cn"));
}

BOOST_AUTO_TEST_CASE(what_is_no_host)
{
    for (auto text : {"", "zibo", ".cn", "zibo.", "U.S.", "port.jpg", "port.mpeg", "No.5", "a..cn", "http://"})
        BOOST_TEST(!run<std::string_view>(host, text), text);
}

BOOST_AUTO_TEST_SUITE_END()
