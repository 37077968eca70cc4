// Compiled without instrumentation: what the instrumented code calls at each basic block, and stand-ins for the
// functions of the C library that take time in proportion to a size (linked by --wrap).
#include "work.hpp"

#include <cstddef>

extern "C" {

std::uint64_t work_done = 0;

void __sanitizer_cov_trace_pc() { ++work_done; }

void* __real_memchr(void const*, int, std::size_t);
int __real_memcmp(void const*, void const*, std::size_t);
void* __real_memcpy(void*, void const*, std::size_t);
void* __real_memmove(void*, void const*, std::size_t);

void* __wrap_memchr(void const* where, int what, std::size_t size)
{
    void* const found = __real_memchr(where, what, size);
    auto const seen =
        found ? static_cast<std::size_t>(static_cast<char const*>(found) - static_cast<char const*>(where)) : size;
    work_done += seen / 16;
    return found;
}
int __wrap_memcmp(void const* a, void const* b, std::size_t size)
{
    work_done += size / 16;
    return __real_memcmp(a, b, size);
}
void* __wrap_memcpy(void* to, void const* from, std::size_t size)
{
    work_done += size / 16;
    return __real_memcpy(to, from, size);
}
void* __wrap_memmove(void* to, void const* from, std::size_t size)
{
    work_done += size / 16;
    return __real_memmove(to, from, size);
}
}
