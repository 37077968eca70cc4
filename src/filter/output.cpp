#include "output.hpp"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace filter {
namespace {

constexpr std::size_t piece_size = 1u << 20;

} // namespace

output::output(std::string file) : file_(std::move(file))
{
    // A disk quota is reported by write, not by a signal.
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_DFL);
    if (file_.empty())
        return;
    temporary_.emplace(file_);
    packer_ = make_packer(file_);
    if (!temporary_->is_open())
        fail("cannot be created");
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
    auto const descriptor = temporary_ ? temporary_->descriptor() : STDOUT_FILENO;
    while (!bytes.empty()) {
        auto const written = ::write(descriptor, bytes.data(), bytes.size());
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
    return ::fsync(STDOUT_FILENO) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP ||
           fail("cannot be written");
}

} // namespace filter
