#include <newspage/grammar/file.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace {

namespace x3 = newspage::spirit::x3;
using newspage::grammar::glued_file_size;
using newspage::grammar::image_file;
using newspage::grammar::video_file;

constexpr std::string_view long_and_short[] = {"longest_of_all", "x"};

} // namespace

BOOST_AUTO_TEST_SUITE(file)

BOOST_AUTO_TEST_CASE(names)
{
    for (auto name :
         {"a.jpg", "zibo, russia-2.JPG", "640 (4)_副本.jpeg", "1jn1.webp.jpg", "a.tif", "a.tiff", "x.heic", "港口.png"})
        BOOST_TEST(support::takes(image_file, name), name);
    for (auto name : {"a.mp4", "a b.webm", "A.MPEG"})
        BOOST_TEST(support::takes(video_file, name), name);
    BOOST_TEST(support::takes(image_file, std::string(196, 'a').append(".jpg")));
}

BOOST_AUTO_TEST_CASE(what_is_no_name)
{
    for (auto name : {"", ".", ".jpg", "jpg", "a.jpg.", "a.pdf", "a.", "See this. a.jpg", "What? a.jpg", "No! a.jpg",
                      "a.jpg x", "a.mp4"})
        BOOST_TEST(!support::takes(image_file, name), name);
    BOOST_TEST(!support::takes(video_file, "a.jpg"));
    BOOST_TEST(!support::takes(image_file, std::string(197, 'a').append(".jpg")));
}

BOOST_AUTO_TEST_CASE(extensions_of_any_length)
{
    using newspage::grammar::detail::is_file;
    BOOST_TEST(is_file<long_and_short>("a.Longest_of_all"));
    BOOST_TEST(is_file<long_and_short>("a.x"));
    BOOST_TEST(!is_file<long_and_short>("a.longest_of_al"));
    BOOST_TEST(!is_file<long_and_short>("a.xx"));
}

BOOST_AUTO_TEST_CASE(glued_captions)
{
    BOOST_TEST(glued_file_size("dock_副本.jpgAn aerial view") == std::string("dock_副本.jpg").size());
    BOOST_TEST(glued_file_size("a.webpAn aerial view") == 6u);
    BOOST_TEST(glued_file_size("A.JPEGAn aerial view") == 6u);
    BOOST_TEST(glued_file_size("a.tifFishing boats") == 5u);
    BOOST_TEST(glued_file_size("a.mp4The port") == 5u);
    BOOST_TEST(glued_file_size("bath (2).jpgChildren play") == 12u);
    BOOST_TEST(glued_file_size("1jn1.webp.jpgAn aerial view") == 13u);
    for (auto line : {"", "A.JPEG", "a.jpgan aerial view", "the a.jpgAn", "bath (2) .jpgChildren",
                      "bath (b).jpgChildren", ".jpgAn", "a.jpg An aerial view", "U.S.A"})
        BOOST_TEST(glued_file_size(line) == 0u, line);
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = "  a b.jpg";
    auto at = text.begin() + 2;
    std::string_view value;
    BOOST_TEST(x3::parse(at, text.end(), image_file, value));
    BOOST_TEST(value == "a b.jpg");
    at = text.begin();
    BOOST_TEST(x3::phrase_parse(at, text.end(), video_file | image_file, x3::blank, value));
    BOOST_TEST(value == "a b.jpg");
}

BOOST_AUTO_TEST_SUITE_END()
