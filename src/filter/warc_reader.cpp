#include "warc_reader.hpp"

#include "file_kind.hpp"
#include "option_values.hpp"
#include "problems.hpp"
#include "warc_header.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace filter {
namespace {

constexpr std::size_t search_block = 1u << 16;
constexpr std::size_t max_header = 1u << 18;
constexpr std::string_view crlf = "\r\n";

std::size_t line_ends(std::string_view text) noexcept { return std::min(text.find_first_not_of("\r\n"), text.size()); }

/// Where a record begins at the start of a line, or \a anywhere, from \a from on; npos where none does. A start too
/// near the end of \a text counts only where \a text is the \a whole rest of the file.
std::size_t find_start(std::string_view text, std::size_t from, bool whole, bool anywhere = false) noexcept
{
    for (auto at = text.find("WARC/", from); at != text.npos; at = text.find("WARC/", at + 1))
        if ((anywhere || at == 0 || text[at - 1] == '\n') && (whole || text.size() - at >= warc_start_size) &&
            starts_warc_record(text.substr(at)))
            return at;
    return text.npos;
}

/// Without the two line ends that close a record.
std::size_t without_line_ends(std::string_view body) noexcept
{
    for (int i = 0; i != 2 && body.ends_with('\n'); ++i)
        body.remove_suffix(body.ends_with("\r\n") ? 2 : 1);
    return body.size();
}

/// Of the two line ends at the front, as far as they are there.
std::size_t two_line_ends(std::string_view text) noexcept
{
    std::size_t size = 0;
    for (int i = 0; i != 2; ++i)
        size += text.substr(size).starts_with(crlf) ? crlf.size() : text.substr(size).starts_with('\n');
    return size;
}

/// Whether two line ends at \a at can only be those that close a record: a text with the same line ends may have an
/// empty line there.
bool is_separated(std::string_view body, std::size_t at) noexcept
{
    auto const rest = body.substr(at);
    return rest.starts_with("\r\n\r\n") &&
           (line_ends(rest) == rest.size() || body.substr(0, at).find(crlf) == body.npos);
}

bool is_plain_text(std::string_view content_type) noexcept
{
    return same_name(content_type.substr(0, std::min(content_type.find_first_of("; "), content_type.size())),
                     "text/plain");
}

bool is_page(std::string_view type, std::string_view content_type) noexcept
{
    return (same_name(type, "conversion") && (content_type.empty() || is_plain_text(content_type))) ||
           (same_name(type, "resource") && is_plain_text(content_type));
}

/// The size of the record that begins \a text, after its own header; nothing where that lacks type or length.
std::optional<std::uint64_t> record_size(std::string_view text)
{
    warc_fields fields(text.substr(0, max_header));
    bool has_type = false;
    std::optional<std::uint64_t> length;
    while (fields.next()) {
        has_type = has_type || same_name(fields.name(), "WARC-Type");
        if (same_name(fields.name(), "Content-Length"))
            length = number_of(fields.value());
    }
    if (!has_type || !length || !fields.size() || *length > std::uint64_t(1) << 62)
        return {};
    return *length + *fields.size();
}

/// Whether \a text ends at \a size, or another record begins there, after no more than two line ends.
bool is_boundary(std::string_view text, std::uint64_t size) noexcept
{
    if (size > text.size())
        return false;
    auto const rest = text.substr(static_cast<std::size_t>(size));
    auto const gap = two_line_ends(rest);
    return gap == rest.size() || starts_warc_record(rest.substr(gap));
}

/// Whether the body may be another archive.
bool may_quote(warc_reader::Head const& head) noexcept
{
    return same_name(head.type, "response") || (same_name(head.type, "resource") && !is_plain_text(head.content_type));
}

} // namespace

bool warc_reader::next(Record& record)
{
    if (number_ == 0 && bytes_.look(byte_order_mark.size()).starts_with(byte_order_mark))
        bytes_.advance(byte_order_mark.size());
    if (!find_record())
        return report_no_pages(record);
    record.number = ++number_;
    record.file_offset = bytes_.offset();
    return read_record(record);
}

/// Passes over line ends, and after `resume` over what remains of the damaged record.
bool warc_reader::find_record()
{
    for (std::size_t size = 0; (size = line_ends(bytes_.look(1))) != 0;)
        bytes_.advance(size);
    if (std::exchange(lost_, false) && !starts_warc_record(bytes_.look(warc_start_size)))
        skip_to_record();
    return !bytes_.look(1).empty();
}

bool warc_reader::read_record(Record& record)
{
    auto const fail = [&](Problem problem) {
        has_errors_ = true;
        record.fail(std::move(problem));
        // A record that broke off may be followed by another one in the middle of a line.
        skip_to_record(true);
        return true;
    };
    if (!starts_warc_record(bytes_.look(warc_start_size))) {
        if (bytes_.look(warc_start_size).size() < warc_start_size && !bytes_.error().empty())
            return skip_to_record();
        return fail(problems::not_warc());
    }
    auto const head = read_head();
    if (!head)
        return fail(problems::broken_header());
    auto const page = is_page(head->type, head->content_type);
    auto const body = find_end(*head);
    if (!body && !bytes_.error().empty())
        return skip_to_record(); // It is the file's error that is reported.
    if (page && !body) {
        own_text_ = bytes_.look(head->size).substr(0, head->size);
        record.text = own_text_;
        record.head = head->size;
        return fail(problems::too_large(max_bytes_));
    }
    if (page) {
        has_pages_ = true;
        record.form = Record::Form::warc;
        record.text = bytes_.look(head->size + body->size).substr(0, head->size + body->size);
        record.head = head->size;
        if (!body->as_declared)
            record.notes.push_back(problems::wrong_length());
        if (!head->bad_line.empty())
            record.notes.push_back(problems::bad_header_line(head->bad_line));
    } else {
        own_text_ = head->type.empty() ? "record without a type" : head->type;
        if (same_name(own_text_, "conversion") || same_name(own_text_, "resource"))
            own_text_ += " of " + (head->content_type.empty() ? "unknown type" : head->content_type);
        ++skipped_[own_text_];
        record.form = Record::Form::skipped;
        record.text = own_text_;
    }
    if (body)
        bytes_.advance(head->size + body->size);
    else
        skip_to_record();
    return true;
}

std::optional<warc_reader::Head> warc_reader::read_head()
{
    for (std::size_t ask = 1u << 12; ask <= max_header; ask *= 4) {
        auto const text = bytes_.look(ask);
        Head head;
        warc_fields fields(text);
        bool has_type = false;
        while (fields.next()) {
            if (same_name(fields.name(), "WARC-Type")) {
                // The header broke off, and this is that of another record.
                if (std::exchange(has_type, true))
                    return {};
                head.type = fields.value();
            }
            if (same_name(fields.name(), "Content-Type"))
                head.content_type = fields.value();
            else if (same_name(fields.name(), "Content-Length"))
                if (auto const length = number_of(fields.value()))
                    head.length = length;
        }
        if (fields.broken())
            return {};
        if (fields.size() || text.size() < ask) {
            head.size = fields.size_at_end();
            head.bad_line = trimmed(fields.bad_line());
            return head;
        }
    }
    return {};
}

/// Whether a body may end at \a at: another record follows after no more than two line ends, or the file ends.
bool warc_reader::record_follows(std::size_t at)
{
    auto const text = bytes_.look(at + 2 * crlf.size() + warc_start_size);
    if (text.size() < at)
        return false;
    auto const rest = text.substr(at);
    if (line_ends(rest) == rest.size())
        return !bytes_.damaged();
    auto const within_line_end = rest[0] == '\n' && at != 0 && text[at - 1] == '\r';
    return !within_line_end && starts_warc_record(rest.substr(two_line_ends(rest)));
}

/// Where another record begins inside of the body that ends at \a end, because the length of this record includes it;
/// npos where there is none. A page may also quote a header. So one counts only if its record leads to \a end or to a
/// further record, or if its lines end in CRLF and those of the page do not.
std::size_t warc_reader::record_inside(Head const& head, std::size_t end)
{
    auto const text = bytes_.look(end).substr(0, end);
    auto const first_crlf = text.find(crlf, head.size);
    for (auto at = find_start(text, head.size, true); at != text.npos; at = find_start(text, at + 1, true)) {
        auto const length = record_size(text.substr(at));
        auto const page_end = head.size + without_line_ends(text.substr(head.size, at - head.size));
        auto const has_own_ends = first_crlf >= page_end && text.substr(0, text.find('\n', at)).ends_with('\r');
        if (length && (has_own_ends || is_boundary(text.substr(at), *length)))
            return at;
    }
    return text.npos;
}

/// Nothing where the record is too large, or the file broke off in it.
std::optional<warc_reader::Body> warc_reader::find_end(Head const& head)
{
    auto const is_declared = head.length && *head.length <= max_bytes_;
    auto const declared = is_declared ? static_cast<std::size_t>(*head.length) : 0;
    if (is_declared && record_follows(head.size + declared)) {
        auto const at = may_quote(head) ? std::string_view::npos : record_inside(head, head.size + declared);
        if (at == std::string_view::npos)
            return Body{declared, true};
        return Body{without_line_ends(bytes_.look(at).substr(head.size, at - head.size)), false};
    }
    for (auto from = head.size;;) {
        auto const ask = from + search_block;
        auto const text = bytes_.look(ask);
        auto const whole = text.size() < ask;
        auto at = find_start(text, from, whole);
        if (at == text.npos && whole && bytes_.error().empty())
            at = text.size();
        if (at == text.npos && whole && bytes_.damaged())
            return {};
        auto const end = std::min(at, text.size());
        // What follows the declared end may be no record: then that is the error, not the length.
        if (is_declared && head.size + declared < end &&
            is_separated(text.substr(head.size, end - head.size), declared))
            return Body{declared, true};
        if (at != text.npos) {
            auto const size = without_line_ends(text.substr(head.size, at - head.size));
            return size <= max_bytes_ ? std::optional(Body{size, false}) : std::nullopt;
        }
        if (whole || text.size() - head.size > max_bytes_ + search_block)
            return {};
        from = std::max(from, text.size() - warc_start_size);
    }
}

/// Passes over everything up to the start of another record than the one that is here. Returns false.
bool warc_reader::skip_to_record(bool anywhere)
{
    for (std::size_t from = 1;;) {
        auto const text = bytes_.look(search_block);
        auto const whole = text.size() < search_block;
        auto const at = find_start(text, from, whole, anywhere);
        if (at != text.npos || whole) {
            bytes_.advance(std::min(at, text.size()));
            return false;
        }
        // The byte before a start decides whether it is one.
        bytes_.advance(text.size() - warc_start_size - 1);
        from = 1;
    }
}

bool warc_reader::report_no_pages(Record& record)
{
    if (has_pages_ || has_errors_ || !bytes_.error().empty())
        return false;
    has_pages_ = true; // once
    std::string types;
    for (auto const& [type, count] : skipped_)
        types += (types.empty() ? "" : ", ") + std::to_string(count) + " " + type;
    record.form = Record::Form::no_pages;
    record.problem.message = "no page in it (skipped: " + (types.empty() ? "nothing" : types) + ")";
    return true;
}

} // namespace filter
