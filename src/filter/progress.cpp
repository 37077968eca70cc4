#include "progress.hpp"

#include <algorithm>
#include <cstdio>
#include <string>

namespace filter {

void progress::clear()
{
    if (drawn_)
        std::fputs("\r\x1b[K", stderr);
    drawn_ = false;
}

void progress::show(State const& state)
{
    auto const now = clock::now();
    if (!shown_ || now - last_ < std::chrono::milliseconds(200))
        return;
    last_ = now;
    drawn_ = true;
    auto const seconds = std::chrono::duration<double>(now - start_).count();
    std::fprintf(stderr, "\r\x1b[K%llu records, %llu failed, %.1f MB/s", static_cast<unsigned long long>(state.records),
                 static_cast<unsigned long long>(state.failed), static_cast<double>(state.bytes) / seconds / 1e6);
    if (total_ && *total_ && state.bytes) {
        auto const done = std::min(1.0, static_cast<double>(state.bytes) / static_cast<double>(*total_));
        auto const left = static_cast<unsigned long>(seconds / done - seconds);
        constexpr int width = 24;
        auto const full = static_cast<int>(done * width);
        std::fprintf(stderr, "  [%.*s%*s] %3.0f %%, %lu:%02lu left", full, "########################", width - full, "",
                     done * 100, left / 60, left % 60);
    }
    if (state.files > 1) {
        // A name must not move the cursor, and the line must fit into one.
        std::string name;
        for (char const c : state.file.substr(0, 40))
            name += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
        std::fprintf(stderr, "  %zu/%zu %s", state.file_number, state.files, name.c_str());
    }
    std::fflush(stderr);
}

} // namespace filter
