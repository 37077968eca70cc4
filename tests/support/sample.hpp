// A page of the samples with what a person wrote about it.
#ifndef NEWSPAGE_TESTS_SUPPORT_SAMPLE_HPP
#define NEWSPAGE_TESTS_SUPPORT_SAMPLE_HPP

#include "files.hpp"

#include <newspage/options.hpp>

#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

namespace support {

/// The options that a file of words names: `require_mark`, `numeric_dates day_first`.
inline newspage::parse_options options_of(std::string_view words)
{
    newspage::parse_options options;
    options.require_mark = words.find("require_mark") != words.npos;
    if (words.find("day_first") != words.npos)
        options.numeric_dates = newspage::date_order::day_first;
    if (words.find("month_first") != words.npos)
        options.numeric_dates = newspage::date_order::month_first;
    return options;
}

inline std::string read_if_there(std::filesystem::path path, char const* extension)
{
    path.replace_extension(extension);
    return std::filesystem::exists(path) ? read(path) : std::string();
}

/// The notes that a page must have, and those that it may have: lines `code` and `? code`.
struct expected_notes
{
    std::set<std::string> required;
    std::set<std::string> allowed;

    explicit expected_notes(std::string const& text)
    {
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);)
            if (line.starts_with("? "))
                allowed.insert(line.substr(2));
            else if (!line.empty())
                required.insert(line);
    }
};

} // namespace support

#endif
