// Reading a file for the examples, and writing the same bytes everywhere: newspage itself takes and gives text only.
#ifndef NEWSPAGE_EXAMPLES_FILES_HPP
#define NEWSPAGE_EXAMPLES_FILES_HPP

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

#if defined(_WIN32)
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#endif

/// Makes Windows pass bytes through the standard streams unchanged: no CR LF for line ends.
inline void use_bytes()
{
#if defined(_WIN32)
    for (auto const stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
#endif
}

inline std::string read_all(std::istream& in)
{
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The text of a file, or of standard input for `-`; nothing, and a message, where it cannot be read.
inline std::optional<std::string> read_file(std::string const& name)
{
    if (name == "-")
        return read_all(std::cin);
    std::error_code error;
    if (std::filesystem::is_directory(name, error)) {
        std::cerr << name << ": is a directory\n";
        return {};
    }
    std::ifstream in(name, std::ios::binary);
    if (!in) {
        std::cerr << name << ": cannot be read\n";
        return {};
    }
    return read_all(in);
}

#endif
