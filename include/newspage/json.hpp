/// \file
/// Articles as Boost.JSON values, both ways. Needs Boost.JSON (Boost 1.75 or newer); link it, or include
/// `boost/json/src.hpp` once.
///
/// The form is that of to_json: all keys, in the format's order, absent members as `null` or `[]`.
/// `boost::json::value_from`, `value_to` and, from Boost 1.80 on, `try_value_to` work for every public type of an
/// Article. Writing an Article and reading it back is the identity for text that is UTF-8. Keys that are not known are
/// passed over, so that a record may carry more; keys that are missing are errors.
#ifndef NEWSPAGE_JSON_HPP
#define NEWSPAGE_JSON_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/detail/from_json_value.hpp>
#include <newspage/detail/to_json_value.hpp>
#include <newspage/model/members.hpp>
#include <newspage/result.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/stream_parser.hpp>
#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/version.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

template <class T>
concept json_part = has_members<T> || one_of<T, Timestamp, PartialDate>;

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
    detail::from_value source;
    T part;
    if (!source.read(value, part))
        throw parse_error(source.error.message());
    return part;
}

#if BOOST_VERSION >= 108000
/// For `boost::json::try_value_to`: the error is `boost::system::errc::invalid_argument`; from_json reports the place.
template <detail::json_part T>
typename boost::json::result_for<T, boost::json::value>::type tag_invoke(boost::json::try_value_to_tag<T>,
                                                                         boost::json::value const& value)
{
    detail::from_value source;
    T part;
    if (!source.read(value, part))
        return make_error_code(boost::system::errc::invalid_argument);
    return part;
}
#endif

/// Reads an Article from \a value; the error names the place. Linear in the value. A template, so that no text becomes
/// a value.
template <std::same_as<boost::json::value> Value>
[[nodiscard]] result<Article, json_error> from_json(Value const& value)
{
    detail::from_value source;
    Article article;
    if (!source.read(value, article))
        return failure(std::move(source.error));
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
        return failure(json_error{{}, "JSON (" + error.message() + " after byte " + std::to_string(read) + ")"});
    return from_json(parser.release());
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
