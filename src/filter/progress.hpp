// A line on standard error that tells how far the work is.
#ifndef NEWSPAGE_FILTER_PROGRESS_HPP
#define NEWSPAGE_FILTER_PROGRESS_HPP

#include <chrono>
#include <cstdint>
#include <optional>

namespace filter {

class progress
{
public:
    /// \a total: bytes of all inputs, where known. Silent unless \a shown.
    progress(bool shown, std::optional<std::uint64_t> total) : shown_(shown), total_(total) {}
    ~progress() { clear(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

    /// Draws the line anew, not more than five times a second.
    void show(std::uint64_t records, std::uint64_t refused, std::uint64_t bytes);
    /// Makes room for other words.
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
