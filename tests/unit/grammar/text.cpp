#include <newspage/grammar/text.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace grammar = newspage::grammar;
using support::run;
using support::takes;

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(white_is_also_wide)
{
    BOOST_TEST((run<std::string_view>(grammar::ws, " \t\r\f\u00A0\u2003\u200B\u3000\uFEFFx")->rest == "x"));
    BOOST_TEST((run<std::string_view>(grammar::ws, "x")->rest == "x"));
    BOOST_TEST(!run<std::string_view>(grammar::white, "x"));
    BOOST_TEST((run<std::string_view>(grammar::ws, "\u200C")->rest == "\u200C"));  // joins, parts nothing
    BOOST_TEST((run<std::string_view>(grammar::ws, "\xE2\x80")->rest == "\xE2\x80"));  // cut
}

BOOST_AUTO_TEST_CASE(a_word_matches_in_any_case)
{
    BOOST_TEST((run<std::string_view>(grammar::word("Updated"), "uPDATEd: x")->rest == ": x"));
    BOOST_TEST(!run<std::string_view>(grammar::word("Updated"), "Update"));
    BOOST_TEST(!takes<std::string_view>(grammar::word("by") >> grammar::word_end, "bye"));
}

BOOST_AUTO_TEST_CASE(beginnings_tell_by_two_bytes)
{
    static constexpr grammar::detail::beginnings words{newspage::words::source_labels, "By", "("};
    for (std::string_view text : {"Source: x", "sOURCE", "来源", "by", "B", "(x", ""})
        BOOST_TEST(words(text), text);
    for (std::string_view text : {"Port", "Ship", "Be", "s.", " By", "港口", "[By"})
        BOOST_TEST(!words(text), text);
}

BOOST_AUTO_TEST_CASE(the_longest_word_of_a_table)
{
    BOOST_TEST((run<std::string_view>(grammar::one_of<newspage::words::published_labels>, "Published on X")->rest == " X"));
    BOOST_TEST((run<std::string_view>(grammar::one_of<newspage::words::published_labels>, "Publisher")->rest == "er"));
    BOOST_TEST(!run<std::string_view>(grammar::one_of<newspage::words::published_labels>, ""));
    BOOST_TEST((run<newspage::Medium>(grammar::meaning_of<newspage::words::media>, "FILE PHOTOS by")->value
                == newspage::Medium::file_photo));
    BOOST_TEST((!run<newspage::Medium>(grammar::meaning_of<newspage::words::media>, "photograph")));
}

BOOST_AUTO_TEST_CASE(digits_are_counted)
{
    BOOST_TEST((run<unsigned>(grammar::digits<1, 2>, "29,")->value == 29u));
    BOOST_TEST((!run<unsigned>(grammar::digits<1, 2>, "291")));
    BOOST_TEST((!run<unsigned>(grammar::digits<4, 4>, "202")));
    BOOST_TEST((run<unsigned>(grammar::leading_digits<2>, "2914")->rest == "14"));
}

BOOST_AUTO_TEST_CASE(until_stops_before_the_first_stop)
{
    auto const bar = grammar::until(grammar::x3::lit('|'));
    BOOST_TEST((run<std::string_view>(bar, "a, |b")->value == "a,"));
    BOOST_TEST((run<std::string_view>(bar, "a, |b")->rest == "|b"));
    BOOST_TEST((run<std::string_view>(bar, "a \u00A0")->value == "a"));
    BOOST_TEST((run<std::string_view>(grammar::field_until(grammar::x3::lit('|')), "a , |b")->value == "a"));
    // A stop in small letters does not begin within a word.
    BOOST_TEST((run<std::string_view>(grammar::until(grammar::word("by")), "abyby by")->value == "abyby"));
    BOOST_TEST((run<std::string_view>(grammar::until(grammar::word("by")), "aBy")->value == "a"));
}

BOOST_AUTO_TEST_CASE(a_colon_may_be_wide)
{
    BOOST_TEST(takes<std::string_view>(grammar::colon, " : "));
    BOOST_TEST(takes<std::string_view>(grammar::colon, "："));
    BOOST_TEST(!takes<std::string_view>(grammar::colon, ";"));
}

BOOST_AUTO_TEST_SUITE_END()
