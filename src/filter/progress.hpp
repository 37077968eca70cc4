// A line on standard error that shows how far the work is.
#ifndef NEWSPAGE_FILTER_PROGRESS_HPP
#define NEWSPAGE_FILTER_PROGRESS_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace filter {

/// As many whole characters of \a text as \a columns of a terminal hold; `?` for what would move the cursor, and for
/// invalid UTF-8.
[[nodiscard]] std::string in_columns(std::string_view text, std::size_t columns);

class progress
{
public:
    struct State
    {
        std::uint64_t records = 0;
        std::uint64_t failed = 0;
        /// Bytes read from all files, packed.
        std::uint64_t bytes = 0;
        /// The file whose records came out last, its number from 1, and how many there are.
        std::string_view file;
        std::size_t file_number = 1;
        std::size_t files = 1;
    };

    /// \a total: bytes of all inputs, where known. Silent unless \a shown.
    progress(bool shown, std::optional<std::uint64_t> total) : shown_(shown), total_(total) {}
    ~progress() { clear(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

    /// Draws the line again, not more than five times a second.
    void show(State const& state);
    /// Removes the line, so that something else can be written.
    void clear();

private:
    using clock = std::chrono::steady_clock;

    bool shown_;
    bool drawn_ = false;
    std::optional<std::uint64_t> total_;
    clock::time_point start_ = clock::now();
    clock::time_point last_ = start_;
};

} // namespace filter

#endif
