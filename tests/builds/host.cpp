// A program that has its own newspage loads a plugin that has its own, too.
#include "use.hpp"

#include <dlfcn.h>

#include <cstdio>

int main(int argc, char** argv)
{
    void* const plugin = argc == 2 ? dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) : nullptr;
    if (!plugin) {
        std::puts(dlerror());
        return 1;
    }
    auto const reads = reinterpret_cast<bool (*)()>(dlsym(plugin, "plugin_reads"));
    bool const ok = reads && reads() && read_in_all_ways(page_text) == page_json && reads();
    return ok && dlclose(plugin) == 0 ? 0 : 1;
}
