// Ten times the page costs at most eleven times the work, and no more stack.

#include "work.hpp"

#include "../support/files.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <pthread.h>

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace {

std::string repeat(std::string_view text, std::size_t size)
{
    std::string out;
    out.reserve(size + text.size());
    while (out.size() < size)
        out += text;
    return out;
}

/// Runs on a small stack: what recursed with its input would overflow it.
void on_small_stack(std::function<void()> function)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 512 * 1024);
    pthread_t thread{};
    auto const run = [](void* f) -> void* {
        (*static_cast<std::function<void()>*>(f))();
        return nullptr;
    };
    BOOST_REQUIRE(pthread_create(&thread, &attributes, run, &function) == 0);
    pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
}

std::uint64_t work_of_parsing(std::string const& page)
{
    std::uint64_t work = 0;
    on_small_stack([&] { work = work_of([&] { (void)newspage::parse_view(std::string_view(page)); }); });
    return work;
}

std::string const header = "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\n";

/// What may stand around a hostile text.
struct place
{
    char const* name;
    std::string_view before;
    std::string_view behind;
};
place const places[] = {
    {"alone", "", ""},
    {"above the source line", "Home> News\n",
     "\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\n"},
    {"in the source line", "Home> News\nA port opens\nzibo.gov.cn| ", " Updated: July 29, 2022\nThe port opened.\n"},
    {"in the body", "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\n", "\nThe port opened.\n"},
    {"after a label",
     "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\nThe port opened.\nSource: ", "\n"},
    {"in a caption", "Home> News\nA port opens\nzibo.gov.cn| Updated: July 29, 2022\na.jpg\nShips ",
     " [Photo by Li Wei]\n"},
};

void check_linear(std::string_view hostile, std::size_t size, std::span<place const> among = places)
{
    for (auto const& where : among)
        BOOST_TEST_CONTEXT("'" << hostile << "' " << where.name)
        {
            auto page = [&](std::size_t n) {
                return std::string(where.before) + repeat(hostile, n) + std::string(where.behind);
            };
            auto const once = work_of_parsing(page(size));
            auto const ten_times = work_of_parsing(page(10 * size));
            BOOST_TEST(once > size / 16);
            BOOST_TEST(ten_times <= 11 * once, ten_times << " > 11 * " << once);
        }
}

} // namespace

BOOST_AUTO_TEST_SUITE(work)

BOOST_AUTO_TEST_CASE(a_counter_that_counts)
{
    std::string const small(1000, 'a'), large(10000, 'a');
    auto const find = [](std::string const& text) { return work_of([&] { BOOST_TEST(text.find('b') == text.npos); }); };
    BOOST_TEST(find(large) - find(small) == 10000u / 16 - 1000u / 16);
}

BOOST_AUTO_TEST_CASE(pages_of_the_corpus)
{
    for (auto const& file : support::pages())
        BOOST_TEST_CONTEXT(file.filename().string())
        {
            auto const page = support::read(file);
            auto const end = page.find_last_not_of('\n') + 1;
            // The body again and again: what stands last on the page comes with it.
            auto repeated = [&](std::size_t n) {
                std::string out = header;
                for (std::size_t i = 0; i != n; ++i)
                    (out += page.substr(0, end)) += '\n';
                return out;
            };
            // Each further twenty cost the same.
            auto const few = work_of_parsing(repeated(20));
            auto const more = work_of_parsing(repeated(40));
            auto const many = work_of_parsing(repeated(60));
            BOOST_TEST(5 * (many - more) <= 6 * (more - few));
        }
}

BOOST_AUTO_TEST_CASE(what_is_done_with_an_article)
{
    auto repeated = [](std::size_t n) {
        return header + repeat("The port opened at dawn.\nA heading\nport.jpg\nShips. [Photo by Li Wei/Xinhua]\n", n);
    };
    auto const check = [&](char const* name, auto function) {
        auto work = [&](std::size_t n) {
            auto const text = repeated(n);
            auto const article = newspage::parse(text);
            auto const view = newspage::parse_view(std::string_view(text));
            BOOST_REQUIRE(article.has_value());
            return work_of([&] { function(text, *article, *view); });
        };
        auto const once = work(30'000), ten_times = work(300'000);
        BOOST_TEST(once > 0u, name);
        BOOST_TEST(ten_times <= 11 * once, name << ": " << ten_times << " > 11 * " << once);
    };
    using newspage::Article, newspage::ArticleView;
    check("parse", [](auto& text, Article const&, ArticleView const&) { (void)newspage::parse(text); });
    check("to_article", [](auto&, Article const&, ArticleView const& v) { (void)newspage::to_article(v); });
    check("to_json", [](auto&, Article const& a, ArticleView const&) { (void)newspage::to_json(a); });
    check("passages", [](auto&, Article const&, ArticleView const& v) { (void)newspage::passages(v); });
    check("write", [](auto&, Article const& a, ArticleView const&) { (void)newspage::write(a); });
    check("render", [](auto& text, Article const&, ArticleView const&) {
        newspage::diagnostic const last{newspage::errc::no_body, newspage::severity::error, {text.size() - 1, 1}};
        (void)newspage::render(last, text);
    });
}

BOOST_AUTO_TEST_CASE(one_text_without_end)
{
    for (std::string_view hostile : {"[",
                                     "(",
                                     "]",
                                     ")",
                                     "[(",
                                     ">",
                                     " > ",
                                     "|",
                                     "| ",
                                     "By ",
                                     " in ",
                                     ", ",
                                     "/",
                                     " and ",
                                     "A and ",
                                     "Photo by ",
                                     "[Photo by ",
                                     "(Photo ",
                                     "[Photo by A/",
                                     "\"",
                                     "“",
                                     "20",
                                     "2022-",
                                     "2022-07-29 ",
                                     "July ",
                                     "July 29, 2022 ",
                                     "Updated: ",
                                     "Source: ",
                                     "Source: A ",
                                     "Editor: ",
                                     "Visits: ",
                                     "<",
                                     "1 ",
                                     "1|",
                                     "a.jpg",
                                     "A.jpg",
                                     "A.jpg ",
                                     ".jpg",
                                     ".",
                                     "www.a.",
                                     "a.gov.cn ",
                                     "a.gov.cn|",
                                     "Xinhua/",
                                     "\xE3\x80\x80",
                                     "\xC2\xA0",
                                     ":",
                                     "- ",
                                     "Print ",
                                     "Print Print",
                                     "年",
                                     "年月日",
                                     "A ",
                                     "a",
                                     "a ",
                                     "0",
                                     "[Photo] ",
                                     "(A) ",
                                     "By A (",
                                     "Jr. ",
                                     "T. "})
        check_linear(hostile, 20'000);
}

BOOST_AUTO_TEST_CASE(lines_without_end)
{
    for (std::string_view hostile :
         {"\n", " \n", "|\n", "a.jpg\n", "a.mp4\n", "[Photo by A\n", "[Photo by A]\n", "a.jpg\nShips\n",
          "a.jpg\n[Photo by A]\n", "zibo.gov.cn| Updated: Jly 29, 2022\n", "zibo.gov.cn| Updated: July 29, 2022\n",
          "zibo.gov.cn| Updated: July 29, 2022 x\n", "Updated: x\n", "By Li Wei\n", "By Li Wei\n(China Daily)\n",
          "(China Daily)\n", "1 2 3\n", "1 2 3 Next\n", "[\n", "(\n", "(Source: A\n", "Source: A\n", "(Editor: A)\n",
          "Edited by A\n", "A heading\n", "A heading:\n", "Home> News\n", "> \n", "Print\n", "Photo\n", "2022-07-29\n",
          "Print Print\n", "Print PrintA\n", "A title,\n", "The port opened.\n", "The port opened. (Editor: A)\n",
          "- \n", "- A port\n", "www.a.cn\n", "a.jpgShips\n", "Back to the top\n", "Related\n",
          // The rules of version 2: stamps, short lines, bullets, roles, weak dates, repeated titles, menus.
          "date 2022-07 A port\n", "Area: 9\n", "• A port opens\n", "• 2022-07-29 A port\n", "Translator: A\n",
          "Host: Linhe Office\n", "Author: A\n", "- A port opens here\n", "Date: every day\n", "Time: 2022-07-29\n",
          "Xinhua |\n", "(Xinhua)\n", "Xinhua\n", "Related News\n", "Related News\nA port opens\n",
          "A port opens here\nThe port opened.\n", "Tags: a, b\n", "More Stories\n", "Contact us at Editor: A\n",
          "Port (Xinhua)\n", "By A, B and C in D\n", "DONGLIN -- The port\n", "字体：大\n", "![](a)\n",
          "A port   2022-07-29\n", "Updated: July 29, 2022 The port opened.\n", "Source: A Editor: B\n",
          "(translated by A Min)\n", "\xE2\x80\x9CText\n", "A (B)\n", "Photo by Li Wei\n", "Text Photo by Li Wei\n",
          "A port opens\n", "x\r\n"})
        check_linear(hostile, 5'000);
}

BOOST_AUTO_TEST_CASE(two_megabytes_of_each, *boost::unit_test::label("large"))
{
    for (std::string_view hostile : {"[", "(", ">", "|", "By ", " in ", ", ", "/", "\n", "a.jpg\n",
                                     "zibo.gov.cn| Updated: Jly 29, 2022\n", "[Photo by A\n", "1 2 3\n"})
        check_linear(hostile, 200'000, {places, 1});
}

BOOST_AUTO_TEST_CASE(one_line_of_30_megabytes, *boost::unit_test::label("large"))
{
    auto const page = [](std::size_t n) { return header + repeat("The port opened. ", n) + "\nShips came.\n"; };
    BOOST_TEST(work_of_parsing(page(30'000'000)) <= 11 * work_of_parsing(page(3'000'000)));
}

BOOST_AUTO_TEST_CASE(two_million_lines, *boost::unit_test::label("large"))
{
    auto const page = [](std::size_t lines) { return header + repeat("A.\n", 3 * lines); };
    BOOST_TEST(work_of_parsing(page(2'000'000)) <= 11 * work_of_parsing(page(200'000)));
}

BOOST_AUTO_TEST_SUITE_END()
