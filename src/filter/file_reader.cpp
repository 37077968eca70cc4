#include "file_reader.hpp"

#include "problems.hpp"
#include "text_readers.hpp"
#include "warc_reader.hpp"

#include <utility>

namespace filter {

file_reader::file_reader(std::span<File const> files, ReadOptions const& options, std::atomic<std::uint64_t>& packed)
    : files_(files), options_(options), packed_(packed)
{
}

file_reader::~file_reader() = default;

bool file_reader::next(Record& record)
{
    while (!files_.empty()) {
        record.clear();
        name(record);
        if (!bytes_ && open(record)) {
            close();
            return true;
        }
        if (records_->next(record)) {
            name(record);
            number_ = record.number;
            any_since_error_ = true;
            count_packed();
            return true;
        }
        count_packed();
        if (end_of_file(record))
            return true;
    }
    return false;
}

void file_reader::name(Record& record) const
{
    auto const& file = files_.front();
    record.file = file.path.empty() ? file.name : file.path;
    record.name = file.name;
}

/// True where the file is answered with one record, which is filled.
bool file_reader::open(Record& record)
{
    auto const& file = files_.front();
    record.number = 1;
    if (!file.problem.empty()) {
        record.fail(problems::cannot_open(file.problem));
        return true;
    }
    bytes_ = std::make_unique<byte_stream>(file.path);
    if (!bytes_->error().empty() && bytes_->packed() == 0) {
        record.fail(problems::cannot_open(bytes_->error()));
        return true;
    }
    auto kind = FileKind{options_.layout};
    if (kind.layout == Layout::unknown)
        kind = recognise(bytes_->look(bytes_to_recognise), file.path.empty() ? std::string_view() : file.name);
    any_since_error_ = true;
    switch (kind.layout) {
    case Layout::none: return not_pages(record, kind);
    case Layout::json_lines: records_ = std::make_unique<line_reader>(*bytes_, options_.max_bytes); break;
    case Layout::warc: records_ = std::make_unique<warc_reader>(*bytes_, options_.max_bytes); break;
    default: records_ = std::make_unique<page_reader>(*bytes_, options_.max_bytes);
    }
    return false;
}

bool file_reader::not_pages(Record& record, FileKind const& kind)
{
    if (files_.front().may_skip && !kind.convertible) {
        record.form = Record::Form::skipped;
        record.text = kind.short_name;
    } else {
        record.fail(problems::not_text(kind.what, kind.hint));
    }
    count_packed();
    return true;
}

/// Closes the file, or goes on after damaged data where that can be done. True where the file ended too early: that is
/// a record.
bool file_reader::end_of_file(Record& record)
{
    auto const error = bytes_->error();
    auto const offset = bytes_->error_offset();
    record.clear();
    name(record);
    record.number = number_ + 1;
    record.file_offset = offset;
    auto const resumed = !error.empty() && records_->resume() && bytes_->resume();
    if (!resumed)
        close();
    if (error.empty() || !std::exchange(any_since_error_, false))
        return false;
    record.fail(resumed ? problems::damaged(error) : problems::broken_off(error));
    return true;
}

void file_reader::count_packed() { packed_ += bytes_->packed() - std::exchange(counted_, bytes_->packed()); }

void file_reader::close()
{
    records_.reset();
    bytes_.reset();
    counted_ = number_ = 0;
    files_ = files_.subspan(1);
}

} // namespace filter
