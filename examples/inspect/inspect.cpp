// Writes one HTML page, complete in itself, that shows what newspage sees in a page: every passage by its colour, the
// Article beside it. inspect FILE > page.html      `-`: standard input

#include "../files.hpp"
#include "inspection.hpp"
#include "page.hpp"

#include <iostream>

int main(int argc, char** argv)
{
    use_bytes();
    if (argc != 2) {
        std::cerr << "usage: inspect FILE > page.html\n";
        return 64;
    }
    auto const text = read_file(argv[1]);
    if (!text)
        return 2;
    // `<` could end the <script>; JSON can escape it.
    std::string data;
    for (char c : inspect::inspection(*text)) {
        if (c == '<')
            data += "\\u003c";
        else
            data += c;
    }
    std::cout << inspect::before_data << data << inspect::behind_data;
}
