// Without exceptions, without run-time type information, and under the strictest warnings.
#include "use.hpp"

#include <cstdio>

int main()
{
    auto const json = read_in_all_ways(page_text);
    std::puts(json.c_str());
    return json == page_json ? 0 : 1;
}

#if defined(__GNUC__) && !defined(__cpp_exceptions)
// Boost asks for this where exceptions are off.
#include <boost/assert/source_location.hpp>
#include <cstdlib>
#include <exception>

namespace boost {
[[noreturn]] void throw_exception(std::exception const&);
[[noreturn]] void throw_exception(std::exception const&, source_location const&);
void throw_exception(std::exception const&) { std::abort(); }
void throw_exception(std::exception const&, source_location const&) { std::abort(); }
} // namespace boost
#endif
