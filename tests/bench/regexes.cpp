// Line by line with regular expressions: RE2 and std::regex.
#include "rivals.hpp"

#include <re2/re2.h>

#include <regex>

namespace bench {
namespace {

/// The same steps for both: Match(line, which, pieces) tries one expression on a whole line.
enum expression { source_line, file_name, credited };
char const* const patterns[] = {R"(([^|]+)\| Updated: ([A-Za-z]+) ([0-9]+), ([0-9]+))", R"((.+\.jpg))",
                                R"((.*\S)\s*\[([^\]]+)\])"};

template <class Match>
bool read_lines(std::string_view text, SimplePage& page, Match match)
{
    page.clear();
    int state = 0;
    std::string_view file;
    std::string_view piece[4];
    for (std::size_t begin = 0; begin < text.size();) {
        auto const end = std::min(text.find('\n', begin), text.size());
        auto const line = text.substr(begin, end - begin);
        begin = end + 1;
        if (line.empty())
            continue;
        if (state == 0) {
            for (std::size_t at = 0; at <= line.size();) {
                auto const mark = std::min(line.find('>', at), line.size());
                while (line[at] == ' ')
                    ++at;
                page.breadcrumb.push_back(line.substr(at, mark - at));
                at = mark + 1;
            }
            state = 1;
        } else if (state == 1) {
            page.title = line;
            state = 2;
        } else if (state == 2) {
            if (!match(line, source_line, piece))
                return false;
            page.source = piece[0];
            page.month = month_of(piece[1]), page.day = number_of(piece[2]), page.year = number_of(piece[3]);
            state = 3;
        } else if (!file.empty()) {
            if (match(line, credited, piece))
                page.blocks.push_back({file, piece[0], piece[1]});
            else
                page.blocks.push_back({file, line, {}});
            file = {};
        } else if (match(line, file_name, piece)) {
            file = line;
        } else {
            page.blocks.push_back({{}, line, {}});
        }
    }
    return state == 3 && file.empty();
}

} // namespace

bool read_with_re2(std::string_view text, SimplePage& page)
{
    static RE2 const source(patterns[source_line]), name(patterns[file_name]), caption(patterns[credited]);
    return read_lines(text, page, [](std::string_view line, expression which, std::string_view* piece) {
        re2::StringPiece const input(line.data(), line.size());
        re2::StringPiece a, b, c, d;
        bool const found = which == source_line ? RE2::FullMatch(input, source, &a, &b, &c, &d)
                           : which == file_name ? RE2::FullMatch(input, name)
                                                : RE2::FullMatch(input, caption, &a, &b);
        re2::StringPiece const* const all[] = {&a, &b, &c, &d};
        for (int i = 0; i != 4; ++i)
            piece[i] = {all[i]->data(), all[i]->size()};
        return found;
    });
}

bool read_with_std_regex(std::string_view text, SimplePage& page)
{
    static std::regex const all[] = {std::regex(patterns[0]), std::regex(patterns[1]), std::regex(patterns[2])};
    return read_lines(text, page, [](std::string_view line, expression which, std::string_view* piece) {
        std::cmatch match;
        if (!std::regex_match(line.data(), line.data() + line.size(), match, all[which]))
            return false;
        for (std::size_t i = 1; i < match.size(); ++i)
            piece[i - 1] = {match[i].first, static_cast<std::size_t>(match[i].length())};
        return true;
    });
}

} // namespace bench
