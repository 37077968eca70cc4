// A state machine on memchr, without any library: the yardstick.
#include "rivals.hpp"

#include <cstring>

namespace bench {
namespace {

std::string_view strip(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

bool read_date(std::string_view text, SimplePage& page)
{
    auto const space = text.find(' ');
    auto const comma = text.find(',');
    if (space == text.npos || comma == text.npos || comma < space || comma + 6 > text.size())
        return false;
    page.month = month_of(text.substr(0, space));
    page.day = number_of(text.substr(space + 1, comma - space - 1));
    page.year = number_of(text.substr(comma + 2, 4));
    return page.month != 0;
}

} // namespace

bool read_by_hand(std::string_view text, SimplePage& page)
{
    page.clear();
    char const* at = text.data();
    char const* const last = at + text.size();
    int state = 0;
    std::string_view file;
    while (at != last) {
        auto const eol = static_cast<char const*>(std::memchr(at, '\n', static_cast<std::size_t>(last - at)));
        char const* const end = eol ? eol : last;
        auto const line = strip({at, static_cast<std::size_t>(end - at)});
        at = eol ? eol + 1 : last;
        if (line.empty())
            continue;
        switch (state) {
        case 0:
            for (std::size_t begin = 0; begin <= line.size();) {
                auto const mark = std::min(line.find('>', begin), line.size());
                page.breadcrumb.push_back(strip(line.substr(begin, mark - begin)));
                begin = mark + 1;
            }
            state = 1;
            break;
        case 1:
            page.title = line;
            state = 2;
            break;
        case 2: {
            auto const bar = line.find('|');
            constexpr std::string_view label = "| Updated: ";
            if (bar == line.npos || line.substr(bar, label.size()) != label ||
                !read_date(line.substr(bar + label.size()), page))
                return false;
            page.source = line.substr(0, bar);
            state = 3;
            break;
        }
        default:
            if (!file.empty()) {
                auto const bracket = line.back() == ']' ? line.rfind('[') : line.npos;
                if (bracket == line.npos)
                    page.blocks.push_back({file, line, {}});
                else
                    page.blocks.push_back(
                        {file, strip(line.substr(0, bracket)), line.substr(bracket + 1, line.size() - bracket - 2)});
                file = {};
            } else if (line.size() > 4 && line.substr(line.size() - 4) == ".jpg") {
                file = line;
            } else {
                page.blocks.push_back({{}, line, {}});
            }
        }
    }
    return state == 3 && file.empty();
}

} // namespace bench
