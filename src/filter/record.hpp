// One record of the input, as the reader hands it to the parsers.
#ifndef NEWSPAGE_FILTER_RECORD_HPP
#define NEWSPAGE_FILTER_RECORD_HPP

#include <cstddef>
#include <string>

namespace filter {

struct Record
{
    enum class Form { page, json, unreadable };

    Form form = Form::page;
    /// The page's text, or a line of JSON.
    std::string body;
    /// JSON members that come out before the answer, without braces: `"file":"a.txt"`.
    std::string members;
    /// The page's own address, where it is known; else the file's name may tell it.
    std::string url;
    std::string file;
    /// Of an unreadable record: what was expected in its place.
    std::string expected;
    /// Where it stands, for people: `a.jsonl:17`.
    std::string place;

    /// Ready for the next one, in the same memory unless that has grown out of bounds.
    void clear()
    {
        form = Form::page;
        for (auto const text : {&body, &members, &url, &file, &expected, &place})
            text->clear();
        if (body.capacity() > (1u << 20))
            body = std::string();
    }
};

/// What a reader is told.
struct Limits
{
    /// Of one record; a longer one is answered with an error.
    std::size_t max_bytes = 64u << 20;
};

} // namespace filter

#endif
