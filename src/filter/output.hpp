// Where the lines go: standard output, or a file that appears only when it is complete.
#ifndef NEWSPAGE_FILTER_OUTPUT_HPP
#define NEWSPAGE_FILTER_OUTPUT_HPP

#include <string>
#include <string_view>

namespace filter {

/// Written under a temporary name beside \a file, then flushed to the disk and renamed. If the program is ended by a signal before
/// that, or the object goes before `publish`, no file is left.
class output
{
public:
    /// An empty name is standard output.
    explicit output(std::string file);
    ~output();
    output(output const&) = delete;
    output& operator=(output const&) = delete;

    /// False where it could not be written; then `error()` says why.
    bool write(std::string_view lines);
    bool publish();
    [[nodiscard]] std::string const& error() const noexcept { return error_; }

private:
    bool fail(char const* what);

    std::string file_;
    std::string temporary_;
    int descriptor_ = 1;
    std::string error_;
};

} // namespace filter

#endif
