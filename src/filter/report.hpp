// Statistics of a run, for a terminal and as a page.
#ifndef NEWSPAGE_FILTER_REPORT_HPP
#define NEWSPAGE_FILTER_REPORT_HPP

#include "counts.hpp"

#include <string>

namespace filter {

/// A table with one percentage a line.
[[nodiscard]] std::string text_report(counts const& seen);

/// The same as an HTML page with bars, complete in itself.
[[nodiscard]] std::string html_report(counts const& seen);

} // namespace filter

#endif
