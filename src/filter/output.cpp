#include "output.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace filter {
namespace {

/// For the signal handler, which may only call what is safe there.
char doomed[4096];

extern "C" void remove_and_end(int signal)
{
    if (doomed[0])
        ::unlink(doomed);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

constexpr std::array ends = {SIGTERM, SIGINT, SIGHUP};

} // namespace

output::output(std::string file) : file_(std::move(file))
{
    // A disk quota is told by write, not by a signal.
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_DFL);
    if (file_.empty())
        return;
    char host[256] = "host";
    ::gethostname(host, sizeof host - 1);
    temporary_ = file_ + '.' + host + '.' + std::to_string(::getpid()) + ".tmp";
    if (temporary_.size() < sizeof doomed) {
        std::memcpy(doomed, temporary_.c_str(), temporary_.size() + 1);
        for (auto const signal : ends)
            ::signal(signal, remove_and_end);
    }
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor_ < 0)
        fail("cannot be created");
}

output::~output()
{
    if (temporary_.empty())
        return;
    if (descriptor_ >= 0)
        ::close(descriptor_);
    ::unlink(temporary_.c_str());
    doomed[0] = 0;
}

bool output::fail(char const* what)
{
    error_ = (file_.empty() ? "standard output" : file_) + ' ' + what + ": " + std::strerror(errno);
    return false;
}

bool output::write(std::string_view lines)
{
    if (!error_.empty())
        return false;
    while (!lines.empty()) {
        auto const written = ::write(descriptor_, lines.data(), lines.size());
        if (written < 0 && errno != EINTR)
            return fail("cannot be written");
        if (written > 0)
            lines.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool output::publish()
{
    if (!error_.empty())
        return false;
    if (temporary_.empty()) {
        // Some file systems tell of a full disk only now.
        return (::fsync(1) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP) || fail("cannot be written");
    }
    if (::fsync(descriptor_) != 0)
        return fail("cannot be written");
    if (::close(std::exchange(descriptor_, -1)) != 0)
        return fail("cannot be written");
    if (std::rename(temporary_.c_str(), file_.c_str()) != 0)
        return fail("cannot be renamed into place");
    temporary_.clear();
    doomed[0] = 0;
    // The name itself must be on the disk too.
    auto const slash = file_.rfind('/');
    auto const folder = slash == file_.npos ? std::string(".") : file_.substr(0, slash + 1);
    if (int const at = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); at >= 0) {
        ::fsync(at);
        ::close(at);
    }
    return true;
}

} // namespace filter
