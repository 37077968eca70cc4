#include <string>
#include <string_view>

/// The headline of a page, or why there is none.
std::string headline(std::string_view page);
