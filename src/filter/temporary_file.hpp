// A file that has its name only when it is complete.
#ifndef NEWSPAGE_FILTER_TEMPORARY_FILE_HPP
#define NEWSPAGE_FILTER_TEMPORARY_FILE_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace filter {

/// Writes under a temporary name beside \a path, then flushes to the disk and renames. If the program is ended by
/// SIGTERM, SIGINT or SIGHUP before that, or the object is destroyed, no file is left.
///
/// At most two exist at a time: what a signal handler removes is global. The constructor throws std::logic_error for a
/// third one.
class temporary_file
{
public:
    static constexpr std::size_t most = 2;

    explicit temporary_file(std::string path);
    ~temporary_file();
    temporary_file(temporary_file const&) = delete;
    temporary_file& operator=(temporary_file const&) = delete;

    /// False where that failed; then errno is set.
    [[nodiscard]] bool is_open() const noexcept { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

    /// Gives the file its name; nothing may be written after it. False where that failed; then errno is set.
    bool publish();

private:
    void forget() noexcept;

    std::string path_;
    std::size_t slot_ = 0;
    std::string temporary_;
    int descriptor_ = -1;
};

} // namespace filter

#endif
