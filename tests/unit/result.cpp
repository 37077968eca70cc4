#include <newspage/result.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(results)

BOOST_AUTO_TEST_CASE(a_value)
{
    newspage::result<int> const r = 7;
    BOOST_TEST(r.has_value());
    BOOST_TEST(static_cast<bool>(r));
    BOOST_TEST(*r == 7);
    BOOST_TEST(r.value() == 7);
    BOOST_TEST(r.notes().empty());
}

BOOST_AUTO_TEST_CASE(an_error)
{
    newspage::diagnostic const why{newspage::code::blank, newspage::severity::error, {3, 0}};
    newspage::result<int> const r = why;
    BOOST_TEST(!r.has_value());
    BOOST_TEST((r.error() == why));
    BOOST_CHECK_EXCEPTION((void)r.value(), newspage::parse_error,
                          [](auto const& e) { return std::string_view(e.what()) == "the page is blank"; });
}

BOOST_AUTO_TEST_SUITE_END()
