/// \file
/// The shape that a title must have.
///
///     Zibo city, Russia deepen educational links
///     Port opens to the U.S.
///
///     title_shaped = ? a line of at most 250 cp, no file name, no credit, with no ".", ";" or "," at its end but after an abbreviation ? ;
///
/// Yields the line.
#ifndef NEWSPAGE_GRAMMAR_TITLE_HPP
#define NEWSPAGE_GRAMMAR_TITLE_HPP

#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/detail/source_fields.hpp>
#include <newspage/grammar/file.hpp>
#include <newspage/grammar/furniture.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

template <class Context>
[[nodiscard]] bool is_file_or_credit(std::string_view line, Context const& context)
{
    return is_file<words::image_extensions>(line) || is_file<words::video_extensions>(line)
        || is_whole(credited_line, line, context);
}

/// At most 250 cp, without a stop at its end but after an abbreviation.
[[nodiscard]] inline bool ends_like_title(std::string_view line) noexcept
{
    char const c = line.back();
    return c != ';' && c != ',' && (c != '.' || ends_abbreviation(line, line.size() - 1)) && at_most(250, line);
}

struct is_title_shaped
{
    template <class Context>
    bool operator()(std::string_view line, Context const& context) const
    {
        return ends_like_title(line) && !is_file_or_credit(line, context);
    }
};

struct begins_with_bullet
{
    template <class Context>
    bool operator()(std::string_view line, Context const& context) const
    {
        return begins_with(bullet, line, context);
    }
};

} // namespace detail

/// A line with the shape of a title.
inline constexpr detail::line_parser<detail::is_title_shaped> title_shaped{};
/// A line behind a bullet.
inline constexpr detail::line_parser<detail::begins_with_bullet> bulleted{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
