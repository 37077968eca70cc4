// The files of the tests: pages, their JSON, the format's document.
#ifndef NEWSPAGE_TESTS_SUPPORT_FILES_HPP
#define NEWSPAGE_TESTS_SUPPORT_FILES_HPP

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace support {

inline std::filesystem::path source_dir() { return NEWSPAGE_SOURCE_DIR; }

inline std::string read(std::filesystem::path const& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// All files with that extension in a folder of the project, by name.
inline std::vector<std::filesystem::path> files(std::filesystem::path const& folder, std::string const& extension)
{
    std::vector<std::filesystem::path> found;
    for (auto const& entry : std::filesystem::directory_iterator(source_dir() / folder))
        if (entry.path().extension() == extension)
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

/// Every page of the corpus and the user's own.
inline std::vector<std::filesystem::path> pages()
{
    auto all = files("tests/pages", ".txt");
    auto const seeds = files("seeds", ".txt");
    all.insert(all.end(), seeds.begin(), seeds.end());
    return all;
}

} // namespace support

#endif
