/// \file
/// A line that names an image or a video.
///
///     zibo, russia-2.jpg
///     640 (4)_副本.jpg
///
///     image_file = ? a name ? , "." , image_extensions ;      (* the whole line, at most 200 cp; no sentence ends in the name *)
///     video_file = ? a name ? , "." , video_extensions ;
///
/// Yields the line. The extension is looked for at the line's end, so that a line of text costs nothing.
#ifndef NEWSPAGE_GRAMMAR_FILE_HPP
#define NEWSPAGE_GRAMMAR_FILE_HPP

#include <newspage/grammar/line.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// Whether \a line names a file whose extension stands in Extensions.
template <auto const& Extensions>
[[nodiscard]] bool is_file(std::string_view line) noexcept
{
    if (line.size() < 4 || (line[line.size() - 4] != '.' && (line.size() < 5 || line[line.size() - 5] != '.')))
        return false;
    auto const dot = line.size() - (line[line.size() - 4] == '.' ? 4 : 5);
    if (dot == 0 || !is_extension_of<Extensions>(line.substr(dot + 1)) || !at_most(200, line))
        return false;
    // A stop with white behind ends a sentence.
    auto const stops = [](sixteen_bytes bytes) { return bytes.is('.') | bytes.is('!') | bytes.is('?'); };
    for (auto at = find_byte(line, 0, stops); at < dot; at = find_byte(line, at + 1, stops))
        if (white_at(line.data() + at + 1, line.data() + dot) != 0)
            return false;
    return true;
}

struct names_image
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        return is_file<words::image_extensions>(line);
    }
};

struct names_video
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        return is_file<words::video_extensions>(line);
    }
};

} // namespace detail

/// A line that names an image.
inline constexpr detail::line_parser<detail::names_image> image_file{};
/// A line that names a video.
inline constexpr detail::line_parser<detail::names_video> video_file{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
