// The command line.
#ifndef NEWSPAGE_FILTER_OPTIONS_HPP
#define NEWSPAGE_FILTER_OPTIONS_HPP

#include "file_reader.hpp"
#include "record_writer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace filter {

struct Options
{
    std::vector<std::string> inputs;
    std::vector<std::string> include;
    /// Empty: standard output.
    std::string output;
    ReadOptions reading;
    WriteOptions writing;
    unsigned threads = 1;
    bool force = false;
    bool stats = false;
    bool quiet = false;
    /// File for the statistics as HTML; empty for none.
    std::string report;
};

/// Exit statuses, those of sysexits.h.
enum Exit { exit_done = 0, exit_usage = 64, exit_bad_records = 65, exit_no_input = 66, exit_output = 74 };

/// Fills \a options. Returns an exit status where the program has nothing more to do: after help, or a message about a
/// mistake.
[[nodiscard]] std::optional<int> parse_command_line(int argc, char** argv, Options& options);

} // namespace filter

#endif
