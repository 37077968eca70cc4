#include <string>
#include <string_view>

/// Returns the headline and the date of a page, or why it is rejected.
std::string headline(std::string_view page);
