#include <newspage/grammar/timestamp.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string_view>

namespace {

using namespace std::chrono;
using newspage::Precision;
using newspage::Timestamp;

bool reads(std::string_view text, year_month_day day, std::string_view rest = "")
{
    auto const out = support::run<Timestamp>(newspage::grammar::timestamp, text);
    return out && out->value == Timestamp{day, {}, Precision::day} && out->rest == rest;
}

bool reads(std::string_view text, year_month_day day, seconds time, Precision precision, std::string_view rest = "")
{
    auto const out = support::run<Timestamp>(newspage::grammar::timestamp, text);
    return out && out->value == Timestamp{day, time, precision} && out->rest == rest;
}

bool fails(std::string_view text) { return !support::run<Timestamp>(newspage::grammar::timestamp, text); }

constexpr auto july_29 = 2022y / July / 29;

} // namespace

BOOST_AUTO_TEST_SUITE(timestamp)

BOOST_AUTO_TEST_CASE(hours_of_half_a_day)
{
    BOOST_TEST(reads("July 29, 2022 12:05 AM", july_29, 5min, Precision::minute));
    BOOST_TEST(reads("July 29, 2022 12:05 PM", july_29, 12h + 5min, Precision::minute));
    BOOST_TEST(reads("July 29, 2022 14:30 PM", july_29, 14h + 30min, Precision::minute));
    BOOST_TEST(reads("July 29, 2022 13:30 AM", july_29, " 13:30 AM"));
    BOOST_TEST(reads("July 29, 2022 00:30 AM", july_29, " 00:30 AM"));
    BOOST_TEST(reads("July 29, 2022 24:30", july_29, " 24:30"));
    BOOST_TEST(reads("July 29, 2022 23:60", july_29, " 23:60"));
    BOOST_TEST(reads("July 29, 2022 23:59:60", july_29, " 23:59:60"));
}

BOOST_AUTO_TEST_CASE(a_day_in_each_form)
{
    for (auto text : {"July 29, 2022", "july 29 2022", "Jul. 29th, 2022", "29 July 2022", "29 Jul, 2022", "2022-07-29",
                      "2022-7-29", "2022/07/29", "2022.7.29", "2022年7月29日", "2022 年 07 月 29 日"})
        BOOST_TEST(reads(text, july_29), text);
    BOOST_TEST(reads("Sept 5, 2022", 2022y / September / 5));
    BOOST_TEST(reads("Feb 18,2014", 2014y / February / 18));
}

BOOST_AUTO_TEST_CASE(the_rest_is_left)
{
    BOOST_TEST(reads("July 29, 2022| Xinhua", july_29, "| Xinhua"));
    BOOST_TEST(reads("2022-07-29Updated", july_29, "Updated"));
    BOOST_TEST(reads("2022-07-29 25:00", july_29, " 25:00"));
}

BOOST_AUTO_TEST_CASE(a_time_before_or_behind)
{
    BOOST_TEST(reads("2022-07-29 10:54", july_29, 10h + 54min, Precision::minute));
    BOOST_TEST(reads("2022-07-29T10:54:09", july_29, 10h + 54min + 9s, Precision::second));
    BOOST_TEST(reads("July 29, 2022, 3:05 PM", july_29, 15h + 5min, Precision::minute));
    BOOST_TEST(reads("2022-07-29 12:00 am", july_29, 0h, Precision::minute));
    BOOST_TEST(reads("2022-07-29 12:00 pm", july_29, 12h, Precision::minute));
    BOOST_TEST(reads("2022-07-29 14:30 PM", july_29, 14h + 30min, Precision::minute));
    BOOST_TEST(reads("10:54, July 29, 2022", july_29, 10h + 54min, Precision::minute));
    BOOST_TEST(reads("2022-07-2910:54", july_29, 10h + 54min, Precision::minute));
}

BOOST_AUTO_TEST_CASE(what_is_no_date)
{
    for (auto text : {"", "July", "July 29", "July 2022", "July 292022", "Jully 29, 2022", "Jly 29, 2022", "2022-13-01",
                      "2022-02-29", "1899-12-31", "2101-01-01", "2022-07-291", "2022-07", "2022-07/29", "22-07-29",
                      "29-07-2022", "2022年7月", "10:54", "00:00 AM"})
        BOOST_TEST(fails(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
