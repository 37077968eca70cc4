#include "input.hpp"

#include "byte_stream.hpp"

#include <newspage/to_json.hpp>

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/predicate.hpp>
#include <boost/algorithm/string/trim.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <string_view>
#include <utility>

namespace fs = std::filesystem;

namespace filter {
namespace {

constexpr std::string_view record_start = "WARC/1.";
/// Stands between the text of a record and the next one.
constexpr std::string_view record_end = "\r\n\r\n";

void add_member(Record& record, std::string_view key, std::string_view value)
{
    if (!record.members.empty())
        record.members += ',';
    newspage::append_json_string(record.members, key);
    record.members += ':';
    newspage::append_json_string(record.members, value);
}

/// The line that begins \a text, with its end; nothing where it has none.
std::string_view line_of(std::string_view text)
{
    auto const end = text.find('\n');
    return end == text.npos ? std::string_view() : text.substr(0, end + 1);
}

} // namespace

Layout layout_of(std::string const& name)
{
    std::string_view rest = name;
    for (std::string_view packed : {".gz", ".zst"})
        if (boost::algorithm::iends_with(rest, packed))
            rest.remove_suffix(packed.size());
    for (std::string_view end : {".jsonl", ".ndjson"})
        if (boost::algorithm::iends_with(rest, end))
            return Layout::jsonl;
    for (std::string_view end : {".wet", ".warc"})
        if (boost::algorithm::iends_with(rest, end))
            return Layout::wet;
    return Layout::text;
}

input::input(std::vector<std::string> const& names, Layout layout, Limits limits) : layout_(layout), limits_(limits)
{
    for (auto const& name : names)
        add(name);
}

input::~input() = default;

void input::add(std::string const& name)
{
    if (name == "-") {
        files_.push_back({{}, {}, {}});
        size_.reset();
        return;
    }
    std::error_code error;
    std::vector<File> found;
    if (fs::is_directory(name, error)) {
        fs::recursive_directory_iterator at(name, error);
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
            auto const relative = at->path().lexically_relative(name).generic_string();
            std::error_code here;
            if (at->path().filename().string().starts_with('.')) {
                at.disable_recursion_pending();
            } else if (at->is_directory(here)) {
                // One folder that cannot be listed must not end the walk.
                if (fs::directory_iterator(at->path(), here); here) {
                    at.disable_recursion_pending();
                    found.push_back({at->path().string(), relative, here.message()});
                }
            } else if (at->is_regular_file(here)) {
                found.push_back({at->path().string(), relative, {}});
            } else {
                found.push_back({at->path().string(), relative, here ? here.message() : "no regular file"});
            }
        }
        if (error)
            found.push_back({name, name, error.message()});
        std::sort(found.begin(), found.end(), [](File const& a, File const& b) { return a.name < b.name; });
    } else {
        found.push_back({name, fs::path(name).filename().string(), {}});
    }
    for (auto& file : found) {
        if (auto const size = fs::file_size(file.path, error); !error && size_)
            *size_ += size;
        files_.push_back(std::move(file));
    }
}

std::uint64_t input::packed() const { return packed_before_ + (bytes_ ? bytes_->packed() : 0); }

bool input::open()
{
    auto const& file = files_[current_];
    layout_here_ = layout_ != Layout::by_name ? layout_ : file.path.empty() ? Layout::jsonl : layout_of(file.name);
    number_ = 0;
    page_read_ = failure_told_ = false;
    if (file.problem.empty())
        bytes_ = std::make_unique<byte_stream>(file.path);
    return file.problem.empty();
}

void input::unreadable(Record& record, std::string expected)
{
    record.form = Record::Form::unreadable;
    record.expected = std::move(expected);
    if (record.members.empty() && !files_[current_].name.empty())
        add_member(record, "file", files_[current_].name);
}

bool input::next(Record& record)
{
    for (; current_ != files_.size(); ++current_) {
        record.clear();
        record.place = files_[current_].name.empty() ? "-" : files_[current_].name;
        if (!bytes_ && !open()) {
            unreadable(record, "a readable file (" + files_[current_].problem + ")");
            ++current_;
            return true;
        }
        if (read(record))
            return true;
        // What was read before a file broke off has come out; then it is told.
        if (!bytes_->error().empty() && !failure_told_) {
            failure_told_ = true;
            unreadable(record, "the rest of the file (" + bytes_->error() + ")");
            return true;
        }
        packed_before_ += bytes_->packed();
        bytes_.reset();
    }
    return false;
}

bool input::read(Record& record)
{
    switch (layout_here_) {
    case Layout::jsonl: return read_line(record);
    case Layout::wet: return read_wet(record);
    default: return read_page(record);
    }
}

bool input::read_page(Record& record)
{
    if (std::exchange(page_read_, true))
        return false;
    auto const text = bytes_->look(limits_.max_bytes + 1);
    // A file that breaks off is no page: its place in the output tells so.
    if (!bytes_->error().empty())
        return false;
    record.file = files_[current_].name;
    if (!record.file.empty())
        add_member(record, "file", record.file);
    if (text.size() > limits_.max_bytes)
        unreadable(record, "at most " + std::to_string(limits_.max_bytes) + " bytes");
    else
        record.body = text;
    return true;
}

bool input::read_line(Record& record)
{
    std::size_t seen = 0;
    bool too_long = false;
    std::size_t ask = 1;
    for (;;) {
        auto text = bytes_->look(ask);
        auto const end = text.find('\n', seen);
        auto const whole = end != text.npos;
        auto const length = whole ? end : text.size();
        too_long = too_long || length > limits_.max_bytes;
        if (whole || text.size() < ask) {
            if (!whole && text.empty() && !too_long)
                return false;
            record.place += ':' + std::to_string(++number_);
            record.form = Record::Form::json;
            if (too_long)
                unreadable(record, "at most " + std::to_string(limits_.max_bytes) + " bytes");
            else
                record.body = text.substr(0, length);
            bytes_->advance(whole ? end + 1 : text.size());
            // The last line of a file that broke off is half a line.
            if (!whole && !bytes_->error().empty())
                return false;
            return true;
        }
        if (too_long) {
            bytes_->advance(text.size());
            text = {};
        }
        seen = text.size();
        ask = seen + 1;
    }
}

void input::skip_to_record()
{
    for (;;) {
        auto const text = bytes_->look(1u << 16);
        auto at = text.find(record_end);
        while (at != text.npos && at + record_end.size() + record_start.size() <= text.size()
               && !text.substr(at + record_end.size()).starts_with(record_start))
            at = text.find(record_end, at + 1);
        if (at != text.npos && at + record_end.size() + record_start.size() <= text.size()) {
            bytes_->advance(at + record_end.size());
            return;
        }
        if (text.size() < (1u << 16)) {
            bytes_->advance(text.size());
            return;
        }
        // The end of the window may hold the beginning of what is looked for.
        bytes_->advance(text.size() - record_end.size() - record_start.size());
    }
}

// A record ends where its Content-Length says, if the next one begins there; only where that is a lie is it looked for.
bool input::read_wet(Record& record)
{
    for (;;) {
        while (bytes_->look(2).starts_with("\r\n"))
            bytes_->advance(2);
        auto text = bytes_->look(1u << 16);
        if (text.empty())
            return false;
        record.place = files_[current_].name + ':' + std::to_string(++number_);
        if (!text.starts_with(record_start)) {
            unreadable(record, "a WARC record");
            skip_to_record();
            return true;
        }
        std::string type;
        std::optional<std::size_t> length;
        std::size_t head = line_of(text).size();
        for (std::string_view line; !(line = line_of(text.substr(head))).empty();) {
            head += line.size();
            auto const colon = line.find(':');
            if (colon == line.npos)
                break;
            auto const name = line.substr(0, colon);
            auto const value = boost::algorithm::trim_copy(std::string(line.substr(colon + 1)));
            if (boost::algorithm::iequals(name, "WARC-Type"))
                type = value;
            else if (boost::algorithm::iequals(name, "WARC-Record-ID"))
                add_member(record, "id", value);
            else if (boost::algorithm::iequals(name, "WARC-Target-URI"))
                // Some tools write it in `<` and `>`, as WARC 1.0 had it.
                add_member(record, "url", record.url = boost::algorithm::trim_copy_if(value, boost::algorithm::is_any_of("<>")));
            else if (boost::algorithm::iequals(name, "WARC-Date"))
                add_member(record, "date", value);
            else if (boost::algorithm::iequals(name, "WARC-Identified-Content-Language"))
                add_member(record, "language", value);
            else if (std::size_t number = 0; boost::algorithm::iequals(name, "Content-Length")
                     && std::from_chars(value.data(), value.data() + value.size(), number).ptr == value.data() + value.size() && !value.empty())
                length = number;
        }
        if (!length || *length > limits_.max_bytes) {
            unreadable(record, length ? "at most " + std::to_string(limits_.max_bytes) + " bytes" : "a WARC record with its Content-Length");
            skip_to_record();
            return true;
        }
        text = bytes_->look(head + *length + record_end.size() + record_start.size());
        auto const behind = text.substr(std::min(text.size(), head + *length));
        auto const ended = behind.empty() ? text.size() == head + *length && bytes_->error().empty() : behind.starts_with(record_end);
        if (!ended || (behind.size() > record_end.size() && !behind.substr(record_end.size()).starts_with(record_start))) {
            // Broken off: what is told is that the file ended.
            if (!bytes_->error().empty() && text.find(std::string(record_end) + std::string(record_start)) == text.npos) {
                bytes_->advance(text.size());
                return false;
            }
            unreadable(record, "a record as long as its Content-Length says");
            skip_to_record();
            return true;
        }
        if (type == "conversion") {
            record.body = text.substr(head, *length);
            bytes_->advance(head + *length);
            return true;
        }
        bytes_->advance(head + *length);
        record.members.clear();
        record.url.clear();
    }
}

} // namespace filter
