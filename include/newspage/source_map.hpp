/// \file
/// From a place in the page's bytes to line and column.
#ifndef NEWSPAGE_SOURCE_MAP_HPP
#define NEWSPAGE_SOURCE_MAP_HPP

#include <newspage/config.hpp>
#include <newspage/detail/temporary.hpp>
#include <newspage/diagnostic.hpp>

#include <cassert>
#include <cstddef>
#include <functional>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// A place as people count it.
struct location
{
    /// From 1.
    std::size_t line = 1;
    /// From 1, in code points of the line as it is on the page.
    std::size_t column = 1;

    friend bool operator==(location const&, location const&) = default;
};

/// Converts between byte offsets, views, lines and columns of a page. Views the page and keeps no index.
class source_map
{
public:
    /// Constructs a map of \a page, whose text must outlive it.
    explicit source_map(std::string_view page) noexcept : page_(page) {}
    /// Views into a temporary string would dangle.
    template <detail::temporary_string String>
    explicit source_map(String&& page) = delete;

    /// Returns the line and column of the byte at \a offset; an offset after the page's end is taken as its end. Linear
    /// in the offset.
    [[nodiscard]] NEWSPAGE_API location locate(std::size_t offset) const noexcept;
    /// Returns the line and column of \a part, which must be a view into this page.
    [[nodiscard]] location locate(std::string_view part) const noexcept { return locate(range_of(part).offset); }

    /// Returns where \a part is, which must be a view into this page; the behaviour is undefined (an assertion, without
    /// NDEBUG) if it is not.
    [[nodiscard]] byte_range range_of(std::string_view part) const noexcept
    {
        assert(!std::less<>()(part.data(), page_.data()) &&
               !std::less<>()(page_.data() + page_.size(), part.data() + part.size()));
        return {static_cast<std::size_t>(part.data() - page_.data()), part.size()};
    }

    /// Returns the line that holds the byte at \a offset, without its line end. A view into the page. Linear in the
    /// offset.
    [[nodiscard]] NEWSPAGE_API std::string_view line_at(std::size_t offset) const noexcept;

private:
    std::string_view page_;
};

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/source_map.ipp>
#endif

#endif
