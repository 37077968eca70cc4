// Counts the photos in a folder of pages by the outlet that their credit names, and lists the photos without a credit.
// audit FOLDER

#include "../files.hpp"

#include <newspage/newspage.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>
#include <vector>

int main(int argc, char** argv)
{
    use_bytes();
    if (argc != 2) {
        std::cerr << "usage: audit FOLDER\n";
        return 64;
    }
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(argv[1]))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::ranges::sort(files);

    newspage::parser parser;
    std::map<std::string, std::size_t> photos;
    std::vector<std::string> without_credit;
    std::size_t rejected = 0;
    for (auto const& file : files) {
        auto const text = read_file(file.string());
        if (!text || !parser.read(*text)) {
            ++rejected;
            continue;
        }
        for (auto const& figure : newspage::figures(parser.article())) {
            if (figure.credit)
                ++photos[std::string(figure.credit->outlet.value_or("(no outlet)"))];
            else
                without_credit.push_back(file.filename().string() + ": " +
                                         std::string(figure.file.value_or("(no file)")));
        }
    }
    for (auto const& [outlet, count] : photos)
        std::cout << std::setw(5) << count << "  " << outlet << (newspage::is_agency(outlet) ? " (agency)" : "")
                  << '\n';
    std::cout << without_credit.size() << " without a credit\n";
    for (auto const& photo : without_credit)
        std::cout << "       " << photo << '\n';
    std::cout << files.size() << " files, " << rejected << " rejected\n";
}
