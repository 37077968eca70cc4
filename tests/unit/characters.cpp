#include <newspage/detail/utf8.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using newspage::detail::utf8_length;

BOOST_AUTO_TEST_SUITE(characters)

BOOST_AUTO_TEST_CASE(utf8_is_told_from_what_is_not)
{
    for (std::string_view text : {"", "a", "é", "港", "\U0001F300", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\U0010FFFF"})
        BOOST_TEST(utf8_length(text) == text.size());
    for (std::string_view text : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
                                  "\xF5\x80\x80\x80", "\xFF", "\xC2", "\xE2\x80", "\xF0\x9F\x8C", "\xC2g", "\xE2\x80g"})
        BOOST_TEST(utf8_length(text) == 0u);
}

BOOST_AUTO_TEST_CASE(the_first_bad_byte_is_found_at_every_distance)
{
    for (std::size_t before = 0; before != 100; ++before)
        for (std::size_t after : {0u, 1u, 31u, 64u}) {
            std::string const text = std::string(before, 'a') + "\xE9" + std::string(after, 'a');
            BOOST_TEST(utf8_length(text) == before);
            BOOST_TEST(utf8_length(std::string(before, 'a') + "港" + std::string(after, 'b')) == before + 3 + after);
        }
}

BOOST_AUTO_TEST_CASE(strip_takes_white_off_both_ends)
{
    using newspage::detail::strip;
    BOOST_TEST((strip(" \u3000a b\u00A0\r") == "a b"));
    BOOST_TEST((strip("| a|", "|") == "a"));
    BOOST_TEST((strip(" \t ") == ""));
    BOOST_TEST((strip("\xA0") == "\xA0"));  // half a character
}

BOOST_AUTO_TEST_CASE(lengths_are_code_points)
{
    using newspage::detail::at_most;
    BOOST_TEST(at_most(2, "港口"));
    BOOST_TEST(!at_most(2, "港口x"));
    BOOST_TEST(!at_most(2, std::string(9, 'a')));
}

BOOST_AUTO_TEST_SUITE_END()
