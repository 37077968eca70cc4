#include "progress.hpp"

#include <algorithm>
#include <cstdio>

namespace filter {

void progress::clear()
{
    if (drawn_)
        std::fputs("\r\x1b[K", stderr);
    drawn_ = false;
}

void progress::show(std::uint64_t records, std::uint64_t refused, std::uint64_t bytes)
{
    auto const now = clock::now();
    if (!shown_ || now - last_ < std::chrono::milliseconds(200))
        return;
    last_ = now;
    drawn_ = true;
    auto const seconds = std::chrono::duration<double>(now - start_).count();
    auto const speed = static_cast<double>(bytes) / seconds;
    std::fprintf(stderr, "\r\x1b[K%llu records, %llu refused, %.1f MB/s", static_cast<unsigned long long>(records),
                 static_cast<unsigned long long>(refused), speed / 1e6);
    if (total_ && *total_ && bytes) {
        auto const done = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(*total_));
        auto const left = static_cast<unsigned long>(seconds / done - seconds);
        constexpr int width = 24;
        auto const full = static_cast<int>(done * width);
        std::fprintf(stderr, "  [%.*s%*s] %3.0f %%, %lu:%02lu left", full, "########################", width - full, "", done * 100, left / 60, left % 60);
    }
    std::fflush(stderr);
}

} // namespace filter
