/// \file
/// A diagnostic as a picture for people: file, line, column, the line itself, a caret.
#ifndef NEWSPAGE_RENDER_HPP
#define NEWSPAGE_RENDER_HPP

#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// How render() draws.
struct render_options
{
    /// Whether to use ANSI escapes for colour.
    bool color = false;
    /// How many code points of the line to show; a longer line is cut around the caret.
    std::size_t width = 100;
};

/// Returns a message for people: \a about with its line of \a page, a caret under the place, and the hint. Ends with a
/// line feed.
///
/// \a name is the file's name, and may be empty. Invalid UTF-8 and control characters are shown as U+FFFD; tabs and
/// wide characters keep their width. Linear in the place of \a about. Throws `std::bad_alloc`.
[[nodiscard]] NEWSPAGE_API std::string render(diagnostic const& about, std::string_view page,
                                              std::string_view name = {}, render_options const& options = {});

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/render.ipp>
#endif

#endif
