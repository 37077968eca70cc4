/// \file
/// `std::format` for dates and enumerations, where the standard library has it; otherwise this header defines nothing.
///
/// The format is that of strings, as in `std::format("{:>20}", *article.updated)`.
#ifndef NEWSPAGE_FORMAT_HPP
#define NEWSPAGE_FORMAT_HPP

#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/model/words_of.hpp>
#include <newspage/timestamp.hpp>

#include <string_view>
#include <version>

#if defined(__cpp_lib_format)
// Indented, so that the single header keeps it under its condition.
#include <format>

/// \cond
template <>
struct std::formatter<newspage::Timestamp> : std::formatter<std::string_view>
{
    template <class Context>
    auto format(newspage::Timestamp const& timestamp, Context& context) const
    {
        return std::formatter<std::string_view>::format(newspage::to_string(timestamp), context);
    }
};

template <>
struct std::formatter<newspage::PartialDate> : std::formatter<std::string_view>
{
    template <class Context>
    auto format(newspage::PartialDate const& date, Context& context) const
    {
        return std::formatter<std::string_view>::format(newspage::to_string(date), context);
    }
};

template <>
struct std::formatter<newspage::errc> : std::formatter<std::string_view>
{
    template <class Context>
    auto format(newspage::errc value, Context& context) const
    {
        return std::formatter<std::string_view>::format(newspage::to_string(value), context);
    }
};

template <newspage::has_words Enum>
struct std::formatter<Enum> : std::formatter<std::string_view>
{
    template <class Context>
    auto format(Enum value, Context& context) const
    {
        return std::formatter<std::string_view>::format(newspage::to_string(value), context);
    }
};
/// \endcond
#endif

#endif
