#include <newspage/grammar/source_block.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

using newspage::grammar::detail::source_fields;

bool is_source_line(std::string_view line, bool may_hold_title = false)
{
    source_fields fields;
    fields.may_hold_title = may_hold_title;
    char const* at = line.data();
    return newspage::grammar::source_line.parse(at, at + line.size(), newspage::grammar::x3::unused, fields,
                                                newspage::grammar::x3::unused);
}

} // namespace

BOOST_AUTO_TEST_SUITE(source_block)

BOOST_AUTO_TEST_CASE(lines_of_fields)
{
    for (auto line : {"Updated: July 29, 2022", "zibo.gov.cn| Updated: July 29, 2022", "(chinadaily.com.cn )| Updated : 2014-04-22",
                      "By Liu Ruimin (dzbeishan.com) Updated: 2026-07-28 06:59", "XinhuaUpdated: June 7, 2018",
                      "2022-07-29", "( | 2023-02-27", "Updated: Feb 18,2014 chinadaily.com.cn Print", "Time: soon",
                      "Published: 2022-07-29 | Hits: 12 | Print", "2022-07-29 (Xinhua)", "(China Daily 2022-07-29)",
                      "Source: Xinhua, Editor: Li Wei, 2022-07-29", "2022-07-29| Updated: soon"})
        BOOST_TEST(is_source_line(line), line);
}

BOOST_AUTO_TEST_CASE(lines_of_text)
{
    for (auto line : {"", "zibo.gov.cn", "By Li Wei", "The port opened on July 29, 2022", "July 29, 2022 saw the port open",
                      "In 2022, the port opened", "China Daily 2022-07-29", "Interview: 2022-07-29", "Print 2022-07-29",
                      "2022-07-29 2022-07-30", "The port opened. Xinhua| 2022-07-29", "By the port| and more 2022-07-29"})
        BOOST_TEST(!is_source_line(line), line);
}

BOOST_AUTO_TEST_CASE(what_a_failed_line_told_is_taken_back)
{
    source_fields fields;
    std::string_view const line = "By Li Wei (Xinhua) Source: China Daily and then some text";
    char const* at = line.data();
    BOOST_TEST(!newspage::grammar::source_line.parse(at, at + line.size(), newspage::grammar::x3::unused, fields,
                                                     newspage::grammar::x3::unused));
    BOOST_TEST((at == line.data()));
    BOOST_TEST(fields.byline.authors.empty());
    BOOST_TEST(fields.source().empty());
    BOOST_TEST(fields.passages.empty());
}

BOOST_AUTO_TEST_CASE(three_lines_at_most)
{
    std::string_view const page = "By Li Wei\n(Xinhua)\n2022-07-29\nEditor: Gao Yuan\n";
    newspage::grammar::line_iterator line(page.data(), page.data() + page.size());
    auto const end = newspage::grammar::line_iterator::end(page.data() + page.size());
    source_fields fields;
    BOOST_TEST(newspage::grammar::source_block.parse(line, end, newspage::grammar::x3::unused, newspage::grammar::x3::unused, fields));
    BOOST_TEST((*line == "Editor: Gao Yuan"));
    BOOST_TEST((fields.source() == "Xinhua"));
    BOOST_TEST(fields.byline.authors.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
