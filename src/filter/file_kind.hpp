// What a file is, from its first bytes and then from its name.
#ifndef NEWSPAGE_FILTER_FILE_KIND_HPP
#define NEWSPAGE_FILTER_FILE_KIND_HPP

#include <cstddef>
#include <string_view>

namespace filter {

/// How records are stored in a file; `none`: it holds no pages.
enum class Layout { unknown, text, json_lines, warc, none };

struct FileKind
{
    Layout layout = Layout::text;
    /// With `none`: what the file is, as in `an image`, and what to do about it.
    std::string_view what = {};
    std::string_view hint = {};
    /// With `none`: what it is counted as, as in `image`.
    std::string_view short_name = {};
    /// With `none`: it may hold pages after a conversion, so that it is never passed over in silence.
    bool convertible = false;
};

/// Of UTF-8; text may begin with it.
inline constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// Bytes that `recognise` wants to see, or all there are.
inline constexpr std::size_t bytes_to_recognise = 1u << 14;

/// \a first_bytes are unpacked; \a name is empty for standard input.
[[nodiscard]] FileKind recognise(std::string_view first_bytes, std::string_view name);

/// What a file in a folder is by its name if it cannot hold pages: `html`, `image`, `markdown`, `temporary`; empty
/// otherwise.
[[nodiscard]] std::string_view skipped_by_name(std::string_view name);

} // namespace filter

#endif
