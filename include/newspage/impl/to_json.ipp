#ifndef NEWSPAGE_IMPL_TO_JSON_IPP
#define NEWSPAGE_IMPL_TO_JSON_IPP

#include <newspage/impl/names_view.ipp>
#include <newspage/impl/timestamp.ipp>
#include <newspage/model/members.hpp>
#include <newspage/source_map.hpp>
#include <newspage/text/utf8.hpp>
#include <newspage/to_json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

inline void append_escaped(std::string& out, char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    case '\f': out += "\\f"; return;
    case '\b': out += "\\b"; return;
    default:
        constexpr std::string_view hex = "0123456789abcdef";
        out += "\\u00";
        out += hex[byte(c) >> 4];
        out += hex[byte(c) & 15];
    }
}

/// The place of the next byte of \a text from \a at on that cannot be copied into a JSON string without a closer look.
[[nodiscard]] inline std::size_t find_special(std::string_view text, std::size_t at) noexcept
{
    return find_byte(text, at, [](sixteen_bytes b) { return b.below(' ') | b.is('"') | b.is('\\'); });
}

/// What the JSON has before the value of a member, as in `,"title":`, with the type of a block before its first; made
/// at compile time.
template <class Part, std::size_t Index>
inline constexpr auto json_key = [] {
    constexpr std::string_view name = std::get<Index>(members<Part>).name;
    constexpr std::string_view type = Index == 0 ? block_type<Part> : std::string_view();
    constexpr std::string_view type_key = type.empty() ? "" : "{\"type\":\"";
    constexpr std::string_view before = !type.empty() ? "\",\"" : Index == 0 ? "{\"" : ",\"";
    constexpr std::string_view after = "\":";
    std::array<char, type_key.size() + type.size() + before.size() + name.size() + after.size()> out{};
    auto end = out.begin();
    for (auto part : {type_key, type, before, name, after})
        end = std::copy(part.begin(), part.end(), end);
    return out;
}();

/// Writes an Article, an ArticleView or a part of one.
class json_writer
{
public:
    explicit json_writer(std::string& out) : out_(out) {}

    void value(std::string_view text) { append_json_string(out_, text); }
    void value(std::string const& text) { append_json_string(out_, text); }
    void value(unsigned number) { append_number(out_, number); }
    void value(Timestamp const& timestamp) { date(timestamp); }
    void value(PartialDate const& day) { date(day); }
    void value(NamesView const& names) { list(names); }

    template <has_words Enum>
    void value(Enum word)
    {
        out_ += '"';
        out_ += to_string(word);
        out_ += '"';
    }

    template <class T>
    void value(std::optional<T> const& optional)
    {
        if (optional)
            value(*optional);
        else
            out_ += "null";
    }

    template <class T, class Allocator>
    void value(std::vector<T, Allocator> const& all)
    {
        list(all);
    }

    template <class... Types>
    void value(std::variant<Types...> const& block)
    {
        std::visit([this](auto const& part) { this->value(part); }, block);
    }

    template <has_members Part>
    void value(Part const& part)
    {
        constexpr auto count = std::tuple_size_v<std::remove_const_t<decltype(members<Part>)>>;
        [&]<std::size_t... Index>(std::index_sequence<Index...>)
        {
            (member(json_key<Part, Index>, part.*std::get<Index>(members<Part>).pointer), ...);
        }
        (std::make_index_sequence<count>());
        out_ += '}';
    }

private:
    template <class Key, class Member>
    void member(Key const& key, Member const& content)
    {
        out_.append(key.data(), key.size());
        value(content);
    }

    template <class Date>
    void date(Date const& date)
    {
        out_ += '"';
        append_date(out_, date);
        out_ += '"';
    }

    template <class Range>
    void list(Range const& range)
    {
        out_ += '[';
        bool first = true;
        for (auto const& each : range) {
            if (!std::exchange(first, false))
                out_ += ',';
            value(each);
        }
        out_ += ']';
    }

    std::string& out_;
};

} // namespace detail

NEWSPAGE_INLINE void append_json_string(std::string& out, std::string_view text)
{
    out += '"';
    char const* const last = text.data() + text.size();
    // What needs no change is copied at once.
    std::size_t run = 0;
    for (auto at = detail::find_special(text, 0); at != text.size(); at = detail::find_special(text, at)) {
        char const c = text[at];
        if (auto const size = detail::is_ascii(c) ? 0 : detail::sequence_at(text.data() + at, last)) {
            at += size;
            continue;
        }
        out.append(text, run, at - run);
        if (detail::is_ascii(c))
            detail::append_escaped(out, c);
        else
            out += "\xEF\xBF\xBD";
        run = ++at;
    }
    out.append(text, run);
    out += '"';
}

NEWSPAGE_INLINE void append_json(std::string& out, Article const& article) { detail::json_writer(out).value(article); }
NEWSPAGE_INLINE void append_json(std::string& out, ArticleView const& article)
{
    detail::json_writer(out).value(article);
}

NEWSPAGE_INLINE std::string to_json(Article const& article)
{
    std::string out;
    append_json(out, article);
    return out;
}
NEWSPAGE_INLINE std::string to_json(ArticleView const& article)
{
    std::string out;
    append_json(out, article);
    return out;
}

NEWSPAGE_INLINE void append_json(std::string& out, diagnostic const& what, std::string_view page)
{
    auto const where = source_map(page).locate(what.where.offset);
    auto text = [&out](std::string_view key, std::string_view value) {
        out += key;
        append_json_string(out, value);
    };
    out += "{\"line\":";
    detail::append_number(out, where.line);
    out += ",\"column\":";
    detail::append_number(out, where.column);
    text(",\"expected\":", what.expected());
    out += ",\"offset\":";
    detail::append_number(out, what.where.offset);
    text(",\"code\":", to_string(what.code));
    text(",\"message\":", what.message());
    if (!what.hint().empty())
        text(",\"hint\":", what.hint());
    out += '}';
}

NEWSPAGE_INLINE void append_json(std::string& out, std::vector<diagnostic> const& notes, std::string_view page)
{
    char before = '[';
    for (auto const& note : notes) {
        out += std::exchange(before, ',');
        append_json(out, note, page);
    }
    out += notes.empty() ? "[]" : "]";
}

NEWSPAGE_INLINE void append_json(std::string& out, ArticleView const& article, std::vector<diagnostic> const& notes,
                                 std::string_view page)
{
    append_json(out, article);
    out.back() = ',';
    out += "\"notes\":";
    append_json(out, notes, page);
    out += '}';
}

NEWSPAGE_INLINE std::string to_json(Article const& article, std::vector<diagnostic> const& notes, std::string_view page)
{
    auto out = to_json(article);
    out.back() = ',';
    out += "\"notes\":";
    append_json(out, notes, page);
    out += '}';
    return out;
}

NEWSPAGE_INLINE std::string to_json(diagnostic const& error, std::string_view page)
{
    std::string out = "{\"error\":";
    append_json(out, error, page);
    out += '}';
    return out;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
