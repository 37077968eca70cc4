/// \file
/// Input that is no text of a page at all: FORMAT 11.
#ifndef NEWSPAGE_PAGE_OTHER_INPUT_HPP
#define NEWSPAGE_PAGE_OTHER_INPUT_HPP

#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/spirit/words.hpp>

#include <optional>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// How files of other formats begin: gzip, zstd, xz, bzip2, PDF, ZIP.
inline constexpr std::string_view magic_bytes[] = {"\x1F\x8B", "\x28\xB5\x2F\xFD", "\xFD\x37zXZ", "BZh",
                                                   "%PDF",     "PK\x03\x04"};
inline constexpr std::string_view html_fronts[] = {"<!doctype", "<html", "<?xml"};

[[nodiscard]] inline bool is_json(std::string_view text) noexcept
{
    auto const after = [&text](char c) {
        if (text.empty() || text[0] != c)
            return false;
        text = text.substr(std::min(text.find_first_not_of(" \t\r\n", 1), text.size()));
        return true;
    };
    return after('[') ? after('{') : after('{') && after('"');
}

/// What \a text is, if it is HTML, JSON or binary.
[[nodiscard]] inline std::optional<errc> other_input(std::string_view text) noexcept
{
    for (auto magic : magic_bytes)
        if (text.starts_with(magic))
            return errc::binary;
    if (text.find('\0') != text.npos)
        return errc::binary;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    text = text.substr(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
    for (auto front : html_fronts)
        if (spirit::word_size(text.substr(0, front.size()), front) != 0)
            return errc::html;
    return is_json(text) ? std::optional(errc::json) : std::nullopt;
}

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
