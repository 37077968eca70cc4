// All lines of a page at once are those that the iterator finds one by one.
#include <newspage/grammar/detail/page_lines.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace grammar = newspage::grammar;
using lines = std::vector<std::string_view>;

lines one_by_one(std::string_view page)
{
    char const* const last = page.data() + page.size();
    return lines(grammar::line_iterator(page.data(), last), grammar::line_iterator::end(last));
}

lines all(std::string_view page)
{
    lines found{"of the page before"};
    BOOST_REQUIRE(grammar::detail::list_lines(page, false, found) == page.size());
    return found;
}

/// Where \a page stops being UTF-8, by the pass that finds its lines.
std::size_t utf8(std::string_view page)
{
    lines found;
    return grammar::detail::list_lines(page, true, found);
}

using blocks = boost::mpl::list<newspage::detail::block
#if defined(NEWSPAGE_AVX2)
                                , newspage::detail::avx2_block
#endif
                                >;

} // namespace

BOOST_AUTO_TEST_SUITE(page_lines)

BOOST_AUTO_TEST_CASE_TEMPLATE(ends_by_every_kind_of_block, Block, blocks)
{
    std::mt19937 random(3);
    for (int round = 0; round != 300; ++round) {
        std::string page(random() % 10000, 'a');
        for (auto& c : page)
            if (random() % (2 + static_cast<unsigned>(round) % 40) == 0)
                c = '\n';
        std::vector<std::size_t> expected, found;
        for (std::size_t i = 0; i != page.size(); ++i)
            if (page[i] == '\n' && i != 0 && page[i - 1] != '\n')
                expected.push_back(i);
        grammar::detail::line_ends ends;
        for (std::size_t at = 0; at < page.size(); at += ends.most) {
            ends.read_part<Block>(page.data() + at, std::min(page.size() - at, ends.most));
            for (std::size_t i = 0; i != ends.count; ++i)
                found.push_back(at + ends.places[i]);
        }
        BOOST_REQUIRE(found == expected);
        BOOST_REQUIRE(ends.simple);
        BOOST_REQUIRE(ends.awaited == 0u);
    }
}

BOOST_AUTO_TEST_CASE(blank_lines_white_and_glue)
{
    BOOST_TEST((all("") == lines{}));
    BOOST_TEST((all("\n\n \r\n||\n") == lines{}));
    BOOST_TEST((all("A") == lines{"A"}));
    BOOST_TEST((all("\n |A| \r\n\t\nB | C\n\n") == lines{"A", "B | C"}));
    BOOST_TEST((all("Print PrintA\ndock.jpgAn aerial view\n") == lines{"Print Print", "A", "dock.jpg", "An aerial view"}));
}

BOOST_AUTO_TEST_CASE(lines_end_at_every_place_of_a_block_and_of_a_part)
{
    for (std::size_t before : {0u, 1u, 62u, 63u, 64u, 65u, 127u, 128u, 4094u, 4095u, 4096u, 4097u, 8191u, 8192u})
        for (std::size_t ends = 1; ends != 4; ++ends)
            for (std::size_t after : {0u, 1u, 63u, 64u, 4096u}) {
                auto const page = std::string(before, 'a') + std::string(ends, '\n') + std::string(after, 'b');
                BOOST_REQUIRE(all(page) == one_by_one(page));
            }
    BOOST_TEST(all(std::string(10000, '\n')).empty());
    std::string shortest;
    for (int i = 0; i != 5000; ++i)
        shortest += "a\n";
    BOOST_TEST(all(shortest).size() == 5000u);
}

BOOST_AUTO_TEST_CASE(pages_at_random)
{
    std::mt19937 random(1);
    std::string_view const pieces[] = {"\n", "\n", "\n\n", " ", "|", "\r\n", "\t", "a", "port.jpg", "Print Print", "A longer piece of text, as lines have it", "é", "港口"};
    for (int round = 0; round != 3000; ++round) {
        std::string page;
        for (auto count = random() % 400; count != 0; --count)
            page += pieces[random() % std::size(pieces)];
        BOOST_REQUIRE(all(page) == one_by_one(page));
        BOOST_REQUIRE(utf8(page) == page.size());
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_utf8_is_found_at_every_place)
{
    for (std::string_view good : {"é", "港", "\U0001F300", "\u0800", "\uD7FF", "\uFFFD"})
        for (std::size_t before = 0; before != 130; ++before)
            for (std::size_t after : {0u, 1u, 70u}) {
                auto const page = std::string(before, 'a') + std::string(good) + std::string(after, 'b');
                BOOST_REQUIRE(utf8(page) == page.size());
                // Cut short at the page's end, and before more text.
                for (std::size_t left = 1; left != good.size(); ++left) {
                    auto const cut = std::string(before, 'a') + std::string(good.substr(0, left));
                    BOOST_REQUIRE(utf8(cut) == before);
                    BOOST_REQUIRE(utf8(cut + std::string(after, 'b') + "é") == before);
                    BOOST_REQUIRE(utf8(std::string(before, 'a') + std::string(good.substr(left)) + std::string(after, 'b')) == before);
                }
            }
    for (std::string_view bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"})
        for (std::size_t before = 0; before != 70; ++before)
            BOOST_REQUIRE(utf8(std::string(before, 'a') + std::string(bad) + "港") == before);
}

BOOST_AUTO_TEST_CASE(broken_pages_at_random)
{
    std::mt19937 random(2);
    for (int round = 0; round != 20000; ++round) {
        std::string page;
        for (auto count = random() % 60; count != 0; --count)
            page += random() % 3 ? "abc" : random() % 2 ? "港" : "é";
        if (!page.empty() && round % 2)
            page[random() % page.size()] = static_cast<char>(random());
        BOOST_REQUIRE(utf8(page) == newspage::detail::utf8_length(page));
    }
}

BOOST_AUTO_TEST_SUITE_END()
