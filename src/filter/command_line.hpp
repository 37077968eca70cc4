// Mistakes in a command line, in words.
#ifndef NEWSPAGE_FILTER_COMMAND_LINE_HPP
#define NEWSPAGE_FILTER_COMMAND_LINE_HPP

#include "help.hpp"

#include <span>
#include <string>
#include <vector>

namespace filter {

/// The first mistake in \a arguments: an option that does not exist, one without a value that it needs or with one that
/// it does not take, one that is repeated. Empty where there is none.
[[nodiscard]] std::string mistake_in(std::span<char* const> arguments, std::vector<HelpRow> const& options);

} // namespace filter

#endif
