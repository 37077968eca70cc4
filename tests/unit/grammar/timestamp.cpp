#include <newspage/grammar/timestamp.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;
using namespace std::chrono_literals;
using newspage::date_order;
using newspage::Precision;
using newspage::Timestamp;
using support::run;
using support::takes;

namespace {

Timestamp at_day(int year, unsigned month, unsigned day)
{
    Timestamp t;
    t.day = std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day);
    return t;
}
Timestamp at_time(Timestamp t, std::chrono::seconds time, Precision precision = Precision::minute)
{
    t.time = time;
    t.precision = precision;
    return t;
}
Timestamp with_offset(Timestamp t, std::chrono::minutes offset)
{
    t.offset = offset;
    return t;
}

/// Whether \a text is a timestamp of that value up to \a rest.
bool is(std::string_view text, Timestamp const& value, std::string_view rest = "")
{
    auto const out = run<Timestamp>(grammar::timestamp, text);
    return out && out->value == value && out->rest == rest;
}
bool fails(std::string_view text) { return !run<Timestamp>(grammar::timestamp, text); }

grammar::settings with_order(newspage::date_order order)
{
    newspage::parse_options options;
    options.numeric_dates = order;
    return grammar::settings(options);
}

auto const july_29 = at_day(2022, 7, 29);

} // namespace

BOOST_AUTO_TEST_SUITE(timestamps)

BOOST_AUTO_TEST_CASE(months)
{
    BOOST_TEST((run<std::chrono::month>(grammar::month_name, "Sept 3")->value == std::chrono::September));
    BOOST_TEST((run<std::chrono::month>(grammar::month_name, "may9")->rest == "9"));
    for (auto text : {"Mayor", "Marc", "Janua", "Septe", "Ju", ""})
        BOOST_TEST(!run<std::chrono::month>(grammar::month_name, text), text);
}

BOOST_AUTO_TEST_CASE(days)
{
    for (auto text :
         {"July 29, 2022", "JULY 29 2022", "Jul. 29, 2022", "July29,2022", "July 29th, 2022", "29 July 2022",
          "29th Jul., 2022", "29-Jul-2022", "2022-07-29", "2022-7-29", "2022/07/29", "2022.7.29", "2022年7月29日",
          "2022 年 07 月 29 日", "Friday, July 29, 2022", "Fri 29 July 2022", "07-29-2022", "29/7/2022"})
        BOOST_TEST(is(text, july_29), text);
    BOOST_TEST(is("Sept. 3rd 2021", at_day(2021, 9, 3)));
    BOOST_TEST(is("February 29, 2020", at_day(2020, 2, 29)));
    BOOST_TEST(is("1900-01-01", at_day(1900, 1, 1)));
    BOOST_TEST(is("2100-12-31.", at_day(2100, 12, 31), "."));
}

BOOST_AUTO_TEST_CASE(what_is_no_day)
{
    for (auto text : {"",
                      "July",
                      "July 29",
                      "July 292022",
                      "Jly 29, 2022",
                      "Julyish 29, 2022",
                      "Mayor 3, 2022",
                      "February 30, 2022",
                      "1899-12-31",
                      "2101-01-01",
                      "2022-13-01",
                      "2022-07/29",
                      "2022-07-291",
                      "2022-7",
                      "202-07-29",
                      "20220729",
                      "13/13/2018",
                      "12.04.2018",
                      "Sunflower 29, 2022",
                      "29 July 202",
                      "2022年7月29"})
        BOOST_TEST(fails(text), text);
}

BOOST_AUTO_TEST_CASE(a_day_alone)
{
    using std::chrono::year_month_day;
    BOOST_TEST((run<year_month_day>(grammar::day, "July 29, 2022 10:05")->rest == " 10:05"));
    BOOST_TEST((run<year_month_day>(grammar::day, "July 29, 2022")->value == july_29.day));
    BOOST_TEST((!run<year_month_day>(grammar::day, "12/04/2018")));
    BOOST_TEST((!run<year_month_day>(grammar::day, "2022-07-291")));
    BOOST_TEST((run<year_month_day>(grammar::iso_day, "2022-07-29 x")->value == july_29.day));
    for (auto text : {"2022-7-29", "2022/07/29", "2022-02-30", "July 29, 2022", "2022-07-291"})
        BOOST_TEST(!takes(grammar::iso_day, text), text);
}

BOOST_AUTO_TEST_CASE(times)
{
    auto const minute = at_time(july_29, 10h + 5min);
    for (auto text : {"2022-07-29 10:05", "2022-07-29T10:05", "2022-07-2910:05", "2022-07-29, 10:05",
                      "2022-07-29 T 10:05", "July 29, 2022 10：05", "10:05 July 29, 2022", "10:05, 2022-07-29",
                      "2022-07-29 10 : 05", "2022-07-29 10:05 AM", "2022-07-29 10:05am", "2022-07-29 10:05 a.m."})
        BOOST_TEST(is(text, minute), text);
    BOOST_TEST(is("2022-07-29 9:05:07", at_time(july_29, 9h + 5min + 7s, Precision::second)));
    BOOST_TEST(is("2022-07-29 23:59:59", at_time(july_29, 23h + 59min + 59s, Precision::second)));
    BOOST_TEST(is("2022-07-29 0:00", at_time(july_29, 0s)));
}

BOOST_AUTO_TEST_CASE(halves_of_the_day)
{
    BOOST_TEST(is("2022-07-29 1:05 PM", at_time(july_29, 13h + 5min)));
    BOOST_TEST(is("2022-07-29 12:05 PM", at_time(july_29, 12h + 5min)));
    BOOST_TEST(is("2022-07-29 12:05 AM", at_time(july_29, 5min)));
    BOOST_TEST(is("2022-07-29 15:00 PM", at_time(july_29, 15h)));
    BOOST_TEST(is("2022-07-29 15:00 AM", at_time(july_29, 15h)));
    BOOST_TEST(is("2022-07-29 0:30 PM", at_time(july_29, 30min)));
    BOOST_TEST(is("2022-07-29 10:05 p.m.Source", at_time(july_29, 22h + 5min), "Source"));
    BOOST_TEST(is("2022-07-29 10:05 pmx", at_time(july_29, 10h + 5min), " pmx"));
    BOOST_TEST(is("2022-07-29 10:05 America", at_time(july_29, 10h + 5min), " America"));
}

BOOST_AUTO_TEST_CASE(what_is_no_time)
{
    BOOST_TEST(is("2022-07-29 24:00", july_29, " 24:00"));
    BOOST_TEST(is("2022-07-29 10:60", july_29, " 10:60"));
    BOOST_TEST(is("2022-07-29 10:5", july_29, " 10:5"));
    BOOST_TEST(is("2022-07-29 100:50", july_29, " 100:50"));
    BOOST_TEST(fails("24:00 2022-07-29"));
    BOOST_TEST(fails("10:05 "));
}

BOOST_AUTO_TEST_CASE(zones)
{
    auto const time = at_time(july_29, 10h);
    for (auto text :
         {"2022-07-29 10:00 GMT+8", "2022-07-29 10:00 UTC+08:00", "2022-07-29 10:00 (GMT+8)", "2022-07-29 10:00 GMT +8",
          "2022-07-29 10:00 GMT+0800", "2022-07-29T10:00+08:00", "2022-07-29 10:00 +0800", "2022-07-29 10:00 BJT",
          "2022-07-29 10:00 (Beijing  Time)", "2022-07-29 10:00（Beijing time）", "10:00 (GMT+8), July 29, 2022",
          "10:00 July 29, 2022 (GMT+8)"})
        BOOST_TEST(is(text, with_offset(time, 8h)), text);
    for (auto text : {"2022-07-29T10:00Z", "2022-07-29 10:00 GMT", "2022-07-29 10:00 utc", "2022-07-29 10:00 UTC+0"})
        BOOST_TEST(is(text, with_offset(time, 0min)), text);
    BOOST_TEST(is("2022-07-29 10:00 -05:30", with_offset(time, -330min)));
    BOOST_TEST(is("2022-07-29 10:00 GMT-14", with_offset(time, -14h)));
}

BOOST_AUTO_TEST_CASE(what_is_no_zone)
{
    auto const time = at_time(july_29, 10h);
    for (std::string rest : {" Zibo", " Zebra", " GMTV", " GMT+15", " UTC+14:30", " +1500", " +08:60", " +8", " (GMT+8",
                             " (Xinhua)", " BJTV", " Beijing"})
        BOOST_TEST(is("2022-07-29 10:00" + rest, time, rest), rest);
    BOOST_TEST(is("2022-07-29 (GMT+8)", july_29, " (GMT+8)"));
}

BOOST_AUTO_TEST_CASE(times_of_day)
{
    auto const out = run<grammar::ClockTime>(grammar::time_of_day, "10:05:07 p.m. (GMT+8) x");
    BOOST_REQUIRE(out);
    BOOST_TEST((out->value == grammar::ClockTime{22h + 5min + 7s, Precision::second, 480min}));
    BOOST_TEST(out->rest == " x");
    BOOST_TEST((!run<grammar::ClockTime>(grammar::time_of_day, "10.05")));
}

BOOST_AUTO_TEST_CASE(ambiguous_dates)
{
    auto const out = run<grammar::FoundDate>(grammar::any_date, "12/04/2018 10:05| x");
    BOOST_REQUIRE(out);
    BOOST_TEST(out->value.ambiguous);
    BOOST_TEST(!out->value.value.day.ok());
    BOOST_TEST((out->value.value.time == 10h + 5min));
    BOOST_TEST(out->rest == "| x");
    BOOST_TEST(fails("12/04/2018"));
    BOOST_TEST(fails("12-04-2018"));
    BOOST_TEST(is("4/4/2018", at_day(2018, 4, 4)));
    BOOST_TEST(
        (run<grammar::FoundDate>(grammar::any_date, "2018-04-12")->value == grammar::FoundDate{at_day(2018, 4, 12)}));
}

BOOST_AUTO_TEST_CASE(the_order_that_the_caller_names)
{
    auto const read = [](std::string_view text, newspage::date_order order) {
        auto const settings = with_order(order);
        auto const context = x3::make_context<grammar::settings_tag>(settings);
        return run<Timestamp>(grammar::timestamp, text, context)->value;
    };
    BOOST_TEST((read("12/04/2018", newspage::date_order::day_first) == at_day(2018, 4, 12)));
    BOOST_TEST((read("12/04/2018", newspage::date_order::month_first) == at_day(2018, 12, 4)));
    BOOST_TEST((read("05-27-2008", newspage::date_order::day_first) == at_day(2008, 5, 27)));
    BOOST_TEST((read("27/5/2008", newspage::date_order::month_first) == at_day(2008, 5, 27)));
}

BOOST_AUTO_TEST_CASE(first_bytes_of_a_date)
{
    constexpr auto firsts = newspage::spirit::first(grammar::timestamp);
    static_assert(!firsts.empty && firsts.seconds['x'] == 0 && firsts.seconds['7'] != 0);
    static_assert(firsts.seconds['J'] != 0 && firsts.seconds['w'] != 0);
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = " 2022-07-29 10:05 | 12/04/2018";
    auto at = text.begin();
    Timestamp value;
    BOOST_TEST(!x3::parse(at, text.end(), grammar::timestamp, value));
    BOOST_TEST(x3::phrase_parse(at, text.end(), grammar::timestamp, x3::blank, value));
    BOOST_TEST((value == at_time(july_29, 10h + 5min)));
    grammar::FoundDate found;
    BOOST_TEST(x3::phrase_parse(at, text.end(), '|' >> grammar::any_date, x3::blank, found));
    BOOST_TEST(found.ambiguous);
    BOOST_TEST((at == text.end()));
    std::string const plain = "Sept 3, 2021";
    at = plain.begin();
    BOOST_TEST(x3::parse(at, plain.end(), grammar::timestamp, value));
    BOOST_TEST((value == at_day(2021, 9, 3)));
    std::chrono::month month{};
    at = plain.begin();
    BOOST_TEST(x3::parse(at, plain.end(), grammar::month_name, month));
    BOOST_TEST((month == std::chrono::September));
}

BOOST_AUTO_TEST_SUITE_END()
