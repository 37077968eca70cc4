// The records of JSON Lines, and a whole file as one page.
#ifndef NEWSPAGE_FILTER_TEXT_READERS_HPP
#define NEWSPAGE_FILTER_TEXT_READERS_HPP

#include "byte_stream.hpp"
#include "record.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace filter {

/// A record a line. A byte order mark at the start and blank lines are passed over; the last line needs no end.
class line_reader final : public record_reader
{
public:
    line_reader(byte_stream& bytes, std::size_t max_bytes) : bytes_(bytes), max_bytes_(max_bytes) {}

    bool next(Record& record) override;
    bool resume() override
    {
        ++number_;
        return lost_ = true;
    }

private:
    bool read_line(Record& record);

    byte_stream& bytes_;
    std::size_t max_bytes_;
    std::uint64_t number_ = 0;
    bool lost_ = false;
};

/// One record: the file.
class page_reader final : public record_reader
{
public:
    page_reader(byte_stream& bytes, std::size_t max_bytes) : bytes_(bytes), max_bytes_(max_bytes) {}

    bool next(Record& record) override;

private:
    byte_stream& bytes_;
    std::size_t max_bytes_;
    bool done_ = false;
};

} // namespace filter

#endif
