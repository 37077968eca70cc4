#include "json_record.hpp"

#include <newspage/to_json.hpp>

#include <boost/json/basic_parser_impl.hpp>

#include <cstdint>
#include <limits>

namespace filter {
namespace {

namespace json = boost::json;
using text_of = json::string_view;

/// Takes the parser's events and writes again what is passed on.
struct parts
{
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

    std::string text;
    std::string members;
    std::string url;
    bool is_object = false;
    bool has_text = false;

    bool on_document_begin(json::error_code&)
    {
        text.clear(), members.clear(), url.clear(), part_.clear(), open_.clear();
        is_object = has_text = false;
        fresh_ = true;
        member_ = Member::other;
        return true;
    }
    bool on_document_end(json::error_code&) { return true; }

    bool on_object_begin(json::error_code&) { return begin('{'); }
    bool on_object_end(std::size_t, json::error_code&) { return end('}'); }
    bool on_array_begin(json::error_code&) { return begin('['); }
    bool on_array_end(std::size_t, json::error_code&) { return end(']'); }

    bool on_key_part(text_of part, std::size_t, json::error_code&) { return keep(part); }
    bool on_key(text_of part, std::size_t, json::error_code&)
    {
        keep(part);
        if (open_.size() == 1) {
            member_ = part_ == "text" ? Member::text : part_ == "article" || part_ == "error" ? Member::answer
                    : part_ == "url" ? Member::url : Member::other;
            // An answer of an earlier run gives way to that of this one.
            if (passes_on()) {
                if (!members.empty())
                    members += ',';
                newspage::append_json_string(members, part_);
                members += ':';
            } else if (member_ == Member::text) {
                has_text = false;
            }
        } else if (passes_on()) {
            comma();
            newspage::append_json_string(members, part_);
            members += ':';
        }
        // The value behind a key needs no comma.
        fresh_ = true;
        part_.clear();
        return true;
    }

    bool on_string_part(text_of part, std::size_t, json::error_code&) { return keep(part); }
    bool on_string(text_of part, std::size_t, json::error_code&)
    {
        keep(part);
        if (member_ == Member::text && open_.size() == 1) {
            text.swap(part_);
            has_text = true;
        } else {
            if (member_ == Member::url && open_.size() == 1)
                url = part_;
            if (passes_on()) {
                comma();
                newspage::append_json_string(members, part_);
            }
        }
        part_.clear();
        return true;
    }

    bool on_number_part(text_of part, json::error_code&) { return keep(part); }
    bool on_int64(std::int64_t, text_of part, json::error_code&) { return word(part); }
    bool on_uint64(std::uint64_t, text_of part, json::error_code&) { return word(part); }
    bool on_double(double, text_of part, json::error_code&) { return word(part); }
    bool on_bool(bool value, json::error_code&) { return word(value ? "true" : "false"); }
    bool on_null(json::error_code&) { return word("null"); }
    bool on_comment_part(text_of, json::error_code&) { return true; }
    bool on_comment(text_of, json::error_code&) { return true; }

private:
    enum class Member { other, url, text, answer };

    [[nodiscard]] bool passes_on() const noexcept { return !open_.empty() && (member_ == Member::other || member_ == Member::url); }

    bool keep(text_of part)
    {
        part_.append(part.data(), part.size());
        return true;
    }
    void comma()
    {
        if (!fresh_)
            members += ',';
        fresh_ = false;
    }
    bool word(text_of last)
    {
        keep(last);
        if (passes_on()) {
            comma();
            members += part_;
        }
        part_.clear();
        return true;
    }
    bool begin(char bracket)
    {
        if (open_.empty())
            is_object = bracket == '{';
        else if (passes_on()) {
            comma();
            members += bracket;
        }
        open_ += bracket;
        fresh_ = true;
        return true;
    }
    bool end(char bracket)
    {
        open_.pop_back();
        if (passes_on())
            members += bracket;
        fresh_ = false;
        return true;
    }

    std::string part_;
    /// The brackets that are open.
    std::string open_;
    /// Nothing stands yet behind the last bracket or key.
    bool fresh_ = true;
    Member member_ = Member::other;
};

json::parse_options options()
{
    json::parse_options out;
    out.max_depth = 256;
    // Bytes that are no UTF-8 are newspage's to tell, with their place in the text.
    out.allow_invalid_utf8 = true;
    return out;
}

} // namespace

struct json_record::parser
{
    json::basic_parser<parts> json{options()};
};

json_record::json_record() : parser_(std::make_unique<parser>()) {}
json_record::~json_record() = default;

bool json_record::read(std::string_view line)
{
    auto& json = parser_->json;
    json.reset();
    json::error_code error;
    offset_ = json.write_some(false, line.data(), line.size(), error);
    if (!error && offset_ < line.size())
        error = json::error::extra_data;
    if (error) {
        expected_ = "JSON (" + error.message() + ")";
        return false;
    }
    if (!json.handler().is_object || !json.handler().has_text) {
        offset_ = 0;
        expected_ = json.handler().is_object ? "a string under `text`" : "a JSON object";
        return false;
    }
    return true;
}

std::string const& json_record::text() const noexcept { return parser_->json.handler().text; }
std::string const& json_record::members() const noexcept { return parser_->json.handler().members; }
std::string const& json_record::url() const noexcept { return parser_->json.handler().url; }

} // namespace filter
