// The records of a WARC or WET file.
#ifndef NEWSPAGE_FILTER_WARC_READER_HPP
#define NEWSPAGE_FILTER_WARC_READER_HPP

#include "byte_stream.hpp"
#include "record.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace filter {

/// Pages are records of type `conversion`, and `resource` where their Content-Type is `text/plain`; others are skipped.
///
/// A record ends after the bytes of its Content-Length if the file ends or another record begins there, and none begins
/// before. Otherwise it ends where the next one begins, and gets a note. So a record with a wrong length, or without
/// one, costs no other.
class warc_reader final : public record_reader
{
public:
    struct Head
    {
        std::size_t size = 0;
        std::optional<std::uint64_t> length;
        std::string type;
        std::string content_type;
        /// A line that is no field; empty for none.
        std::string bad_line;
    };

    warc_reader(byte_stream& bytes, std::size_t max_bytes) : bytes_(bytes), max_bytes_(max_bytes) {}

    bool next(Record& record) override;
    bool resume() override
    {
        ++number_;
        return lost_ = true;
    }

private:
    struct Body
    {
        std::size_t size = 0;
        /// Ends after the bytes of its Content-Length.
        bool as_declared = true;
    };

    bool find_record();
    bool read_record(Record& record);
    std::optional<Head> read_head();
    std::optional<Body> find_end(Head const& head);
    bool record_follows(std::size_t at);
    std::size_t record_inside(Head const& head, std::size_t end);
    bool skip_to_record(bool anywhere = false);
    bool report_no_pages(Record& record);

    byte_stream& bytes_;
    std::size_t max_bytes_;
    std::uint64_t number_ = 0;
    bool lost_ = false;
    bool has_pages_ = false;
    bool has_errors_ = false;
    /// How many records of each type were skipped.
    std::map<std::string, std::uint64_t> skipped_;
    /// Text of a record that has no place in the window.
    std::string own_text_;
};

} // namespace filter

#endif
