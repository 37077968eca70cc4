// Runs a fuzz target on files and folders of files: its regression test with any compiler.
#include "check.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv)
{
    std::size_t count = 0;
    auto run = [&count](std::filesystem::path const& file) {
        std::ifstream in(file, std::ios::binary);
        std::string const text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(text.data()), text.size());
        ++count;
    };
    for (int i = 1; i != argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            run(argv[i]);
            continue;
        }
        for (auto const& entry : std::filesystem::directory_iterator(argv[i]))
            run(entry.path());
    }
    std::printf("%zu inputs\n", count);
    return count == 0;
}
