// Reads page after page into the same buffers: once they have grown, nothing is allocated. Prints one total.
// many_pages FILE...

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    use_bytes();
    newspage::parser parser;
    std::size_t pages = 0;
    std::size_t rejected = 0;
    std::size_t figures = 0;
    for (int i = 1; i != argc; ++i) {
        auto const text = read_file(argv[i]);
        if (!text)
            return 2;
        ++pages;
        if (!parser.read(*text)) {
            ++rejected;
            continue;
        }
        figures += newspage::figures(parser.article()).size();
    }
    std::cout << pages << " pages, " << rejected << " rejected, " << figures << " figures\n";
}
