// Every rule that grammar.hpp shows parses in a grammar of a user's own: alone, and under a skipper after a sign of that
// grammar. For each: a text, how much of it the rule takes, and a text that it does not take. docs.grammar sees that no rule
// is missing.
#include <newspage/grammar.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace grammar = newspage::grammar;
namespace x3 = newspage::spirit::x3;

namespace {

/// How many bytes of \a text the parser takes, as a user calls it; npos where it fails.
template <class Parser, class... Value>
std::size_t taken(Parser const& parser, std::string const& text, Value&... value)
{
    auto at = text.begin();
    return x3::parse(at, text.end(), parser, value...) ? static_cast<std::size_t>(at - text.begin()) : text.npos;
}
template <class Parser, class... Value>
std::size_t taken_with_skipper(Parser const& parser, std::string const& text, Value&... value)
{
    auto at = text.begin();
    bool const matched = [&] {
        if constexpr (sizeof...(Value) == 0)
            return x3::phrase_parse(at, text.end(), parser, x3::blank, x3::skip_flag::dont_post_skip);
        else
            return x3::phrase_parse(at, text.end(), parser, x3::blank, value..., x3::skip_flag::dont_post_skip);
    }();
    return matched ? static_cast<std::size_t>(at - text.begin()) : text.npos;
}

template <class Rule>
void check(char const* name, Rule const& rule, std::string_view front, std::string_view rest, std::string const& no)
{
    BOOST_TEST_CONTEXT(name)
    {
        auto const text = std::string(front) + std::string(rest);
        BOOST_TEST(taken(rule, text) == front.size());
        BOOST_TEST(taken(rule, no) == text.npos);
        BOOST_TEST(taken(x3::omit[rule], text) == front.size());
        std::string const sign = "# \t";
        BOOST_TEST(taken_with_skipper('#' >> x3::omit[rule], sign + text) == sign.size() + front.size());
        BOOST_TEST(taken_with_skipper('#' >> x3::omit[rule], sign + no) == text.npos);
        if constexpr (Rule::has_attribute) {
            typename Rule::attribute_type value{};
            BOOST_TEST(taken(rule, text, value) == front.size());
            typename Rule::attribute_type skipped{};
            BOOST_TEST(taken_with_skipper('#' >> rule, sign + text, skipped) == sign.size() + front.size());
        }
    }
}

} // namespace

#define CHECK_RULE(rule, front, rest, no) check(#rule, grammar::rule, front, rest, no)

BOOST_AUTO_TEST_SUITE(every_rule)

BOOST_AUTO_TEST_CASE(of_lines)
{
    CHECK_RULE(breadcrumb, "Home> News", "", "Home, News");
    CHECK_RULE(dated_title, "Port trade grows by a tenth 2022-07-29", "", "Port trade grows by a tenth");
    CHECK_RULE(stamp, "date 2022-07-29", " A port opens", "date palm");
    CHECK_RULE(boilerplate, "Print Share", "", "Print this page");
    CHECK_RULE(button_line, "Text: 0 Print | Share", "", "0 12");
    CHECK_RULE(keywords_line, "Tags: port, sea", "", "Tag the port");
    CHECK_RULE(footer_opener, "Related Stories:", "", "Related stories of the port");
    CHECK_RULE(heading_shaped, "A port opens", "", "A port opens.");
    CHECK_RULE(page_numbers, "1 2 3 Next", "", "2 1");
    CHECK_RULE(more_page_numbers, "11 12 13 Next", "", "1 2 3");
    CHECK_RULE(image_file, "zibo, russia.jpg", "", "zibo.txt");
    CHECK_RULE(video_file, "port.mp4", "", "port.jpg");
    CHECK_RULE(credited_line, "Boats at sea. [Photo/Xinhua]", "\nMore", "Boats at sea.");
    CHECK_RULE(dateline, "BEIJING, March 13 (Xinhua) -- ", "Farmers have begun.", "Beijing -- Farmers have begun.");
    CHECK_RULE(sign_off, "Edited by Li Wei", "", "Written by hand");
    CHECK_RULE(sign_off_bracket, "(Editor: Li Wei)", " (From: B)", "(Xinhua)");
    CHECK_RULE(source_line, "zibo.gov.cn| Updated: July 29, 2022", "", "The port opened on July 29, 2022.");
    CHECK_RULE(glued_line, "Port trade grows (Xinhua) Updated: July 29, 2022", "", "Port trade grows");
    CHECK_RULE(text_line, "Published: 15 June 2016 | Teachers wanted", "", "15 June 2016 | Teachers wanted");
    CHECK_RULE(source_mark, "31/31/2021", " soon", "soon");
}

BOOST_AUTO_TEST_CASE(of_fields)
{
    CHECK_RULE(labelled_outlet, "Source: China Daily (Hong Kong)", "| x", "China Daily");
    CHECK_RULE(bracketed_outlet, "( China Daily )", " x", "China Daily");
    CHECK_RULE(closed_outlet, "Xinhua)", " x", "Xinhua");
    CHECK_RULE(host_outlet, "zibo.gov.cn", "Editor: Li Wei", "zibo");
    CHECK_RULE(host_after_by, "By zibo.gov.cn", "| x", "By Li Wei");
    CHECK_RULE(byline, "By Li Wei in Jinan", "| x", "By the sea");
    CHECK_RULE(editors, "Web editor: Li Wei, Gao Yi", "| x", "Editor Li Wei");
    CHECK_RULE(contributors, "Translator: Li Wei", "| x", "Translated text");
    CHECK_RULE(counter, "Views: 312", "| x", "312");
    CHECK_RULE(labelled_date, "Last updated: July 29, 2022", " x", "July 29, 2022");
    CHECK_RULE(plain_date, "July 29, 2022.", " x", "July 32, 2022");
    CHECK_RULE(unread_date, "Updated: soon", "| x", "soon");
    CHECK_RULE(buttons_field, "Print E-mail", "| x", "Prints");
    CHECK_RULE(field_label, "Source:  ", "Xinhua", "Source of the river");
    CHECK_RULE(field_end, "Editor: ", "Li Wei", "and more");
}

BOOST_AUTO_TEST_CASE(of_credits)
{
    CHECK_RULE(credit, "[Photo by Li Wei/Xinhua]", "\nMore", "[More]");
    CHECK_RULE(credit_words, "Photo by Li Wei/Xinhua", "", "Li Wei");
    CHECK_RULE(outlet_credit, "Xinhua", "", "Linhe");
    CHECK_RULE(caption_credit, "Xinhua Photo", "", "Xinhua");
    CHECK_RULE(lost_link_credit, "by Li Wei", "", "by 15 percent");
    CHECK_RULE(line_credit, "Photo: Xinhua", "", "Xinhua");
    CHECK_RULE(unstopped_line_credit, "Photo by Li Wei", "", "Photo of Li Wei");
    CHECK_RULE(end_credit, "Li Wei/Xinhua", "", "Li Wei");
    CHECK_RULE(initial_end_credit, "/Xinhua", "", "Smith/Xinhua");
    CHECK_RULE(unstopped_end_credit, "Photos provided to Xinhua", "", "Video by Li Wei");
    CHECK_RULE(number_credit, "/Xinhua", "", "Xinhua");
}

BOOST_AUTO_TEST_CASE(of_names)
{
    CHECK_RULE(agency, "Xinhua News Agency", " reports", "Xinhuanet");
    CHECK_RULE(host, "http://zibo.gov.cn", "/x", "port.jpg");
    CHECK_RULE(host_name, "zibo.gov.cn", "/x", "http://zibo.gov.cn");
    CHECK_RULE(name, "Martin King, Jr.", " and more", "martin");
    CHECK_RULE(one_word_name, "huaxia", " and", "Huaxia");
    CHECK_RULE(name_separator, ", ", "B", "with");
    CHECK_RULE(name_remark, "(intern)", " x", "(Xinhua)");
    CHECK_RULE(email, "desk@zibo.cn", " x", "desk");
    CHECK_RULE(names, "Li Wei, Gao Yi and Guo Jing", "| x", "li wei");
    CHECK_RULE(labelled_names, "Li Wei, huaxia", "| x", "(Xinhua)");
    CHECK_RULE(people, "Li Wei in Jinan for China Daily", "| x", "the sea");
    CHECK_RULE(labelled_people, "huaxia", "| x", "(Xinhua)");
    CHECK_RULE(personal_name, "Pan Wenli", " x", "Hong Kong");
}

BOOST_AUTO_TEST_CASE(of_dates)
{
    CHECK_RULE(any_date, "12/04/2018 10:54", " x", "12/04/18");
    CHECK_RULE(timestamp, "July 29, 2022 10:54 GMT+8", " x", "12/04/2018");
    CHECK_RULE(day, "Friday, July 29, 2022", " x", "July 29");
    CHECK_RULE(iso_day, "2022-07-29", " x", "2022/07/29");
    CHECK_RULE(month_name, "Sept", ". 3", "Monday");
    CHECK_RULE(ordinal, "th", " x", "x");
    CHECK_RULE(time_of_day, "10:54 pm", " x", "25:54");
    CHECK_RULE(time_zone, "(Beijing time)", " x", "Paris");
}

BOOST_AUTO_TEST_CASE(of_buttons)
{
    CHECK_RULE(button, "Print", " x", "Prints");
    CHECK_RULE(buttons, "12 Print Share", " this", "12");
    CHECK_RULE(short_number, "123", " x", "1234");
    CHECK_RULE(font_button, "[Font: large small]", "", "[Photo]");
}

BOOST_AUTO_TEST_SUITE_END()
