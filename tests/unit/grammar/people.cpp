#include <newspage/grammar/people.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;
using support::run;
using support::takes;

namespace {

std::string joined(std::vector<std::string_view> const& names)
{
    std::string all;
    for (auto name : names)
        all.append(all.empty() ? "" : ";").append(name);
    return all;
}

/// Authors as `name@place`, with `;` between, then ` > outlet`; `-` where the rule does not take all.
template <class Rule = grammar::people_rule>
std::string read(std::string_view text, Rule const& rule = {})
{
    auto const out = run<grammar::People>(rule, text);
    if (!out || !out->rest.empty())
        return "-";
    std::string all;
    for (auto const& author : out->value.authors) {
        all.append(all.empty() ? "" : ";").append(author.name);
        if (author.place)
            all.append("@").append(*author.place);
    }
    if (out->value.outlet)
        all.append(" > ").append(*out->value.outlet);
    return all;
}
template <class Rule = grammar::names_rule>
std::string read_names(std::string_view text, Rule const& rule = {})
{
    auto const out = run<std::vector<std::string_view>>(rule, text);
    return out && out->rest.empty() ? joined(out->value) : "-";
}

} // namespace

BOOST_AUTO_TEST_SUITE(people)

BOOST_AUTO_TEST_CASE(what_a_name_is)
{
    for (auto text : {"A", "Li Wei", "Ludwig van der Rohe", "Omar al-Rashid", "Omar al-Rashid Said", "Jean d’Arc",
                      "Ali bin al Said", "李伟", "Ana O'Neil-Ruiz J.", "A B C D E", "Øystein Å", "Martin King, Jr."})
        BOOST_TEST((run<std::string_view>(grammar::name, text)->value == text), text);
    for (auto text :
         {"", "A B C D E F", "van Gogh", "al-Rashid", "the office", "and", "AND", "With", "A@example.com", "5 A"})
        BOOST_TEST(!run<std::string_view>(grammar::name, text), text);
}

BOOST_AUTO_TEST_CASE(where_a_name_ends)
{
    for (std::string rest : {" wei", ", Gao", " van", " and Gao", " AND GAO", "(x", "（x", "|", "｜", ":", "：", ";",
                             "、", "/", "&", " Wei@example.com", ", Sr.", "]", "】"})
        BOOST_TEST((run<std::string_view>(grammar::name, "Li Tao" + rest)->rest == rest), rest);
}

BOOST_AUTO_TEST_CASE(names)
{
    BOOST_TEST(read_names("Li Wei,Gao Yuan, and Chen Min & He Lan/Sun Jing") ==
               "Li Wei;Gao Yuan;Chen Min;He Lan;Sun Jing");
    BOOST_TEST(read_names("Li Wei; Gao Yuan with Chen Min") == "Li Wei;Gao Yuan;Chen Min");
    BOOST_TEST(read_names("李伟、王芳，何兰") == "李伟;王芳;何兰");
    BOOST_TEST(read_names("Li Wei (intern), Gao Yuan（Intern）") == "Li Wei;Gao Yuan");
    BOOST_TEST(read_names("Li Wei (liwei@example.com) and Gao Yuan gao@example.com") == "Li Wei;Gao Yuan");
    for (auto text :
         {"", "Li Wei,", "Li Wei and", "Li Wei in Jinan", "Li wei", "huaxia", "Li Wei (editor)", ", Li Wei"})
        BOOST_TEST(read_names(text) == "-", text);
}

BOOST_AUTO_TEST_CASE(names_after_a_label)
{
    grammar::labelled_names_rule const rule;
    BOOST_TEST(read_names("huaxia", rule) == "huaxia");
    BOOST_TEST(read_names("huaxia, Li Wei and lz_20", rule) == "huaxia;Li Wei;lz_20");
    for (auto text : {"huaxia group", "and", "zibo.cn", "de", "20"})
        BOOST_TEST(read_names(text, rule) == "-", text);
}

BOOST_AUTO_TEST_CASE(a_list_is_appended_to)
{
    std::vector<std::string_view> list{"A"};
    std::string_view const good = "B, C";
    BOOST_TEST(newspage::spirit::matches(grammar::names, good, x3::unused, list));
    BOOST_TEST(joined(list) == "A;B;C");
    char const* at = "in";
    BOOST_TEST(!grammar::names.parse(at, at + 2, x3::unused, x3::unused, list));
    BOOST_TEST(joined(list) == "A;B;C");
}

BOOST_AUTO_TEST_CASE(places)
{
    BOOST_TEST(read("A in Jinan, B in Taiyuan and C in Lanzhou") == "A@Jinan;B@Taiyuan;C@Lanzhou");
    BOOST_TEST(read("A in Jinan; B in Taiyuan with C in Lanzhou") == "A@Jinan;B@Taiyuan;C@Lanzhou");
    BOOST_TEST(read("A in Qingdao, Shandong") == "A@Qingdao, Shandong");
    BOOST_TEST(read("A and B in Guiyang, and C in Yantai, Shandong") == "A@Guiyang;B@Guiyang;C@Yantai, Shandong");
    BOOST_TEST(read("A in Jinan and Zibo") == "A@Jinan and Zibo");
    BOOST_TEST(read("A in Jinan, and B") == "A@Jinan, and B");
}

BOOST_AUTO_TEST_CASE(outlets)
{
    BOOST_TEST(read("Lin Tao for China Daily") == "Lin Tao > China Daily");
    BOOST_TEST(read("Lin Tao in Jinan for China Daily") == "Lin Tao@Jinan > China Daily");
    BOOST_TEST(read("Lin Tao for zibo.gov.cn") == "Lin Tao > zibo.gov.cn");
    BOOST_TEST(read("Lin Tao for") == "Lin Tao");
    BOOST_TEST(read("Lin Tao, Xinhua") == "Lin Tao > Xinhua");
    BOOST_TEST(read("Lin Tao in Jinan, China Daily") == "Lin Tao@Jinan > China Daily");
    BOOST_TEST(read("Lin Tao, Linhe Daily") == "Lin Tao;Linhe Daily");
    BOOST_TEST(read("Xinhua writers Xu Lin and Lin Tao") == "Xu Lin;Lin Tao > Xinhua");
    BOOST_TEST(read("Xinhua reporter Xu Lin in Jinan") == "Xu Lin@Jinan > Xinhua");
    BOOST_TEST(read("Xinhua writers") == "-");
    BOOST_TEST(read("Linhe writers Xu Lin") == "-");
}

BOOST_AUTO_TEST_CASE(an_agency_alone)
{
    auto const alone = [](std::string_view text) {
        return run<grammar::People>(grammar::people, text)->value.agency_alone;
    };
    BOOST_TEST(read("Xinhua") == "Xinhua");
    BOOST_TEST(alone("Xinhua"));
    BOOST_TEST(alone("People’s Daily"));
    BOOST_TEST(!alone("Xinhua Lin"));
    BOOST_TEST(!alone("Xinhua and Lin Tao"));
    BOOST_TEST(!alone("Xinhua writers Lin Tao"));
    BOOST_TEST(!alone("Linhe Daily"));

    newspage::parse_options options;
    std::string_view const agencies[] = {"Linhe Daily"};
    options.agencies = agencies;
    auto const context = x3::make_context<grammar::settings_tag>(options);
    BOOST_TEST((run<grammar::People>(grammar::people, "Linhe Daily", context)->value.agency_alone));
}

BOOST_AUTO_TEST_CASE(what_is_dropped)
{
    BOOST_TEST(read("Lin Tao and agencies") == "Lin Tao");
    BOOST_TEST(read("Lin Tao in Jinan and Agencies") == "Lin Tao@Jinan");
    BOOST_TEST(read("Lin Tao, Senior Reporter") == "Lin Tao");
    BOOST_TEST(read("Lin Tao, China Daily correspondent, and Xu Lin") == "Lin Tao;Xu Lin");
    BOOST_TEST(read("Lin Tao, editor and Xu Lin, intern") == "Lin Tao;Xu Lin");
    BOOST_TEST(read("Lin Tao (intern) in Jinan") == "Lin Tao@Jinan");
    BOOST_TEST(read("Lin Tao (lintao@example.com)") == "Lin Tao");
    BOOST_TEST(read("Lin Tao, lintao@example.com and Xu Lin") == "Lin Tao;Xu Lin");
    BOOST_TEST(read("Lin Tao, a witness") == "-");
    BOOST_TEST(read("Lin Tao, Reporters") == "Lin Tao;Reporters");
    BOOST_TEST(read("lintao@example.com") == "-");
}

BOOST_AUTO_TEST_CASE(people_after_a_label)
{
    grammar::labelled_people_rule const rule;
    BOOST_TEST(read("huaxia in Jinan, Li Wei", rule) == "huaxia@Jinan, Li Wei");
    BOOST_TEST(read("huaxia, Li Wei, intern", rule) == "huaxia;Li Wei");
    BOOST_TEST(read("huaxia") == "-");
}

BOOST_AUTO_TEST_CASE(what_people_leave)
{
    for (std::string rest : {"| Updated", " (Xinhua)", ": x", " said", ",", " and", " | x"})
        BOOST_TEST((run<grammar::People>(grammar::people, "Lin Tao" + rest)->rest == rest), rest);
    BOOST_TEST((run<grammar::People>(grammar::people, "Lin Tao in Jinan| x")->rest == "| x"));
    BOOST_TEST((run<grammar::People>(grammar::people, "Lin Tao in Jinan(Xinhua)")->rest == "(Xinhua)"));
}

BOOST_AUTO_TEST_CASE(personal_names)
{
    for (auto text : {"Pan Wenli", "Xu L.", "Ouyang Xiu"})
        BOOST_TEST((run<std::string_view>(grammar::personal_name, text)->value == text), text);
    for (auto text : {"", "Xu", "Hong Kong", "Linhe Daily", "Xu Lin Daily", "xu Lin", "Xu van Lin", "Xu 林"})
        BOOST_TEST(!run<std::string_view>(grammar::personal_name, text), text);

    newspage::parse_options options;
    std::string_view const surnames[] = {"Rossi"};
    options.surnames = surnames;
    auto const context = x3::make_context<grammar::settings_tag>(options);
    BOOST_TEST(takes(grammar::personal_name, "Rossi Anna", context));
    BOOST_TEST(!takes(grammar::personal_name, "Rossi Anna"));
}

BOOST_AUTO_TEST_CASE(remarks_and_separators)
{
    for (auto text : {"(intern)", "( Intern )", "a@b.cn", "(a@b.cn)", "（a@b.cn）"})
        BOOST_TEST(takes(grammar::name_remark, text), text);
    for (auto text : {"(editor)", "a@", "@b", "(a@b.cn", "intern"})
        BOOST_TEST(!takes(grammar::name_remark, text), text);
    for (auto text : {", ", " and ", " , and ", ";", "、", " & ", "/", " with "})
        BOOST_TEST(takes(grammar::name_separator, text), text);
    for (auto text : {"and", " or ", " ", "|"})
        BOOST_TEST(!takes(grammar::name_separator, text), text);
}

BOOST_AUTO_TEST_CASE(long_texts_take_linear_time)
{
    std::string text = "A in B";
    for (int i = 0; i != 100000; ++i)
        text += ", B";
    text.append(100000, ' ').append("x");
    grammar::People found;
    std::string_view const view = text;
    char const* at = view.data();
    BOOST_TEST(grammar::people.parse(at, at + view.size(), x3::unused, x3::unused, found));
    BOOST_TEST(found.authors.size() == 1u);
    BOOST_TEST(found.authors[0].place->size() == text.size() - 5);
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = "Li Wei in Jinan";
    auto at = text.begin();
    grammar::People found;
    BOOST_TEST(x3::parse(at, text.end(), grammar::people, found));
    BOOST_TEST((at == text.end()));
    BOOST_REQUIRE(found.authors.size() == 1u);
    BOOST_TEST((found.authors[0] == newspage::AuthorView{"Li Wei", "Jinan"}));

    std::string const line = " By  Li Wei, Gao Yuan";
    at = line.begin();
    std::vector<std::string_view> list;
    BOOST_TEST(x3::phrase_parse(at, line.end(), "By" >> grammar::names, x3::blank, list));
    BOOST_TEST(joined(list) == "Li Wei;Gao Yuan");
    at = line.begin();
    std::string_view name;
    BOOST_TEST(x3::phrase_parse(at, line.end(), "By" >> grammar::name, x3::blank, name));
    BOOST_TEST(name == "Li Wei");
}

BOOST_AUTO_TEST_SUITE_END()
