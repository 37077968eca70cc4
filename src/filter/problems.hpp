// The errors and notes of the program itself, each in one place.
#ifndef NEWSPAGE_FILTER_PROBLEMS_HPP
#define NEWSPAGE_FILTER_PROBLEMS_HPP

#include "record.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace filter::problems {

inline Problem cannot_open(std::string_view why)
{
    return {"unreadable", "the file cannot be read: " + std::string(why), "a readable file", ""};
}
inline Problem broken_off(std::string_view why)
{
    return {"broken_off", "the rest of the file cannot be read: " + std::string(why), "the rest of the file", ""};
}
inline Problem damaged(std::string_view why)
{
    return {"damaged", "a part of the file cannot be read: " + std::string(why), "undamaged compressed data",
            "reading goes on at the next gzip member or Zstandard frame"};
}
inline Problem not_text(std::string_view what, std::string_view hint)
{
    return {"not_text", "the file is " + std::string(what), "text, JSON Lines or WET", std::string(hint)};
}
inline Problem too_large(std::size_t limit)
{
    auto const bytes = std::to_string(limit) + " bytes";
    return {"too_large", "the record is longer than " + bytes, "at most " + bytes, "see --max-bytes"};
}

inline Problem not_warc() { return {"not_warc", "this is not the start of a WARC record", "a WARC record", ""}; }
inline Problem broken_header()
{
    return {"broken_header", "the header of the WARC record has no end", "an empty line after the header", ""};
}
/// A note.
inline Problem wrong_length()
{
    return {"wrong_length", "Content-Length is missing or wrong; the record was read up to the start of the next one",
            "a Content-Length in bytes of the record's text", ""};
}

/// A note.
inline Problem bad_header_line(std::string_view line)
{
    constexpr std::size_t most = 80;
    return {"bad_header_line", "a line of the WARC header is not a field: " + std::string(line.substr(0, most)),
            "a name, a colon and a value", ""};
}

inline Problem not_json(std::string expected)
{
    return {"not_json", "the line is not valid JSON", std::move(expected), ""};
}
inline Problem not_an_object() { return {"not_an_object", "the line is JSON, but not an object", "a JSON object", ""}; }
inline Problem no_text(std::string_view key)
{
    return {"no_text", "the record has no text under `" + std::string(key) + "`",
            "a string under `" + std::string(key) + "`", "--text-key names another key"};
}
/// A note.
inline Problem lone_surrogate()
{
    return {"lone_surrogate", "half of a surrogate pair was replaced by U+FFFD",
            "a pair of \\uD800-\\uDBFF and \\uDC00-\\uDFFF", ""};
}

/// A note.
inline Problem not_a_number()
{
    return {"not_a_number", "NaN or Infinity, which JSON does not have, was replaced by null", "a number", ""};
}

inline Problem no_url(std::string expected, std::string_view key)
{
    return {"no_url", "ninjs needs the address of the page", std::move(expected) + " under `" + std::string(key) + "`",
            "--base-url makes addresses of file names"};
}

} // namespace filter::problems

#endif
