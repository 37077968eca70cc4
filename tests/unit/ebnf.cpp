// A parser as EBNF: brackets where they are needed, rules and parts by their names.
#include "../../cmake/docs/ebnf.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace spirit = newspage::spirit;
namespace x3 = spirit::x3;

namespace {

constexpr std::string_view colors[] = {"red", "blue"};
constexpr bool is_short(std::string_view text) { return text.size() < 5; }

struct color_rule : spirit::rule<color_rule>
{
    static constexpr auto name = "a color";
    static constexpr auto definition = spirit::one_of<colors>;
};
struct two_colors_rule : spirit::rule<two_colors_rule>
{
    static constexpr auto name = "two colors";
    static constexpr auto definition = color_rule() >> '/' >> color_rule();
};
template <int Number>
struct some_rule : spirit::rule<some_rule<Number>>
{
    static constexpr auto name = "something";
    static constexpr auto definition = spirit::digits<4, 4>;
};

struct nothing_parser : spirit::terminal<nothing_parser>
{
    static constexpr auto name = "";
};

template <class Parser>
std::string ebnf_of(Parser const& parser)
{
    return docs::ebnf().write(parser);
}

} // namespace

BOOST_AUTO_TEST_SUITE(ebnf)

BOOST_AUTO_TEST_CASE(of_parsers)
{
    BOOST_TEST(ebnf_of(x3::lit('a') >> "bc" >> spirit::word("de")) == R"("a" , "bc" , "de")");
    BOOST_TEST(ebnf_of(x3::lit('"')) == R"('"')");
    BOOST_TEST(ebnf_of(x3::char_('a', 'z') >> x3::char_ >> x3::eoi) == R"("a"…"z" , any , end)");
    BOOST_TEST(ebnf_of(-spirit::whitespace >> *x3::lit('a') >> +x3::lit('b')) ==
               R"([ whitespace ] , { "a" } , { "b" }+)");
    BOOST_TEST(ebnf_of(&x3::lit('a') >> !(x3::lit('b') | 'c')) == R"(&"a" , !( "b" | "c" ))");
    BOOST_TEST(ebnf_of(x3::char_ - 'a' - 'b') == R"(any - "a" - "b")");
    BOOST_TEST(ebnf_of(spirit::digits<4, 4> >> spirit::digits<1, 2>) == "4 * digit , 1…2 * digit");
    BOOST_TEST(ebnf_of(x3::repeat(1, 4)['a' >> x3::lit('b')]) == R"(1…4 * ( "a" , "b" ))");
    BOOST_TEST(ebnf_of(spirit::until('|')) == R"({ any - "|" })");
    BOOST_TEST(ebnf_of(spirit::one_of<colors>) == "colors");
}

BOOST_AUTO_TEST_CASE(brackets_only_where_needed)
{
    BOOST_TEST(ebnf_of((x3::lit('a') | 'b') >> 'c') == R"(( "a" | "b" ) , "c")");
    BOOST_TEST(ebnf_of(x3::lit('a') >> 'b' | 'c') == R"("a" , "b" | "c")");
    BOOST_TEST(ebnf_of(x3::lit('a') >> (x3::lit('b') >> 'c')) == R"("a" , "b" , "c")");
    BOOST_TEST(ebnf_of(nothing_parser() >> (x3::lit('a') | 'b')) == R"("a" | "b")");
    BOOST_TEST(ebnf_of(*(x3::lit('a') | 'b')) == R"({ "a" | "b" })");
}

BOOST_AUTO_TEST_CASE(of_directives_and_conditions)
{
    BOOST_TEST(ebnf_of(x3::omit[spirit::view[spirit::choice[x3::lit('a') | 'b']]]) == R"("a" | "b")");
    BOOST_TEST(ebnf_of(spirit::check<&is_short>[spirit::until('|')]) == R"({ any - "|" } , ? is short ?)");
    BOOST_TEST(ebnf_of(spirit::when<&is_short> >> 'a') == R"(? is short ? , "a")");
}

BOOST_AUTO_TEST_CASE(rules_by_name)
{
    docs::ebnf text;
    text.add(two_colors_rule());
    text.add(color_rule());
    BOOST_REQUIRE(text.productions().size() == 2u);
    BOOST_TEST(text.productions()[0].first == "color");
    BOOST_TEST(text.productions()[0].second == "colors");
    BOOST_TEST(text.productions()[1].first == "two_colors");
    BOOST_TEST(text.productions()[1].second == R"(color , "/" , color)");
    BOOST_TEST(ebnf_of(some_rule<3>()) == "some_3");
}

BOOST_AUTO_TEST_CASE(parts_by_name)
{
    docs::ebnf text;
    text.name("ws", spirit::ws);
    text.name("slash", spirit::ws >> '/' >> spirit::ws);
    BOOST_TEST(text.write('a' >> (spirit::ws >> '/' >> spirit::ws) >> 'b' >> spirit::ws) ==
               R"("a" , slash , "b" , ws)");
    BOOST_TEST(text.productions()[1].second == R"(ws , "/" , ws)");
    BOOST_CHECK_THROW(text.name("ws", x3::lit(' ')), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()
