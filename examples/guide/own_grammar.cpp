// Your own grammar around newspage's: a file of many pages, with lines `=====` between them.
// own_grammar FILE

#include "../files.hpp"

#include <newspage/newspage.hpp>
#include <newspage/x3.hpp>

#include <boost/spirit/home/x3.hpp>

#include <iostream>
#include <vector>

int main(int argc, char** argv)
{
    use_bytes();
    if (argc != 2) {
        std::cerr << "usage: own_grammar FILE\n";
        return 64;
    }
    auto const text = read_file(argv[1]);
    if (!text)
        return 2;

    namespace x3 = boost::spirit::x3;
    auto const separator = x3::lit("=====") >> x3::eol;
    auto const pages = newspage::bridge::article_until("=====") % separator;

    std::vector<newspage::Article> articles;
    auto first = text->begin();
    bool const read = x3::parse(first, text->end(), pages >> -separator, articles);
    for (auto const& article : articles)
        std::cout << article.title.value_or("(no title)") << '\n';
    if (!read || first != text->end()) {
        std::cerr << "a page was rejected after byte " << first - text->begin() << '\n';
        return 1;
    }
}
