// Articles as Boost.JSON values and back.

#include "support/files.hpp"

#include <newspage/json.hpp>
#include <newspage/model/difference.hpp>
#include <newspage/newspage.hpp>

#include <boost/json/src.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace {

std::string const whole =
    R"({"breadcrumb":["Home"],"title":"A","authors":[{"name":"Li Wei","place":"Jinan"}],"source":null,"published":"2022-07-29T10:00:05+08:00",)"
    R"("updated":"2022-07-29T10:00","editors":["B"],"contributors":[{"role":"translator","name":"T"}],"dateline":{"text":"X, March 13","place":"X","date":"--03-13","agency":null},"body":[{"type":"paragraph","text":"P"},{"type":"heading","text":"H"},)"
    R"({"type":"figure","file":"a.jpg","caption":null,"credit":{"text":"Photo by C/D","medium":"photo","relation":"by","creators":["C"],"outlet":"D"}},)"
    R"({"type":"video","file":null,"caption":"V","credit":null}],"page":{"current":1,"last":6},"boilerplate":["Print"]})";

/// What is said of the text after one replacement.
std::string error_after(std::string_view before, std::string_view after)
{
    auto text = whole;
    auto const at = text.find(before);
    BOOST_REQUIRE(at != text.npos);
    text.replace(at, before.size(), after);
    auto const result = newspage::from_json(text);
    BOOST_REQUIRE(!result);
    return result.error().message();
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_values)

BOOST_AUTO_TEST_CASE(both_ways_are_the_identity)
{
    std::size_t read = 0;
    for (auto const& file : support::pages())
        BOOST_TEST_CONTEXT(file.filename().string())
    if (auto const article = newspage::parse(support::read(file))) {
        auto const text = newspage::to_json(*article);
        auto const value = boost::json::value_from(*article);
        BOOST_TEST((boost::json::parse(text) == value));
        BOOST_TEST(difference(newspage::from_json(text).value(), *article) == "");
        BOOST_TEST(difference(boost::json::value_to<newspage::Article>(value), *article) == "");
        ++read;
    }
    BOOST_TEST(read >= 50u);
}

BOOST_AUTO_TEST_CASE(all_members_in_their_order)
{
    auto const article = newspage::from_json(whole);
    BOOST_REQUIRE(article.has_value());
    BOOST_TEST(boost::json::serialize(boost::json::value_from(*article)) == whole);
    BOOST_TEST(newspage::to_json(*article) == whole);
    BOOST_TEST(article->updated->time->count() == 36000);
    BOOST_TEST((article->published->precision == newspage::Precision::second));
    BOOST_TEST((article->published->offset == std::chrono::hours(8)));
    BOOST_TEST(!article->updated->offset.has_value());
    BOOST_TEST((article->contributors.at(0) == newspage::Contributor{newspage::ContributorRole::translator, "T"}));
    newspage::PartialDate const day{{}, std::chrono::March, std::chrono::day(13)};
    BOOST_TEST((article->dateline == newspage::Dateline{"X, March 13", "X", day, {}}));
}

BOOST_AUTO_TEST_CASE(parts_alone)
{
    newspage::Author const author{"Li Wei", {}};
    BOOST_TEST(boost::json::serialize(boost::json::value_from(author)) == R"({"name":"Li Wei","place":null})");
    BOOST_TEST((boost::json::value_to<newspage::Author>(boost::json::value_from(author)) == author));
    newspage::Timestamp const utc{std::chrono::year(2022) / 7 / 29, std::chrono::hours(10), newspage::Precision::minute,
                                  std::chrono::minutes(0)};
    BOOST_TEST((boost::json::value_to<newspage::Timestamp>(boost::json::value("2022-07-29T10:00Z")) == utc));
    newspage::PartialDate const leap{{}, std::chrono::February, std::chrono::day(29)};
    BOOST_TEST((boost::json::value_to<newspage::PartialDate>(boost::json::value("--02-29")) == leap));
    newspage::Timestamp const day{std::chrono::year(2022) / 7 / 29, {}, newspage::Precision::day};
    BOOST_TEST((boost::json::value_to<newspage::Timestamp>(boost::json::value("2022-07-29")) == day));
    BOOST_CHECK_THROW((void)boost::json::value_to<newspage::Video>(boost::json::parse(R"({"type":"figure"})")),
                      newspage::parse_error);
#if BOOST_VERSION >= 108000
    BOOST_TEST(!boost::json::try_value_to<newspage::Author>(boost::json::value(1)).has_value());
    BOOST_TEST((*boost::json::try_value_to<newspage::Author>(boost::json::value_from(author)) == author));
#endif
}

BOOST_AUTO_TEST_CASE(an_offset_west_of_greenwich)
{
    auto text = whole;
    text.replace(text.find("+08:00"), 6, "-05:30");
    auto const article = newspage::from_json(text);
    BOOST_REQUIRE(article);
    BOOST_TEST((article->published->offset == -std::chrono::minutes(330)));
    BOOST_TEST(newspage::to_json(*article) == text);
}

BOOST_AUTO_TEST_CASE(more_keys_are_passed_over)
{
    auto const more = "{\"url\":\"x\"," + whole.substr(1);
    BOOST_TEST((newspage::from_json(more).value() == newspage::from_json(whole).value()));
}

BOOST_AUTO_TEST_CASE(errors_name_the_place)
{
    BOOST_TEST(error_after(R"("title":"A")", R"("title":1)") == "the JSON at /title: expected a string or null");
    BOOST_TEST(error_after(R"("title":"A",)", "") == "the JSON at /title: expected a member of this name");
    BOOST_TEST(error_after(R"(["Home"])", R"("Home")") == "the JSON at /breadcrumb: expected a list");
    BOOST_TEST(error_after(R"(["Home"])", R"(["Home",null])") == "the JSON at /breadcrumb/1: expected a string");
    BOOST_TEST(error_after(R"("place":"Jinan")", R"("place":[])") ==
               "the JSON at /authors/0/place: expected a string or null");
    BOOST_TEST(error_after(R"({"name":"Li Wei","place":"Jinan"})", "7") ==
               "the JSON at /authors/0: expected an object");
    BOOST_TEST(error_after(R"("medium":"photo")", R"("medium":"foto")") ==
               "the JSON at /body/2/credit/medium: expected "
               "\"photo\", \"file photo\", \"picture\", \"image\", \"video\", \"screenshot\", \"illustration\", "
               "\"graphic\", \"cartoon\", \"map\" or \"poster\" or null");
    BOOST_TEST(error_after(R"("relation":"by")", R"("relation":1)") ==
               "the JSON at /body/2/credit/relation: expected "
               "\"by\", \"provided to\", \"provided by\", \"courtesy of\", \"from\", \"via\" or \"for\" or null");
    BOOST_TEST(error_after(R"("role":"translator")", R"("role":"author")") ==
               "the JSON at /contributors/0/role: expected "
               "\"translator\", \"photographer\", \"videographer\", \"compiler\", \"presenter\" or \"proofreader\"");
    for (auto day : {"03-13", "-03-13", "--02-30", "--3-13", "--03-1", "--03-13T10:00", "2022-02-29", "22-03-13", ""})
        BOOST_TEST(error_after("--03-13", day) ==
                   "the JSON at /dateline/date: expected a day, as in \"2022-03-13\" or \"--03-13\" or null");
    BOOST_TEST(error_after(R"("place":"X",)", "") == "the JSON at /dateline/place: expected a member of this name");
    BOOST_TEST(error_after(R"("type":"heading")", R"("type":"title")") ==
               "the JSON at /body/1/type: expected \"paragraph\", \"heading\", \"figure\" or \"video\"");
    BOOST_TEST(error_after(R"("last":6)", R"("last":-1)") == "the JSON at /page/last: expected a number from 0 on");
    BOOST_TEST(error_after(R"("last":6)", R"("last":4294967296)") ==
               "the JSON at /page/last: expected a number from 0 on");
    for (auto date : {"2022-02-30",
                      "2022-07-29T24:00",
                      "2022-07-29 10:00",
                      "2022-7-29",
                      "2022-07-29T10:00:60",
                      "2022-07-29T10-00",
                      "x022-07-29",
                      "2022-07-29T10:00.05",
                      "2022-07-29T10:00:0x",
                      "2022/07-29",
                      "2022-07/29",
                      "2022-07-29Tx0:00",
                      "2022-07-29T10:60",
                      "2022-07-29+08:00",
                      "2022-07-29Z",
                      "2022-07-29T10:00+8:00",
                      "2022-07-29T10:00+14:01",
                      "2022-07-29T10:00-08:60",
                      "2022-07-29T10:00ZZ",
                      "2022-07-29T10:00+08",
                      "2022-07-29T10:00 Z"})
        BOOST_TEST(error_after("2022-07-29T10:00:05+08:00", date) ==
                   "the JSON at /published: expected a date, as in \"2022-07-29\" or \"2022-07-29T10:00\" or null");
    BOOST_TEST(error_after(R"("type":"heading",)", "") == "the JSON at /body/1/type: expected a member of this name");
    BOOST_CHECK_THROW((void)boost::json::value_to<newspage::Video>(boost::json::parse("{}")), newspage::parse_error);
    BOOST_TEST(newspage::from_json("[]").error().message() == "the JSON: expected an object");
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_told_by_its_byte)
{
    for (std::string_view text : {"", "{\"a\":", "{\"a\" 1}", "{} {}", "nul", "\xFF"}) {
        auto const result = newspage::from_json(text);
        BOOST_REQUIRE(!result);
        BOOST_TEST(result.error().path == "");
        BOOST_TEST(result.error().expected.starts_with("JSON ("), result.error().expected);
    }
    BOOST_TEST(newspage::from_json("{\"a\" 1}").error().expected.find("after byte 5") != std::string::npos);
    std::string const deep(1000, '[');
    BOOST_TEST(!newspage::from_json(deep).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
