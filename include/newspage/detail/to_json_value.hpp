/// \file
/// From parts of an Article to Boost.JSON values.
#ifndef NEWSPAGE_DETAIL_TO_JSON_VALUE_HPP
#define NEWSPAGE_DETAIL_TO_JSON_VALUE_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/model/members.hpp>
#include <newspage/to_json.hpp>

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

namespace json = boost::json;

/// Makes values of parts of an Article.
struct to_value
{
    json::storage_ptr memory;

    json::value operator()(std::string_view text) const
    {
        return json::value(json::string_view(text.data(), text.size()), memory);
    }
    json::value operator()(std::string const& text) const { return (*this)(std::string_view(text)); }
    json::value operator()(unsigned number) const { return json::value(number, memory); }
    json::value operator()(Timestamp const& timestamp) const { return (*this)(to_string(timestamp)); }
    json::value operator()(PartialDate const& date) const { return (*this)(to_string(date)); }
    json::value operator()(Block const& block) const { return std::visit(*this, block); }
    template <has_words Enum>
    json::value operator()(Enum word) const
    {
        return (*this)(to_string(word));
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
    template <has_members Part>
    json::value operator()(Part const& part) const
    {
        json::object out(memory);
        out.reserve(std::tuple_size_v<std::remove_const_t<decltype(members<Part>)>> + 1);
        auto add = [&](std::string_view name, auto const& member) {
            out.emplace(json::string_view(name.data(), name.size()), (*this)(member));
        };
        if constexpr (!block_type<Part>.empty())
            add("type", block_type<Part>);
        for_each_member(part, add);
        return json::value(std::move(out));
    }
};

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
