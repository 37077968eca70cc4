// newspage: pages in, JSON Lines out; one line for each record, in the same order.

#include "counts.hpp"
#include "file_list.hpp"
#include "file_reader.hpp"
#include "options.hpp"
#include "output.hpp"
#include "pipeline.hpp"
#include "progress.hpp"
#include "record_writer.hpp"
#include "report.hpp"

#include <newspage/to_json.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace filter {
namespace {

void say(std::string const& message) { std::cerr << "newspage: " << message << '\n'; }

/// Whether all that is named can be opened; says what cannot.
bool can_open(std::vector<std::string> const& inputs)
{
    bool all = true;
    for (auto const& name : inputs) {
        if (name == "-")
            continue;
        std::error_code error;
        if (std::filesystem::is_directory(name, error))
            std::filesystem::directory_iterator(name, error);
        else if (!error && ::access(name.c_str(), R_OK) != 0)
            error.assign(errno, std::generic_category());
        if (error) {
            say(name + ": " + error.message());
            all = false;
        }
    }
    return all;
}

bool same_file(struct stat const& a, struct stat const& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

/// The first input that is the file \a written; null for none.
File const* input_that_is(struct stat const& written, std::vector<File> const& files)
{
    if (S_ISREG(written.st_mode))
        for (auto const& file : files)
            if (struct stat each;
                !file.path.empty() && ::stat(file.path.c_str(), &each) == 0 && same_file(written, each))
                return &file;
    return nullptr;
}

/// Whether nothing that is read would be overwritten; says what would.
bool can_write(Options const& options, std::vector<File> const& files)
{
    struct stat there;
    for (auto const& name : {options.output, options.report}) {
        if (name.empty() || ::stat(name.c_str(), &there) != 0)
            continue;
        if (S_ISDIR(there.st_mode)) {
            say(name + ": is a folder; expected a file");
            return false;
        }
        if (auto const input = input_that_is(there, files)) {
            say(name + ": is both output and input (" + input->path + ")");
            return false;
        }
    }
    if (options.output.empty() && ::fstat(STDOUT_FILENO, &there) == 0)
        if (auto const input = input_that_is(there, files)) {
            say("standard output is also the input " + input->path);
            return false;
        }
    return true;
}

void print_summary(counts const& seen, std::uint64_t bytes, double seconds, bool kept)
{
    auto const number = [](std::uint64_t value) { return std::to_string(value); };
    std::string skipped;
    for (auto const& [what, count] : seen.skipped()) {
        skipped += skipped.empty() ? "" : ",";
        newspage::append_json_string(skipped, what);
        skipped.append(":").append(number(count));
    }
    std::fprintf(stderr,
                 "{\"read\":%s,\"parsed\":%s,\"failed\":%s,\"rejected\":%s,\"unreadable\":%s,\"skipped\":{%s},"
                 "\"bytes\":%s,\"seconds\":%.3f%s}\n",
                 number(seen.records()).c_str(), number(seen.articles()).c_str(), number(seen.failed()).c_str(),
                 number(seen.rejected()).c_str(), number(seen.unreadable()).c_str(), skipped.c_str(),
                 number(bytes).c_str(), seconds, kept ? ",\"kept\":true" : "");
}

int run_program(Options const& options)
{
    auto const start = std::chrono::steady_clock::now();
    auto const seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    std::error_code error;
    auto const kept = !options.output.empty() && !options.force && std::filesystem::exists(options.output, error);
    // Where a result is kept, its input may be gone.
    if (!kept && !can_open(options.inputs))
        return exit_no_input;
    auto const list = list_files(options.inputs, options.include);
    if (!can_write(options, list.files))
        return exit_usage;
    if (kept) {
        if (!options.quiet)
            print_summary({}, 0, seconds(), true);
        return exit_done;
    }

    auto const ends = list.runs();
    counts seen;
    for (auto const& [what, count] : list.skipped)
        seen.add_skipped(what, count);
    std::atomic<std::uint64_t> bytes = 0;
    output out(options.output);
    progress bar(!options.quiet && ::isatty(STDERR_FILENO), list.size());
    bool first = options.writing.format == Format::text;
    auto const open = [&](std::size_t source) {
        auto const begin = source == 0 ? 0 : ends[source - 1];
        return std::make_unique<file_reader>(std::span(list.files).subspan(begin, ends[source] - begin),
                                             options.reading, bytes);
    };
    auto const make_writer = [&] {
        return [writer = std::make_shared<record_writer>(options.writing)](
                   Record const& record, std::string& text, counts& here) { writer->write(record, text, here); };
    };
    auto const write = [&](std::string const& text, counts&& here, std::size_t source) {
        auto const messages = here.take_messages();
        seen.add(std::move(here));
        if (!messages.empty())
            bar.clear();
        for (auto const& message : messages)
            say(message);
        auto const file = source == 0 ? 0 : ends[source - 1];
        bar.show({seen.records(), seen.failed(), bytes, list.files[file].name, file + 1, list.files.size()});
        std::string_view rest = text;
        if (first && !rest.empty()) {
            rest.remove_prefix(text_separator.size());
            first = false;
        }
        return out.write(rest);
    };
    filter::run(options.threads, {ends.size(), open, make_writer, write});
    bar.clear();
    if (!out.publish()) {
        say(out.error());
        return exit_output;
    }
    if (options.stats)
        std::cerr << text_report(seen);
    if (!options.report.empty() && !(std::ofstream(options.report) << html_report(seen) << std::flush)) {
        say(options.report + ": cannot be written");
        return exit_output;
    }
    if (!options.quiet)
        print_summary(seen, bytes, seconds(), false);
    return options.writing.parsing.strict && (seen.failed() || seen.files_without_pages()) ? exit_bad_records
                                                                                           : exit_done;
}

} // namespace
} // namespace filter

int main(int argc, char** argv)
{
    try {
        filter::Options options;
        if (auto const status = filter::parse_command_line(argc, argv, options))
            return *status;
        return filter::run_program(options);
    } catch (std::exception const& error) {
        filter::say(error.what());
        return filter::exit_output;
    }
}
