// The work of a function, counted in basic blocks and in blocks of 16 bytes that the C library looked at or moved: the
// same on every machine and under any load.
#ifndef NEWSPAGE_TESTS_ROBUST_WORK_HPP
#define NEWSPAGE_TESTS_ROBUST_WORK_HPP

#include <cstdint>

extern "C" std::uint64_t work_done;

template <class Function>
std::uint64_t work_of(Function function)
{
    auto const before = work_done;
    function();
    return work_done - before;
}

#endif
