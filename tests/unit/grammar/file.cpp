#include <newspage/grammar/file.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

bool is_image(std::string const& line) { return newspage::grammar::detail::is_file<newspage::words::image_extensions>(line); }
bool is_video(std::string const& line) { return newspage::grammar::detail::is_file<newspage::words::video_extensions>(line); }

} // namespace

BOOST_AUTO_TEST_SUITE(file)

BOOST_AUTO_TEST_CASE(names)
{
    for (auto name : {"a.jpg", "zibo, russia-2.JPG", "640 (4)_副本.jpeg", "1jn1.webp.jpg", "a.tif", "a.tiff", "x.heic", "港口.png"})
        BOOST_TEST(is_image(name), name);
    for (auto name : {"a.mp4", "a b.webm", "A.MPEG"})
        BOOST_TEST(is_video(name), name);
    BOOST_TEST(is_image(std::string(196, 'a') + ".jpg"));
}

BOOST_AUTO_TEST_CASE(what_is_no_name)
{
    for (auto name : {".jpg", "jpg", "a.jpg.", "a.pdf", "See this. a.jpg", "What? a.jpg", "No! a.jpg", "a.jpg x", "a.mp4"})
        BOOST_TEST(!is_image(name), name);
    BOOST_TEST(!is_image(std::string(197, 'a') + ".jpg"));
}

BOOST_AUTO_TEST_CASE(glued_captions)
{
    using newspage::grammar::detail::glued_front;
    BOOST_TEST(glued_front("dock_副本.jpgAn aerial view") == std::string("dock_副本.jpg").size());
    BOOST_TEST(glued_front("a.webpAn aerial view") == 6u);
    BOOST_TEST(glued_front("A.JPEGAn aerial view") == 6u);
    BOOST_TEST(glued_front("A.JPEG") == 0u);
    BOOST_TEST(glued_front("a.tifFishing boats") == 5u);
    BOOST_TEST(glued_front("a.jpgan aerial view") == 0u);
    BOOST_TEST(glued_front("the a.jpgAn") == 0u);
    BOOST_TEST(glued_front("Print PrintThe port") == 11u);
    BOOST_TEST(glued_front("Print Print") == 0u);
    BOOST_TEST(glued_front("Print Printing") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
