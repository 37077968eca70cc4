#include <newspage/grammar/page_numbers.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;
using newspage::PageNumbers;

namespace {

/// Whether \a text is page numbers with that current page, 0 for none, and that last page.
bool is(std::string_view text, unsigned current, unsigned last)
{
    auto const out = support::run<PageNumbers>(grammar::page_numbers, text);
    PageNumbers expected;
    if (current != 0)
        expected.current = current;
    expected.last = last;
    return out && out->value == expected && out->rest.empty() && grammar::may_be_page_numbers(text);
}

} // namespace

BOOST_AUTO_TEST_SUITE(page_numbers)

BOOST_AUTO_TEST_CASE(numbers_and_arrows)
{
    BOOST_TEST(is("1 2 3 4 5 6 Next   >>", 1, 6));
    BOOST_TEST(is("Previous 1 2 3 ...", 3, 3));
    BOOST_TEST(is("< 1 2 3", 3, 3));
    BOOST_TEST(is("<1 2 3>", 0, 3));
    BOOST_TEST(is("|<< 1 2 >>|", 0, 2));
    BOOST_TEST(is("Prev 1 Next Page", 0, 1));
    BOOST_TEST(is("1 >", 1, 1));
    BOOST_TEST(is("【1】【 2 】", 0, 2));
    BOOST_TEST(is("1 2 ... 12", 0, 12));
    BOOST_TEST(is("上一页 1 2", 2, 2));
    BOOST_TEST(is("1 2 下一页", 1, 2));
}

BOOST_AUTO_TEST_CASE(what_is_not_page_numbers)
{
    for (auto text : {"", "1", "2 3", "1 3 2", "1 1", "Next", "...", "< >", "1 2 x", "Nextdoor 1 2", "1 2,",
                      "1234567 1", "【1 2", "1 2. "})
        BOOST_TEST(!support::takes(grammar::page_numbers, text), text);
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = " 1 2 >";
    auto at = text.begin();
    PageNumbers value;
    BOOST_TEST(!x3::parse(at, text.end(), grammar::page_numbers, value));
    BOOST_TEST(x3::phrase_parse(at, text.end(), grammar::page_numbers, x3::blank, value));
    BOOST_TEST(value.last == 2u);
    BOOST_TEST((at == text.end()));
    std::string const plain = "1 2";
    at = plain.begin();
    BOOST_TEST(x3::parse(at, plain.end(), grammar::page_numbers, value));
}

BOOST_AUTO_TEST_SUITE_END()
