// How much a test tries where it is slow: under sanitizers, in an emulator.
#ifndef NEWSPAGE_TESTS_SUPPORT_EVERY_HPP
#define NEWSPAGE_TESTS_SUPPORT_EVERY_HPP

#include <cstddef>
#include <cstdlib>

namespace support {

/// NEWSPAGE_EVERY of the environment: 10 tries every tenth place only. Without it, 1.
inline std::size_t every()
{
    char const* const given = std::getenv("NEWSPAGE_EVERY");
    auto const number = given ? std::strtoul(given, nullptr, 10) : 1;
    return number != 0 ? number : 1;
}

} // namespace support

#endif
