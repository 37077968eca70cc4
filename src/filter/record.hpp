// One record of the input, as a reader hands it to a record_writer.
#ifndef NEWSPAGE_FILTER_RECORD_HPP
#define NEWSPAGE_FILTER_RECORD_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filter {

/// An error or a note about a record that is not about its page. Codes have static storage.
struct Problem
{
    std::string_view code;
    std::string message;
    std::string expected;
    std::string hint;
};

struct Record
{
    enum class Form {
        page,       ///< `text` is a page.
        json,       ///< `text` is a line of JSON.
        warc,       ///< `text` is a WARC record: `head` bytes of header, then a page.
        unreadable, ///< `problem` is the reason; `text` may hold a WARC header.
        skipped,    ///< `text` names what was skipped: nothing is written for it.
        no_pages    ///< A whole file without pages: `problem.message` is for the user.
    };

    Form form = Form::page;
    /// Valid until the next record is read.
    std::string_view text;
    std::size_t head = 0;
    /// The path of the file as the user named it, and its name as pages have it; they live as long as the list of
    /// files.
    std::string_view file;
    std::string_view name;
    /// From 1: the line in JSON Lines, the record in a WARC file.
    std::uint64_t number = 0;
    /// Where in the file it begins, in bytes; nothing where that is not known, because the file is compressed.
    std::optional<std::uint64_t> file_offset;
    /// Why a record is unreadable.
    Problem problem;
    /// Of a record that is read.
    std::vector<Problem> notes;

    void clear()
    {
        form = Form::page;
        text = file = name = {};
        head = number = 0;
        file_offset.reset();
        problem = {};
        notes.clear();
    }
    void fail(Problem why)
    {
        form = Form::unreadable;
        problem = static_cast<Problem&&>(why);
    }
};

/// Reads the records of one file.
class record_reader
{
public:
    record_reader() = default;
    record_reader(record_reader const&) = delete;
    record_reader& operator=(record_reader const&) = delete;
    virtual ~record_reader() = default;

    /// The next record; false at the end, where the file may also have broken off.
    virtual bool next(Record& record) = 0;
    /// After damaged data: passes over what remains of the damaged record, which counts as one, without an error. False
    /// where the file can only be read as a whole.
    virtual bool resume() { return false; }
};

} // namespace filter

#endif
