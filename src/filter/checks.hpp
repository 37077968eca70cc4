// What is found out about inputs and outputs before anything is read.
#ifndef NEWSPAGE_FILTER_CHECKS_HPP
#define NEWSPAGE_FILTER_CHECKS_HPP

#include "file_list.hpp"
#include "options.hpp"

#include <string>
#include <vector>

namespace filter {

/// Writes a message to standard error.
void report_error(std::string const& message);

/// Opens /dev/null for each standard descriptor that is closed, so that no file that is opened later takes its number.
/// To read or write there is still an error, but for standard error.
void reserve_descriptors();

/// Whether all inputs can be opened; reports those that cannot.
[[nodiscard]] bool can_open(std::vector<std::string> const& inputs);

/// Whether the outputs are files of their own, and no input would be overwritten; reports what is wrong.
[[nodiscard]] bool can_write(Options const& options, std::vector<File> const& files);

/// Whether \a path is an existing regular file, and no other name of standard output.
[[nodiscard]] bool is_complete(std::string const& path);

/// Whether \a path names standard output, as in `/dev/stdout`.
[[nodiscard]] bool is_standard_output(std::string const& path);

} // namespace filter

#endif
