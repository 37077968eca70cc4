/// \file
/// All lines of a page, found in one pass that also checks whether they are UTF-8.
#ifndef NEWSPAGE_TEXT_LINES_HPP
#define NEWSPAGE_TEXT_LINES_HPP

#include <newspage/config.hpp>
#include <newspage/text/block.hpp>
#include <newspage/text/characters.hpp>
#include <newspage/text/utf8.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// The stripped lines of a page that are not blank.
using line_list = std::vector<std::string_view>;

/// Adds the line that ends at \a eol; \a begin may be on blank lines before it. \a front_size gives the size of a front
/// that is a line of its own, or 0.
template <class FrontSize>
void add_line(line_list& lines, char const* begin, char const* eol, FrontSize front_size)
{
    while (begin != eol && *begin == '\n')
        ++begin;
    for (auto line = strip(text_between(begin, eol)); !line.empty();) {
        auto const size = front_size(line);
        lines.push_back(size == 0 ? line : line.substr(0, size));
        line = size == 0 ? std::string_view() : strip(line.substr(size));
    }
}

/// Has the memory at \a at fetched into the cache, wherever that is.
inline void fetch([[maybe_unused]] char const* at) noexcept
{
#if defined(__GNUC__)
    __builtin_prefetch(at);
#endif
}
/// So far ahead.
inline constexpr std::ptrdiff_t fetched = 1024;

/// Where lines end, read one part of the page after the other, and what that tells about UTF-8.
struct line_ends
{
    static constexpr std::size_t most = 4096; ///< bytes of a part; a multiple of 64

    std::uint16_t places[most / 2 + 1]; ///< within the part; of the ends of blank lines in a row only the first
    std::size_t count = 0;
    std::uint64_t ended = 1;   ///< the byte before the part ends a line; so does the page's start
    std::uint64_t awaited = 0; ///< where the part must begin with continuation bytes, a bit for each
    bool simple = true;        ///< all sequences are UTF-8, and none needs a look at its second byte

    template <class Block>
    void read_part(char const* at, std::size_t size) noexcept
    {
        count = 0;
        std::size_t i = 0;
        for (; size - i >= 64; i += 64) {
            fetch(at + i + fetched);
            read(Block(at + i), i);
        }
        if (i != size) {
            char padded[64] = {};
            std::memcpy(padded, at + i, size - i);
            read(Block(padded), i);
        }
    }

private:
    template <class Block>
    void read(Block const& found, std::size_t begin) noexcept
    {
        if (!found.is_ascii() || awaited != 0)
            read_sequences(found);
        auto const all = found.line_ends();
        auto ends = all & ~(all << 1 | ended);
        ended = all >> 63;
        // Whether a block holds an end cannot be foretold, so there is no branch for one.
        places[count] = place(begin, ends | std::uint64_t{1} << 63);
        count += ends != 0;
        while ((ends &= ends - 1) != 0)
            [[unlikely]] places[count++] = place(begin, ends);
    }
    template <class Block>
    void read_sequences(Block const& found) noexcept
    {
        auto const leads = found.leads();
        auto const long_leads = found.long_leads();
        auto const due = leads << 1 | long_leads << 2 | awaited;
        awaited = leads >> 63 | long_leads >> 62;
        simple = simple && due == (found.wide() & ~leads) && !found.has_special_lead();
    }
    [[nodiscard]] static std::uint16_t place(std::size_t begin, std::uint64_t ends) noexcept
    {
        return static_cast<std::uint16_t>(begin + static_cast<std::size_t>(std::countr_zero(ends)));
    }
};

#if defined(NEWSPAGE_AVX2)
NEWSPAGE_AVX2 NEWSPAGE_FLATTEN inline void find_by_avx2(char const* at, std::size_t size, line_ends& ends) noexcept
{
    ends.read_part<avx2_block>(at, size);
}
#endif

inline void find_line_ends(char const* at, std::size_t size, line_ends& ends) noexcept
{
#if defined(NEWSPAGE_AVX2)
    if (__builtin_cpu_supports("avx2"))
        return find_by_avx2(at, size, ends);
#endif
    ends.read_part<block>(at, size);
}

/// Fills \a lines. Returns where \a text stops being UTF-8, if \a check says that it must be; else its size.
template <class FrontSize>
NEWSPAGE_FLATTEN std::size_t list_lines(std::string_view text, bool check, line_list& lines, FrontSize front_size)
{
    lines.clear();
    lines.reserve(64);
    char const* const first = text.data();
    char const* const last = first + text.size();
    // Memory is slow to answer the first time, so it is asked for all of this at once.
    for (char const* at = first; at < last && at < first + fetched; at += 64)
        fetch(at);
    line_ends ends;
    char const* line = first;
    for (char const* at = first; at != last;) {
        auto const size = std::min(static_cast<std::size_t>(last - at), line_ends::most);
        find_line_ends(at, size, ends);
        for (std::size_t i = 0; i != ends.count; ++i) {
            char const* const end = at + ends.places[i];
            add_line(lines, line, end, front_size);
            line = end + 1;
        }
        at += size;
    }
    add_line(lines, line, last, front_size);
    return !check || (ends.simple && ends.awaited == 0) ? text.size() : utf8_length(text);
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
