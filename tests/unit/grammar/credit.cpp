#include <newspage/grammar/credit_line.hpp>
#include <newspage/impl/names_view.ipp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

namespace {

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;
using newspage::CreditView;

/// `<text> medium relation (creators) outlet`, `-` for what is absent.
std::string show(CreditView const& credit)
{
    std::string all = "<";
    all.append(credit.text).append("> ");
    all.append(credit.medium ? to_string(*credit.medium) : "-").append(" ");
    all.append(credit.relation ? to_string(*credit.relation) : "-").append(" (");
    for (auto name : credit.creators)
        (all += all.back() == '(' ? "" : ";") += name;
    return all.append(") ").append(credit.outlet.value_or("-"));
}

/// The caption and the credit, after a `~` where its bracket is never closed; empty where the line has no credit.
std::string read(std::string_view line)
{
    auto const out = support::run<grammar::Credited>(grammar::credited_line, line);
    if (!out)
        return {};
    return std::string(out->value.caption).append(out->value.unclosed ? " ~ " : " ").append(show(out->value.credit));
}

bool loses_outlet(std::string_view line)
{
    return grammar::is_outlet_lost(support::run<CreditView>(grammar::credit, line).value().value);
}

} // namespace

BOOST_AUTO_TEST_SUITE(credit)

BOOST_AUTO_TEST_CASE(after_by)
{
    BOOST_TEST(read("At sea [Photo by A and B/For news.cn]") ==
               "At sea <Photo by A and B/For news.cn> photo by (A;B) news.cn");
    BOOST_TEST(read("[Photo by A/B/Xinhua]") == " <Photo by A/B/Xinhua> photo by (A;B) Xinhua");
    BOOST_TEST(read("[Photo by Li Wei for China Daily]") ==
               " <Photo by Li Wei for China Daily> photo by (Li Wei) China Daily");
    BOOST_TEST(read("[Photo by Li Wei via AP]") == " <Photo by Li Wei via AP> photo by (Li Wei) AP");
    BOOST_TEST(read("[Photo by Li Wei to Linhe Daily]") ==
               " <Photo by Li Wei to Linhe Daily> photo by (Li Wei) Linhe Daily");
    BOOST_TEST(read("[Photo by Li Wei (left)/Xinhua]") ==
               " <Photo by Li Wei (left)/Xinhua> photo by (Li Wei (left)) Xinhua");
    BOOST_TEST(read("[Photo by Li Wei (intern), Gao Yuan]") ==
               " <Photo by Li Wei (intern), Gao Yuan> photo by (Li Wei;Gao Yuan) -");
    BOOST_TEST(read("[Photo by Li Wei, staff photographer, Gao Yuan/CD]") ==
               " <Photo by Li Wei, staff photographer, Gao Yuan/CD> photo by (Li Wei;Gao Yuan) CD");
    BOOST_TEST(read("[Photo by Li Wei, Xinhua]") == " <Photo by Li Wei, Xinhua> photo by (Li Wei) Xinhua");
    BOOST_TEST(read("[Photo by Li Wei, Xinhua/CGTN]") == " <Photo by Li Wei, Xinhua/CGTN> photo by (Li Wei) CGTN");
    BOOST_TEST(read("[Photo by Xinhua writers A and B]") == " <Photo by Xinhua writers A and B> photo by (A;B) Xinhua");
    BOOST_TEST(read("[Photo by Sun Jing, Jr./AP]") == " <Photo by Sun Jing, Jr./AP> photo by (Sun Jing, Jr.) AP");
    BOOST_TEST(read("[Photo by the museum]") == " <Photo by the museum> photo by (the museum) -");
}

BOOST_AUTO_TEST_CASE(after_a_slash_or_colon)
{
    BOOST_TEST(read("[Photo/Xinhua/Li Wei]") == " <Photo/Xinhua/Li Wei> photo - (Li Wei) Xinhua");
    BOOST_TEST(read("[Photo/Li Wei/Xinhua]") == " <Photo/Li Wei/Xinhua> photo - (Li Wei) Xinhua");
    BOOST_TEST(read("[Photo/ for news.cn]") == " <Photo/ for news.cn> photo - () news.cn");
    BOOST_TEST(read("( Map : Museum )") == " <Map : Museum> map - () Museum");
    BOOST_TEST(read("[Photo/Pan Wenli]") == " <Photo/Pan Wenli> photo - (Pan Wenli) -");
    BOOST_TEST(read("[Photo/Pan wenli]") == " <Photo/Pan wenli> photo - () Pan wenli");
    BOOST_TEST(read("[Photo/Hong Kong]") == " <Photo/Hong Kong> photo - () Hong Kong");
    BOOST_TEST(read("[Photo/Xu Lin Daily]") == " <Photo/Xu Lin Daily> photo - () Xu Lin Daily");
    BOOST_TEST(read("[Photo/Xu Lin, Linhe Daily]") == " <Photo/Xu Lin, Linhe Daily> photo - (Xu Lin) Linhe Daily");
    BOOST_TEST(read("[Photo/Xu Lin and Pan Wenli]") == " <Photo/Xu Lin and Pan Wenli> photo - (Xu Lin;Pan Wenli) -");
}

BOOST_AUTO_TEST_CASE(other_words)
{
    BOOST_TEST(read("[IMAGE]") == " <IMAGE> image - () -");
    BOOST_TEST(read("[File  photos provided　to x.cn]") ==
               " <File  photos provided　to x.cn> file photo provided to () x.cn");
    BOOST_TEST(read("[Photo provided by Li Wei/Xinhua]") ==
               " <Photo provided by Li Wei/Xinhua> photo provided by () Li Wei/Xinhua");
    BOOST_TEST(read("[Photo courtesy Linhe Museum]") ==
               " <Photo courtesy Linhe Museum> photo courtesy of () Linhe Museum");
    BOOST_TEST(read("[Courtesy of the museum]") == " <Courtesy of the museum> - courtesy of () the museum");
    BOOST_TEST(read("[Photo Lin Tao/Xinhua]") == " <Photo Lin Tao/Xinhua> photo - (Lin Tao) Xinhua");
    BOOST_TEST(read("[Photo of a ship/Xinhua]") == " <Photo of a ship/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("[Video grab/CCTV]") == " <Video grab/CCTV> screenshot - () CCTV");
    BOOST_TEST(read("(AP Photo/Lin Tao)") == " <AP Photo/Lin Tao> photo - (Lin Tao) AP");
    BOOST_TEST(read("(Xinhua/Lei Mu)") == " <Xinhua/Lei Mu> - - (Lei Mu) Xinhua");
    BOOST_TEST(read("(Lei Mu/for iLinhe)") == " <Lei Mu/for iLinhe> - - (Lei Mu) iLinhe");
    BOOST_TEST(read("(iLinhe/Lei Mu)") == " <iLinhe/Lei Mu> - - (iLinhe) Lei Mu");
}

BOOST_AUTO_TEST_CASE(an_outlet_alone)
{
    BOOST_TEST(read("[news.cn]") == " <news.cn> - - () news.cn");
    BOOST_TEST(read("[People’s Daily]") == " <People’s Daily> - - () People’s Daily");
    BOOST_TEST(read("Boats. (XINHUA)") == "Boats. <XINHUA> - - () XINHUA");
    BOOST_TEST(read("Photo taken in May (Xinhua).") == "Photo taken in May <Xinhua> - - () Xinhua");
    BOOST_TEST(read("Aerial photos (news.cn)") == "Aerial photos <news.cn> - - () news.cn");
    for (auto line : {"Boats. (Xinhua)", "Boats. (news.cn)", "(VCG)", "Photo takenly (Xinhua)", "[Linhe Daily]"})
        BOOST_TEST(read(line) == "", line);
}

BOOST_AUTO_TEST_CASE(kinds_of_brackets)
{
    BOOST_TEST(read("【Photo/Xinhua】") == " <Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("At sea ［Photo/Xinhua］.") == "At sea <Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("（Photo/Xinhua）") == " <Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("At sea | [Photo/Xinhua]") == "At sea <Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("At sea [Photo/Xinhua") == "At sea ~ <Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("At sea 【Photo/Xinhua.") == "At sea ~ <Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST(read("At sea [Photo/Li [x]") == "At sea ~ <Photo/Li [x]> photo - () Li [x]");
    for (auto line : {"At sea (Photo/Xinhua", "At sea [Xinhua", "At sea [Photo/Xinhua)x", "Photo/Xinhua]"})
        BOOST_TEST(read(line).find("Xinhua> ") == std::string::npos, line);
    for (std::size_t size = 0; size != 40; ++size) {
        std::string const name(size, 'x');
        BOOST_TEST(read("Ships (two) [Photo/X" + name + "]") ==
                   "Ships (two) <Photo/X" + name + "> photo - () X" + name);
        BOOST_TEST(read("[a] (Photo/X [" + name + "])") == "[a] <Photo/X [" + name + "]> photo - () X [" + name + "]");
    }
}

BOOST_AUTO_TEST_CASE(without_brackets)
{
    BOOST_TEST(read("Photos by Li Wei") == " <Photos by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("Photo provided to linhai.gov.cn]") ==
               " <Photo provided to linhai.gov.cn> photo provided to () linhai.gov.cn");
    BOOST_TEST(read("(Photo by Li Wei") == " <Photo by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("A ship. (Photo by Li Wei") == "A ship. <Photo by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("A ship. Photo: Xinhua.") == "A ship. <Photo: Xinhua> photo - () Xinhua");
    BOOST_TEST(read("A ship. Photo by Li Wei") == "A ship. <Photo by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("A ship.Photos by Li Wei") == "A ship. <Photos by Li Wei> photo by (Li Wei) -");
    BOOST_TEST(read("A ship. Lei Mu / Xinhua") == "A ship. <Lei Mu / Xinhua> - - (Lei Mu) Xinhua");
    BOOST_TEST(read("A ship. J. Smith / AP.") == "A ship. <J. Smith / AP> - - (J. Smith) AP");
    BOOST_TEST(read("A ship. /Xinhua") == "A ship. </Xinhua> - - () Xinhua");
    BOOST_TEST(read("A ship in 2022 /VCG") == "A ship in 2022 </VCG> - - () VCG");
    BOOST_TEST(read("A ship. FOR CHINA DAILY") == "A ship. <FOR CHINA DAILY> - - () CHINA DAILY");
    BOOST_TEST(read("A ship. Zhu Xing/for China Daily") ==
               "A ship. <Zhu Xing/for China Daily> - - (Zhu Xing) China Daily");
    for (auto line :
         {"Photo by Li Wei.", "A ship. Photo by Li Wei.", "A ship. Video by Li Wei", "A ship, Photo by Li Wei",
          "A ship.Photo: Xinhua", "A ship. for china daily", "Photo by", "A ship. Photo by", "Photos: Xinhua",
          "A ship in 2022/VCG", "A ship /VCG", "A ship. Lei Mu / Linhe Daily", "Lei Mu / Xinhua", "CHINA DAILY"})
        BOOST_TEST(read(line) == "", line);
}

BOOST_AUTO_TEST_CASE(limits_without_brackets)
{
    std::string const who(60, 'X');
    std::string wide;
    for (int i = 0; i != 60; ++i)
        wide += "港";
    BOOST_TEST(read("A ship. Photo by X" + who) == "");
    BOOST_TEST(read("A ship. Photo by " + who) == "A ship. <Photo by " + who + "> photo by (" + who + ") -");
    BOOST_TEST(read("A ship. Photo: X" + who) == "");
    BOOST_TEST(read("A ship. Photo：" + wide + ".") == "A ship. <Photo：" + wide + "> photo - () " + wide);
    BOOST_TEST(read("A ship. " + std::string(41, 'X') + " / AP") == "");
    BOOST_TEST(read("A ship. " + std::string(40, 'X') + " / AP") != "");
    BOOST_TEST(read("Photo by " + std::string(92, 'X')) == "");
    BOOST_TEST(read("Photo by " + std::string(91, 'X')) != "");
}

BOOST_AUTO_TEST_CASE(what_is_no_credit)
{
    for (auto line : {"", "[", "]", "[]", "[More]", "[1]", "(I)", "[he/she]", "[12/24]", "[Photograph]",
                      "[Photo Xinhua]", "[Photo taken by Li Wei]", "[Photo/Xinhua]..",
                      "[Photo by Li Wei on July 12, 2022]", "[Photo/Xinhua 12/04/2018]"})
        BOOST_TEST(read(line) == "", line);
}

BOOST_AUTO_TEST_CASE(lost_outlets)
{
    for (auto line :
         {"[Photo/]", "[Photo:]", "[Photo provided to]", "[Photo by Li Wei/]", "[Photo by Li Wei/provided to]"})
        BOOST_TEST(loses_outlet(line), line);
    for (auto line : {"[Photo by Li Wei]", "[Photo/Li Wei]", "[Photo/Xinhua]", "[Photo]"})
        BOOST_TEST(!loses_outlet(line), line);
}

BOOST_AUTO_TEST_CASE(words_of_the_caller)
{
    static constexpr std::string_view agencies[] = {"Linhe Wire"};
    static constexpr std::string_view surnames[] = {"Smith"};
    newspage::parse_options options;
    options.agencies = agencies;
    options.surnames = surnames;
    grammar::settings const own(options);
    auto const context = x3::make_context<newspage::spirit::settings_tag>(own);
    auto read_with = [&context](std::string_view line) {
        auto const out = support::run<CreditView>(grammar::credit, line, context);
        return out ? show(out->value) : std::string();
    };
    BOOST_TEST(read_with("[Linhe Wire]") == "<Linhe Wire> - - () Linhe Wire");
    BOOST_TEST(read_with("[Photo by Li Wei, Linhe Wire]") ==
               "<Photo by Li Wei, Linhe Wire> photo by (Li Wei) Linhe Wire");
    BOOST_TEST(read_with("[Photo/Smith Jane]") == "<Photo/Smith Jane> photo - (Smith Jane) -");
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = "[Photo/Xinhua]\nmore";
    auto at = text.begin();
    CreditView value;
    BOOST_TEST(x3::parse(at, text.end(), grammar::credit, value));
    BOOST_TEST(show(value) == "<Photo/Xinhua> photo - () Xinhua");
    BOOST_TEST((at == text.begin() + 14));

    std::string const spaced = "  At sea [Photo/Xinhua] \n more";
    at = spaced.begin();
    grammar::Credited line;
    BOOST_TEST(x3::phrase_parse(at, spaced.end(), grammar::credited_line >> x3::eol >> "more", x3::blank, line));
    BOOST_TEST(line.caption == "At sea");

    grammar::CreditWords words;
    std::string const inside = "Photo by A/B";
    at = inside.begin();
    BOOST_TEST(x3::parse(at, inside.end(), grammar::credit_words, words));
    BOOST_TEST(words.creators == "A");
    BOOST_TEST(words.outlet == "B");
}

BOOST_AUTO_TEST_CASE(brackets_without_partner)
{
    using newspage::detail::strip_unpaired;
    BOOST_TEST(strip_unpaired("zibo.cn]") == "zibo.cn");
    BOOST_TEST(strip_unpaired("（zibo.cn") == "zibo.cn");
    BOOST_TEST(strip_unpaired("[ zibo.cn )") == "zibo.cn");
    BOOST_TEST(strip_unpaired("Daily (Hong Kong)") == "Daily (Hong Kong)");
    BOOST_TEST(strip_unpaired("(a) b)") == "(a) b");
    BOOST_TEST(strip_unpaired("【a］") == "【a］");
    BOOST_TEST(strip_unpaired("a[P：") == "a[P：");
    BOOST_TEST(strip_unpaired("(") == "");
    BOOST_TEST(strip_unpaired("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
