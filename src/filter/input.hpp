// The records of all inputs, in order.
#ifndef NEWSPAGE_FILTER_INPUT_HPP
#define NEWSPAGE_FILTER_INPUT_HPP

#include "record.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace filter {

class byte_stream;

/// How records stand in a file.
enum class Layout { by_name, text, jsonl, wet };

/// By the name's end, `.gz` and `.zst` aside: `.jsonl` and `.ndjson`, `.wet` and `.warc`; every other file is one page.
[[nodiscard]] Layout layout_of(std::string const& name);

class input
{
public:
    /// Files, folders (all files below, hidden ones aside, in the order of their names' bytes), `-` for standard input.
    input(std::vector<std::string> const& names, Layout layout, Limits limits);
    ~input();

    /// The next record; false at the end. What cannot be read becomes an unreadable record.
    bool next(Record& record);

    /// Bytes read from files, still packed, and how many there are; nothing where standard input is among them.
    [[nodiscard]] std::uint64_t packed() const;
    [[nodiscard]] std::optional<std::uint64_t> size() const noexcept { return size_; }

private:
    struct File
    {
        /// Empty for standard input.
        std::string path;
        /// As it is told in records: below the folder that was named.
        std::string name;
        /// A folder that cannot be listed, a link to nowhere.
        std::string problem;
    };

    void add(std::string const& name);
    bool open();
    bool read(Record& record);
    bool read_page(Record& record);
    bool read_line(Record& record);
    bool read_wet(Record& record);
    void unreadable(Record& record, std::string expected);
    void skip_to_record();

    std::vector<File> files_;
    Layout layout_;
    Limits limits_;
    std::size_t current_ = 0;
    std::unique_ptr<byte_stream> bytes_;
    Layout layout_here_ = Layout::text;
    std::uint64_t number_ = 0;
    bool page_read_ = false;
    bool failure_told_ = false;
    std::uint64_t packed_before_ = 0;
    std::optional<std::uint64_t> size_ = 0;
};

} // namespace filter

#endif
