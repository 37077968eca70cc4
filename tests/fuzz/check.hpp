// A check that ends the program, so that the fuzzer keeps the input.
#ifndef NEWSPAGE_TESTS_FUZZ_CHECK_HPP
#define NEWSPAGE_TESTS_FUZZ_CHECK_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                       \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

inline std::string_view as_text(std::uint8_t const* data, std::size_t size)
{
    return size == 0 ? std::string_view("", 0) : std::string_view(reinterpret_cast<char const*>(data), size);
}

#endif
