// The unit beside: no macros. Also a plugin with hidden visibility that brings its own newspage.
#include "use.hpp"

#if defined(NEWSPAGE_TESTS_PLUGIN)
extern "C" __attribute__((visibility("default"))) bool plugin_reads()
{
    return read_in_all_ways(page_text) == page_json;
}
#else
std::string read_elsewhere(std::string_view page);
std::string read_elsewhere(std::string_view page) { return read_in_all_ways(page); }
#endif
