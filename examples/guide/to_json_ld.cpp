// Prints a page as JSON-LD, for the <script type="application/ld+json"> of a web page.
// to_json_ld FILE ADDRESS

#include "../files.hpp"

#include <newspage/json_ld.hpp>
#include <newspage/newspage.hpp>

#include <boost/json/src.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    use_bytes();
    if (argc != 3) {
        std::cerr << "usage: to_json_ld FILE ADDRESS\n";
        return 64;
    }
    auto const text = read_file(argv[1]);
    if (!text)
        return 2;
    auto const page = newspage::parse(*text);
    if (!page) {
        std::cerr << newspage::render(page.error(), *text, argv[1]);
        return 1;
    }
    newspage::json_ld_options options;
    options.page_url = argv[2];
    options.language = "en";
    std::cout << newspage::to_json_ld(*page, options) << '\n';
}
