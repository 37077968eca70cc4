// Prints one JSON object for each page, a line each.
// to_json [--strict] [--notes] [FILE...]      `-`, or no file: standard input
// exit status: 1 a page was rejected, 2 a file could not be read, 64 bad usage

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <algorithm>
#include <iostream>
#include <vector>

int main(int argc, char** argv)
{
    use_bytes();
    newspage::parse_options options;
    bool notes = false;
    std::vector<std::string> files;
    for (int i = 1; i != argc; ++i) {
        std::string const argument = argv[i];
        if (argument == "--strict") {
            options.strict = true;
        } else if (argument == "--notes") {
            notes = true;
        } else if (argument.size() > 1 && argument[0] == '-') {
            std::cerr << "to_json: unknown option " << argument << "\nusage: to_json [--strict] [--notes] [FILE...]\n";
            return 64;
        } else {
            files.push_back(argument);
        }
    }
    if (files.empty())
        files.emplace_back("-");

    int status = 0;
    for (auto const& file : files) {
        auto const text = read_file(file);
        if (!text) {
            status = 2;
            continue;
        }
        auto const page = newspage::parse(*text, options);
        if (!page) {
            std::cout << newspage::to_json(page.error(), *text) << '\n';
            std::cerr << newspage::render(page.error(), *text, file);
            status = std::max(status, 1);
        } else if (notes) {
            std::cout << newspage::to_json(*page, page.notes(), *text) << '\n';
        } else {
            std::cout << newspage::to_json(*page) << '\n';
        }
    }
    return status;
}
