/// \file
/// A line that names an image or a video.
///
///     zibo, russia-2.jpg
///     640 (4)_副本.jpg
///
/// Yields the line, which has at most 200 code points and in which no sentence ends. The extension is looked for at the
/// line's end, so that a line of text costs nothing.
#ifndef NEWSPAGE_GRAMMAR_FILE_HPP
#define NEWSPAGE_GRAMMAR_FILE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/rule.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

template <auto const& Extensions>
inline constexpr std::size_t longest_extension = [] {
    std::size_t size = 0;
    for (auto extension : Extensions)
        size = std::max(size, extension.size());
    return size;
}();

/// Whether \a text is one of \a Extensions.
template <auto const& Extensions>
[[nodiscard]] bool is_extension(std::string_view text) noexcept
{
    return !text.empty() && spirit::longest<Extensions>(text).size == text.size();
}

/// Whether \a text is the extension of an image or a video.
[[nodiscard]] inline bool is_file_extension(std::string_view text) noexcept
{
    return is_extension<words::image_extensions>(text) || is_extension<words::video_extensions>(text);
}

/// Whether \a line names a file that has one of \a Extensions.
template <auto const& Extensions>
[[nodiscard]] bool is_file(std::string_view line) noexcept
{
#if !defined(NEWSPAGE_NO_SHORT_CUTS)
    if (!spirit::may_end_in<Extensions>(line))
        return false;
#endif
    constexpr auto reach = longest_extension<Extensions> + 1;
    auto const end = line.substr(line.size() - std::min(line.size(), reach));
    auto const in_end = end.rfind('.');
    if (in_end == end.npos || !is_extension<Extensions>(end.substr(in_end + 1)))
        return false;
    auto const dot = line.size() - end.size() + in_end;
    if (dot == 0 || !at_most(200, line))
        return false;
    // A stop with whitespace after it ends a sentence.
    auto const stops = [](sixteen_bytes bytes) { return bytes.is('.') | bytes.is('!') | bytes.is('?'); };
    for (auto at = find_byte(line, 0, stops); at < dot; at = find_byte(line, at + 1, stops))
        if (whitespace_at(line.data() + at + 1, line.data() + dot) != 0)
            return false;
    return true;
}

template <auto const& Extensions>
struct file_parser : spirit::terminal<file_parser<Extensions>, std::string_view>
{
    static constexpr auto name = "a file name of at most 200 code points in which no sentence ends";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const noexcept
    {
        value = text_between(at, last);
        at = last;
        return is_file<Extensions>(value);
    }
};

/// Past the extension after the dot at \a dot, where an upper-case letter follows it at once; else 0. The longest
/// extension is tried first: `A.JPEG` is not `A.JPE` and a `G`.
template <auto const& Extensions>
[[nodiscard]] std::size_t glued_extension_end(std::string_view line, std::size_t dot) noexcept
{
    auto const reach = std::min(longest_extension<Extensions>, line.size() - dot - 1);
    for (auto size = reach; size != 0; --size) {
        auto const end = dot + 1 + size;
        if ((end == line.size() || is_upper(line[end])) && is_extension<Extensions>(line.substr(dot + 1, size)))
            return end == line.size() ? 0 : end;
    }
    return 0;
}

/// The bytes of `(digits)` and whitespace before it at \a at, with a dot next; or 0: ` (2)` of ` (2).jpg`.
[[nodiscard]] inline std::size_t copy_number_size(std::string_view line, std::size_t at) noexcept
{
    if (line.size() - at >= 2 && line[at] == ' ' && is_alpha(line[at + 1]))
        return 0;
    auto end = at;
    while (auto n = whitespace_at(line.data() + end, line.data() + line.size()))
        end += n;
    if (end == at || end == line.size() || line[end] != '(')
        return 0;
    auto const digits = ++end;
    while (end != line.size() && is_digit(line[end]))
        ++end;
    return end != digits && line.substr(end).starts_with(").") ? end + 1 - at : 0;
}

} // namespace detail

/// The bytes of the file's name at the front of \a line where a caption is glued to it, else 0:
/// `bath (2).jpgChildren play` begins with a name of 12 bytes. Linear; ends at the first whitespace.
[[nodiscard]] inline std::size_t glued_file_size(std::string_view line) noexcept
{
    using namespace detail;
    auto const ends_word = [](sixteen_bytes bytes) { return bytes.below('!') | bytes.is('.'); };
    for (auto at = find_byte(line, 0, ends_word); at != line.size(); at = find_byte(line, at + 1, ends_word)) {
        if (line[at] == '.') {
            auto const image = at == 0 ? 0 : glued_extension_end<words::image_extensions>(line, at);
            auto const video = at == 0 ? 0 : glued_extension_end<words::video_extensions>(line, at);
            if (auto const end = std::max(image, video); end != 0)
                return at_most(200, line.substr(0, end)) ? end : 0;
        } else if (line[at] == ' ' || whitespace_at(line.data() + at, line.data() + line.size()) != 0) {
            auto const number = copy_number_size(line, at);
            if (number == 0)
                return 0;
            at += number - 1;
        }
    }
    return 0;
}

struct image_file_rule : spirit::rule<image_file_rule, std::string_view>
{
    static constexpr auto name = "the name of an image";
    static constexpr auto definition = detail::file_parser<words::image_extensions>();
};
/// A line that names an image.
inline constexpr image_file_rule image_file{};

struct video_file_rule : spirit::rule<video_file_rule, std::string_view>
{
    static constexpr auto name = "the name of a video";
    static constexpr auto definition = detail::file_parser<words::video_extensions>();
};
/// A line that names a video.
inline constexpr video_file_rule video_file{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
