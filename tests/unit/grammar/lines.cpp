// The rules that look at a line's shape: heading, title, furniture, footer, page numbers.
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/page_numbers.hpp>
#include <newspage/grammar/title.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

namespace {

namespace grammar = newspage::grammar;

template <class Test>
bool is(std::string const& line)
{
    return Test{}(line, grammar::x3::unused);
}

std::optional<newspage::PageNumbers> pages(std::string_view line)
{
    auto const out = support::run<newspage::PageNumbers>(grammar::page_numbers, line);
    if (!out || !out->rest.empty())
        return {};
    return out->value;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lines)

BOOST_AUTO_TEST_CASE(the_iterator_skips_what_is_blank_and_strips_the_rest)
{
    std::string_view const page = "\n |A| \r\n\t\n||\nB | C\n\n";
    grammar::line_iterator line(page.data(), page.data() + page.size());
    BOOST_TEST((*line == "A"));
    ++line;
    BOOST_TEST((*line == "B | C"));
    ++line;
    BOOST_TEST((line == grammar::line_iterator::end(page.data() + page.size())));
}

BOOST_AUTO_TEST_CASE(heading_shaped)
{
    using shape = grammar::detail::is_heading_shaped;
    for (auto line : {"Day 1: the orchard", "What comes next?", "2. Port", "“So?”", "'Model'", "◆ Lanting", "Éclair", "港口", "A (I)"})
        BOOST_TEST(is<shape>(line), line);
    for (auto line : {"day 1", "A.", "A!", "A;", "A,", "A:", "A：", "A…", "“A.”", "(A)", "A (b.)", "2021", "• A", "— A", "“…”"})
        BOOST_TEST(!is<shape>(line), line);
    BOOST_TEST(is<shape>(std::string(100, 'A')));
    BOOST_TEST(!is<shape>(std::string(101, 'A')));
}

BOOST_AUTO_TEST_CASE(title_shaped)
{
    using shape = grammar::detail::is_title_shaped;
    for (auto line : {"A", "to the U.S.", "Li Jr.", "What?", "A (I)", "A: B", "Ltd Co."})
        BOOST_TEST(is<shape>(line), line);
    for (auto line : {"A port.", "At work.", "a.", "A;", "A,", "a.jpg", "A [Photo/Xinhua]", "Étoile.", "A port Inc."})
        BOOST_TEST(!is<shape>(line), line);
    BOOST_TEST(is<shape>(std::string(250, 'A')));
    BOOST_TEST(!is<shape>(std::string(251, 'A')));
}

BOOST_AUTO_TEST_CASE(furniture)
{
    using shape = grammar::detail::is_furniture;
    for (auto line : {"Print", "A L M S", "Share - WeChat", "Print Mail Large Medium  Small 0", "zibo.gov.cn", "https://a.cn/b?c",
                      "• zibo.gov.cn", "photo", "Nav Search", "-", "•", "..", "12 Print", "分享|打印"})
        BOOST_TEST(is<shape>(line), line);
    for (auto line : {"Printer", "Print it", "12", "Print 1234", "zibo.gov.cn now", "https://a.cn b", "Photo show", "...", "A port"})
        BOOST_TEST(!is<shape>(line), line);
}

BOOST_AUTO_TEST_CASE(footer)
{
    using shape = grammar::detail::opens_footer;
    for (auto line : {"Back to the top", "RELATED", "Copyright 2022", "copyright", "© A", "Share this: x", "We recommend:"})
        BOOST_TEST(is<shape>(line), line);
    for (auto line : {"Back to the top of the port", "Related port", "The Copyright", "Highlights!"})
        BOOST_TEST(!is<shape>(line), line);
}

BOOST_AUTO_TEST_CASE(page_numbers)
{
    BOOST_TEST((pages("1 2 3") == newspage::PageNumbers{{}, 3}));
    BOOST_TEST((pages("1 2 3 >") == newspage::PageNumbers{1, 3}));
    BOOST_TEST((pages("<< 【1】【2】") == newspage::PageNumbers{2, 2}));
    BOOST_TEST((pages("Previous Page 1 ... 12 Next Page") == newspage::PageNumbers{{}, 12}));
    BOOST_TEST((pages("1 next") == newspage::PageNumbers{1, 1}));
    for (auto line : {"1", "2 3", "1 3 2", "1 1", "> <", "...", "1 2 x", "Next", "1 2.", "1234567 >"})
        BOOST_TEST(!pages(line), line);
}

BOOST_AUTO_TEST_SUITE_END()
