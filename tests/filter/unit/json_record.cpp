#include "json_record.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace {

/// The code of the error and its offset, as in `not_json 3`.
std::string problem(std::string_view line)
{
    filter::json_record record;
    if (record.read(line))
        return "none";
    return std::string(record.problem().code) + ' ' + std::to_string(record.offset());
}

std::string text(std::string_view escaped)
{
    filter::json_record record;
    BOOST_REQUIRE(record.read("{\"text\":\"" + std::string(escaped) + "\"}"));
    return std::string(record.text());
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_record)

BOOST_AUTO_TEST_CASE(members_are_passed_on_as_they_are_spelled)
{
    filter::json_record record;
    BOOST_REQUIRE(record.read(
        R"( { "a" : 1.50e+2 , "text" : "x" , "b\u00e9" : [ 1 , { "c" : null } , "\ud83d\ude00\/" ] , "url":"u\u0041" } )"));
    BOOST_TEST(record.text() == "x");
    BOOST_TEST(record.url() == "uA");
    BOOST_TEST(record.members() == R"("a":1.50e+2,"b\u00e9":[1,{"c":null},"\ud83d\ude00\/"],"url":"u\u0041")");
    BOOST_TEST(!record.has_lone_surrogate());
    // Nothing of it remains.
    BOOST_REQUIRE(record.read(R"({"text":""})"));
    BOOST_TEST(record.members() == "");
    BOOST_TEST(record.url() == "");
}

BOOST_AUTO_TEST_CASE(escapes)
{
    BOOST_TEST(text(R"(\"\\\/\b\f\n\r\t)") == "\"\\/\b\f\n\r\t");
    BOOST_TEST(text(R"(\u0041\u00e9\u4e2d\uD83D\uDE00)") == "A\u00e9\u4e2d\U0001F600");
    BOOST_TEST(text(R"(\u0000)") == std::string(1, '\0'));
    // At every place of a block of eight.
    for (std::size_t before = 0; before != 20; ++before)
        for (std::size_t after = 0; after != 20; ++after) {
            std::string const front(before, 'a'), back(after, 'b');
            BOOST_TEST(text(front + "\\n" + back) == front + "\n" + back);
            BOOST_TEST(text(front + "\u00e9" + back) == front + "\u00e9" + back);
        }
}

BOOST_AUTO_TEST_CASE(halves_of_surrogate_pairs)
{
    filter::json_record record;
    for (std::string_view const half :
         {R"(\ud800)", R"(\udfff)", R"(\udbff\u0041)", R"(\ud800\ud800\udc00)", R"(\ud800\n)"}) {
        BOOST_REQUIRE(record.read("{\"text\":\"" + std::string(half) + "\",\"k\":\"" + std::string(half) + "\"}"));
        BOOST_TEST(record.has_lone_surrogate());
        BOOST_TEST(record.text().starts_with("\uFFFD"));
        BOOST_TEST(record.members().starts_with("\"k\":\"\\ufffd"));
    }
    BOOST_TEST(text(R"(\ud800\ud83d\ude00)") == "\uFFFD\U0001F600");
    // What is not passed on is not reported.
    BOOST_REQUIRE(record.read(R"({"text":"a","article":"\ud800"})"));
    BOOST_TEST(!record.has_lone_surrogate());
}

BOOST_AUTO_TEST_CASE(errors_have_a_place)
{
    BOOST_TEST(problem("") == "not_json 0");
    BOOST_TEST(problem("[1]") == "not_an_object 0");
    BOOST_TEST(problem(R"({"a":1})") == "no_text 0");
    BOOST_TEST(problem(R"({"text":1})") == "no_text 0");
    BOOST_TEST(problem(R"({"text":"a" "b"})") == "not_json 12");
    BOOST_TEST(problem(R"({"text":"a",})") == "not_json 12");
    BOOST_TEST(problem(R"({"text":"a"}})") == "not_json 12");
    BOOST_TEST(problem(R"({"text":"\x"})") == "not_json 9");
    BOOST_TEST(problem("{\"text\":\"a\nb\"}") == "not_json 10");
    BOOST_TEST(problem(R"({"a":00})") == "not_json 6");
    BOOST_TEST(problem(R"({"a":-})") == "not_json 6");
    BOOST_TEST(problem(R"({"a":1e})") == "not_json 7");
    BOOST_TEST(problem(R"({"a":[1)") == "not_json 7");
    BOOST_TEST(problem("{\"text\":\"" + std::string(30, 'a')) == "not_json 39");
    BOOST_TEST(problem(std::string(257, '[') + std::string(257, ']')) == "not_json 256");
    BOOST_TEST(problem(std::string(256, '[') + std::string(256, ']')) == "not_an_object 0");
}

BOOST_AUTO_TEST_CASE(each_line_of_a_hostile_list_is_read_as_boost_json_reads_it)
{
    std::string const tokens[] = {"{",        "}",           "[", "]",      ",",    ":",   "\"\"",
                                  "\"text\"", "\"\\u00e9\"", "1", "-0.5e3", "true", "nul", " "};
    std::size_t accepted = 0;
    // All texts of five tokens in an object.
    for (std::size_t number = 0; number != 14 * 14 * 14 * 14; ++number) {
        std::string line = "{\"k\":";
        for (auto rest = number; line.size() < 40 && rest != 0; rest /= 14)
            line += tokens[rest % 14];
        line += "}";
        boost::json::error_code error;
        auto const want = boost::json::parse(line, error);
        filter::json_record record;
        auto const read = record.read(line);
        auto const valid = read || record.problem().code != "not_json";
        BOOST_TEST(valid == !error, line);
        if (valid && !error && want.as_object().size() == 1 && want.as_object().contains("k")) {
            BOOST_TEST(boost::json::serialize(boost::json::parse("{" + record.members() + "}")) ==
                       boost::json::serialize(want));
            ++accepted;
        }
    }
    BOOST_TEST(accepted > 20u);
}

BOOST_AUTO_TEST_CASE(many_members_take_linear_time)
{
    std::string line = "{\"text\":\"\"";
    for (int i = 0; i != 300'000; ++i)
        line += ",\"k" + std::to_string(i % 150'000) + "\":0";
    line += '}';
    filter::json_record record;
    BOOST_REQUIRE(record.read(line));
    BOOST_TEST(record.members().ends_with("\"k149999\":0"));
    BOOST_TEST(record.members().starts_with("\"k0\":0,\"k1\":0,"));
}

BOOST_AUTO_TEST_SUITE_END()
