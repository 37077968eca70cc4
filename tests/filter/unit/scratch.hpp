// Files of a test, gone after it.
#ifndef NEWSPAGE_TESTS_FILTER_SCRATCH_HPP
#define NEWSPAGE_TESTS_FILTER_SCRATCH_HPP

#include "packer.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

class scratch
{
public:
    scratch()
    {
        std::string name = (std::filesystem::temp_directory_path() / "newspage.XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw std::runtime_error("no folder for a test");
        folder_ = name;
    }
    ~scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    scratch(scratch const&) = delete;
    scratch& operator=(scratch const&) = delete;

    /// The path of a new file with that content.
    std::string file(std::string const& name, std::string_view content) const
    {
        auto const path = (folder_ / name).string();
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    [[nodiscard]] std::string path(std::string const& name) const { return (folder_ / name).string(); }

private:
    std::filesystem::path folder_;
};

/// As one gzip member, or one Zstandard frame, by the end of \a name.
inline std::string packed(std::string_view text, std::string_view name = ".gz")
{
    std::string out;
    filter::make_packer(name)->pack(text, true, [&out](std::string_view bytes) {
        out += bytes;
        return true;
    });
    return out;
}

#endif
