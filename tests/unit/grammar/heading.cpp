#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/title.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;

BOOST_AUTO_TEST_SUITE(headings)

BOOST_AUTO_TEST_CASE(shape_of_a_heading)
{
    for (std::string text : {"What comes next for Heping?", "Day 1: the orchard", "12 new ports", "“Come” he said",
                             "◆ port", "东港", "Port (opens)", "Room 123456", "The port “opens”"})
        BOOST_TEST(support::takes(grammar::heading_shaped, text), text);
    for (std::string text :
         {"", "port", "The port opens.", "Open!", "First:", "First：", "One,", "One;", "More…", "“Open.”",
          "Open (now.)", "123", "Tel: 0533-1234567", "Tel: 12 345 67", "- Port", "•  Port"})
        BOOST_TEST(!support::takes(grammar::heading_shaped, text), text);
    BOOST_TEST(grammar::is_heading_shaped(std::string(100, 'A')));
    BOOST_TEST(!grammar::is_heading_shaped(std::string(101, 'A')));
}

BOOST_AUTO_TEST_CASE(end_of_a_title)
{
    for (std::string text :
         {"Port opens", "Port opens to the U.S.", "Li Wei Jr.", "Who?", "Port opens (1)", "“Port”", "port:"})
        BOOST_TEST(grammar::ends_like_title(text), text);
    for (std::string text : {"", "Port opens.", "Port opens,", "Port opens;", "“Port.”", "123", "“”", "a co."})
        BOOST_TEST(!grammar::ends_like_title(text), text);
    BOOST_TEST(grammar::ends_like_title(std::string(250, 'A')));
    BOOST_TEST(!grammar::ends_like_title(std::string(251, 'A')));
}

BOOST_AUTO_TEST_CASE(sentences)
{
    for (std::string text : {"It opens.", "Why?", "Open!", "“It opens.”", "(It opens.)", "He said: “Why?”)"})
        BOOST_TEST(grammar::is_sentence(text), text);
    for (std::string text : {"", "It opens", "It opens:", "”", "v1.2"})
        BOOST_TEST(!grammar::is_sentence(text), text);
    for (std::string text : {"It opens. It works", "Why? It works.", "Go!  It"})
        BOOST_TEST(grammar::holds_other_sentence(text), text);
    for (std::string text :
         {"It opens.", "U.S. Ports open.", "It costs 1. 5 yuan", "It opens.It", "e.g. this", "Why? it works"})
        BOOST_TEST(!grammar::holds_other_sentence(text), text);
    BOOST_TEST(grammar::holds_sentence_end("It opens. it"));
    BOOST_TEST(!grammar::holds_sentence_end("It opens."));
    BOOST_TEST(!grammar::holds_sentence_end("Linhe Co. Ltd"));
}

BOOST_AUTO_TEST_CASE(words_bullets_letters)
{
    BOOST_TEST(grammar::has_words_at_most(0, ""));
    BOOST_TEST(grammar::has_words_at_most(3, "one two  three"));
    BOOST_TEST(!grammar::has_words_at_most(2, "one two  three"));
    for (std::string text : {"• a", "·a", "◆", "■ a", "- a", "* a"})
        BOOST_TEST(grammar::has_bullet(text), text);
    BOOST_TEST(!grammar::has_bullet("a - b"));
    BOOST_TEST(grammar::has_list_bullet("• a"));
    BOOST_TEST(!grammar::has_list_bullet("- a"));
    BOOST_TEST(grammar::holds_chinese("a 中"));
    BOOST_TEST(!grammar::holds_chinese("a é “ かな"));
    BOOST_TEST(grammar::holds_letter("12 é"));
    BOOST_TEST(!grammar::holds_letter("12 — “”"));
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = "  Port opens";
    auto at = text.begin();
    BOOST_TEST(!x3::parse(at, text.end(), grammar::heading_shaped));
    BOOST_TEST(x3::phrase_parse(at, text.end(), grammar::heading_shaped, x3::blank));
    BOOST_TEST((at == text.end()));
    at = text.begin() + 2;
    BOOST_TEST(x3::parse(at, text.end(), grammar::heading_shaped));
}

BOOST_AUTO_TEST_SUITE_END()
