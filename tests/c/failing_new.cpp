// Allocation that fails on demand: fail_after(n) lets n allocations through, then every one fails; a negative n ends
// this.
#include <cstdlib>
#include <new>

namespace {
long left = -1;
}

extern "C" void fail_after(long count) { left = count; }

void* operator new(std::size_t size)
{
    if (left == 0)
        throw std::bad_alloc();
    if (left > 0)
        --left;
    if (void* const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
