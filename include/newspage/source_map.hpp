/// \file
/// From a place in the page's bytes to line and column.
#ifndef NEWSPAGE_SOURCE_MAP_HPP
#define NEWSPAGE_SOURCE_MAP_HPP

#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace v0 {

/// A place as people count it: from 1, columns in code points of the line as it stands on the page.
struct location
{
    /// From 1.
    std::size_t line = 1;
    /// From 1, in code points.
    std::size_t column = 1;

    friend bool operator==(location const&, location const&) = default;
};

/// Finds lines and columns in a page. It views the page, and reads it at each question: linear in the place asked for.
class source_map
{
public:
    /// \a page must outlive it.
    explicit source_map(std::string_view page) noexcept : page_(page) {}

    /// Of a byte; an offset behind the page is taken as its end.
    [[nodiscard]] NEWSPAGE_API location locate(std::size_t offset) const noexcept;
    /// Of a view into this very page.
    [[nodiscard]] location locate(std::string_view part) const noexcept { return locate(span_of(part).offset); }

    /// Where a view into this very page stands in it.
    [[nodiscard]] span span_of(std::string_view part) const noexcept
    {
        return {static_cast<std::size_t>(part.data() - page_.data()), part.size()};
    }

    /// The text of the line in which \a offset lies, without its end.
    [[nodiscard]] NEWSPAGE_API std::string_view line_at(std::size_t offset) const noexcept;

private:
    std::string_view page_;
};

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/source_map.ipp>
#endif

#endif
