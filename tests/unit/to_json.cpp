#include <newspage/to_json.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(json)

BOOST_AUTO_TEST_CASE(an_empty_article_has_all_keys)
{
    BOOST_TEST(
        newspage::to_json(newspage::Article{}) ==
        R"({"breadcrumb":[],"title":null,"authors":[],"source":null,"published":null,"updated":null,"editors":[],"contributors":[],"dateline":null,)"
        R"("body":[],"page":null,"boilerplate":[]})");
}

BOOST_AUTO_TEST_CASE(each_kind_of_member)
{
    using namespace std::chrono;
    newspage::Article a;
    a.breadcrumb = {"Home", "News"};
    a.authors = {{"A", {}}, {"B", "Jinan"}};
    a.published = newspage::Timestamp{2022y / July / 9, {}, newspage::Precision::day};
    a.updated = newspage::Timestamp{2022y / July / 9, 8h + 5min + 9s, newspage::Precision::second};
    a.body.push_back(newspage::Heading{"H"});
    newspage::Credit credit;
    credit.text = "File photo by C/D";
    credit.medium = newspage::Medium::file_photo;
    credit.relation = newspage::Relation::by;
    credit.creators = {"C"};
    credit.outlet = "D";
    a.body.push_back(newspage::Video{{}, "cap", credit});
    a.page = newspage::PageNumbers{{}, 3};
    BOOST_TEST(
        newspage::to_json(a) ==
        R"({"breadcrumb":["Home","News"],"title":null,"authors":[{"name":"A","place":null},{"name":"B","place":"Jinan"}],)"
        R"("source":null,"published":"2022-07-09","updated":"2022-07-09T08:05:09","editors":[],"contributors":[],"dateline":null,)"
        R"("body":[{"type":"heading","text":"H"},{"type":"video","file":null,"caption":"cap","credit":{"text":"File photo by C/D",)"
        R"("medium":"file photo","relation":"by","creators":["C"],"outlet":"D"}}],"page":{"current":null,"last":3},"boilerplate":[]})");
}

BOOST_AUTO_TEST_CASE(contributors_and_dateline)
{
    using namespace std::chrono;
    newspage::Article a;
    a.contributors = {{newspage::ContributorRole::translator, "Xiao Lan"},
                      {newspage::ContributorRole::proofreader, "B"}};
    a.dateline =
        newspage::Dateline{"DONGLIN, March 13 (Xinhua)", "DONGLIN", newspage::PartialDate{{}, March, 13d}, "Xinhua"};
    BOOST_TEST(
        newspage::to_json(a) ==
        R"({"breadcrumb":[],"title":null,"authors":[],"source":null,"published":null,"updated":null,"editors":[],)"
        R"("contributors":[{"role":"translator","name":"Xiao Lan"},{"role":"proofreader","name":"B"}],)"
        R"x("dateline":{"text":"DONGLIN, March 13 (Xinhua)","place":"DONGLIN","date":"--03-13","agency":"Xinhua"},)x"
        R"("body":[],"page":null,"boilerplate":[]})");
}

BOOST_AUTO_TEST_CASE(dates)
{
    using namespace std::chrono;
    auto const day = 2022y / July / 9;
    using newspage::Precision;
    BOOST_TEST(to_string(newspage::Timestamp{day, 8h, Precision::minute, 8h}) == "2022-07-09T08:00+08:00");
    BOOST_TEST(to_string(newspage::Timestamp{day, 8h, Precision::second, 0min}) == "2022-07-09T08:00:00Z");
    BOOST_TEST(to_string(newspage::Timestamp{day, 8h, Precision::minute, -(3h + 30min)}) == "2022-07-09T08:00-03:30");
    // An offset belongs to a time.
    BOOST_TEST(to_string(newspage::Timestamp{day, {}, Precision::day, 8h}) == "2022-07-09");
    BOOST_TEST(to_string(newspage::PartialDate{2022y, March, 13d}) == "2022-03-13");
    BOOST_TEST(to_string(newspage::PartialDate{{}, March, 3d}) == "--03-03");
}

BOOST_AUTO_TEST_CASE(strings_are_always_valid)
{
    std::string out;
    newspage::append_json_string(out, "\"\\\n\r\t\f\b\x01 港\xE9");
    BOOST_TEST(out == "\"\\\"\\\\\\n\\r\\t\\f\\b\\u0001 港\xEF\xBF\xBD\"");
}

BOOST_AUTO_TEST_CASE(errors_tell_line_and_column)
{
    newspage::diagnostic const why{newspage::errc::blank, newspage::severity::error, {0, 0}};
    auto const json =
        std::string(
            R"({"line":1,"column":1,"expected":"a news page","offset":0,"code":"blank","message":"the page is blank",)") +
        R"("hint":"check that the extractor produced any text"})";
    std::string out;
    newspage::append_json(out, why, "");
    BOOST_TEST(out == json);
    BOOST_TEST(newspage::to_json(why, "") == "{\"error\":" + json + "}");
}

BOOST_AUTO_TEST_CASE(notes_are_a_list)
{
    using newspage::errc, newspage::severity;
    std::string_view const page = "Home> News\n港口 x";
    std::string out;
    newspage::append_json(out, std::vector<newspage::diagnostic>{}, page);
    BOOST_TEST(out == "[]");
    out.clear();
    newspage::append_json(out,
                          std::vector<newspage::diagnostic>{{errc::no_date, severity::note, {0, 0}},
                                                            {errc::glued, severity::note, {18, 1}}},
                          page);
    BOOST_TEST(out.starts_with(R"([{"line":1,"column":1,"expected":)"));
    BOOST_TEST(out.find(R"(},{"line":2,"column":4,"expected":)") != out.npos);
    BOOST_TEST(out.find(R"("offset":18,"code":"glued","message":)") != out.npos);
    std::string whole;
    newspage::append_json(whole, newspage::ArticleView{}, {}, page);
    BOOST_TEST(whole.ends_with(R"("boilerplate":[],"notes":[]})"));
}

BOOST_AUTO_TEST_SUITE_END()
