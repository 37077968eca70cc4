#include "json_record.hpp"

#include "file_kind.hpp"
#include "problems.hpp"

#include <newspage/text/sixteen_bytes.hpp>
#include <newspage/to_json.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <numeric>

namespace filter {
namespace {

constexpr std::size_t max_depth = 256;
constexpr std::size_t at_once = 16;

/// The number of bytes at the front of these sixteen that are not escaped in a string: no `"`, `\` or control
/// character.
std::size_t plain_bytes(char const* at) noexcept
{
    newspage::detail::sixteen_bytes const bytes(at);
    auto const found = bytes.is('"') | bytes.is('\\') | bytes.in('\0', '\x1f');
    return static_cast<std::size_t>(std::countr_zero(found.bits() | 1u << at_once));
}

char const* plain_end(char const* at, char const* last) noexcept
{
    while (static_cast<std::size_t>(last - at) >= at_once) {
        auto const size = plain_bytes(at);
        at += size;
        if (size != at_once)
            return at;
    }
    while (at != last && static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\')
        ++at;
    return at;
}

bool is_ascii(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

char* write_utf8(char* out, std::uint32_t point) noexcept
{
    auto const put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
    return out;
}

constexpr bool is_high(std::uint32_t unit) noexcept { return unit >= 0xd800 && unit < 0xdc00; }
constexpr bool is_low(std::uint32_t unit) noexcept { return unit >= 0xdc00 && unit < 0xe000; }

} // namespace

bool json_record::fail(char const* expected)
{
    problem_ = problems::not_json(expected);
    return false;
}

void json_record::whitespace() noexcept
{
    while (at_ != last_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n'))
        ++at_;
}

/// What may be before a record: a byte order mark, where files were put together, and the mark of a JSON sequence (RFC
/// 7464).
void json_record::skip_marks() noexcept
{
    constexpr std::string_view record_separator = "\x1e";
    for (auto const mark : {byte_order_mark, record_separator})
        if (std::string_view(at_, static_cast<std::size_t>(last_ - at_)).starts_with(mark))
            at_ += mark.size();
}

void json_record::Buffer::make_room(std::size_t wanted)
{
    // What one long line took is not kept for all the short ones after it.
    constexpr std::size_t much = 1u << 22;
    if (size < wanted || (size > much && size / 4 > wanted)) {
        bytes = std::make_unique_for_overwrite<char[]>(wanted * 2);
        size = wanted * 2;
    }
}

bool json_record::read(std::string_view line)
{
    // Eight bytes are copied at a time, so that the last ones may go beyond the text.
    text_room_.make_room(line.size() + 8);
    room_.make_room(line.size() + 8);
    first_ = at_ = line.data();
    last_ = first_ + line.size();
    members_.clear(), url_.clear();
    used_ = 0;
    has_text_ = lone_surrogate_ = word_for_number_ = false;
    skip_marks();
    whitespace();
    auto const is_object = peek() == '{';
    if (!(is_object ? object() : value(nullptr)))
        return members_.clear(), false;
    whitespace();
    if (at_ != last_)
        return members_.clear(), fail("the end of the line");
    drop_repeated();
    if (is_object && has_text_)
        return true;
    at_ = first_;
    problem_ = is_object ? problems::no_text(text_key_) : problems::not_an_object();
    return false;
}

bool json_record::object()
{
    ++at_;
    whitespace();
    if (peek() == '}') {
        ++at_;
        return true;
    }
    for (;;) {
        whitespace();
        if (!member())
            return false;
        whitespace();
        if (peek() == '}') {
            ++at_;
            return true;
        }
        if (peek() != ',')
            return fail("`,` or `}`");
        ++at_;
    }
}

bool json_record::member()
{
    auto const start = members_.size();
    if (peek() != '"')
        return fail("a key in quotation marks");
    auto const name_at = at_;
    std::string_view name;
    if (!unescape(room_, name))
        return false;
    whitespace();
    if (peek() != ':')
        return fail("`:`");
    if (name == text_key_) {
        ++at_;
        whitespace();
        has_text_ = peek() == '"';
        return has_text_ ? unescape(text_room_, text_) : value(nullptr);
    }
    // Answers of an earlier run give way to those of this one.
    if (name == "article" || name == "error" || name == "notes") {
        ++at_;
        return value(nullptr);
    }
    if (used_ == list_.size())
        list_.emplace_back();
    list_[used_].name = name;
    auto const is_url = name == url_key_;
    auto const value_at = at_;
    at_ = name_at;
    if (start != 0)
        members_ += ',';
    auto const offset = members_.size();
    if (!string(&members_))
        return false;
    members_ += ':';
    at_ = value_at + 1;
    whitespace();
    if ((is_url && !read_url()) || !value(&members_))
        return false;
    list_[used_].offset = offset;
    list_[used_].size = members_.size() - offset;
    ++used_;
    return true;
}

/// Keeps the string that is here, if it is one, without passing over it.
bool json_record::read_url()
{
    auto const url_at = at_;
    std::string_view url;
    if (peek() == '"' && !unescape(room_, url))
        return false;
    url_ = url;
    at_ = url_at;
    return true;
}

/// Leaves only the last one of members with one name.
void json_record::drop_repeated()
{
    std::vector<bool> dropped;
    auto const drop = [&](std::size_t i) {
        dropped.resize(used_);
        dropped[i] = true;
    };
    if (used_ <= 16) {
        for (std::size_t i = 0; i != used_; ++i)
            for (auto j = i + 1; j != used_; ++j)
                if (list_[i].name == list_[j].name) {
                    drop(i);
                    break;
                }
    } else {
        std::vector<std::size_t> order(used_);
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return list_[a].name < list_[b].name; });
        for (std::size_t i = 1; i != used_; ++i)
            if (list_[order[i - 1]].name == list_[order[i]].name)
                drop(order[i - 1]);
    }
    if (dropped.empty())
        return;
    std::string kept;
    for (std::size_t i = 0; i != used_; ++i)
        if (!dropped[i])
            kept.append(kept.empty() ? "" : ",").append(members_, list_[i].offset, list_[i].size);
    members_.swap(kept);
}

bool json_record::key(std::string* out)
{
    whitespace();
    if (peek() != '"')
        return fail("a key in quotation marks");
    if (!string(out))
        return false;
    whitespace();
    if (peek() != ':')
        return fail("`:`");
    ++at_;
    if (out)
        *out += ':';
    return true;
}

/// Any value; appended to \a out without whitespace, unless that is null.
bool json_record::value(std::string* out)
{
    auto const put = [&](char c) {
        ++at_;
        if (out)
            *out += c;
    };
    nesting_.clear();
    for (;;) {
        whitespace();
        auto const c = peek();
        bool is_open = false;
        if (c == '{' || c == '[') {
            if (nesting_.size() == max_depth)
                return fail("at most 256 nested arrays and objects");
            nesting_ += c == '{' ? '}' : ']';
            put(c);
            whitespace();
            is_open = peek() != nesting_.back();
            if (is_open && c == '{' && !key(out))
                return false;
        } else if (!(c == '"' ? string(out) : c == '-' || is_digit(c) ? number(out) : word(out))) {
            return false;
        }
        while (!is_open) {
            if (nesting_.empty())
                return true;
            whitespace();
            if (peek() == nesting_.back() && at_ != last_) {
                put(nesting_.back());
                nesting_.pop_back();
            } else if (peek() == ',') {
                put(',');
                if (nesting_.back() == '}' && !key(out))
                    return false;
                is_open = true;
            } else {
                return fail(nesting_.back() == '}' ? "`,` or `}`" : "`,` or `]`");
            }
        }
    }
}

/// Also what Python writes for numbers that JSON has not: `null` takes their place.
bool json_record::word(std::string* out)
{
    for (std::string_view const each : {"true", "false", "null"})
        if (std::string_view(at_, static_cast<std::size_t>(last_ - at_)).starts_with(each)) {
            at_ += each.size();
            if (out)
                *out += each;
            return true;
        }
    for (std::string_view const each : {"NaN", "Infinity", "-Infinity"})
        if (std::string_view(at_, static_cast<std::size_t>(last_ - at_)).starts_with(each)) {
            at_ += each.size();
            if (out)
                *out += "null";
            word_for_number_ = word_for_number_ || out;
            return true;
        }
    return fail("a value");
}

bool json_record::number(std::string* out)
{
    auto const from = at_;
    if (last_ - at_ > 1 && at_[0] == '-' && at_[1] == 'I')
        return word(out);
    auto const digits = [this] {
        auto const before = at_;
        while (is_digit(peek()))
            ++at_;
        return at_ != before || fail("a digit");
    };
    at_ += peek() == '-';
    if (peek() == '0')
        ++at_;
    else if (!digits())
        return false;
    if (peek() == '.') {
        ++at_;
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at_;
        at_ += peek() == '+' || peek() == '-';
        if (!digits())
            return false;
    }
    if (out)
        out->append(from, at_);
    return true;
}

/// The unit of an escape whose `\u` is at \a at.
std::optional<unsigned> json_record::four_digits(char const* at) const noexcept
{
    if (last_ - at < 6 || at[0] != '\\' || at[1] != 'u')
        return {};
    unsigned unit = 0;
    for (auto digit = at + 2; digit != at + 6; ++digit) {
        auto const c = *digit;
        auto const of = is_digit(c)            ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : -1;
        if (of < 0)
            return {};
        unit = unit * 16 + static_cast<unsigned>(of);
    }
    return unit;
}

/// Plain text of a string that is passed on, made valid UTF-8.
void json_record::pass_on(std::string& out, char const* from, char const* to)
{
    std::string_view const plain(from, static_cast<std::size_t>(to - from));
    if (is_ascii(plain)) {
        out += plain;
        return;
    }
    auto const at = out.size();
    newspage::append_json_string(out, plain);
    out.erase(at, 1);
    out.pop_back();
}

/// A string as it is spelled, appended to \a out unless that is null.
bool json_record::string(std::string* out)
{
    ++at_;
    if (out)
        *out += '"';
    for (;;) {
        auto const from = at_;
        at_ = plain_end(at_, last_);
        if (out)
            pass_on(*out, from, at_);
        if (at_ == last_ || (*at_ != '"' && *at_ != '\\'))
            return fail(at_ == last_ ? "`\"`" : "an escape in place of a control character");
        if (*at_ == '"') {
            ++at_;
            if (out)
                *out += '"';
            return true;
        }
        auto const escape_at = at_;
        auto const second = last_ - at_ > 1 ? at_[1] : '\0';
        if (second == 'u') {
            auto const unit = four_digits(at_);
            if (!unit)
                return fail("four hexadecimal digits");
            auto const low = is_high(*unit) ? four_digits(at_ + 6) : std::nullopt;
            auto const is_pair = low && is_low(*low);
            at_ += is_pair ? 12 : 6;
            if (!is_pair && (is_high(*unit) || is_low(*unit))) {
                lone_surrogate_ = lone_surrogate_ || out;
                if (out)
                    *out += "\\ufffd";
                continue;
            }
        } else if (second != '\0' && std::strchr("\"\\/bfnrt", second)) {
            at_ += 2;
        } else {
            return fail("an escape");
        }
        if (out)
            out->append(escape_at, at_);
    }
}

/// A string without its escapes. An escape is never shorter than its meaning.
bool json_record::unescape(Buffer& buffer, std::string_view& out)
{
    ++at_;
    auto to = buffer.bytes.get();
    for (;;) {
        while (static_cast<std::size_t>(last_ - at_) >= at_once) {
            auto const size = plain_bytes(at_);
            std::memcpy(to, at_, at_once);
            at_ += size;
            to += size;
            if (size != at_once)
                break;
        }
        if (static_cast<std::size_t>(last_ - at_) < at_once) {
            auto const end = plain_end(at_, last_);
            to = std::copy(at_, end, to);
            at_ = end;
        }
        if (at_ == last_ || (*at_ != '"' && *at_ != '\\'))
            return fail(at_ == last_ ? "`\"`" : "an escape in place of a control character");
        if (*at_ == '"') {
            ++at_;
            out = {buffer.bytes.get(), static_cast<std::size_t>(to - buffer.bytes.get())};
            return true;
        }
        if (!escape(to))
            return false;
    }
}

bool json_record::escape(char*& to)
{
    constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
    auto const second = last_ - at_ > 1 ? at_[1] : '\0';
    if (second != 'u') {
        auto const which = letters.find(second);
        if (which == letters.npos)
            return fail("an escape");
        *to++ = meanings[which];
        at_ += 2;
        return true;
    }
    auto const unit = four_digits(at_);
    if (!unit)
        return fail("four hexadecimal digits");
    auto const low = is_high(*unit) ? four_digits(at_ + 6) : std::nullopt;
    if (low && is_low(*low)) {
        to = write_utf8(to, 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00));
        at_ += 12;
        return true;
    }
    auto const is_lone = is_high(*unit) || is_low(*unit);
    lone_surrogate_ = lone_surrogate_ || is_lone;
    to = write_utf8(to, is_lone ? 0xfffd : *unit);
    at_ += 6;
    return true;
}

} // namespace filter
