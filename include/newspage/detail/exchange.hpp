/// \file
/// What the writers of exchange formats (JSON-LD, ninjs) have in common.
#ifndef NEWSPAGE_DETAIL_EXCHANGE_HPP
#define NEWSPAGE_DETAIL_EXCHANGE_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string_view.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

[[nodiscard]] inline boost::json::string_view json_text(std::string_view text) { return {text.data(), text.size()}; }

/// What is empty or absent is not written.
inline void add(boost::json::object& out, std::string_view key, std::string_view text)
{
    if (!text.empty())
        out[json_text(key)] = json_text(text);
}
template <std::same_as<std::optional<std::string>> Optional>
void add(boost::json::object& out, std::string_view key, Optional const& text)
{
    if (text)
        add(out, key, *text);
}
inline void add(boost::json::object& out, std::string_view key, boost::json::array list)
{
    if (!list.empty())
        out[json_text(key)] = std::move(list);
}

[[nodiscard]] inline std::string const& name_of(std::string const& name) { return name; }
[[nodiscard]] inline std::string const& name_of(Author const& author) { return author.name; }
[[nodiscard]] inline std::string const& name_of(Contributor const& contributor) { return contributor.name; }

/// `A, B`.
template <class Person>
[[nodiscard]] std::string comma_list(std::vector<Person> const& people)
{
    std::string out;
    for (auto const& person : people)
        out += (out.empty() ? "" : ", ") + name_of(person);
    return out;
}

/// A time that names no offset has that of the site, if it is known.
[[nodiscard]] inline Timestamp with_offset(Timestamp timestamp, std::optional<std::chrono::minutes> of_site)
{
    if (timestamp.time && !timestamp.offset)
        timestamp.offset = of_site;
    return timestamp;
}

/// \a name after \a base as a URL: what RFC 3986 does not allow in a path is written as `%20`.
[[nodiscard]] inline std::string file_url(std::string_view base, std::string_view name)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string out(base);
    for (char c : name) {
        if (plain.find(c) != plain.npos) {
            out += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            out += {'%', hex[byte >> 4], hex[byte & 15]};
        }
    }
    return out;
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
