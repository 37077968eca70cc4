#include "temporary_file.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace filter {
namespace {

/// What the signal handler removes, which may only call what is safe there; empty for nothing.
struct Slot
{
    char path[4096];
    bool taken;
};
Slot slots[temporary_file::most];

extern "C" void remove_and_end(int signal)
{
    for (auto const& slot : slots)
        if (slot.path[0])
            ::unlink(slot.path);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

} // namespace

temporary_file::temporary_file(std::string path) : path_(std::move(path))
{
    while (slot_ != most && slots[slot_].taken)
        ++slot_;
    if (slot_ == most)
        throw std::logic_error("too many temporary files");
    slots[slot_].taken = true;
    char host[256] = "host";
    ::gethostname(host, sizeof host - 1);
    temporary_ = path_ + '.' + host + '.' + std::to_string(::getpid()) + ".tmp";
    if (temporary_.size() < sizeof slots[slot_].path) {
        std::memcpy(slots[slot_].path, temporary_.c_str(), temporary_.size() + 1);
        for (auto const signal : std::array{SIGTERM, SIGINT, SIGHUP})
            ::signal(signal, remove_and_end);
    }
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

temporary_file::~temporary_file()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
    forget();
    slots[slot_].taken = false;
}

void temporary_file::forget() noexcept
{
    slots[slot_].path[0] = 0;
    temporary_.clear();
}

bool temporary_file::publish()
{
    if (::fsync(descriptor_) != 0 || ::close(std::exchange(descriptor_, -1)) != 0 ||
        std::rename(temporary_.c_str(), path_.c_str()) != 0)
        return false;
    forget();
    // The name itself must be on the disk too.
    auto const slash = path_.rfind('/');
    auto const folder = slash == path_.npos ? std::string(".") : path_.substr(0, slash + 1);
    if (int const at = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); at >= 0) {
        ::fsync(at);
        ::close(at);
    }
    return true;
}

} // namespace filter
