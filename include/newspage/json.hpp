/// \file
/// Articles as Boost.JSON values, both ways. Needs Boost.JSON (Boost 1.75 or newer); link it, or include `boost/json/src.hpp` once.
///
/// The form is that of to_json: all keys, in the format's order, absent members as `null` or `[]`. `boost::json::value_from`,
/// `value_to` and, from Boost 1.80 on, `try_value_to` work for every public type of an Article. Writing an Article and reading it back is the identity
/// for text that is UTF-8. Keys that are not known are passed over, so that a record may carry more; keys that are missing are errors.
#ifndef NEWSPAGE_JSON_HPP
#define NEWSPAGE_JSON_HPP

#include <newspage/article.hpp>
#include <newspage/result.hpp>
#include <newspage/to_json.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/stream_parser.hpp>
#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/version.hpp>

#include <charconv>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace v0 {

/// Why a JSON value is no Article: what was expected, and where.
struct json_error
{
    /// The place as a JSON Pointer (RFC 6901), as in `/body/2/credit/medium`; empty for the whole value.
    std::string path;
    /// As in `a string or null`.
    std::string expected;

    /// As in `the JSON at /title: expected a string or null`.
    [[nodiscard]] std::string message() const { return (path.empty() ? "the JSON" : "the JSON at " + path) + ": expected " + expected; }
};

namespace detail {

namespace json = boost::json;

/// Makes values of parts of an Article.
struct to_value
{
    json::storage_ptr memory;

    json::value operator()(std::string const& text) const { return json::value(json::string_view(text.data(), text.size()), memory); }
    json::value operator()(unsigned number) const { return json::value(number, memory); }
    json::value operator()(Medium medium) const { return (*this)(std::string(to_string(medium))); }
    json::value operator()(Relation relation) const { return (*this)(std::string(to_string(relation))); }
    json::value operator()(Timestamp const& timestamp) const { return (*this)(to_string(timestamp)); }
    json::value operator()(Author const& a) const { return object("name", a.name, "place", a.place); }
    json::value operator()(PageNumbers const& p) const { return object("current", p.current, "last", p.last); }
    json::value operator()(Credit const& c) const
    {
        return object("text", c.text, "medium", c.medium, "relation", c.relation, "creators", c.creators, "outlet", c.outlet);
    }
    json::value operator()(Paragraph const& p) const { return object("type", std::string("paragraph"), "text", p.text); }
    json::value operator()(Heading const& h) const { return object("type", std::string("heading"), "text", h.text); }
    json::value operator()(Figure const& f) const { return picture("figure", f); }
    json::value operator()(Video const& v) const { return picture("video", v); }
    json::value operator()(Block const& block) const { return std::visit(*this, block); }
    json::value operator()(Article const& a) const
    {
        return object("breadcrumb", a.breadcrumb, "title", a.title, "authors", a.authors, "source", a.source, "published", a.published,
                      "updated", a.updated, "editors", a.editors, "body", a.body, "page", a.page, "boilerplate", a.boilerplate);
    }
    template <class T>
    json::value operator()(std::optional<T> const& optional) const
    {
        return optional ? (*this)(*optional) : json::value(nullptr, memory);
    }
    template <class T>
    json::value operator()(std::vector<T> const& list) const
    {
        json::array out(memory);
        out.reserve(list.size());
        for (auto const& each : list)
            out.push_back((*this)(each));
        return json::value(std::move(out));
    }

private:
    template <class Picture>
    json::value picture(char const* type, Picture const& p) const
    {
        return object("type", std::string(type), "file", p.file, "caption", p.caption, "credit", p.credit);
    }

    template <class... Members>
    json::value object(Members const&... members) const
    {
        json::object out(memory);
        out.reserve(sizeof...(members) / 2);
        add(out, members...);
        return json::value(std::move(out));
    }
    static void add(json::object&) {}
    template <class Member, class... Others>
    void add(json::object& out, char const* key, Member const& member, Others const&... others) const
    {
        out.emplace(key, (*this)(member));
        add(out, others...);
    }
};

/// Reads parts of an Article; keeps the place of the first error.
class from_value
{
public:
    json_error error;

    bool read(json::value const& value, std::string& out)
    {
        auto const text = value.if_string();
        if (!text)
            return fail("a string");
        out.assign(text->data(), text->size());
        return true;
    }
    bool read(json::value const& value, unsigned& out)
    {
        auto const max = std::numeric_limits<unsigned>::max();
        if (auto const number = value.if_int64(); number && *number >= 0 && static_cast<std::uint64_t>(*number) <= max)
            return out = static_cast<unsigned>(*number), true;
        if (auto const number = value.if_uint64(); number && *number <= max)
            return out = static_cast<unsigned>(*number), true;
        return fail("a number from 0 on");
    }
    bool read(json::value const& value, Medium& out) { return word<11>(value, out, "a medium, as in \"photo\""); }
    bool read(json::value const& value, Relation& out) { return word<7>(value, out, "a relation, as in \"by\""); }
    bool read(json::value const& value, Timestamp& out)
    {
        auto const text = value.if_string();
        return (text && timestamp({text->data(), text->size()}, out)) || fail("a date, as in \"2022-07-29\" or \"2022-07-29T10:00\"");
    }
    bool read(json::value const& value, Author& out) { return members(value, "name", out.name, "place", out.place); }
    bool read(json::value const& value, PageNumbers& out) { return members(value, "current", out.current, "last", out.last); }
    bool read(json::value const& value, Credit& out)
    {
        return members(value, "text", out.text, "medium", out.medium, "relation", out.relation, "creators", out.creators, "outlet", out.outlet);
    }
    bool read(json::value const& value, Paragraph& out) { return typed(value, "paragraph") && members(value, "text", out.text); }
    bool read(json::value const& value, Heading& out) { return typed(value, "heading") && members(value, "text", out.text); }
    bool read(json::value const& value, Figure& out) { return typed(value, "figure") && picture(value, out); }
    bool read(json::value const& value, Video& out) { return typed(value, "video") && picture(value, out); }
    bool read(json::value const& value, Block& out)
    {
        std::string type;
        if (!members(value, "type", type))
            return false;
        if (type == "paragraph")
            return read(value, out.emplace<Paragraph>());
        if (type == "heading")
            return read(value, out.emplace<Heading>());
        if (type == "figure")
            return read(value, out.emplace<Figure>());
        if (type == "video")
            return read(value, out.emplace<Video>());
        fail("\"paragraph\", \"heading\", \"figure\" or \"video\"");
        return inside("type");
    }
    bool read(json::value const& value, Article& out)
    {
        return members(value, "breadcrumb", out.breadcrumb, "title", out.title, "authors", out.authors, "source", out.source, "published",
                       out.published, "updated", out.updated, "editors", out.editors, "body", out.body, "page", out.page, "boilerplate",
                       out.boilerplate);
    }
    template <class T>
    bool read(json::value const& value, std::optional<T>& out)
    {
        if (value.is_null())
            return out.reset(), true;
        if (read(value, out.emplace()))
            return true;
        if (error.path.empty())
            error.expected += " or null";
        return false;
    }
    template <class T>
    bool read(json::value const& value, std::vector<T>& out)
    {
        auto const list = value.if_array();
        if (!list)
            return fail("a list");
        out.clear();
        out.reserve(list->size());
        for (auto const& each : *list)
            if (!read(each, out.emplace_back()))
                return inside(std::to_string(out.size() - 1));
        return true;
    }

private:
    bool fail(char const* expected) { return error.expected = expected, false; }
    bool inside(std::string const& name) { return error.path.insert(0, "/" + name), false; }

    bool members(json::value const&) { return true; }
    template <class Member, class... Others>
    bool members(json::value const& value, char const* key, Member& member, Others&... others)
    {
        auto const object = value.if_object();
        if (!object)
            return fail("an object");
        auto const found = object->if_contains(key);
        if (!found)
            fail("a member of this name");
        if (!found || !read(*found, member))
            return inside(key);
        return members(value, others...);
    }
    template <class Picture>
    bool picture(json::value const& value, Picture& out)
    {
        return members(value, "file", out.file, "caption", out.caption, "credit", out.credit);
    }
    bool typed(json::value const& value, std::string_view type)
    {
        std::string found;
        if (!members(value, "type", found))
            return false;
        if (found == type)
            return true;
        error.expected = "\"" + std::string(type) + "\"";
        return inside("type");
    }
    template <unsigned Count, class Enum>
    bool word(json::value const& value, Enum& out, char const* expected)
    {
        if (auto const text = value.if_string())
            for (unsigned i = 0; i != Count; ++i)
                if (to_string(static_cast<Enum>(i)) == std::string_view(text->data(), text->size()))
                    return out = static_cast<Enum>(i), true;
        return fail(expected);
    }

    /// Exactly \a size digits at \a at; the text is long enough.
    static bool digits(std::string_view text, std::size_t at, std::size_t size, int& out)
    {
        for (char c : text.substr(at, size))
            if (c < '0' || c > '9')
                return false;
        std::from_chars(text.data() + at, text.data() + at + size, out);
        return true;
    }
    static bool timestamp(std::string_view text, Timestamp& out)
    {
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
        if (text.size() != 10 && text.size() != 16 && text.size() != 19)
            return false;
        if (!digits(text, 0, 4, year) || text[4] != '-' || !digits(text, 5, 2, month) || text[7] != '-' || !digits(text, 8, 2, day))
            return false;
        out = {std::chrono::year(year) / month / day, {}, Precision::day};
        if (!out.day.ok() || text.size() == 10)
            return out.day.ok();
        if (text[10] != 'T' || !digits(text, 11, 2, hour) || text[13] != ':' || !digits(text, 14, 2, minute))
            return false;
        if (text.size() == 19 && (text[16] != ':' || !digits(text, 17, 2, second)))
            return false;
        out.precision = text.size() == 19 ? Precision::second : Precision::minute;
        out.time = std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
        return hour < 24 && minute < 60 && second < 60;
    }
};

template <class T>
concept json_part = std::same_as<T, Article> || std::same_as<T, Author> || std::same_as<T, Paragraph> || std::same_as<T, Heading>
                 || std::same_as<T, Figure> || std::same_as<T, Video> || std::same_as<T, Credit> || std::same_as<T, PageNumbers>
                 || std::same_as<T, Timestamp>;

} // namespace detail

/// For `boost::json::value_from`.
template <detail::json_part T>
void tag_invoke(boost::json::value_from_tag, boost::json::value& value, T const& part)
{
    value = detail::to_value{value.storage()}(part);
}

/// For `boost::json::value_to`: throws parse_error with the place and what was expected there.
template <detail::json_part T>
T tag_invoke(boost::json::value_to_tag<T>, boost::json::value const& value)
{
    detail::from_value reader;
    T part;
    if (!reader.read(value, part))
        throw parse_error(reader.error.message());
    return part;
}

#if BOOST_VERSION >= 108000
/// For `boost::json::try_value_to`: the error is `boost::system::errc::invalid_argument`; from_json tells more.
template <detail::json_part T>
typename boost::json::result_for<T, boost::json::value>::type tag_invoke(boost::json::try_value_to_tag<T>, boost::json::value const& value)
{
    detail::from_value reader;
    T part;
    if (!reader.read(value, part))
        return make_error_code(boost::system::errc::invalid_argument);
    return part;
}
#endif

/// Reads an Article from \a value; the error names the place. Linear in the value. A template, so that no text becomes a value.
template <std::same_as<boost::json::value> Value>
[[nodiscard]] result<Article, json_error> from_json(Value const& value)
{
    detail::from_value reader;
    Article article;
    if (!reader.read(value, article))
        return std::move(reader.error);
    return article;
}

/// Reads an Article from JSON text.
[[nodiscard]] inline result<Article, json_error> from_json(std::string_view text)
{
    boost::json::stream_parser parser;
    boost::json::error_code error;
    auto const read = parser.write_some(text.data(), text.size(), error);
    if (!error && read < text.size())
        error = boost::json::error::extra_data;
    if (!error)
        parser.finish(error);
    if (error)
        return json_error{{}, "JSON (" + error.message() + " behind byte " + std::to_string(read) + ")"};
    return from_json(parser.release());
}

} // namespace v0
} // namespace newspage

#endif
