// From a record to its line of the output.
#ifndef NEWSPAGE_FILTER_RECORD_WRITER_HPP
#define NEWSPAGE_FILTER_RECORD_WRITER_HPP

#include "counts.hpp"
#include "json_record.hpp"
#include "record.hpp"

#include <newspage/options.hpp>
#include <newspage/parse.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace filter {

enum class Format { json, json_ld, ninjs, text };

struct WriteOptions
{
    Format format = Format::json;
    newspage::parse_options parsing;
    /// Reject pages without a mark of a news page. Not set: only in WARC files, where most records are no news pages.
    std::optional<bool> require_mark;
    /// Members beside the article.
    bool notes = false;
    bool keep_text = false;
    /// Keys of JSON Lines.
    std::string text_key = "text";
    std::string url_key = "url";
    /// For JSON-LD and ninjs: what the pages do not contain.
    std::string base_url;
    std::string file_base;
    std::string language;
    std::optional<std::chrono::minutes> utc_offset;
    std::optional<std::chrono::seconds> time_of_days;
};

/// Text records are separated by this. Each begins with it; what begins the output drops it.
inline constexpr std::string_view text_separator = "\f\n";

/// In a record of one line: a column from 1, and bytes before it.
struct Place
{
    std::size_t column = 1;
    std::size_t offset = 0;
};

/// Answers record after record. Each thread has its own.
class record_writer
{
public:
    /// \a options must outlive it.
    explicit record_writer(WriteOptions const& options);

    /// Appends the record's line, or its text, to \a out, and counts it in \a seen.
    void write(Record const& record, std::string& out, counts& seen);

private:
    /// What is known of a record when its page is read.
    struct Page
    {
        std::string_view text;
        std::string_view members;
        std::string_view url;
        /// Notes that are not about the page.
        std::span<Problem const> notes = {};
        /// Whether the text was found, and `reader_` has read it.
        bool is_read = true;
    };

    void read_warc_header(Record const& record);
    void write_json(Record const& record, std::string& out, counts& seen);
    void write_page(Record const& record, Page const& page, std::string& out, counts& seen);
    bool append_article(std::string& out, std::string_view url);
    void append_text(std::string& out);
    void append_notes(std::string& out, Page const& page);
    void write_rejected(Record const& record, Page const& page, std::string& out, counts& seen);
    void append_page_text(std::string& out, Record const& record, Page const& page);
    void write_problem(Record const& record, Page const& page, Problem const& problem,
                       std::optional<Place> const& where, std::string& out, counts& seen);

    WriteOptions const& options_;
    newspage::parser anything_;
    newspage::parser marked_;
    /// The one that read the last page.
    newspage::parser* reader_ = nullptr;
    json_record line_;
    std::vector<Problem> notes_;
    std::string members_;
    std::string url_;
    std::string problem_;
    std::vector<std::string_view> codes_;
};

} // namespace filter

#endif
