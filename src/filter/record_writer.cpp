#include "record_writer.hpp"

#include "problems.hpp"
#include "warc_header.hpp"

#include <newspage/json_ld.hpp>
#include <newspage/ninjs.hpp>
#include <newspage/source_map.hpp>
#include <newspage/to_json.hpp>

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <utility>
#include <variant>

namespace filter {
namespace {

newspage::parse_options with_mark(newspage::parse_options options, bool required)
{
    options.require_mark = required;
    return options;
}

void append_key(std::string& out, std::string_view key)
{
    out.append(out.empty() || out.ends_with('{') ? "\"" : ",\"").append(key) += "\":";
}

void append_member(std::string& out, std::string_view key, std::string_view value)
{
    append_key(out, key);
    newspage::append_json_string(out, value);
}

/// In the form of newspage::append_json for a diagnostic; the place is that in the record, where one is known.
void append_problem(std::string& out, Problem const& problem, std::optional<Place> const& where)
{
    out += '{';
    if (where)
        out += "\"line\":1,\"column\":" + std::to_string(where->column);
    append_member(out, "expected", problem.expected);
    if (where)
        out += ",\"offset\":" + std::to_string(where->offset);
    append_member(out, "code", problem.code);
    append_member(out, "message", problem.message);
    if (!problem.hint.empty())
        append_member(out, "hint", problem.hint);
    out += '}';
}

/// Adds to the error object that \a out ends with where its record comes from.
void append_origin(std::string& out, Record const& record)
{
    out.pop_back();
    append_member(out, "file", record.file);
    if (record.number != 0)
        out += ",\"record\":" + std::to_string(record.number);
    if (record.file_offset)
        out += ",\"file_offset\":" + std::to_string(*record.file_offset);
    out += '}';
}

/// As in `a.jsonl:17`.
std::string place_of(Record const& record)
{
    return std::string(record.file) + (record.number != 0 ? ':' + std::to_string(record.number) : "");
}

} // namespace

record_writer::record_writer(WriteOptions const& options)
    : options_(options), anything_(with_mark(options.parsing, false)), marked_(with_mark(options.parsing, true)),
      line_(options.text_key, options.url_key)
{
}

void record_writer::write(Record const& record, std::string& out, counts& seen)
{
    members_.clear(), url_.clear();
    switch (record.form) {
    case Record::Form::page:
        append_member(members_, "file", record.name);
        if (!options_.base_url.empty())
            url_ = newspage::detail::file_url(options_.base_url, record.name);
        return write_page(record, {record.text, members_, url_}, out, seen);
    case Record::Form::warc:
        read_warc_header(record);
        return write_page(record, {record.text.substr(record.head), members_, url_, record.notes}, out, seen);
    case Record::Form::json: return write_json(record, out, seen);
    case Record::Form::unreadable:
        if (record.head != 0)
            read_warc_header(record);
        return write_problem(record, {{}, members_, {}, record.notes, false}, record.problem, {}, out, seen);
    case Record::Form::skipped: return seen.add_skipped(record.text);
    case Record::Form::no_pages:
        return seen.add_file_without_pages(std::string(record.file) + ": " + record.problem.message);
    }
}

void record_writer::read_warc_header(Record const& record)
{
    struct Key
    {
        std::string_view field;
        std::string_view key;
        bool seen = false;
    };
    Key keys[] = {{"WARC-Target-URI", "url"},
                  {"WARC-Date", "date"},
                  {"WARC-Record-ID", "id"},
                  {"WARC-Identified-Content-Language", "language"}};
    for (warc_fields fields(record.text.substr(0, record.head)); fields.next();)
        for (auto& key : keys)
            if (same_name(fields.name(), key.field) && !std::exchange(key.seen, true)) {
                auto value = fields.value();
                // WARC 1.0 put addresses into `<` and `>`.
                if (&key == keys && value.starts_with('<') && value.ends_with('>'))
                    value = value.substr(1, value.size() - 2);
                if (&key == keys)
                    url_ = value;
                append_member(members_, key.key, value);
            }
}

void record_writer::write_json(Record const& record, std::string& out, counts& seen)
{
    auto const is_read = line_.read(record.text);
    notes_.clear();
    if (line_.has_lone_surrogate())
        notes_.push_back(problems::lone_surrogate());
    if (line_.has_word_for_number())
        notes_.push_back(problems::not_a_number());
    if (is_read)
        return write_page(record, {line_.text(), line_.members(), line_.url(), notes_}, out, seen);
    // It is one line, so that the place is a column.
    auto const column = newspage::source_map(record.text).locate(line_.offset()).column;
    write_problem(record, {{}, line_.members(), {}, notes_, false}, line_.problem(), Place{column, line_.offset()}, out,
                  seen);
}

void record_writer::write_page(Record const& record, Page const& page, std::string& out, counts& seen)
{
    auto const is_warc = record.form == Record::Form::warc;
    reader_ = options_.require_mark.value_or(is_warc) ? &marked_ : &anything_;
    if (!reader_->read(page.text))
        return write_rejected(record, page, out, seen);
    // A strict reader has no notes, but the program may.
    if (options_.parsing.strict && !page.notes.empty())
        return write_problem(record, page, page.notes.front(), {}, out, seen);
    auto const before = out.size();
    if (options_.format == Format::text) {
        append_text(out);
    } else {
        out += '{';
        out += page.members;
        append_page_text(out, record, page);
        if (!append_article(out, page.url)) {
            out.resize(before);
            return write_problem(record, page, problems::no_url(problem_, options_.url_key), {}, out, seen);
        }
        if (options_.notes)
            append_notes(out, page);
        out += "}\n";
    }
    codes_.clear();
    for (auto const& note : reader_->notes())
        codes_.push_back(newspage::to_string(note.code));
    for (auto const& note : page.notes)
        codes_.push_back(note.code);
    seen.add_article(reader_->article(), codes_, place_of(record));
}

/// False where the format needs what is not known; then `problem_` is what was expected.
bool record_writer::append_article(std::string& out, std::string_view url)
{
    append_key(out, "article");
    if (options_.format == Format::json) {
        newspage::append_json(out, reader_->article());
        return true;
    }
    auto const article = newspage::to_article(reader_->article());
    if (options_.format == Format::json_ld) {
        out += boost::json::serialize(
            newspage::to_json_ld(article, {url, options_.file_base, options_.utc_offset, options_.language}));
        return true;
    }
    auto const ninjs = newspage::to_ninjs(
        article, {url, options_.file_base, options_.utc_offset, options_.time_of_days, options_.language});
    if (ninjs)
        out += boost::json::serialize(*ninjs);
    else
        problem_ = ninjs.error().expected;
    return ninjs.has_value();
}

/// Title, headings and paragraphs, separated by empty lines.
void record_writer::append_text(std::string& out)
{
    auto const& article = reader_->article();
    out += text_separator;
    bool first = true;
    auto const append = [&](std::string_view text) {
        if (!std::exchange(first, false))
            out += '\n';
        auto const at = out.size();
        (out += text) += '\n';
        // Only records are separated by form feeds.
        std::replace(out.begin() + static_cast<std::ptrdiff_t>(at), out.end(), '\f', ' ');
    };
    if (article.title)
        append(*article.title);
    for (auto const& block : article.body) {
        if (auto const paragraph = std::get_if<newspage::ParagraphView>(&block))
            append(paragraph->text);
        else if (auto const heading = std::get_if<newspage::HeadingView>(&block))
            append(heading->text);
    }
}

void record_writer::append_notes(std::string& out, Page const& page)
{
    append_key(out, "notes");
    if (page.is_read)
        newspage::append_json(out, reader_->notes(), page.text);
    else
        out += "[]";
    for (auto const& note : page.notes) {
        out.pop_back();
        if (!out.ends_with('['))
            out += ',';
        append_problem(out, note, {});
        out += ']';
    }
}

void record_writer::append_page_text(std::string& out, Record const& record, Page const& page)
{
    if (options_.keep_text && page.is_read)
        append_member(out, record.form == Record::Form::json ? std::string_view(options_.text_key) : "text", page.text);
}

void record_writer::write_rejected(Record const& record, Page const& page, std::string& out, counts& seen)
{
    auto const& error = reader_->error();
    auto const where = newspage::source_map(page.text).locate(error.where.offset);
    auto const place = place_of(record) + ' ' + std::to_string(where.line) + ':' + std::to_string(where.column);
    seen.add_rejected(newspage::to_string(error.code), place);
    if (options_.format == Format::text) {
        out += text_separator;
        return seen.add_message(place + ": " + std::string(error.message()));
    }
    out += '{';
    out += page.members;
    append_page_text(out, record, page);
    append_key(out, "error");
    newspage::append_json(out, error, page.text);
    append_origin(out, record);
    if (options_.notes)
        append_notes(out, page);
    out += "}\n";
}

void record_writer::write_problem(Record const& record, Page const& page, Problem const& problem,
                                  std::optional<Place> const& where, std::string& out, counts& seen)
{
    seen.add_unreadable(problem.code, place_of(record));
    if (options_.format == Format::text) {
        out += text_separator;
        return seen.add_message(place_of(record) + (where ? " 1:" + std::to_string(where->column) : "") + ": " +
                                problem.message);
    }
    out += '{';
    out += page.members;
    append_page_text(out, record, page);
    append_key(out, "error");
    append_problem(out, problem, where);
    append_origin(out, record);
    if (options_.notes)
        append_notes(out, page);
    out += "}\n";
}

} // namespace filter
