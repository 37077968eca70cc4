// Where the answers go: standard output, or a file that appears only when it is complete.
#ifndef NEWSPAGE_FILTER_OUTPUT_HPP
#define NEWSPAGE_FILTER_OUTPUT_HPP

#include "packer.hpp"
#include "temporary_file.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace filter {

/// Whether \a path is there and is no regular file: a pipe or a device, or a folder.
[[nodiscard]] bool is_special(std::string const& path);

/// A symbolic link is followed. What is no regular file, such as a pipe, is written to directly. A file named `.gz` or
/// `.zst` is compressed. Its bytes depend on the text alone, not on the pieces in which it is written.
class output
{
public:
    /// An empty name is standard output.
    explicit output(std::string file);
    ~output();
    output(output const&) = delete;
    output& operator=(output const&) = delete;

    /// False where it could not be written; then `error()` is the reason.
    bool write(std::string_view text);
    /// Ends the output and gives the file its name.
    bool publish();
    [[nodiscard]] std::string const& error() const noexcept { return error_; }

private:
    bool write_plain(std::string_view bytes);
    bool pack(std::string_view text, bool last);
    bool fail(char const* what);

    std::string file_;
    std::optional<temporary_file> temporary_;
    int descriptor_ = 1;
    std::unique_ptr<packer> packer_;
    /// Text that does not fill a piece yet.
    std::string piece_;
    std::string error_;
};

} // namespace filter

#endif
