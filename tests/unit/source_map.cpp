#include <newspage/source_map.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(source_maps)

BOOST_AUTO_TEST_CASE(lines_and_columns_count_from_one_in_code_points)
{
    std::string_view const page = "ab\r\n港口x\n";
    newspage::source_map const map(page);
    BOOST_TEST((map.locate(0u) == newspage::location{1, 1}));
    BOOST_TEST((map.locate(2u) == newspage::location{1, 3}));
    BOOST_TEST((map.locate(4u) == newspage::location{2, 1}));
    BOOST_TEST((map.locate(10u) == newspage::location{2, 3}));
    BOOST_TEST((map.locate(12u) == newspage::location{3, 1}));
    BOOST_TEST((map.locate(99u) == newspage::location{3, 1}));
    BOOST_TEST((map.locate(page.substr(10, 1)) == newspage::location{2, 3}));
    BOOST_TEST((map.range_of(page.substr(4, 6)) == newspage::byte_range{4, 6}));
    BOOST_TEST((map.line_at(1) == "ab"));
    BOOST_TEST((map.line_at(7) == "港口x"));
    BOOST_TEST((map.line_at(12) == ""));
}

BOOST_AUTO_TEST_CASE(broken_bytes_count_as_one)
{
    BOOST_TEST((newspage::source_map("\xE9\xE9x").locate(2u) == newspage::location{1, 3}));
}

BOOST_AUTO_TEST_SUITE_END()
