#include <newspage/grammar/boilerplate.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace x3 = newspage::spirit::x3;
namespace grammar = newspage::grammar;
using newspage::spirit::match_front;

namespace {

bool is_boilerplate(std::string_view line)
{
    // The filter must not change what the rule says.
    bool const found = grammar::is_boilerplate(line, x3::unused);
    BOOST_TEST(found == support::takes(grammar::boilerplate, line), line);
    return found;
}
std::string_view buttons_of(std::string_view text)
{
    auto const size = match_front(grammar::buttons, text, x3::unused);
    return size == text.npos ? "-" : text.substr(0, size);
}

} // namespace

BOOST_AUTO_TEST_SUITE(boilerplates)

BOOST_AUTO_TEST_CASE(lines_of_buttons)
{
    for (auto line :
         {"Print Mail Large Medium  Small 0", "0 Comment(s) Print E-mail", "L | M | S", "【Print】【Close】",
          "[Print][ Close ] A", "ALMS", "AAAPrint", "Text: A A A", "Font size：Large Small", "分享按钮", "+ -"})
        BOOST_TEST(is_boilerplate(line), line);
    for (auto line : {"Print the page", "1000 Print", "12 7", "[Print", "【More】", "Printing", "Text:", "Printer"})
        BOOST_TEST(!is_boilerplate(line), line);
}

BOOST_AUTO_TEST_CASE(lines_of_the_site)
{
    for (auto line : {"Photo",
                      "photos",
                      "LINE",
                      "×",
                      "..",
                      "•",
                      "-",
                      "Nav Search",
                      "Site Search Advanced",
                      "Share on",
                      "Video PlayerClose",
                      "Adjust font size:",
                      "EXPLORE XINHUANET",
                      "zibo.gov.cn",
                      "• english.zibo.gov.cn",
                      "http://zibo.gov.cn/a.html",
                      "https://zibo.gov.cn/a.",
                      "123456789012",
                      "![a b](http://x.cn/a (1).jpg)",
                      "Contact us at ab@zibo.gov.cn",
                      "Contact us at: ab@zibo.gov.cn"})
        BOOST_TEST(is_boilerplate(line), line);
    for (auto line :
         {"Photo shows a port", "Lines", "...", "12345678901", "1234567890123a", "http://zibo.gov.cn and more",
          "http://", "![a](b", "[a](b)", "Contact us at the port", "a port.jpg", "zibo.gov.cn says", "Back to the top"})
        BOOST_TEST(!is_boilerplate(line), line);
}

BOOST_AUTO_TEST_CASE(font_widgets)
{
    for (auto line : {"字体：大 中 小", "字体大小", "字號", "字号 +", "[Font size: + -]", "(Fonts large)",
                      "【字号 大 中 小】", "{ Size + - }", "(Font)"})
        BOOST_TEST(is_boilerplate(line), line);
    for (auto line : {"字体很好看", "(Size matters to many)", "Font size is 12", "字体： a. b", "(Fontana: a)"})
        BOOST_TEST(!is_boilerplate(line), line);
    BOOST_TEST(!is_boilerplate("字体：" + std::string(98, 'a')));
    BOOST_TEST(match_front(grammar::font_button, "[Font size: + -] x", x3::unused) == 18u);
}

BOOST_AUTO_TEST_CASE(buttons_inside_of_a_line)
{
    BOOST_TEST(buttons_of("0 Comment(s) Print E-mail Xinhua, March 7") == "0 Comment(s) Print E-mail");
    BOOST_TEST(buttons_of("Print 7 March 2022") == "Print");
    BOOST_TEST(buttons_of("Print 12:30") == "Print");
    BOOST_TEST(buttons_of("Share on | x") == "Share on");
    BOOST_TEST(buttons_of("【Print】【Close】x") == "【Print】【Close】");
    BOOST_TEST(buttons_of("Printed by") == "-");
    BOOST_TEST(buttons_of("7 8 9") == "-");
    BOOST_TEST(buttons_of("") == "-");
}

BOOST_AUTO_TEST_CASE(openers_of_the_footer)
{
    for (auto line : {"Back to the top", "Related Stories", "Related Stories：", "related reading:", "Today’s Top News",
                      "Contact us at", "Copyright 2022 zibo.cn. All rights reserved.", "© zibo.cn",
                      "Sponsored by the city", "京ICP备123", "Powered by the river.", "Share this: a", "热点推荐"})
        BOOST_TEST(grammar::is_footer_opener(line, x3::unused), line);
    for (auto line : {"", "Related Stories in Zibo", "Highlights of the fair", "Back to the top.", "A copyright",
                      "Sponsored by the city government, the fair opened in the old town."})
        BOOST_TEST(!grammar::is_footer_opener(line, x3::unused), line);
    BOOST_TEST(grammar::is_footer_opener("Powered by " + std::string(89, 'a'), x3::unused));
    BOOST_TEST(!grammar::is_footer_opener("Powered by " + std::string(90, 'a'), x3::unused));
    BOOST_TEST(grammar::is_related_opener("Related News"));
    BOOST_TEST(!grammar::is_related_opener("Most Read"));
    BOOST_TEST(grammar::is_list_opener("Most Read"));
    BOOST_TEST(!grammar::is_list_opener("Highlights"));
}

BOOST_AUTO_TEST_CASE(keywords_and_glued_buttons)
{
    BOOST_TEST(grammar::is_keywords_line("Tags: a, b"));
    BOOST_TEST(grammar::is_keywords_line("key words：a"));
    BOOST_TEST(!grammar::is_keywords_line("Tags of the fair"));
    BOOST_TEST(grammar::glued_buttons_size("Print Print") == 11u);
    BOOST_TEST(grammar::glued_buttons_size("Print PrintXinhua") == 11u);
    BOOST_TEST(grammar::glued_buttons_size("Print Printer") == 0u);
    BOOST_TEST(grammar::glued_buttons_size("Print") == 0u);
}

BOOST_AUTO_TEST_CASE(plain_sentences)
{
    auto const is_plain = [](std::string_view line) {
        return grammar::is_plain_sentence(line, newspage::spirit::no_settings);
    };
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    BOOST_TEST(!is_plain("The port opened on Monday."));
#else
    BOOST_TEST(is_plain("The port opened on Monday."));
    BOOST_TEST(is_plain("“The port opened on Monday.”"));
#endif
    for (auto line : {"The port opened on Monday", "Copyright 2022 zibo.cn. All rights.", "Previous 1 2 3 4 5 6 ...",
                      "http://english.zibo.gov.cn/a.", "Powered by the river."})
        BOOST_TEST(!is_plain(line), line);
}

BOOST_AUTO_TEST_CASE(words_of_the_caller)
{
    std::string_view const lines[] = {"Read it in the app today."};
    std::string_view const openers[] = {"See also"};
    std::string_view const words[] = {"Save"};
    newspage::parse_options options;
    options.boilerplate_lines = lines;
    options.footer_openers = openers;
    options.buttons = words;
    grammar::settings const settings(options);
    auto const context = x3::make_context<grammar::settings_tag>(settings);
    BOOST_TEST(grammar::is_boilerplate("Read it in the app today.", context));
    BOOST_TEST(grammar::is_boilerplate("Print Save【Save】", context) == false);
    BOOST_TEST(grammar::is_boilerplate("Print Save 【Save】", context));
    BOOST_TEST(grammar::is_footer_opener("See also:", context));
    BOOST_TEST(!grammar::is_plain_sentence("The port opened on Monday.", settings));
    BOOST_TEST(!grammar::is_boilerplate("Read it in the app today.", x3::unused));
    BOOST_TEST(!grammar::is_footer_opener("See also", x3::unused));
}

BOOST_AUTO_TEST_CASE(in_other_grammars)
{
    std::string const text = "  Print Mail";
    auto at = text.begin();
    BOOST_TEST(!x3::parse(at, text.end(), grammar::boilerplate));
    BOOST_TEST(x3::phrase_parse(at, text.end(), grammar::boilerplate, x3::blank));
    BOOST_TEST((at == text.end()));
    at = text.begin() + 2;
    BOOST_TEST(x3::parse(at, text.end(), grammar::buttons >> x3::eoi));
    std::string const footer = " Related";
    at = footer.begin();
    BOOST_TEST(x3::phrase_parse(at, footer.end(), grammar::footer_opener, x3::blank));
}

BOOST_AUTO_TEST_SUITE_END()
