// JSON as text: enough to compare what the project writes with what a person wrote.
#ifndef NEWSPAGE_TESTS_SUPPORT_JSON_TEXT_HPP
#define NEWSPAGE_TESTS_SUPPORT_JSON_TEXT_HPP

#include <string>
#include <string_view>

namespace support {

/// Without the white between its tokens.
inline std::string compact(std::string_view json)
{
    std::string out;
    bool in_string = false;
    for (std::size_t i = 0; i != json.size(); ++i) {
        char const c = json[i];
        if (in_string && c == '\\') {
            out += c;
            out += json[++i];
            continue;
        }
        if (c == '"')
            in_string = !in_string;
        if (in_string || (c != ' ' && c != '\n' && c != '\t' && c != '\r'))
            out += c;
    }
    return out;
}

} // namespace support

#endif
