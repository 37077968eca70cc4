// Texts about the program: the help, the manual page and the completions of shells, all made of one table.
#ifndef NEWSPAGE_FILTER_HELP_HPP
#define NEWSPAGE_FILTER_HELP_HPP

#include <string>
#include <vector>

namespace filter {

struct HelpRow
{
    /// As in `-o, --output`.
    std::string names;
    /// As in `FILE`; empty for a flag.
    std::string value;
    /// One line, with the default in brackets.
    std::string text;
    /// The words that are allowed as its value, if only these are.
    std::vector<std::string> words = {};
};

struct HelpSection
{
    std::string title;
    std::vector<HelpRow> rows;
};

[[nodiscard]] std::string usage();
[[nodiscard]] std::string help_text(std::vector<HelpSection> const& options);
/// In the macros of man.
[[nodiscard]] std::string manual_page(std::vector<HelpSection> const& options);
[[nodiscard]] std::string bash_completion(std::vector<HelpSection> const& options);
[[nodiscard]] std::string zsh_completion(std::vector<HelpSection> const& options);

} // namespace filter

#endif
