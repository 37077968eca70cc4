#include "progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <string>

namespace filter {
namespace {

std::size_t terminal_columns()
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// A character of valid UTF-8: bytes, and columns in a terminal. No bytes for invalid UTF-8.
struct Character
{
    std::size_t bytes = 0;
    std::size_t columns = 0;
    bool is_control = false;
};

/// Those of East Asia and emoji take two columns.
bool is_wide(char32_t c) noexcept
{
    constexpr char32_t ranges[][2] = {{0x1100, 0x115f}, {0x2e80, 0xa4cf},   {0xac00, 0xd7a3},
                                      {0xf900, 0xfaff}, {0xfe30, 0xfe6f},   {0xff00, 0xff60},
                                      {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [&](auto const& each) { return c >= each[0] && c <= each[1]; });
}

Character character_at(std::string_view text) noexcept
{
    auto const first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return {1, 1, first < 0x20 || first == 0x7f};
    std::size_t const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (size == 0 || size > text.size())
        return {};
    char32_t point = first & (0xffu >> (size + 1));
    for (char const c : text.substr(1, size - 1)) {
        if ((c & 0xc0) != 0x80)
            return {};
        point = point << 6 | (static_cast<unsigned char>(c) & 0x3fu);
    }
    return {size, is_wide(point) ? 2u : 1u, point < 0xa0};
}

} // namespace

std::string in_columns(std::string_view text, std::size_t columns)
{
    std::string out;
    while (!text.empty()) {
        auto const next = character_at(text);
        auto const is_shown = next.bytes != 0 && !next.is_control;
        auto const width = is_shown ? next.columns : 1;
        if (width > columns)
            break;
        out += is_shown ? text.substr(0, next.bytes) : "?";
        columns -= width;
        text.remove_prefix(std::max<std::size_t>(next.bytes, 1));
    }
    return out;
}

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
    char text[160];
    std::snprintf(text, sizeof text, "%llu records, %llu failed, %.1f MB/s",
                  static_cast<unsigned long long>(state.records), static_cast<unsigned long long>(state.failed),
                  static_cast<double>(state.bytes) / seconds / 1e6);
    std::string line = text, rest, bar;
    auto const columns = terminal_columns() - 1;
    auto const done =
        total_ && *total_ ? std::min(1.0, static_cast<double>(state.bytes) / static_cast<double>(*total_)) : 0.0;
    if (done > 0) {
        auto const left = static_cast<unsigned long>(seconds / done - seconds);
        std::snprintf(text, sizeof text, " %3.0f %%, %lu:%02lu left", done * 100, left / 60, left % 60);
        rest = text;
    }
    if (state.files > 1)
        rest.append("  " + std::to_string(state.file_number) + '/' + std::to_string(state.files) + ' ')
            .append(in_columns(state.file, 24));
    // The bar takes what room there is.
    constexpr std::size_t most = 24, least = 6, frame = 4;
    auto const taken = line.size() + rest.size() + frame;
    if (done > 0 && taken + least <= columns) {
        auto const width = std::min(most, columns - taken);
        auto const full = static_cast<std::size_t>(done * static_cast<double>(width));
        bar = "  [" + std::string(full, '#') + std::string(width - full, ' ') + ']';
    }
    // A line that fills the last column would wrap.
    std::fprintf(stderr, "\r\x1b[K%s", in_columns(line + bar + (bar.empty() ? " " : "") + rest, columns).c_str());
    std::fflush(stderr);
}

} // namespace filter
