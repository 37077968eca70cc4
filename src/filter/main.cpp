// newspage: pages in, JSON Lines out; one line for each record, in the same order.

#include "answer.hpp"
#include "input.hpp"
#include "output.hpp"
#include "pipeline.hpp"
#include "progress.hpp"
#include "tally.hpp"

#include <newspage/version.hpp>

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

namespace {

/// Those of sysexits.h.
enum Exit { done = 0, usage = 64, bad_pages = 65, no_input = 66, input_output = 74 };

struct Options
{
    std::vector<std::string> inputs;
    std::string output;
    filter::Layout layout = filter::Layout::by_name;
    filter::Limits limits;
    filter::Wishes wishes;
    std::string utc_offset;
    std::string time_of_days;
    unsigned threads = std::max(1u, std::thread::hardware_concurrency());
    bool force = false;
    bool strict = false;
    bool stats = false;
    bool quiet = false;
    std::string report;
};

/// `+08:00`, `-03:30`, `Z`; `12:00`.
std::optional<std::chrono::minutes> minutes_of(std::string const& text, bool with_sign)
{
    if (with_sign && text == "Z")
        return std::chrono::minutes(0);
    int hours = 0, minutes = 0, size = 0;
    auto const* const clock = with_sign ? text.c_str() + 1 : text.c_str();
    if (text.size() != (with_sign ? 6u : 5u) || (with_sign && text[0] != '+' && text[0] != '-')
        || std::sscanf(clock, "%2d:%2d%n", &hours, &minutes, &size) != 2 || size != 5 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return {};
    return std::chrono::minutes((with_sign && text[0] == '-' ? -1 : 1) * (hours * 60 + minutes));
}

/// One of the words of \a meanings.
template <class Meaning>
CLI::Validator one_of(std::map<std::string, Meaning> const& meanings)
{
    std::string words;
    for (auto const& [word, meaning] : meanings)
        words += (words.empty() ? "" : "|") + word;
    return CLI::CheckedTransformer(meanings).description(words);
}

void describe(CLI::App& app, Options& options)
{
    using filter::Format;
    using filter::Layout;
    app.set_version_flag("--version", "newspage " NEWSPAGE_VERSION_STRING);
    app.add_option("INPUT", options.inputs, "files and folders; `-`, or none: standard input")->type_name("");
    app.add_option("-o,--output", options.output, "write FILE, which appears only when complete; one that is there is left as it is")->type_name("FILE");
    app.add_flag("--force", options.force, "write it again");
    app.add_option("--input-format", options.layout, "how records stand in the inputs: text (a page a file), jsonl, wet; else the files' names tell, and standard input is jsonl")
        ->transform(one_of<Layout>({{"text", Layout::text}, {"jsonl", Layout::jsonl}, {"wet", Layout::wet}}))->type_name("FORMAT");
    app.add_option("--format", options.wishes.format, "what an article is written as: json (all of it), json-ld, ninjs")
        ->transform(one_of<Format>({{"json", Format::json}, {"json-ld", Format::json_ld}, {"ninjs", Format::ninjs}}))->type_name("FORMAT");
    app.add_flag("--notes", options.wishes.notes, "tell what was odd about a page");
    app.add_flag("--keep-text", options.wishes.keep_text, "put the page's text before its article");
    app.add_flag("--strict", options.strict, "a page with a note is refused; exit with 65 when any page was");
    app.add_option("--max-bytes", options.limits.max_bytes, "refuse records that are longer (64 MiB)")->check(CLI::Range(std::size_t(1), std::size_t(1) << 40))->type_name("BYTES");
    app.add_option("-j,--threads", options.threads, "to work with (all cores); the output is the same for any number")->check(CLI::Range(1, 1024))->type_name("N");
    app.add_flag("--stats", options.stats, "print which share of pages has each field, and the commonest refusals and notes");
    app.add_option("--stats-html", options.report, "the same as a page with plots")->type_name("FILE");
    app.add_flag("-q,--quiet", options.quiet, "no progress, no summary");
    auto const more = app.add_option_group("What pages do not tell", "for json-ld and ninjs; the address of a record is its key `url`");
    more->add_option("--base-url", options.wishes.base_url, "of the folder, to make addresses of file names")->type_name("URL");
    more->add_option("--file-base", options.wishes.file_base, "address of the folder of the images")->type_name("URL");
    more->add_option("--utc-offset", options.utc_offset, "of the pages' clocks, as in +08:00 or Z")->type_name("OFFSET");
    more->add_option("--time-of-days", options.time_of_days, "for dates without one, as in 12:00 (ninjs)")->type_name("TIME");
    more->add_option("--language", options.wishes.language, "of the pages, as in en")->type_name("TAG");
}

void check(Options& options)
{
    if (!options.utc_offset.empty() && !(options.wishes.utc_offset = minutes_of(options.utc_offset, true)))
        throw CLI::ValidationError("--utc-offset", "must be like +08:00 or Z");
    if (!options.time_of_days.empty() && !(options.wishes.time_of_days = minutes_of(options.time_of_days, false)))
        throw CLI::ValidationError("--time-of-days", "must be like 12:00");
    options.wishes.parsing.strict = options.strict;
    if (options.inputs.empty())
        options.inputs = {"-"};
}

/// Whether all that is named can be opened; says what cannot.
bool inputs_there(std::vector<std::string> const& inputs)
{
    bool all = true;
    for (auto const& name : inputs) {
        if (name == "-")
            continue;
        std::error_code error;
        auto const folder = std::filesystem::is_directory(name, error);
        if (folder)
            std::filesystem::directory_iterator(name, error);
        else if (!error && ::access(name.c_str(), R_OK) != 0)
            error.assign(errno, std::generic_category());
        if (error) {
            std::cerr << "newspage: " << name << ": " << error.message() << '\n';
            all = false;
        }
    }
    return all;
}

int run(Options const& options)
{
    auto const start = std::chrono::steady_clock::now();
    auto summary = [&](filter::tally const& seen, std::uint64_t bytes, bool skipped) {
        if (options.quiet)
            return;
        auto const seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        std::fprintf(stderr, "{\"read\":%llu,\"parsed\":%llu,\"failed\":%llu,\"bytes\":%llu,\"seconds\":%.3f%s}\n",
                     static_cast<unsigned long long>(seen.read()), static_cast<unsigned long long>(seen.parsed()),
                     static_cast<unsigned long long>(seen.refused()), static_cast<unsigned long long>(bytes), seconds,
                     skipped ? ",\"skipped\":true" : "");
    };

    std::error_code error;
    if (!options.output.empty() && !options.force && std::filesystem::exists(options.output, error)) {
        summary({}, 0, true);
        return done;
    }
    if (!inputs_there(options.inputs))
        return no_input;

    filter::input in(options.inputs, options.layout, options.limits);
    filter::output out(options.output);
    filter::progress bar(!options.quiet && ::isatty(STDERR_FILENO), in.size());
    filter::tally seen;
    std::atomic<std::uint64_t> bytes = 0;
    filter::run(options.wishes, options.threads,
                {[&](filter::Record& record) {
                     auto const more = in.next(record);
                     bytes = in.packed();
                     return more;
                 },
                 [&](std::string const& lines, filter::tally const& here) {
                     seen.add(here);
                     bar.show(seen.read(), seen.refused(), bytes);
                     return out.write(lines);
                 }});
    bar.clear();
    if (!out.publish()) {
        std::cerr << "newspage: " << out.error() << '\n';
        return input_output;
    }
    if (options.stats)
        std::cerr << seen.text();
    if (!options.report.empty() && !(std::ofstream(options.report) << seen.html() << std::flush)) {
        std::cerr << "newspage: " << options.report << " cannot be written\n";
        return input_output;
    }
    summary(seen, bytes, false);
    return options.strict && seen.refused() ? bad_pages : done;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Reads news pages into JSON Lines: one line for each record, in the same order. A page that is none is answered with an error.");
    Options options;
    describe(app, options);
    try {
        app.parse(argc, argv);
        check(options);
    } catch (CLI::ParseError const& error) {
        return app.exit(error) == 0 ? done : usage;
    }
    try {
        return run(options);
    } catch (std::exception const& error) {
        std::cerr << "newspage: " << error.what() << '\n';
        return input_output;
    }
}
