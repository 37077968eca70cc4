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
inline namespace v0 {

/// How a picture is drawn.
struct render_options
{
    /// Colours for terminals that know ANSI escapes.
    bool color = false;
    /// Code points of the line to show; a longer line is cut around the caret.
    std::size_t width = 100;
};

/// \a finding, drawn under its line of \a page; \a name is the file's, and may be empty.
///
/// Never fails: broken UTF-8 and control characters are shown as U+FFFD. Tabs and wide characters keep their width,
/// so that the caret stands under its place. Ends with a line feed.
[[nodiscard]] NEWSPAGE_API std::string render(diagnostic const& finding, std::string_view page, std::string_view name = {},
                                              render_options const& options = {});

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/render.ipp>
#endif

#endif
