#include "output.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace filter {
namespace {

constexpr std::size_t piece_size = 1u << 20;

/// What a chain of symbolic links leads to; that need not exist.
std::string link_target(std::string const& path)
{
    std::filesystem::path at(path);
    std::error_code error;
    for (int links = 0; links != 40 && std::filesystem::is_symlink(at, error); ++links)
        at = at.parent_path() / std::filesystem::read_symlink(at, error);
    return at.string();
}

} // namespace

bool is_special(std::string const& path)
{
    struct stat there;
    return ::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode);
}

output::output(std::string file) : file_(std::move(file))
{
    // A disk quota is reported by write, not by a signal.
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_DFL);
    if (file_.empty())
        return;
    packer_ = make_packer(file_);
    if (is_special(file_)) {
        descriptor_ = ::open(file_.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        temporary_.emplace(link_target(file_));
        descriptor_ = temporary_->descriptor();
    }
    if (descriptor_ < 0)
        fail("cannot be created");
}

output::~output()
{
    if (!temporary_ && descriptor_ > STDERR_FILENO)
        ::close(descriptor_);
}

bool output::fail(char const* what)
{
    error_ = (file_.empty() ? "standard output" : file_) + ' ' + what + ": " + std::strerror(errno);
    return false;
}

bool output::write(std::string_view text)
{
    if (!error_.empty())
        return false;
    if (!packer_)
        return write_plain(text);
    while (!text.empty()) {
        auto const size = std::min(text.size(), piece_size - piece_.size());
        piece_ += text.substr(0, size);
        text.remove_prefix(size);
        if (piece_.size() == piece_size && !pack(std::exchange(piece_, {}), false))
            return false;
    }
    return true;
}

bool output::pack(std::string_view text, bool last)
{
    return packer_->pack(text, last, [this](std::string_view bytes) { return write_plain(bytes); });
}

bool output::write_plain(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return fail("cannot be written");
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool output::publish()
{
    if (!error_.empty() || (packer_ && !pack(piece_, true)))
        return false;
    if (temporary_)
        return temporary_->publish() || fail("cannot be written");
    // Some file systems report a full disk only now.
    return ::fsync(descriptor_) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP ||
           fail("cannot be written");
}

} // namespace filter
