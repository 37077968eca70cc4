#ifndef NEWSPAGE_IMPL_TO_JSON_IPP
#define NEWSPAGE_IMPL_TO_JSON_IPP

#include <newspage/text/utf8.hpp>
#include <newspage/source_map.hpp>
#include <newspage/impl/names_view.ipp>
#include <newspage/to_json.hpp>

#include <charconv>
#include <utility>
#include <variant>

namespace newspage {
inline namespace v0 {
namespace detail {

inline void append_number(std::string& out, std::size_t number, std::size_t width = 1)
{
    char digits[24];
    auto const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    auto const size = static_cast<std::size_t>(end - digits);
    out.append(size < width ? width - size : 0, '0');
    out.append(digits, size);
}

inline void append_timestamp(std::string& out, Timestamp const& timestamp)
{
    append_number(out, static_cast<std::size_t>(static_cast<int>(timestamp.day.year())), 4);
    out += '-';
    append_number(out, static_cast<unsigned>(timestamp.day.month()), 2);
    out += '-';
    append_number(out, static_cast<unsigned>(timestamp.day.day()), 2);
    if (timestamp.precision == Precision::day || !timestamp.time)
        return;
    auto const seconds = static_cast<std::size_t>(timestamp.time->count());
    out += 'T';
    append_number(out, seconds / 3600, 2);
    out += ':';
    append_number(out, seconds / 60 % 60, 2);
    if (timestamp.precision == Precision::second) {
        out += ':';
        append_number(out, seconds % 60, 2);
    }
}

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

/// Whether all sixteen stand for themselves in a JSON string.
[[nodiscard]] inline bool is_plain_json(sixteen_bytes text) noexcept
{
    return !(text.below(' ') | text.is('"') | text.is('\\')).any();
}

/// Writes an Article or an ArticleView: their members bear the same names.
class json_writer
{
public:
    explicit json_writer(std::string& out) : out_(out) {}

    template <class AnyArticle>
    void write(AnyArticle const& article)
    {
        out_ += "{\"breadcrumb\":";
        list(article.breadcrumb);
        key("title"), value(article.title);
        key("authors"), list(article.authors);
        key("source"), value(article.source);
        key("published"), value(article.published);
        key("updated"), value(article.updated);
        key("editors"), list(article.editors);
        key("body"), list(article.body);
        key("page"), value(article.page);
        key("boilerplate"), list(article.boilerplate);
        out_ += '}';
    }

    /// One part.
    void value(std::string_view text) { append_json_string(out_, text); }
    void value(std::string const& text) { append_json_string(out_, text); }
    void value(Medium medium) { value(to_string(medium)); }
    void value(Relation relation) { value(to_string(relation)); }
    void value(Timestamp const& timestamp)
    {
        out_ += '"';
        append_timestamp(out_, timestamp);
        out_ += '"';
    }
    void value(unsigned number) { append_number(out_, number); }
    void value(PageNumbers const& page)
    {
        out_ += "{\"current\":";
        value(page.current);
        key("last");
        value(page.last);
        out_ += '}';
    }

    template <class T>
    void value(std::optional<T> const& optional)
    {
        if (optional)
            value(*optional);
        else
            out_ += "null";
    }

    template <class... Types>
    void value(std::variant<Types...> const& block)
    {
        std::visit([this](auto const& part) { this->value(part); }, block);
    }

    template <class Part>
        requires requires(Part const& part) { part.name; part.place; }
    void value(Part const& author)
    {
        out_ += "{\"name\":";
        value(author.name);
        key("place"), value(author.place);
        out_ += '}';
    }

    template <class Part>
        requires requires(Part const& part) { part.creators; part.outlet; }
    void value(Part const& credit)
    {
        out_ += "{\"text\":";
        value(credit.text);
        key("medium"), value(credit.medium);
        key("relation"), value(credit.relation);
        key("creators"), list(credit.creators);
        key("outlet"), value(credit.outlet);
        out_ += '}';
    }

    void value(ParagraphView const& part) { text("paragraph", part.text); }
    void value(Paragraph const& part) { text("paragraph", part.text); }
    void value(HeadingView const& part) { text("heading", part.text); }
    void value(Heading const& part) { text("heading", part.text); }
    void value(FigureView const& part) { picture("figure", part); }
    void value(Figure const& part) { picture("figure", part); }
    void value(VideoView const& part) { picture("video", part); }
    void value(Video const& part) { picture("video", part); }

private:
    void key(std::string_view name)
    {
        out_ += ",\"";
        out_ += name;
        out_ += "\":";
    }

    void text(std::string_view type, std::string_view words)
    {
        out_ += "{\"type\":\"";
        out_ += type;
        out_ += "\",\"text\":";
        value(words);
        out_ += '}';
    }

    template <class Part>
    void picture(std::string_view type, Part const& part)
    {
        out_ += "{\"type\":\"";
        out_ += type;
        out_ += "\",\"file\":";
        value(part.file);
        key("caption"), value(part.caption);
        key("credit"), value(part.credit);
        out_ += '}';
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

inline void append_place(std::string& out, diagnostic const& finding, std::string_view page)
{
    auto const where = source_map(page).locate(finding.where.offset);
    out += "\"line\":";
    append_number(out, where.line);
    out += ",\"column\":";
    append_number(out, where.column);
    out += ",\"expected\":";
    append_json_string(out, finding.expected());
}

} // namespace detail

NEWSPAGE_INLINE void append_json_string(std::string& out, std::string_view text)
{
    out += '"';
    char const* at = text.data();
    char const* const last = at + text.size();
    // What needs no change is copied at once.
    char const* run = at;
    while (at != last) {
        if (last - at >= 16 && detail::is_plain_json(detail::sixteen_bytes(at))) {
            at += 16;
        } else if (detail::is_ascii(*at) && detail::byte(*at) >= 0x20 && *at != '"' && *at != '\\') {
            ++at;
        } else if (auto const size = detail::is_ascii(*at) ? 0 : detail::sequence_at(at, last)) {
            at += size;
        } else {
            out.append(run, at);
            if (detail::is_ascii(*at))
                detail::append_escaped(out, *at);
            else
                out += "\xEF\xBF\xBD";
            run = ++at;
        }
    }
    out.append(run, last);
    out += '"';
}

NEWSPAGE_INLINE std::string to_string(Timestamp const& timestamp)
{
    std::string out;
    detail::append_timestamp(out, timestamp);
    return out;
}

NEWSPAGE_INLINE void append_json(std::string& out, Article const& article) { detail::json_writer(out).write(article); }
NEWSPAGE_INLINE void append_json(std::string& out, ArticleView const& article) { detail::json_writer(out).write(article); }

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

NEWSPAGE_INLINE std::string to_json(Article const& article, std::vector<diagnostic> const& notes, std::string_view page)
{
    auto out = to_json(article);
    out.back() = ',';
    out += "\"notes\":[";
    for (auto const& note : notes) {
        if (out.back() != '[')
            out += ',';
        out += "{\"code\":\"";
        out += to_string(note.code);
        out += "\",\"message\":";
        append_json_string(out, note.message());
        out += ',';
        detail::append_place(out, note, page);
        out += '}';
    }
    out += "]}";
    return out;
}

NEWSPAGE_INLINE std::string to_json(diagnostic const& error, std::string_view page)
{
    std::string out = "{\"error\":{";
    detail::append_place(out, error, page);
    out += "}}";
    return out;
}

} // namespace v0
} // namespace newspage

#endif
