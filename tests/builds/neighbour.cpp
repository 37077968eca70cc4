// A program with an X3 grammar of its own, built with macros of its own. newspage is in a header-only unit beside it
// and in this one.
#define BOOST_SPIRIT_X3_DEBUG
#define BOOST_SPIRIT_X3_UNICODE
#define BOOST_SPIRIT_X3_DEBUG_OUT neighbour_log()
#include <ostream>
std::ostream& neighbour_log();

#include <boost/spirit/home/x3.hpp>

#include <newspage/x3.hpp>

#include "use.hpp"

#include <chrono>
#include <iostream>
#include <sstream>

std::ostream& neighbour_log()
{
    static std::ostringstream log;
    return log;
}

std::string read_elsewhere(std::string_view page);

namespace neighbour {
namespace x3 = boost::spirit::x3;
x3::rule<struct number_tag, int> const number = "number";
auto const number_def = x3::int_;
BOOST_SPIRIT_DEFINE(number)
} // namespace neighbour

int main()
{
    namespace x3 = boost::spirit::x3;
    int value = 0;
    auto first = page_text.begin();
    newspage::Article article;
    std::string_view const text = "42 July 29, 2022";
    newspage::Timestamp day;
    auto at = text.begin();
    bool const own = x3::phrase_parse(at, text.end(), neighbour::number, x3::space, value) && value == 42;
    bool const date = x3::phrase_parse(at, text.end(), newspage::bridge::date, x3::space, day) &&
                      day.day.year() == std::chrono::year(2022);
    bool const whole = x3::parse(first, page_text.end(), newspage::bridge::article, article);
    bool const logged = !static_cast<std::ostringstream&>(neighbour_log()).str().empty();
    bool const same = whole && newspage::to_json(article) == page_json && read_elsewhere(page_text) == page_json &&
                      read_in_all_ways(page_text) == page_json;
    std::cout << own << date << whole << logged << same << '\n';
    return own && date && whole && logged && same ? 0 : 1;
}
