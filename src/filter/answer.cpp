#include "answer.hpp"

#include <newspage/json_ld.hpp>
#include <newspage/newspage.hpp>
#include <newspage/ninjs.hpp>

#include <boost/json/serialize.hpp>

namespace filter {
namespace {

void append_key(std::string& out, std::string_view key)
{
    out.append(out.ends_with('{') ? "\"" : ",\"").append(key) += "\":";
}

void append_member(std::string& out, std::string_view key, std::string_view value)
{
    append_key(out, key);
    newspage::append_json_string(out, value);
}

void append_place(std::string& out, newspage::location where, std::size_t offset)
{
    out += "\"line\":" + std::to_string(where.line) + ",\"column\":" + std::to_string(where.column) + ",\"offset\":" + std::to_string(offset);
}

void begin_line(std::string& out, std::string const& members)
{
    out += '{';
    out += members;
}

/// An error without a place in a page.
void append_error(std::string& out, std::string_view expected)
{
    append_key(out, "error");
    out += '{';
    append_member(out, "expected", expected);
    out += '}';
}

} // namespace

void answerer::answer(Record const& record, std::string& out, tally& seen)
{
    switch (record.form) {
    case Record::Form::page: {
        auto const by_file = record.url.empty() && !wishes_.base_url.empty() && !record.file.empty();
        answer_page(record.body, record.members, by_file ? newspage::detail::file_url(wishes_.base_url, record.file) : record.url, record, out, seen);
        break;
    }
    case Record::Form::json:
        if (line_.read(record.body)) {
            answer_page(line_.text(), line_.members(), line_.url(), record, out, seen);
        } else {
            begin_line(out, record.members);
            append_key(out, "error");
            out += '{';
            // Line and column are those of the record: it is one line.
            append_place(out, {1, newspage::source_map(record.body).locate(line_.offset()).column}, line_.offset());
            append_member(out, "expected", line_.expected());
            out += '}';
            seen.add_refusal(line_.expected(), record.place);
        }
        break;
    case Record::Form::unreadable:
        begin_line(out, record.members);
        append_error(out, record.expected);
        seen.add_refusal(record.expected, record.place);
        break;
    }
    out += "}\n";
}

void answerer::answer_page(std::string_view text, std::string const& members, std::string const& url, Record const& record, std::string& out, tally& seen)
{
    begin_line(out, members);
    if (wishes_.keep_text)
        append_member(out, "text", text);
    if (reader_.read(text)) {
        problem_.clear();
        append_article(out, url);
        if (!problem_.empty()) {
            append_error(out, problem_);
            seen.add_refusal(problem_, record.place);
        } else {
            seen.add(reader_.article());
        }
    } else {
        auto const& error = reader_.error();
        auto const where = newspage::source_map(text).locate(error.where.offset);
        append_key(out, "error");
        out += '{';
        append_place(out, where, error.where.offset);
        append_member(out, "expected", error.expected());
        out += '}';
        seen.add_refusal(error.expected(), record.place + ' ' + std::to_string(where.line) + ':' + std::to_string(where.column));
    }
    append_notes(out, text, record, seen);
}

void answerer::append_article(std::string& out, std::string const& url)
{
    if (wishes_.format == Format::json) {
        append_key(out, "article");
        newspage::append_json(out, reader_.article());
        return;
    }
    auto const article = newspage::to_article(reader_.article());
    boost::json::object made;
    if (wishes_.format == Format::json_ld) {
        made = newspage::to_json_ld(article, {url, wishes_.file_base, wishes_.utc_offset, wishes_.language});
    } else {
        auto ninjs = newspage::to_ninjs(article, {url, wishes_.file_base, wishes_.utc_offset, wishes_.time_of_days, wishes_.language});
        if (!ninjs) {
            problem_ = ninjs.error().expected + " under `url`";
            return;
        }
        made = std::move(*ninjs);
    }
    append_key(out, "article");
    out += boost::json::serialize(made);
}

void answerer::append_notes(std::string& out, std::string_view text, Record const& record, tally& seen)
{
    auto const& notes = reader_.notes();
    for (auto const& note : notes)
        seen.add_note(newspage::to_string(note.code), record.place);
    if (!wishes_.notes)
        return;
    append_key(out, "notes");
    out += '[';
    newspage::source_map const places(text);
    for (auto const& note : notes) {
        out += out.ends_with('[') ? "{" : ",{";
        append_member(out, "code", newspage::to_string(note.code));
        out += ',';
        append_place(out, places.locate(note.where.offset), note.where.offset);
        append_member(out, "message", note.message());
        append_member(out, "expected", note.expected());
        out += '}';
    }
    out += ']';
}

} // namespace filter
