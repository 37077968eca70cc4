// Lists the figures of a page with their creators and outlets, as views: no text is copied.
// walk_body FILE

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    use_bytes();
    if (argc != 2) {
        std::cerr << "usage: walk_body FILE\n";
        return 64;
    }
    auto const text = read_file(argv[1]);
    if (!text)
        return 2;
    auto const page = newspage::parse_view(std::string_view(*text));
    if (!page) {
        std::cerr << newspage::render(page.error(), *text, argv[1]);
        return 1;
    }
    newspage::source_map const map(*text);
    for (auto const& figure : newspage::figures(*page)) {
        if (figure.file)
            std::cout << "line " << map.locate(*figure.file).line << ": " << *figure.file << '\n';
        if (!figure.credit)
            continue;
        for (auto creator : figure.credit->creators)
            std::cout << "  made by " << creator << '\n';
        if (figure.credit->outlet)
            std::cout << "  from " << *figure.credit->outlet << '\n';
    }
}
