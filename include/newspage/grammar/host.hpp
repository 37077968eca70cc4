/// \file
/// The name of a site.
///
///     chinadaily.com.cn
///     http://english.zibo.gov.cn
///
/// Yields the name without `http://`. A name that ends like a file (`port.jpg`) is not a host.
#ifndef NEWSPAGE_GRAMMAR_HOST_HPP
#define NEWSPAGE_GRAMMAR_HOST_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/file.hpp>
#include <newspage/spirit/directives.hpp>

#include <algorithm>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// The last label is letters only, so that what is glued to it (`cn2024-10-28`, `cn2024.10.28`) is left.
struct host_name_parser : spirit::terminal<host_name_parser>
{
    static constexpr auto name =
        "labels of ASCII letters, digits and hyphens, separated by dots; the last is two letters or more";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        char const* found = nullptr;
        char const* glued = nullptr; // where digits go on after letters: a date may be glued to the name
        char const* p = at;
        for (;;) {
            char const* const label = p;
            while (p != last && in_label(*p))
                ++p;
            if (p == label)
                break;
            if (label != at) {
                char const* letters = label;
                while (letters != p && is_alpha(*letters))
                    ++letters;
                found = letters - label >= 2 && !is_file_extension(text_between(label, letters)) ? letters : nullptr;
                if (!std::all_of(letters, p, is_digit))
                    glued = nullptr;
                else if (letters != label)
                    glued = letters == p ? nullptr : found;
            }
            if (p == last || *p != '.')
                break;
            ++p;
        }
        if (!found)
            found = glued;
        if (!found)
            return false;
        at = found;
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        spirit::first_bytes bytes;
        for (int c = 0; c != 0x80; ++c)
            if (in_label(static_cast<char>(c)))
                bytes.add(static_cast<unsigned char>(c));
        return bytes;
    }

private:
    [[nodiscard]] static constexpr bool in_label(char c) noexcept { return is_alpha(c) || is_digit(c) || c == '-'; }
};

} // namespace detail

struct host_name_rule : spirit::rule<host_name_rule>
{
    static constexpr auto name = "a host";
    static constexpr auto definition = detail::host_name_parser{};
};
/// The name of a site alone; it has no value.
inline constexpr host_name_rule host_name{};

struct host_rule : spirit::rule<host_rule, std::string_view>
{
    static constexpr auto name = "a host";
    static constexpr auto definition = -(spirit::word("http://") | spirit::word("https://") | x3::lit("//")) >>
                                       spirit::into<>[spirit::view[host_name]];
};
/// The name of a site, without `http://`.
inline constexpr host_rule host{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
