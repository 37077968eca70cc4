// Articles as JSON-LD and ninjs, value by value.

#include <newspage/json_ld.hpp>
#include <newspage/newspage.hpp>
#include <newspage/ninjs.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>

using namespace std::chrono_literals;

namespace {

constexpr std::string_view page = "Home> News> Ports\n"
                                  "A port opens\n"
                                  "By Li Wei and Zhao Ruixue in Jinan (China Daily) Updated: 2022-07-29 10:05\n"
                                  "The port <opened> at dawn & rose.\n"
                                  "A new day\n"
                                  "ships, two.jpg\n"
                                  "Ships at dawn. [Photo by Chen Min/Xinhua]\n"
                                  "The crane. [Photo provided to zibo.gov.cn]\n"
                                  "quay.mp4\n"
                                  "It rained.\n"
                                  "Editor: Wang Fang\n"
                                  "1 2 3 Next\n";

newspage::Article article() { return newspage::parse(page).value(); }

boost::json::value json(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

void check(boost::json::object const& out, char const* key, std::string_view expected)
{
    BOOST_TEST_CONTEXT(key)
    {
        BOOST_REQUIRE(out.contains(key));
        BOOST_TEST(boost::json::serialize(out.at(key)) == boost::json::serialize(json(expected)));
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(exchange)

BOOST_AUTO_TEST_CASE(json_ld_of_all_fields)
{
    auto const out = newspage::to_json_ld(article(), {"https://a.org/1", "https://a.org/img/", 8h, "en"});
    check(out, "@context", R"("https://schema.org")");
    check(out, "@type", R"("NewsArticle")");
    check(out, "headline", R"("A port opens")");
    check(out, "url", R"("https://a.org/1")");
    check(out, "inLanguage", R"("en")");
    check(out, "dateModified", R"("2022-07-29T10:05+08:00")");
    check(out, "author", R"([{"@type":"Person","name":"Li Wei"},{"@type":"Person","name":"Zhao Ruixue"}])");
    check(out, "editor", R"([{"@type":"Person","name":"Wang Fang"}])");
    check(out, "publisher", R"({"@type":"Organization","name":"China Daily"})");
    check(out, "articleSection", R"("Ports")");
    check(
        out, "image",
        R"([{"@type":"ImageObject","name":"ships, two.jpg","contentUrl":"https://a.org/img/ships%2C%20two.jpg","caption":"Ships at dawn.",
        "creditText":"Photo by Chen Min/Xinhua","creator":[{"@type":"Person","name":"Chen Min"}],"sourceOrganization":{"@type":"Organization","name":"Xinhua"}},
        {"@type":"ImageObject","caption":"The crane.","creditText":"Photo provided to zibo.gov.cn"}])");
    check(out, "video", R"([{"@type":"VideoObject","name":"quay.mp4","contentUrl":"https://a.org/img/quay.mp4"}])");
    check(out, "articleBody", R"("The port <opened> at dawn & rose.\n\nA new day\n\nIt rained.")");
    check(out, "pagination", R"("1")");
    check(out, "mainEntityOfPage",
          R"({"@type":"WebPage","@id":"https://a.org/1","breadcrumb":{"@type":"BreadcrumbList","itemListElement":[
        {"@type":"ListItem","position":1,"name":"Home"},{"@type":"ListItem","position":2,"name":"News"},{"@type":"ListItem","position":3,"name":"Ports"}]}})");
    BOOST_TEST(out.size() == 15u);
}

BOOST_AUTO_TEST_CASE(contributors_and_dateline)
{
    using enum newspage::ContributorRole;
    newspage::Article a;
    a.authors = {{"A", "Jinan"}};
    a.contributors = {{photographer, "B"}, {translator, "C"}, {compiler, "D"}, {translator, "E"}};
    a.dateline = newspage::Dateline{"DONGLIN, March 13 (Xinhua)", "DONGLIN",
                                    newspage::PartialDate{{}, std::chrono::March, std::chrono::day(13)}, "Xinhua"};
    auto const json_ld = newspage::to_json_ld(a);
    check(json_ld, "translator", R"([{"@type":"Person","name":"C"},{"@type":"Person","name":"E"}])");
    check(json_ld, "contributor", R"([{"@type":"Person","name":"B"},{"@type":"Person","name":"D"}])");
    check(json_ld, "dateline", R"x("DONGLIN, March 13 (Xinhua)")x");
    auto const ninjs = newspage::to_ninjs(a, {"urn:a"}).value();
    check(ninjs, "people",
          R"([{"name":"A","rel":"author"},{"name":"B","rel":"photographer"},{"name":"C","rel":"translator"},
        {"name":"D","rel":"compiler"},{"name":"E","rel":"translator"}])");
    check(ninjs, "located", R"("DONGLIN")");
    BOOST_TEST(!newspage::to_json_ld(newspage::Article{}).contains("contributor"));
}

BOOST_AUTO_TEST_CASE(the_page_knows_its_zone_better_than_the_caller)
{
    newspage::Article a;
    a.published = newspage::Timestamp{std::chrono::year(2022) / 7 / 29, 10h, newspage::Precision::minute, 8h};
    a.updated = newspage::Timestamp{std::chrono::year(2022) / 7 / 30, {}, newspage::Precision::day};
    auto const json_ld = newspage::to_json_ld(a, {.utc_offset = 0min});
    check(json_ld, "datePublished", R"("2022-07-29T10:00+08:00")");
    check(json_ld, "dateModified", R"("2022-07-30")");
    auto const alone = newspage::to_ninjs(a, {"urn:a"}).value();
    check(alone, "contentCreated", R"("2022-07-29T10:00:00+08:00")");
    BOOST_TEST(!alone.contains("versionCreated"));
    check(newspage::to_ninjs(a, {"urn:a", {}, 0min}).value(), "contentCreated", R"("2022-07-29T10:00:00+08:00")");
}

BOOST_AUTO_TEST_CASE(json_ld_makes_nothing_up)
{
    auto const out = newspage::to_json_ld(newspage::Article{});
    BOOST_TEST(boost::json::serialize(out) == R"({"@context":"https://schema.org","@type":"NewsArticle"})");

    newspage::Article home;
    home.breadcrumb = {"Home"};
    home.source = "zibo.gov.cn";
    home.published =
        newspage::Timestamp{std::chrono::year(2022) / 7 / 29, 10h + 5min + 7s, newspage::Precision::second};
    home.page = newspage::PageNumbers{std::nullopt, 3};
    auto const local = newspage::to_json_ld(home);
    check(local, "datePublished", R"("2022-07-29T10:05:07")");
    check(local, "publisher", R"({"@type":"Organization","name":"zibo.gov.cn","url":"http://zibo.gov.cn"})");
    BOOST_TEST(!local.contains("articleSection"));
    BOOST_TEST(!local.contains("dateModified"));
    BOOST_TEST(!local.contains("pagination"));
    BOOST_TEST(!local.contains("url"));
}

BOOST_AUTO_TEST_CASE(json_ld_names_a_creator_only_after_by)
{
    newspage::Article out;
    newspage::Credit credit{"Chen Min/Li", newspage::Medium::photo, std::nullopt, {"Chen Min"}, "Li"};
    out.body.push_back(newspage::Figure{std::nullopt, std::nullopt, credit});
    check(newspage::to_json_ld(out), "image", R"([{"@type":"ImageObject","creditText":"Chen Min/Li"}])");
    // An agency that the photo was given to did not make it.
    credit = {"Photo provided to Xinhua", newspage::Medium::photo, newspage::Relation::provided_to, {}, "Xinhua"};
    out.body[0] = newspage::Figure{std::nullopt, std::nullopt, credit};
    check(newspage::to_json_ld(out), "image", R"([{"@type":"ImageObject","creditText":"Photo provided to Xinhua"}])");
}

BOOST_AUTO_TEST_CASE(ninjs_of_all_fields)
{
    auto const made =
        newspage::to_ninjs(article(), {"https://a.org/1#top", "https://a.org/img/", -(3h + 30min), {}, "en"});
    auto const& out = made.value();
    check(out, "uri", R"("https://a.org/1#top")");
    check(out, "type", R"("text")");
    check(out, "standard",
          R"({"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"})");
    check(out, "language", R"("en")");
    check(out, "versionCreated", R"("2022-07-29T10:05:00-03:30")");
    check(out, "title", R"("A port opens")");
    check(out, "headlines", R"([{"role":"main","value":"A port opens"}])");
    check(out, "by", R"("Li Wei, Zhao Ruixue")");
    check(
        out, "people",
        R"([{"name":"Li Wei","rel":"author"},{"name":"Zhao Ruixue","rel":"author"},{"name":"Wang Fang","rel":"editor"}])");
    check(out, "located", R"("Jinan")");
    check(out, "infoSources", R"([{"name":"China Daily"}])");
    check(
        out, "subjects",
        R"([{"name":"Home","rel":"breadcrumb"},{"name":"News","rel":"breadcrumb"},{"name":"Ports","rel":"breadcrumb"}])");
    check(
        out, "bodies",
        R"([{"role":"main","contentType":"text/plain","value":"The port <opened> at dawn & rose.\n\nA new day\n\nIt rained."},
        {"role":"richtext","contentType":"application/xhtml+xml","value":"<p>The port &lt;opened&gt; at dawn &amp; rose.</p><h2>A new day</h2><p>It rained.</p>"}])");
    check(out, "associations",
          R"([{"name":"figure-1","uri":"https://a.org/1#figure-1","type":"picture","title":"ships, two.jpg",
        "renditions":[{"name":"original","href":"https://a.org/img/ships%2C%20two.jpg"}],"by":"Chen Min","infoSources":[{"name":"Xinhua"}],
        "descriptions":[{"role":"caption","contentType":"text/plain","value":"Ships at dawn."},{"role":"credit","contentType":"text/plain","value":"Photo by Chen Min/Xinhua"}]},
        {"name":"figure-2","uri":"https://a.org/1#figure-2","type":"picture","infoSources":[{"name":"zibo.gov.cn"}],
        "descriptions":[{"role":"caption","contentType":"text/plain","value":"The crane."},{"role":"credit","contentType":"text/plain","value":"Photo provided to zibo.gov.cn"}]},
        {"name":"video-1","uri":"https://a.org/1#video-1","type":"video","title":"quay.mp4","renditions":[{"name":"original","href":"https://a.org/img/quay.mp4"}]}])");
    BOOST_TEST(out.size() == 14u);
}

BOOST_AUTO_TEST_CASE(ninjs_widens_no_date_by_itself)
{
    newspage::Article out;
    out.published = newspage::Timestamp{std::chrono::year(2022) / 7 / 29, {}, newspage::Precision::day};
    out.updated = newspage::Timestamp{std::chrono::year(2022) / 7 / 30, 10h, newspage::Precision::minute};
    BOOST_TEST(!newspage::to_ninjs(out, {"urn:a"}).value().contains("versionCreated"));
    auto const zoned = newspage::to_ninjs(out, {"urn:a", {}, 0min}).value();
    check(zoned, "versionCreated", R"("2022-07-30T10:00:00Z")");
    BOOST_TEST(!zoned.contains("contentCreated"));
    auto const timed = newspage::to_ninjs(out, {"urn:a", {}, 8h, 12h}).value();
    check(timed, "contentCreated", R"("2022-07-29T12:00:00+08:00")");
    check(timed, "versionCreated", R"("2022-07-30T10:00:00+08:00")");
}

BOOST_AUTO_TEST_CASE(ninjs_refuses_what_is_no_absolute_uri)
{
    for (auto uri :
         {"", "a", "a.org/1", "https:", ":a", "1a:b", "a b:c", "https://a.org/a b", "https://a.org/\xC3\xA9"})
        BOOST_TEST(newspage::to_ninjs({}, {uri}).error().message() ==
                       "ninjs: expected an absolute URI, as in `https://example.org/news/17`",
                   uri);
    BOOST_TEST(newspage::to_ninjs({}, {"tag+1:x"}).has_value());
}

BOOST_AUTO_TEST_CASE(ninjs_leaves_out_places_that_differ_and_characters_that_xml_cannot_hold)
{
    newspage::Article out;
    out.authors = {{"A", "Jinan"}, {"B", std::nullopt}};
    out.body.push_back(newspage::Paragraph{"a\x01\tb"});
    auto const made = newspage::to_ninjs(out, {"urn:a"}).value();
    BOOST_TEST(!made.contains("located"));
    check(
        made, "bodies",
        R"([{"role":"main","contentType":"text/plain","value":"a\u0001\tb"},{"role":"richtext","contentType":"application/xhtml+xml","value":"<p>a\ufffd\tb</p>"}])");
}

BOOST_AUTO_TEST_SUITE_END()
