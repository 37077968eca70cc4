#include <newspage/outlet.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(outlets)

BOOST_AUTO_TEST_CASE(sites)
{
    for (auto name : {"zibo.gov.cn", "english.zibo.gov.cn", "a-1.com"})
        BOOST_TEST(newspage::is_host(name), name);
    for (auto name : {"", "Xinhua", "China Daily", "zibo.gov.cn ", "http://zibo.gov.cn", "port.jpg", "a.b.1"})
        BOOST_TEST(!newspage::is_host(name), name);
}

BOOST_AUTO_TEST_CASE(agencies)
{
    for (auto name : {"Xinhua", "XINHUA", "People's Daily Online", "CNSPHOTO"})
        BOOST_TEST(newspage::is_agency(name), name);
    for (auto name : {"", "Xinhua News", "Xin", "zibo.gov.cn"})
        BOOST_TEST(!newspage::is_agency(name), name);
}

BOOST_AUTO_TEST_SUITE_END()
