#include <newspage/timestamp.hpp>

#include <newspage/format.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(timestamps)

using namespace std::chrono_literals;
using newspage::Precision;
using newspage::Timestamp;

BOOST_AUTO_TEST_CASE(ordered_by_their_moment)
{
    auto const day = 2022y / std::chrono::July / 29;
    std::vector<Timestamp> const ordered = {
        {2021y / std::chrono::December / 31, {}, Precision::day},
        {day, 9h, Precision::minute, 8h},  // 01:00 UTC
        {day, 0h, Precision::minute, -2h}, // 02:00 UTC
        {day, 3h, Precision::minute},
        {day, 3h, Precision::second},
        {2022y / std::chrono::July / 30, {}, Precision::day},
        {2022y / std::chrono::July / 30, 0h, Precision::minute},
    };
    for (std::size_t i = 0; i != ordered.size(); ++i)
        for (std::size_t j = 0; j != ordered.size(); ++j) {
            BOOST_TEST((ordered[i] < ordered[j]) == (i < j));
            BOOST_TEST((ordered[i] == ordered[j]) == (i == j));
            BOOST_TEST(((ordered[i] <=> ordered[j]) == 0) == (i == j));
        }
    // One moment, named in two zones, is ordered but not equal.
    Timestamp const here{day, 10h, Precision::minute, 8h};
    Timestamp const there{day, 2h, Precision::minute, 0min};
    BOOST_TEST((here != there));
    BOOST_TEST((there < here));
}

BOOST_AUTO_TEST_CASE(as_text)
{
    auto const day = 2022y / std::chrono::July / 29;
    BOOST_TEST(to_string(Timestamp{day, {}, Precision::day}) == "2022-07-29");
    BOOST_TEST(to_string(Timestamp{day, 10h + 5min, Precision::minute}) == "2022-07-29T10:05");
    BOOST_TEST(to_string(Timestamp{day, 10h + 5min + 9s, Precision::second, -90min}) == "2022-07-29T10:05:09-01:30");
    BOOST_TEST(to_string(Precision::minute) == "minute");
#if defined(__cpp_lib_format)
    BOOST_TEST(std::format("{:>12}|{}|{}", Timestamp{day, {}, Precision::day}, Precision::day,
                           newspage::errc::no_date) == "  2022-07-29|day|no_date");
#endif
}

BOOST_AUTO_TEST_SUITE_END()
