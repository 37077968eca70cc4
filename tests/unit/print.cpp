#include <newspage/print.hpp>

#include <newspage/parse.hpp>
#include <newspage/passages.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <sstream>
#include <string>

namespace {

template <class Value>
std::string printed(Value const& value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

} // namespace

BOOST_AUTO_TEST_SUITE(printing)

BOOST_AUTO_TEST_CASE(parts_as_json)
{
    using namespace newspage;
    BOOST_TEST(printed(Author{"Li", "Jinan"}) == R"({"name":"Li","place":"Jinan"})");
    BOOST_TEST(printed(AuthorView{"Li", {}}) == R"({"name":"Li","place":null})");
    BOOST_TEST(printed(Contributor{ContributorRole::compiler, "Li"}) == R"({"role":"compiler","name":"Li"})");
    BOOST_TEST(printed(ContributorView{ContributorRole::presenter, "Li"}) == R"({"role":"presenter","name":"Li"})");
    BOOST_TEST(printed(Dateline{"LINHAI", "LINHAI", {}, {}}) ==
               R"({"text":"LINHAI","place":"LINHAI","date":null,"agency":null})");
    BOOST_TEST(printed(DatelineView{"LINHAI", "LINHAI", {}, "AP"}) ==
               R"({"text":"LINHAI","place":"LINHAI","date":null,"agency":"AP"})");
    BOOST_TEST(printed(PartialDate{{}, std::chrono::March, std::chrono::day(13)}) == "--03-13");
    BOOST_TEST(printed(Paragraph{"P"}) == R"({"type":"paragraph","text":"P"})");
    BOOST_TEST(printed(ParagraphView{"P"}) == R"({"type":"paragraph","text":"P"})");
    BOOST_TEST(printed(Heading{"H"}) == R"({"type":"heading","text":"H"})");
    BOOST_TEST(printed(HeadingView{"H"}) == R"({"type":"heading","text":"H"})");
    BOOST_TEST(printed(Figure{"a.jpg", "C", {}}) == R"({"type":"figure","file":"a.jpg","caption":"C","credit":null})");
    BOOST_TEST(printed(FigureView{"a.jpg", "C", {}}) ==
               R"({"type":"figure","file":"a.jpg","caption":"C","credit":null})");
    BOOST_TEST(printed(Video{}) == R"({"type":"video","file":null,"caption":null,"credit":null})");
    BOOST_TEST(printed(VideoView{}) == R"({"type":"video","file":null,"caption":null,"credit":null})");
    BOOST_TEST(printed(Block(Heading{"H"})) == R"({"type":"heading","text":"H"})");
    BOOST_TEST(printed(BlockView(HeadingView{"H"})) == R"({"type":"heading","text":"H"})");
    BOOST_TEST(printed(Credit{"by A/B", {}, Relation::by, {"A"}, "B"}) ==
               R"({"text":"by A/B","medium":null,"relation":"by","creators":["A"],"outlet":"B"})");
    CreditView credit;
    credit.text = "T";
    BOOST_TEST(printed(credit) == R"({"text":"T","medium":null,"relation":null,"creators":[],"outlet":null})");
    BOOST_TEST(printed(PageNumbers{1, 6}) == R"({"current":1,"last":6})");
    BOOST_TEST(printed(Timestamp{std::chrono::year(2022) / 7 / 29, std::chrono::hours(10), Precision::minute}) ==
               "2022-07-29T10:00");
    constexpr auto empty =
        R"({"breadcrumb":[],"title":null,"authors":[],"source":null,"published":null,"updated":null,"editors":[],"contributors":[],"dateline":null,"body":[],"page":null,"boilerplate":[]})";
    BOOST_TEST(printed(Article{}) == empty);
    BOOST_TEST(printed(ArticleView{}) == empty);
}

BOOST_AUTO_TEST_CASE(words_and_places)
{
    using namespace newspage;
    BOOST_TEST(printed(Medium::file_photo) == "file photo");
    BOOST_TEST(printed(Relation::for_) == "for");
    BOOST_TEST(printed(Precision::day) + printed(Precision::minute) + printed(Precision::second) == "dayminutesecond");
    BOOST_TEST(printed(ContributorRole::photographer) == "photographer");
    BOOST_TEST(printed(Role::passed_over) == "passed over");
    BOOST_TEST(printed(errc::no_date) == "no_date");
    BOOST_TEST(printed(severity::error) + printed(severity::note) == "errornote");
    BOOST_TEST(printed(date_order::day_first) == "day_first");
    BOOST_TEST(printed(byte_range{12, 5}) == "12+5");
    BOOST_TEST(printed(location{3, 23}) == "3:23");
    BOOST_TEST(printed(Passage{Role::caption, "a \"b\""}) == R"(caption "a \"b\"")");
    BOOST_TEST(printed(diagnostic{errc::no_date, severity::note, {12, 5}}) == "note no_date at 12+5");
}

BOOST_AUTO_TEST_CASE(in_test_messages)
{
    // What this file is for: comparing without doubled parentheses.
    BOOST_TEST(newspage::Author({"Li", {}}) == newspage::Author({"Li", {}}));
    BOOST_TEST(newspage::Block(newspage::Heading{"H"}) == newspage::Block(newspage::Heading{"H"}));
}

BOOST_AUTO_TEST_SUITE_END()
