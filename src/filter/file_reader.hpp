// The records of a run of files, each opened when its turn comes.
#ifndef NEWSPAGE_FILTER_FILE_READER_HPP
#define NEWSPAGE_FILTER_FILE_READER_HPP

#include "byte_stream.hpp"
#include "file_kind.hpp"
#include "file_list.hpp"
#include "record.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace filter {

struct ReadOptions
{
    /// Set by the caller; else each file is recognised.
    Layout layout = Layout::unknown;
    /// Of one record; a longer one becomes an error.
    std::size_t max_bytes = 64u << 20;
};

/// What cannot be read becomes an unreadable record, in its place.
class file_reader final : public record_reader
{
public:
    /// \a files and \a packed, to which the bytes taken from files are added, must outlive it.
    file_reader(std::span<File const> files, ReadOptions const& options, std::atomic<std::uint64_t>& packed);
    ~file_reader() override;

    bool next(Record& record) override;

private:
    void name(Record& record) const;
    bool open(Record& record);
    bool not_pages(Record& record, FileKind const& kind);
    bool end_of_file(Record& record);
    void count_packed();
    void close();

    std::span<File const> files_;
    ReadOptions options_;
    std::atomic<std::uint64_t>& packed_;
    std::uint64_t counted_ = 0;
    /// Of the last record of the file.
    std::uint64_t number_ = 0;
    std::unique_ptr<byte_stream> bytes_;
    std::unique_ptr<record_reader> records_;
    bool any_since_error_ = true;
};

} // namespace filter

#endif
