// Reads page after page into the same buffers: once they have grown, nothing is allocated. Prints one total.
// many_pages FILE...

#include "files.hpp"

#include <newspage/newspage.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    use_bytes();
    newspage::reader reader;
    std::size_t pages = 0;
    std::size_t refused = 0;
    std::size_t figures = 0;
    for (int i = 1; i != argc; ++i) {
        auto const text = read_file(argv[i]);
        if (!text)
            return 2;
        ++pages;
        if (!reader.read(*text)) {
            ++refused;
            continue;
        }
        for (auto const& block : reader.article().body)
            figures += std::holds_alternative<newspage::FigureView>(block);
    }
    std::cout << pages << " pages, " << refused << " refused, " << figures << " figures\n";
}
