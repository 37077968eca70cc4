// Spirit X3 as the tutorials write it: character by character, std::string attributes, adapted structs.
#include "rivals.hpp"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

#include <optional>

namespace tutorial {

struct Date
{
    std::string month;
    unsigned day, year;
};
struct Block
{
    std::optional<std::string> file;
    std::string text;
    std::optional<std::string> credit;
};
struct Page
{
    std::vector<std::string> breadcrumb;
    std::string title, source;
    Date date;
    std::vector<Block> blocks;
};

} // namespace tutorial

BOOST_FUSION_ADAPT_STRUCT(tutorial::Date, month, day, year)
BOOST_FUSION_ADAPT_STRUCT(tutorial::Block, file, text, credit)
BOOST_FUSION_ADAPT_STRUCT(tutorial::Page, breadcrumb, title, source, date, blocks)

namespace tutorial {
namespace x3 = boost::spirit::x3;

auto const end = x3::omit[+x3::eol];
auto const crumb = x3::rule<class crumb_, std::string>{} = *x3::lit(' ') >> +(x3::char_ - '>' - x3::eol);
auto const breadcrumb = x3::rule<class breadcrumb_, std::vector<std::string>>{} = crumb % '>';
auto const text_line = x3::rule<class line_, std::string>{} = +(x3::char_ - x3::eol);
auto const outlet = x3::rule<class outlet_, std::string>{} = +(x3::char_ - '|' - x3::eol);
auto const date = x3::rule<class date_, Date>{} = +x3::alpha >> ' ' >> x3::uint_ >> ", " >> x3::uint_;
auto const file = x3::rule<class file_, std::string>{} = +(x3::char_ - (x3::lit(".jpg") >> x3::eol) - x3::eol) >>
                                                         x3::string(".jpg") >> &x3::eol;
auto const credit = x3::rule<class credit_, std::string>{} = " [" >> +(x3::char_ - ']' - x3::eol) >> ']';
auto const caption = x3::rule<class caption_, std::string>{} = +(x3::char_ - credit - x3::eol);
auto const figure = x3::rule<class figure_, Block>{} = file >> end >> caption >> -credit;
auto const paragraph = x3::rule<class paragraph_, Block>{} = x3::attr(std::optional<std::string>()) >> text_line >>
                                                             x3::attr(std::optional<std::string>());
auto const block = x3::rule<class block_, Block>{} = (figure | paragraph) >> (end | x3::eoi);
auto const page = x3::rule<class page_, Page>{} =
    breadcrumb >> end >> text_line >> end >> outlet >> "| Updated: " >> date >> end >> *block >> x3::eoi;

} // namespace tutorial

namespace bench {

bool read_with_x3_tutorial(std::string_view text, SimplePage& page)
{
    static thread_local tutorial::Page read; // the views lead into it
    read = {};
    auto first = text.begin();
    if (!boost::spirit::x3::parse(first, text.end(), tutorial::page, read))
        return false;
    page.clear();
    page.breadcrumb.assign(read.breadcrumb.begin(), read.breadcrumb.end());
    page.title = read.title;
    page.source = read.source;
    page.month = month_of(read.date.month), page.day = read.date.day, page.year = read.date.year;
    for (auto const& b : read.blocks)
        page.blocks.push_back({b.file ? std::string_view(*b.file) : std::string_view(), b.text,
                               b.credit ? std::string_view(*b.credit) : std::string_view()});
    return true;
}

} // namespace bench
