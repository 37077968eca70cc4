// From a record to its line of the output.
#ifndef NEWSPAGE_FILTER_ANSWER_HPP
#define NEWSPAGE_FILTER_ANSWER_HPP

#include "json_record.hpp"
#include "record.hpp"
#include "tally.hpp"

#include <newspage/options.hpp>
#include <newspage/parse.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace filter {

enum class Format { json, json_ld, ninjs };

struct Wishes
{
    Format format = Format::json;
    newspage::parse_options parsing;
    /// Members of the output beside the article.
    bool notes = false;
    bool keep_text = false;
    /// For JSON-LD and ninjs: what the pages do not tell.
    std::string base_url;
    std::string file_base;
    std::string language;
    std::optional<std::chrono::minutes> utc_offset;
    std::optional<std::chrono::seconds> time_of_days;
};

/// Answers record after record with one line each. Each thread has its own.
class answerer
{
public:
    explicit answerer(Wishes const& wishes) : wishes_(wishes), reader_(wishes.parsing) {}

    /// Appends the line to \a out and counts it in \a seen.
    void answer(Record const& record, std::string& out, tally& seen);

private:
    void answer_page(std::string_view text, std::string const& members, std::string const& url, Record const& record, std::string& out, tally& seen);
    void append_article(std::string& out, std::string const& url);
    void append_notes(std::string& out, std::string_view text, Record const& record, tally& seen);

    Wishes const& wishes_;
    newspage::parser reader_;
    json_record line_;
    std::string problem_;
};

} // namespace filter

#endif
