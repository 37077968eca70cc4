/// \file
/// Whether text is UTF-8.
#ifndef NEWSPAGE_TEXT_UTF8_HPP
#define NEWSPAGE_TEXT_UTF8_HPP

#include <newspage/config.hpp>
#include <newspage/text/characters.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// The bytes of the well-formed sequence at \a at that begins outside ASCII, or 0 (Unicode, table 3-7).
[[nodiscard]] constexpr std::size_t sequence_at(char const* at, char const* last) noexcept
{
    auto const left = last - at;
    auto const lead = byte(*at);
    auto follows = [at](int i) { return (byte(at[i]) & 0xC0) == 0x80; };
    if (lead >= 0xC2 && lead < 0xE0)
        return left >= 2 && follows(1) ? 2 : 0;
    if (lead < 0xF0 && lead >= 0xE0) {
        if (left < 3 || !follows(1) || !follows(2))
            return 0;
        auto const second = byte(at[1]);
        return (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ? 0 : 3;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        if (left < 4 || !follows(1) || !follows(2) || !follows(3))
            return 0;
        auto const second = byte(at[1]);
        return (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90) ? 0 : 4;
    }
    return 0;
}

/// Where \a text stops being UTF-8; its size where it is UTF-8 throughout. Nearly all text is ASCII: that goes by
/// sixteen bytes at once.
[[nodiscard]] inline std::size_t utf8_length(std::string_view text) noexcept
{
    char const* const first = text.data();
    char const* const last = first + text.size();
    char const* at = first;
    for (;;) {
        while (last - at >= 64 && block(at).is_ascii())
            at += 64;
        while (last - at >= 16 && !sixteen_bytes(at).wide().any())
            at += 16;
        while (at != last && is_ascii(*at))
            ++at;
        if (at == last)
            return text.size();
        // One sequence is seldom alone.
        do {
            auto const size = sequence_at(at, last);
            if (size == 0)
                return static_cast<std::size_t>(at - first);
            at += size;
        } while (at != last && !is_ascii(*at));
    }
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
