#include <newspage/impl/parse.ipp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

/// `caption <text> medium relation (creators) outlet`, `-` for what is absent; empty where the line has no credit.
std::string read(std::string_view line)
{
    auto const out = support::run<newspage::grammar::detail::credited>(newspage::grammar::credited_line, line);
    if (!out || !out->rest.empty())
        return {};
    auto const& credit = out->value.credit;
    std::string all(out->value.caption);
    all.append(" <").append(credit.text).append("> ");
    all.append(credit.medium ? to_string(*credit.medium) : "-").append(" ");
    all.append(credit.relation ? to_string(*credit.relation) : "-").append(" (");
    for (auto name : credit.creators)
        (all += all.back() == '(' ? "" : ";") += name;
    return all.append(") ").append(credit.outlet.value_or("-"));
}

} // namespace

BOOST_AUTO_TEST_SUITE(credit)

BOOST_AUTO_TEST_CASE(makers_and_houses)
{
    BOOST_TEST(read("At sea [Photo by A and B/For news.cn]") == "At sea <Photo by A and B/For news.cn> photo by (A;B) news.cn");
    BOOST_TEST(read("[Photo by A/B/Xinhua]") == " <Photo by A/B/Xinhua> photo by (A;B) Xinhua");
    BOOST_TEST(read("[Photo/Xinhua/Li Wei]") == " <Photo/Xinhua/Li Wei> photo - (Li Wei) Xinhua");
    BOOST_TEST(read("[Photo/Li Wei/Xinhua]") == " <Photo/Li Wei/Xinhua> photo - (Li Wei) Xinhua");
    BOOST_TEST(read("[Photo provided by Li Wei/Xinhua]") == " <Photo provided by Li Wei/Xinhua> photo provided by () Li Wei/Xinhua");
    BOOST_TEST(read("( Map : Li Wei )") == " <Map : Li Wei> map - () Li Wei");
    BOOST_TEST(read("[Photo by Li Wei (left)/Xinhua]") == " <Photo by Li Wei (left)/Xinhua> photo by (Li Wei (left)) Xinhua");
    BOOST_TEST(read("[IMAGE]") == " <IMAGE> image - () -");
}

BOOST_AUTO_TEST_CASE(without_brackets)
{
    BOOST_TEST(read("Photos by Li Wei") == " <Photos by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("A ship. Photo: Xinhua.") == "A ship. <Photo: Xinhua> photo - () Xinhua");
    BOOST_TEST(read("A ship. Photo by Li Wei") == "A ship. <Photo by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("A ship. FOR CHINA DAILY") == "A ship. <FOR CHINA DAILY> - - () CHINA DAILY");
    BOOST_TEST(read("Photo by Li Wei.").empty());
    BOOST_TEST(read("A ship. Video by Li Wei").empty());
    BOOST_TEST(read("A ship, Photo by Li Wei").empty());
    BOOST_TEST(read("A ship. for china daily").empty());
    BOOST_TEST(read("Photo by").empty());
    BOOST_TEST(read("A ship. Photo by " + std::string(61, 'X')).empty());
    BOOST_TEST(!read("A ship. Photo by " + std::string(60, 'X')).empty());
    BOOST_TEST(read("Photo by " + std::string(92, 'X')).empty());
}

BOOST_AUTO_TEST_CASE(without_brackets_and_with_a_stop)
{
    std::string const text(120, 'a');
    std::string const who(60, 'X');
    BOOST_TEST(read(text + ". Photo: " + who + ".") == text + ". <Photo: " + who + "> photo - () " + who);
    BOOST_TEST(read(text + ". Photo : " + who + ".") == text + ". <Photo : " + who + "> photo - () " + who);
    BOOST_TEST(read(text + ". Photo: X" + who + ".").empty());
    std::string wide;
    for (int i = 0; i != 60; ++i)
        wide += "港";
    BOOST_TEST(read(text + ". Photo：" + wide + ".") == text + ". <Photo：" + wide + "> photo - () " + wide);
    BOOST_TEST(read(text + ". Photo by " + who + ".").empty());
}

BOOST_AUTO_TEST_CASE(brackets_are_found_at_any_distance)
{
    for (std::size_t size = 0; size != 40; ++size) {
        std::string const name(size, 'x');
        BOOST_TEST(read("Ships (two) [Photo/X" + name + "]") == "Ships (two) <Photo/X" + name + "> photo - () X" + name);
        BOOST_TEST(read("[a] (Photo/X [" + name + "])") == "[a] <Photo/X [" + name + "]> photo - () X [" + name + "]");
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_credit)
{
    for (auto line : {"", "[", "]", "[]", "[More]", "(I)", "(Xinhua)", "(news.cn)", "[he/she]", "[12/24]", "[Photograph]",
                      "[Photo Xinhua]", "[Photo taken by Li Wei]", "Photo/Xinhua]", "[Photo/Xinhua", "[Photo/Xinhua] x", "[Photo/Xinhua]..",
                      "[Photo/Xinhua)"})
        BOOST_TEST(read(line).empty(), line);
}

BOOST_AUTO_TEST_SUITE_END()
