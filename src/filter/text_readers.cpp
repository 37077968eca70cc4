#include "text_readers.hpp"

#include "file_kind.hpp"
#include "problems.hpp"

#include <string_view>
#include <utility>

namespace filter {

bool line_reader::next(Record& record)
{
    if (number_ == 0 && bytes_.look(byte_order_mark.size()).starts_with(byte_order_mark))
        bytes_.advance(byte_order_mark.size());
    while (read_line(record)) {
        // What follows damaged data may be the rest of a line, which is counted already.
        if (std::exchange(lost_, false) && !record.text.starts_with('{')) {
            --number_;
            record.clear();
            continue;
        }
        if (record.form == Record::Form::unreadable || record.text.find_first_not_of(" \t\r\x1e") != record.text.npos)
            return true;
    }
    return false;
}

bool line_reader::read_line(Record& record)
{
    std::size_t seen = 0;
    bool too_long = false;
    record.file_offset = bytes_.offset();
    for (std::size_t ask = 1;;) {
        auto const text = bytes_.look(ask);
        auto const end = text.find('\n', seen);
        auto const ended = end != text.npos;
        auto const length = ended ? end : text.size();
        too_long = too_long || length > max_bytes_;
        if (ended || text.size() < ask) {
            // The last line of a file that broke off is only a part of one.
            if (!ended && ((text.empty() && !too_long) || !bytes_.error().empty())) {
                bytes_.advance(text.size());
                return false;
            }
            record.form = Record::Form::json;
            record.number = ++number_;
            record.text = text.substr(0, length);
            if (too_long) {
                record.fail(problems::too_large(max_bytes_));
                record.text = {};
            }
            bytes_.advance(ended ? end + 1 : text.size());
            return true;
        }
        seen = text.size();
        if (too_long) {
            bytes_.advance(text.size());
            seen = 0;
        }
        ask = seen + 1;
    }
}

bool page_reader::next(Record& record)
{
    if (std::exchange(done_, true))
        return false;
    auto const text = bytes_.look(max_bytes_ + 1);
    // A part of a page is not read as one.
    if (!bytes_.error().empty())
        return false;
    record.number = 1;
    record.file_offset = bytes_.offset();
    if (text.size() > max_bytes_)
        record.fail(problems::too_large(max_bytes_));
    else
        record.text = text;
    return true;
}

} // namespace filter
