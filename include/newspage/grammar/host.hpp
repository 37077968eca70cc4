/// \file
/// The name of a site.
///
///     chinadaily.com.cn
///     http://english.zibo.gov.cn
///
///     host      = [ "http://" | "https://" ] , host_name ;
///     host_name = ? labels of ASCII letters, digits and "-", parted by dots; the last of two letters or more ? ;
///
/// Yields the host without `http://`. A name that ends like a file (`port.jpg`) is none.
#ifndef NEWSPAGE_GRAMMAR_HOST_HPP
#define NEWSPAGE_GRAMMAR_HOST_HPP

#include <newspage/grammar/text.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// The last label is letters only, so what is glued behind it (`cn2024-10-28`) is not taken.
struct host_name_parser : primitive<host_name_parser>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const
    {
        auto in_label = [](char c) { return is_alpha(c) || is_digit(c) || c == '-'; };
        char const* found = nullptr;
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
                found = letters - label >= 2 && !is_extension(text_between(label, letters)) ? letters : nullptr;
            }
            if (p == last || *p != '.')
                break;
            ++p;
        }
        if (found)
            at = found;
        return found != nullptr;
    }
};

} // namespace detail

/// The name of a site, bare.
inline constexpr detail::host_name_parser host_name{};

inline constexpr auto host_form =
    -(word("http://") | word("https://")) >> yields[view[host_name]];
/// The name of a site, `http://` aside.
inline constexpr rule<std::string_view, host_form> host{"a host"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
