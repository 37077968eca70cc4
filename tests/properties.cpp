// Articles made at random: what is written reads the same, and every byte of it is accounted for.

#include "support/gaps.hpp"

#include <newspage/model/difference.hpp>
#include <newspage/newspage.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <iterator>
#include <rapidcheck.h>

#include <string>
#include <vector>

namespace {

using namespace newspage;

rc::Gen<std::string> capital_word()
{
    return rc::gen::element<std::string>("Port", "Linhai", "Éclair", "港口", "Road", "O'Neil", "Day", "Zibo-Russia",
                                         "Museum", "Fair");
}
rc::Gen<std::string> small_word()
{
    return rc::gen::element<std::string>("opens", "of", "the", "ties", "café", "(left)", "No.9", "10:30", "|", ">",
                                         "yuan", "and", "[sic]", "on 2022-07-29", "U.S.", "$7.7", "–");
}

std::string joined(std::vector<std::string> const& words)
{
    std::string out;
    for (auto const& word : words)
        (out += out.empty() ? "" : " ") += word;
    return out;
}

/// A capitalised word and some others.
rc::Gen<std::string> phrase(int most)
{
    return rc::gen::exec([most] {
        std::vector<std::string> words{*capital_word()};
        int const count = *rc::gen::inRange(0, most);
        for (int i = 0; i != count; ++i)
            words.push_back(*small_word());
        words.push_back(*capital_word());
        return joined(words);
    });
}

rc::Gen<std::string> person()
{
    return rc::gen::map(rc::gen::pair(rc::gen::element<std::string>("Li", "Gao", "ZHANG", "Ana", "李"),
                                      rc::gen::element<std::string>("Wei", "Yuan", "van Dyk", "Min", "伟")),
                        [](auto const& p) { return p.first + ' ' + p.second; });
}

rc::Gen<Timestamp> timestamp()
{
    return rc::gen::exec([] {
        using namespace std::chrono;
        Timestamp t;
        t.day = year(*rc::gen::inRange(1900, 2101)) / *rc::gen::inRange(1, 13) / *rc::gen::inRange(1, 29);
        t.precision = *rc::gen::element(Precision::day, Precision::minute, Precision::second);
        if (t.precision == Precision::minute)
            t.time = minutes(*rc::gen::inRange(0, 24 * 60));
        if (t.precision == Precision::second)
            t.time = seconds(*rc::gen::inRange(0, 24 * 3600));
        return t;
    });
}

rc::Gen<Credit> credit(bool video)
{
    return rc::gen::exec([video] {
        Credit c;
        c.medium =
            video ? Medium::video : *rc::gen::element(Medium::photo, Medium::file_photo, Medium::map, Medium::graphic);
        c.text = to_string(*c.medium);
        c.text[0] = static_cast<char>(c.text[0] - 'a' + 'A');
        auto const outlet =
            *rc::gen::element<std::string>("Xinhua", "news.cn", "Linhai Daily", "WeChat account: linhaifabu");
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            c.text += '/' + outlet;
            c.outlet = outlet;
            break;
        case 1:
            c.relation = Relation::by;
            c.creators = {*person(), *person()};
            c.text += " by " + c.creators[0] + " and " + c.creators[1];
            break;
        case 2:
            c.relation = Relation::by;
            c.creators = {*person()};
            c.text += " by " + c.creators[0] + "/For " + outlet;
            c.outlet = outlet;
            break;
        case 3:
            c.relation = Relation::provided_to;
            c.text += " provided to " + outlet;
            c.outlet = outlet;
            break;
        default: break;
        }
        return c;
    });
}

template <class Picture>
rc::Gen<Block> picture(bool video)
{
    return rc::gen::exec([video] {
        Picture p;
        if (*rc::gen::arbitrary<bool>())
            p.file = *capital_word() + ", " + *capital_word() + (video ? ".mp4" : ".jpg");
        if (!p.file || *rc::gen::arbitrary<bool>()) {
            p.credit = *credit(video);
            if (*rc::gen::arbitrary<bool>())
                p.caption = *phrase(5) + '.';
        }
        return Block(p);
    });
}

rc::Gen<Article> article()
{
    return rc::gen::exec([] {
        Article a;
        a.breadcrumb = {"Home"};
        int const crumbs = *rc::gen::inRange(0, 4);
        for (int i = 0; i != crumbs; ++i)
            a.breadcrumb.push_back(*capital_word() + " News");
        a.title = *phrase(6);
        if (*rc::gen::inRange(0, 5) != 0)
            a.updated = *timestamp();
        if (*rc::gen::arbitrary<bool>())
            a.published = *timestamp();
        if (*rc::gen::arbitrary<bool>())
            a.source =
                *rc::gen::element<std::string>("zibo.gov.cn", "China Daily", "新华社", "The Port's Own Paper No.9");
        if (a.updated && *rc::gen::arbitrary<bool>()) {
            int const count = *rc::gen::inRange(1, 4);
            for (int i = 0; i != count; ++i)
                a.authors.push_back({*person(), *rc::gen::element<std::optional<std::string>>(std::nullopt, "Jinan",
                                                                                              "Yantai, Shandong")});
        }
        if (*rc::gen::arbitrary<bool>())
            a.editors = *rc::gen::unique<std::vector<std::string>>(2, person());
        if (*rc::gen::arbitrary<bool>())
            a.contributors = {{*rc::gen::element(ContributorRole::translator, ContributorRole::photographer,
                                                 ContributorRole::compiler),
                               *person()}};

        int const blocks = *rc::gen::inRange(0, 8);
        for (int i = 0; i != blocks; ++i) {
            // A file name alone takes the credit of the next line but one.
            if (!a.body.empty() && std::visit(
                                       [](auto const& part) {
                                           if constexpr (requires { part.file; })
                                               return part.file && !part.credit;
                                           else
                                               return false;
                                       },
                                       a.body.back()))
                a.body.insert(a.body.end(), {Paragraph{"The port."}, Paragraph{"The sun."}});
            // Three short lines in a row would be paragraphs.
            auto const headings =
                std::count_if(a.body.end() - std::min<std::ptrdiff_t>(2, std::ssize(a.body)), a.body.end(),
                              [](auto const& block) { return std::holds_alternative<Heading>(block); });
            if (headings == 2)
                a.body.push_back(Paragraph{"The sun."});
            switch (*rc::gen::inRange(0, 4)) {
            case 0: a.body.push_back(Paragraph{*phrase(30) + '.'}); break;
            case 1: a.body.push_back(Heading{*capital_word() + " of Day " + std::to_string(i) + '?'}); break;
            case 2: a.body.push_back(*picture<Figure>(false)); break;
            default: a.body.push_back(*picture<Video>(true)); break;
            }
        }
        a.body.push_back(Paragraph{*phrase(30) + '.'});

        if (*rc::gen::arbitrary<bool>()) {
            PageNumbers numbers;
            numbers.last = static_cast<unsigned>(*rc::gen::inRange(2, 30));
            numbers.current = *rc::gen::element<std::optional<unsigned>>(std::nullopt, 1u, numbers.last);
            a.page = numbers;
        }
        if (*rc::gen::arbitrary<bool>())
            a.boilerplate.push_back("Share - WeChat");
        if (*rc::gen::arbitrary<bool>())
            a.boilerplate.insert(a.boilerplate.end(), {"- A road opens", "- A fair opens"});
        if (*rc::gen::arbitrary<bool>())
            a.boilerplate.insert(a.boilerplate.end(), {"Back to the top", "The port opened."});
        return a;
    });
}

bool accounts_for_all(std::string_view page)
{
    auto const view = parse_view(page);
    char const* at = page.data();
    auto gap_to = [&](char const* to) { return to >= at && support::is_gap({at, static_cast<std::size_t>(to - at)}); };
    for (auto const& passage : passages(*view)) {
        if (!gap_to(passage.text.data()))
            return false;
        at = passage.text.data() + passage.text.size();
    }
    return gap_to(page.data() + page.size());
}

} // namespace

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(what_is_written_reads_the_same)
{
    auto const holds = rc::check([] {
        auto const a = *article();
        auto const page = write(a);
        if (!page)
            RC_FAIL(page.error().message() + '\n' + to_json(a));
        auto const again = parse(*page);
        RC_ASSERT(again.has_value());
        RC_ASSERT(to_json(*again) == to_json(a));
        RC_ASSERT(difference(*again, a) == "");
        RC_ASSERT(accounts_for_all(*page));
    });
    BOOST_TEST(holds);
}

BOOST_AUTO_TEST_CASE(what_the_format_has_no_words_for_is_said)
{
    Article good;
    good.breadcrumb = {"Home"};
    good.title = "A port";
    good.body = {Paragraph{"It opened."}};
    BOOST_REQUIRE(write(good).has_value());

    auto refused = [&good](auto change) {
        auto a = good;
        change(a);
        auto const page = write(a);
        return page ? std::string("written") : page.error().member;
    };
    BOOST_TEST(refused([](Article& a) { a.title = "A\nport"; }) == "title");
    BOOST_TEST(refused([](Article& a) { a.title = ""; }) == "title");
    BOOST_TEST(refused([](Article& a) { a.body[0] = Paragraph{"port.jpg"}; }) == "body[0]");
    BOOST_TEST(refused([](Article& a) { a.body[0] = Paragraph{" It opened."}; }) == "body[0]");
    BOOST_TEST(refused([](Article& a) { a.body[0] = Heading{"It"}; }) == "body[0]");
    BOOST_TEST(refused([](Article& a) { a.body.clear(); }) == "title"); // a last line is text
    BOOST_TEST(refused([](Article& a) { a.breadcrumb = {"Home", "A > B"}; }) == "breadcrumb");
    BOOST_TEST(refused([](Article& a) {
                   a.updated = Timestamp{std::chrono::year(2022) / 2 / 30, {}, Precision::day};
               }) == "updated");
    BOOST_TEST(refused([](Article& a) {
                   a.updated = Timestamp{std::chrono::year(1066) / 2 / 3, {}, Precision::day};
               }) == "updated");
    BOOST_TEST(refused([](Article& a) { a.authors = {{"the port", {}}}; }) == "authors");
    BOOST_TEST(refused([](Article& a) { a.page = PageNumbers{2, 3}; }) == "page");
    BOOST_TEST(refused([](Article& a) { a.boilerplate = {"It is no boilerplate."}; }) == "boilerplate");
}

BOOST_AUTO_TEST_SUITE_END()
