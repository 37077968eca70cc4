// What holds for every page, tried on the corpus.

#include "support/every.hpp"
#include "support/files.hpp"
#include "support/gaps.hpp"

#include <newspage/model/difference.hpp>
#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

namespace {

/// What comes of a page, as text: its JSON, or its error without the place.
std::string outcome(std::string_view page)
{
    auto const result = newspage::parse(page);
    return result ? newspage::to_json(*result) : std::string(to_string(result.error().code));
}

std::string with_crlf(std::string const& page)
{
    std::string out;
    for (char c : page) {
        if (c == '\n' && (out.empty() || out.back() != '\r'))
            out += '\r';
        out += c;
    }
    return out;
}

std::string with_blank_lines(std::string const& page)
{
    std::string out = "\n \n";
    for (char c : page)
        out += c == '\n' ? std::string(" \t\u00A0\n\u3000\n|\n") : std::string(1, c);
    return out + "\n\n";
}

template <class Check>
void for_each_page(Check check)
{
    for (auto const& file : support::pages())
        BOOST_TEST_CONTEXT(file.filename().string())
    check(support::read(file));
}

} // namespace

BOOST_AUTO_TEST_SUITE(laws)

BOOST_AUTO_TEST_CASE(line_ends_blank_lines_and_a_byte_order_mark_change_nothing)
{
    for_each_page([](std::string const& page) {
        auto const plain = outcome(page);
        BOOST_TEST(outcome(with_crlf(page)) == plain);
        if (plain != "json") // it is no text of lines
            BOOST_TEST(outcome(with_blank_lines(page)) == plain);
        BOOST_TEST(outcome("\xEF\xBB\xBF" + page) == plain);
    });
}

BOOST_AUTO_TEST_CASE(view_owner_and_reader_agree)
{
    newspage::parser parser;
    newspage::Article reused;
    for_each_page([&](std::string const& page) {
        auto const owner = newspage::parse(page);
        auto const view = newspage::parse_view(std::string_view(page));
        BOOST_TEST(parser.read(page) == owner.has_value());
        BOOST_TEST(view.has_value() == owner.has_value());
        BOOST_TEST((parser.notes() == owner.notes()));
        if (!owner) {
            BOOST_TEST((view.error() == owner.error()));
            BOOST_TEST((parser.error() == owner.error()));
            return;
        }
        auto const json = newspage::to_json(*owner);
        BOOST_TEST(newspage::to_json(*view) == json);
        BOOST_TEST(newspage::to_json(parser.article()) == json);
        newspage::to_article(parser.article(), reused);
        BOOST_TEST(difference(reused, *owner) == "");
    });
}

BOOST_AUTO_TEST_CASE(strict_reading_accepts_a_page_only_without_notes)
{
    std::size_t accepted = 0;
    for_each_page([&](std::string const& page) {
        auto const lenient = newspage::parse(page);
        auto const strict = newspage::parse(page, {.strict = true});
        BOOST_TEST(strict.has_value() == (lenient.has_value() && lenient.notes().empty()));
        accepted += strict.has_value();
        if (lenient && !lenient.notes().empty()) {
            BOOST_TEST((strict.error().code == lenient.notes().front().code));
            BOOST_TEST((strict.error().severity == newspage::severity::error));
        }
    });
    BOOST_TEST(accepted >= 10u);
}

BOOST_AUTO_TEST_CASE(every_byte_is_accounted_for)
{
    for_each_page([](std::string const& page) {
        auto const view = newspage::parse_view(std::string_view(page));
        if (!view)
            return;
        std::string rebuilt;
        char const* at = page.data();
        for (auto const& passage : newspage::passages(*view)) {
            BOOST_REQUIRE((passage.text.data() >= at));
            std::string_view const gap(at, static_cast<std::size_t>(passage.text.data() - at));
            BOOST_TEST(support::is_gap(gap), "'" << gap << "' before '" << passage.text << "'");
            rebuilt.append(gap).append(passage.text);
            at = passage.text.data() + passage.text.size();
        }
        std::string_view const tail(at, static_cast<std::size_t>(page.data() + page.size() - at));
        BOOST_TEST(support::is_gap(tail), tail);
        BOOST_TEST(rebuilt.append(tail) == page);
    });
}

BOOST_AUTO_TEST_CASE(passages_and_their_roles)
{
    std::string_view const page = "Home > News\n"
                                  "A port opens\n"
                                  "By Li Wei in Jinan (zibo.gov.cn) Updated: 2022-07-29\n"
                                  "It opened.\n"
                                  "a.jpg\n"
                                  "A quay. [PHOTOS BY Chen Min/For Xinhua]\n"
                                  "A crane. (File photo provided to VCG)\n"
                                  "Ships. [Courtesy of a-b.cn]\n"
                                  "Cranes. [Chen Min/Xinhua]\n"
                                  "It rained.\n";
    std::string found;
    auto const view = newspage::parse_view(page);
    BOOST_REQUIRE(view.has_value());
    for (auto const& passage : newspage::passages(*view))
        found.append(to_string(passage.role)).append(": ").append(passage.text) += '\n';
    BOOST_TEST(found == "breadcrumb: Home\nbreadcrumb: News\ntitle: A port opens\nauthor: Li Wei\nplace: "
                        "Jinan\nsource: zibo.gov.cn\nupdated: 2022-07-29\n"
                        "paragraph: It opened.\nfile: a.jpg\ncaption: A quay.\nmedium: PHOTOS\nrelation: BY\ncreator: "
                        "Chen Min\noutlet: Xinhua\n"
                        "caption: A crane.\nmedium: File photo\nrelation: provided to\noutlet: VCG\n"
                        "caption: Ships.\nrelation: Courtesy of\noutlet: a-b.cn\ncaption: Cranes.\ncreator: Chen "
                        "Min\noutlet: Xinhua\nparagraph: It rained.\n");
}

BOOST_AUTO_TEST_CASE(what_is_written_reads_the_same)
{
    for_each_page([](std::string const& page) {
        auto const article = newspage::parse(page);
        if (!article)
            return;
        auto const written = newspage::write(*article);
        BOOST_REQUIRE(written.has_value());
        auto const again = newspage::parse(*written);
        BOOST_REQUIRE(again.has_value());
        BOOST_TEST(difference(*again, *article) == "");
    });
}

/// Words of the caller's own switch off the short cuts by which most lines are told apart.
BOOST_AUTO_TEST_CASE(short_cuts_change_nothing)
{
    std::string_view const nothing[] = {"\x01"};
    newspage::parse_options const slow{.boilerplate_lines = nothing, .date_labels = nothing, .updated_labels = nothing};
    for_each_page([&](std::string const& page) {
        for (std::size_t at = 0; at < page.size(); at += 11 * support::every()) {
            auto changed = page;
            changed.erase(at, at % 3);
            auto const fast = newspage::parse(changed);
            auto const same = newspage::parse(changed, slow);
            BOOST_REQUIRE(fast.has_value() == same.has_value());
            if (fast)
                BOOST_REQUIRE(newspage::to_json(*fast) == newspage::to_json(*same));
            BOOST_REQUIRE((fast.notes() == same.notes()));
        }
    });
}

BOOST_AUTO_TEST_CASE(appended_boilerplate_changes_the_boilerplate_only)
{
    for_each_page([](std::string const& page) {
        auto before = newspage::parse(page);
        auto const after = newspage::parse(page + "\nBack to the top\nThe port opened.\n");
        if (!before)
            return;
        before->boilerplate.push_back("Back to the top");
        before->boilerplate.push_back("The port opened.");
        BOOST_REQUIRE(after.has_value());
        BOOST_TEST(difference(*after, *before) == "");
    });
}

BOOST_AUTO_TEST_SUITE_END()
