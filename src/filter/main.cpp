// newspage: pages in, JSON Lines out; one line for each record, in the same order.

#include "checks.hpp"
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

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filter {
namespace {

using clock = std::chrono::steady_clock;

double seconds_since(clock::time_point start) { return std::chrono::duration<double>(clock::now() - start).count(); }

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

/// Reads the files of a list and writes what comes of them.
class job
{
public:
    job(Options const& options, FileList const& list)
        : options_(options), list_(list), ends_(list.runs()), out_(options.output),
          bar_(!options.quiet && ::isatty(STDERR_FILENO), list.size()),
          is_first_(options.writing.format == Format::text)
    {
        if (!options.report.empty() && (options.force || !is_complete(options.report)))
            report_.emplace(is_standard_output(options.report) ? "" : options.report);
        for (auto const& [what, count] : list.skipped)
            seen_.add_skipped(what, count);
        for (auto const& pattern : list.unmatched)
            seen_.add_file_without_pages("--include " + pattern + ": no file in a folder matches");
        print_messages(seen_);
    }

    /// Returns the exit status.
    int run()
    {
        if (report_ && !report_->error().empty())
            return fail(report_->error());
        auto const open = [this](std::size_t source) {
            auto const begin = source == 0 ? 0 : ends_[source - 1];
            return std::make_unique<file_reader>(std::span(list_.files).subspan(begin, ends_[source] - begin),
                                                 options_.reading, bytes_);
        };
        auto const make_writer = [this] {
            return [writer = std::make_shared<record_writer>(options_.writing)](
                       Record const& record, std::string& text, counts& here) { writer->write(record, text, here); };
        };
        auto const write = [this](std::string const& text, counts&& here, std::size_t source) {
            return take(text, std::move(here), source);
        };
        filter::run(options_.threads, {ends_.size(), open, make_writer, write});
        bar_.clear();
        return finish();
    }

private:
    static int fail(std::string const& message)
    {
        report_error(message);
        return exit_output;
    }

    void print_messages(counts& here)
    {
        auto const messages = here.take_messages();
        if (!messages.empty())
            bar_.clear();
        for (auto const& message : messages)
            report_error(message);
    }

    bool take(std::string_view text, counts&& here, std::size_t source)
    {
        print_messages(here);
        seen_.add(std::move(here));
        auto const file = source == 0 ? 0 : ends_[source - 1];
        bar_.show({seen_.records(), seen_.failed(), bytes_, list_.files[file].name, file + 1, list_.files.size()});
        if (is_first_ && !text.empty()) {
            text.remove_prefix(text_separator.size());
            is_first_ = false;
        }
        return out_.write(text);
    }

    int finish()
    {
        if (!out_.publish())
            return fail(out_.error());
        if (options_.stats)
            std::cerr << text_report(seen_);
        if (report_ && !(report_->write(html_report(seen_)) && report_->publish()))
            return fail(report_->error());
        if (!options_.report.empty() && !report_)
            report_error(options_.report + ": an existing file is kept; --force overwrites it");
        if (!options_.quiet)
            print_summary(seen_, bytes_, seconds_since(start_), false);
        return options_.writing.parsing.strict && (seen_.failed() || seen_.files_without_pages()) ? exit_bad_records
                                                                                                  : exit_done;
    }

    Options const& options_;
    FileList const& list_;
    std::vector<std::size_t> ends_;
    clock::time_point start_ = clock::now();
    counts seen_;
    std::atomic<std::uint64_t> bytes_ = 0;
    output out_;
    std::optional<output> report_;
    progress bar_;
    bool is_first_;
};

int run_program(Options const& options)
{
    auto const kept = !options.output.empty() && !options.force && is_complete(options.output);
    // Where a result is kept, its input may be gone.
    if (!kept && !can_open(options.inputs))
        return exit_no_input;
    auto const list = list_files(options.inputs, options.include);
    if (!can_write(options, list.files))
        return exit_usage;
    if (!kept)
        return job(options, list).run();
    if (!options.quiet)
        print_summary({}, 0, 0, true);
    return exit_done;
}

} // namespace
} // namespace filter

int main(int argc, char** argv)
{
    try {
        filter::reserve_descriptors();
        filter::Options options;
        if (auto const status = filter::parse_command_line(argc, argv, options))
            return *status;
        return filter::run_program(options);
    } catch (std::exception const& error) {
        filter::report_error(error.what());
        return filter::exit_output;
    }
}
