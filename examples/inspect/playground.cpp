// The library in a browser: em++ makes WebAssembly of it.

#include "inspection.hpp"

#include <newspage/src.hpp>

extern "C" {

/// The inspection of the page of \a size bytes at \a text, as JSON. Valid until the next call.
char const* inspect_page(char const* text, unsigned size)
{
    static std::string out;
    out = inspect::inspection({text, size});
    return out.c_str();
}
}
