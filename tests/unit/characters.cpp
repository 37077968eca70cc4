#include <newspage/text/utf8.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <initializer_list>
#include <ios>
#include <string>
#include <string_view>

using newspage::detail::utf8_length;

BOOST_AUTO_TEST_SUITE(characters)

BOOST_AUTO_TEST_CASE(utf8_is_told_from_what_is_not)
{
    for (std::string_view text :
         {"", "a", "é", "港", "\U0001F300", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\U0010FFFF"})
        BOOST_TEST(utf8_length(text) == text.size());
    for (std::string_view text :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
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

BOOST_AUTO_TEST_CASE(strip_takes_whitespace_and_bars_off_both_ends)
{
    using newspage::detail::strip;
    BOOST_TEST((strip(" \u3000a b\u00A0\r") == "a b"));
    BOOST_TEST((strip("| a|") == "a"));
    BOOST_TEST((strip("｜ 丨a | ｜") == "a"));
    BOOST_TEST((strip(" \t ") == ""));
    BOOST_TEST((strip("\xA0") == "\xA0")); // half a character
}

BOOST_AUTO_TEST_CASE(lengths_are_code_points)
{
    using newspage::detail::at_most;
    BOOST_TEST(at_most(2, "港口"));
    BOOST_TEST(!at_most(2, "港口x"));
    BOOST_TEST(!at_most(2, std::string(9, 'a')));
    // Of every length, with the wide ones in front, behind and all through.
    for (std::size_t wide = 0; wide != 20; ++wide)
        for (std::size_t narrow = 0; narrow != 40; ++narrow) {
            std::string front, mixed;
            for (std::size_t i = 0; i != wide; ++i)
                front += "港";
            std::string const back = std::string(narrow, 'a') + front;
            front.append(narrow, 'a');
            for (std::size_t i = 0; i != std::max(wide, narrow); ++i)
                mixed.append(i < wide ? "é" : "").append(i < narrow ? "b" : "");
            auto const length = wide + narrow;
            for (std::string const& text : {front, back, mixed})
                BOOST_TEST_CONTEXT(text)
                {
                    BOOST_TEST(at_most(length, text));
                    BOOST_TEST((length == 0 || !at_most(length - 1, text)));
                }
        }
}

BOOST_AUTO_TEST_CASE(whitespace_is_what_the_format_says)
{
    using newspage::detail::strip;
    for (std::string_view white : {" ", "\t", "\r", "\f", "\u00A0", "\u2000", "\u200B", "\u200C", "\u200F", "\u2028",
                                   "\u202F", "\u205F", "\u2064", "\u3000", "\uFEFF"}) {
        std::string const text = std::string(white) + "a" + std::string(white);
        BOOST_TEST((strip(text) == "a"));
    }
    for (std::string_view other : {"\v", "\u00A1", "\u2010", "\u2027", "\u2030", "\u205E", "\u2065", "\u3001", "\u3040",
                                   "\uFEFE", "\uFE7F", "\xC2", "\xE2\x80", "\xEF\xBB"})
        BOOST_TEST((strip(other) == other));
}

BOOST_AUTO_TEST_CASE(code_points_forwards_and_backwards)
{
    using namespace newspage::detail;
    struct
    {
        std::string_view text;
        char32_t value;
    } const good[] = {{"a", U'a'},       {"\u0080", 0x80},   {"\u07FF", 0x7FF},
                      {"\u0800", 0x800}, {"\uFFFD", 0xFFFD}, {"\U0001F300", 0x1F300}};
    for (auto const& each : good) {
        auto const first = each.text.data(), last = first + each.text.size();
        BOOST_TEST((code_point_at(first, last).value == each.value));
        BOOST_TEST(code_point_at(first, last).size == each.text.size());
        BOOST_TEST((code_point_before(first, last).value == each.value));
        BOOST_TEST(code_point_before(first, last).size == each.text.size());
    }
    // What is cut short or broken stands for its bytes.
    for (std::string_view text : {"\x80", "\xC1", "\xC2", "\xC2g", "\xE2\x80", "\xE2g\x80", "\xE2\x80g", "\xF0\x9F\x8C",
                                  "\xF0g\x8C\x80", "\xF0\x9Fg\x80", "\xF0\x9F\x8Cg", "\xF5\x80\x80\x80"}) {
        auto const found = code_point_at(text.data(), text.data() + text.size());
        BOOST_TEST((found.value == static_cast<unsigned char>(text[0])));
        BOOST_TEST(found.size == 1u);
    }
    std::string_view const tail = "\x80\x80\x80\x80\x80";
    BOOST_TEST(code_point_before(tail.data(), tail.data() + tail.size()).size == 1u);
}

BOOST_AUTO_TEST_CASE(wide_letters)
{
    using newspage::detail::is_wide_letter;
    // First and last letters of scripts, then what stands beside them: signs, digits, punctuation, pictures.
    for (char32_t c : std::initializer_list<char32_t>{
             0xAA,   0xB5,   0xBA,   0xC0,   0xD6,   0xD8,   0xF6,   0xF8,   0x100,   0x2C1,   0x370,  0x373,
             0x376,  0x37D,  0x37F,  0x386,  0x388,  0x481,  0x48A,  0x559,  0x560,   0x588,   0x5D0,  0x5F2,
             0x620,  0x64A,  0x66E,  0x6D3,  0x6D5,  0x6FA,  0x6FC,  0x710,  0x1F00,  0x2C00,  0x3005, 0x3007,
             0x3021, 0x3029, 0x3031, 0x3035, 0x3041, 0x3096, 0x309D, 0x309F, 0x30A1,  0x30FA,  0x30FC, 0x318E,
             0x31A0, 0x31BF, 0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0xD7FB, 0xF900,  0xFD3D,  0xFD50, 0xFDFB,
             0xFE70, 0xFEFC, 0xFF21, 0xFF3A, 0xFF41, 0xFF5A, 0xFF66, 0xFFDC, 0x10000, 0x20000, 0x2A6DF})
        BOOST_TEST(is_wide_letter(c), "U+" << std::hex << static_cast<unsigned>(c));
    for (char32_t c : std::initializer_list<char32_t>{
             0x41,   0x80,   0xA9,   0xAB,   0xB4,   0xB6,   0xB9,   0xBB,   0xBF,   0xD7,    0xF7,   0x2C2,
             0x375,  0x37E,  0x385,  0x387,  0x482,  0x55A,  0x589,  0x5F3,  0x61F,  0x64B,   0x66D,  0x6D4,
             0x6D6,  0x6F9,  0x6FD,  0x2000, 0x2019, 0x20AC, 0x2192, 0x25C6, 0x2E00, 0x3000,  0x3002, 0x3008,
             0x3020, 0x302A, 0x3030, 0x3036, 0x3040, 0x3097, 0x309B, 0x30A0, 0x30FB, 0x3190,  0x31C0, 0x3200,
             0x4DC0, 0xE000, 0xFD3E, 0xFDFC, 0xFEFF, 0xFF01, 0xFF3B, 0xFF5B, 0xFFE5, 0x1F300, 0xE0001})
        BOOST_TEST(!is_wide_letter(c), "U+" << std::hex << static_cast<unsigned>(c));
}

BOOST_AUTO_TEST_SUITE_END()
