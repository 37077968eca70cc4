/// \file
/// Input that is not text: HTML, JSON and binary files. FORMAT 11.
#ifndef NEWSPAGE_PAGE_OTHER_INPUT_HPP
#define NEWSPAGE_PAGE_OTHER_INPUT_HPP

#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/spirit/words.hpp>

#include <algorithm>
#include <optional>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// How files of other formats begin: gzip, zstd, xz, bzip2, PDF, ZIP.
inline constexpr std::string_view magic_bytes[] = {"\x1F\x8B", "\x28\xB5\x2F\xFD", "\xFD\x37zXZ", "%PDF", "PK\x03\x04"};
/// A bzip2 file has its block size in the fourth byte.
[[nodiscard]] inline bool is_bzip2(std::string_view text) noexcept
{
    return text.starts_with("BZh") && text.size() > 3 && text[3] >= '1' && text[3] <= '9';
}
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

[[nodiscard]] inline std::string_view without_blank_front(std::string_view text) noexcept
{
    char const* const last = text.data() + text.size();
    for (std::size_t n = 1; n != 0; text.remove_prefix(n))
        n = text.starts_with('\n') ? 1 : detail::whitespace_at(text.data(), last);
    return text;
}

/// What \a text is, if it is HTML, JSON or binary.
[[nodiscard]] inline std::optional<errc> other_input(std::string_view text) noexcept
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (auto magic : magic_bytes)
        if (text.starts_with(magic))
            return errc::binary;
    if (is_bzip2(text) || text.find('\0') != text.npos)
        return errc::binary;
    text = without_blank_front(text);
    for (auto front : html_fronts)
        if (spirit::word_size(text.substr(0, front.size()), front) != 0)
            return errc::html;
    return is_json(text) ? std::optional(errc::json) : std::nullopt;
}

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
