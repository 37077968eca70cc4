/// \file
/// From Boost.JSON values to parts of an Article, with the place of the first error.
#ifndef NEWSPAGE_DETAIL_FROM_JSON_VALUE_HPP
#define NEWSPAGE_DETAIL_FROM_JSON_VALUE_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/model/members.hpp>

#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// The error of from_json(): what was expected, and where.
struct json_error
{
    /// The place as a JSON Pointer (RFC 6901), as in `/body/2/credit/medium`; empty for the whole value.
    std::string path;
    /// As in `a string or null`.
    std::string expected;

    /// As in `the JSON at /title: expected a string or null`.
    [[nodiscard]] std::string message() const
    {
        return (path.empty() ? "the JSON" : "the JSON at " + path) + ": expected " + expected;
    }

    friend bool operator==(json_error const&, json_error const&) = default;
};

namespace detail {

namespace json = boost::json;

/// Reads the text of a date from its front.
class date_text
{
public:
    explicit date_text(std::string_view text) noexcept : rest_(text) {}

    [[nodiscard]] bool at_end() const noexcept { return rest_.empty(); }
    [[nodiscard]] bool next_is(char c) const noexcept { return rest_.starts_with(c); }
    bool take(char c) noexcept
    {
        if (!next_is(c))
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    /// A number of exactly \a digits digits.
    std::optional<int> number(std::size_t digits) noexcept
    {
        int value = 0;
        for (std::size_t i = 0; i != digits; ++i) {
            if (i == rest_.size() || rest_[i] < '0' || rest_[i] > '9')
                return {};
            value = value * 10 + (rest_[i] - '0');
        }
        rest_.remove_prefix(digits);
        return value;
    }
    /// Two digits below \a limit after \a mark.
    std::optional<int> two(char mark, int limit) noexcept
    {
        auto const value = take(mark) ? number(2) : std::nullopt;
        return value && *value < limit ? value : std::nullopt;
    }

private:
    std::string_view rest_;
};

[[nodiscard]] inline bool read_offset(date_text& text, std::optional<std::chrono::minutes>& out)
{
    if (text.at_end())
        return true;
    if (text.take('Z'))
        return out = std::chrono::minutes(0), true;
    bool const west = text.take('-');
    if (!west && !text.take('+'))
        return false;
    auto const hours = text.number(2);
    auto const minutes = text.two(':', 60);
    if (!hours || !minutes || *hours * 60 + *minutes > 14 * 60)
        return false;
    out = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    if (west)
        out = -*out;
    return true;
}

[[nodiscard]] inline bool read_date(std::string_view whole, Timestamp& out)
{
    date_text text(whole);
    auto const year = text.number(4);
    auto const month = text.two('-', 13);
    auto const day = text.two('-', 32);
    if (!year || !month || !day)
        return false;
    out = {std::chrono::year(*year) / *month / *day, {}, Precision::day};
    if (!out.day.ok() || text.at_end())
        return out.day.ok();
    auto const hour = text.two('T', 24);
    auto const minute = text.two(':', 60);
    if (!hour || !minute)
        return false;
    out.precision = Precision::minute;
    out.time = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (text.next_is(':')) {
        auto const second = text.two(':', 60);
        if (!second)
            return false;
        out.precision = Precision::second;
        *out.time += std::chrono::seconds(*second);
    }
    return read_offset(text, out.offset) && text.at_end();
}

[[nodiscard]] inline bool read_date(std::string_view whole, PartialDate& out)
{
    date_text text(whole);
    out.year.reset();
    if (!text.take('-')) {
        auto const year = text.number(4);
        if (!year)
            return false;
        out.year = std::chrono::year(*year);
    }
    auto const month = text.two('-', 13);
    auto const day = text.two('-', 32);
    if (!month || !day)
        return false;
    out.month = std::chrono::month(static_cast<unsigned>(*month));
    out.day = std::chrono::day(static_cast<unsigned>(*day));
    return (out.year ? (*out.year / out.month / out.day).ok() : (out.month / out.day).ok()) && text.at_end();
}

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
    bool read(json::value const& value, Timestamp& out)
    {
        return date(value, out) || fail("a date, as in \"2022-07-29\" or \"2022-07-29T10:00\"");
    }
    bool read(json::value const& value, PartialDate& out)
    {
        return date(value, out) || fail("a day, as in \"2022-03-13\" or \"--03-13\"");
    }
    template <has_words Enum>
    bool read(json::value const& value, Enum& out)
    {
        auto const& words = words_of<Enum>;
        if (auto const text = value.if_string())
            for (std::size_t i = 0; i != words.size(); ++i)
                if (words[i] == std::string_view(text->data(), text->size()))
                    return out = static_cast<Enum>(i), true;
        return fail(one_of_words(words.data(), words.size()));
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
    template <class... Types>
    bool read(json::value const& value, std::variant<Types...>& out)
    {
        std::string type;
        if (!member(value, "type", type))
            return false;
        bool good = false;
        if (!((type == block_type<Types> && (good = read(value, out.template emplace<Types>()), true)) || ...))
            return wrong_type<Types...>();
        return good;
    }
    template <has_members Part>
    bool read(json::value const& value, Part& out)
    {
        if constexpr (!block_type<Part>.empty()) {
            std::string type;
            if (!member(value, "type", type))
                return false;
            if (type != block_type<Part>)
                return wrong_type<Part>();
        }
        bool good = true;
        for_each_member(out, [&](std::string_view name, auto& found) { good = good && member(value, name, found); });
        return good;
    }

private:
    bool fail(std::string expected) { return error.expected = std::move(expected), false; }
    bool inside(std::string_view name) { return error.path.insert(0, '/' + std::string(name)), false; }

    template <class Member>
    bool member(json::value const& value, std::string_view name, Member& out)
    {
        auto const object = value.if_object();
        if (!object)
            return fail("an object");
        auto const found = object->if_contains(json::string_view(name.data(), name.size()));
        if (!found)
            fail("a member of this name");
        return (found && read(*found, out)) || inside(name);
    }

    template <class Date>
    static bool date(json::value const& value, Date& out)
    {
        auto const text = value.if_string();
        return text && read_date({text->data(), text->size()}, out);
    }

    template <class... Parts>
    bool wrong_type()
    {
        std::string_view const types[] = {block_type<Parts>...};
        fail(one_of_words(types, sizeof...(Parts)));
        return inside("type");
    }

    /// `"by", "from" or "via"`.
    static std::string one_of_words(std::string_view const* words, std::size_t count)
    {
        std::string out;
        for (std::size_t i = 0; i != count; ++i) {
            out += i == 0 ? "\"" : i + 1 == count ? " or \"" : ", \"";
            out.append(words[i]) += '"';
        }
        return out;
    }
};

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
