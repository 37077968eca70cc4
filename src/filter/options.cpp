#include "options.hpp"

#include "checks.hpp"
#include "command_line.hpp"
#include "help.hpp"
#include "option_values.hpp"

#include <newspage/version.hpp>

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <algorithm>
#include <functional>
#include <iostream>
#include <span>
#include <string_view>
#include <thread>
#include <utility>

namespace filter {
namespace {

/// Declares each option once, for CLI11 and for the help.
class option_table
{
public:
    explicit option_table(CLI::App& app) : app_(app) {}

    void section(std::string title) { sections_.push_back({std::move(title), {}}); }
    void flag(std::string names, bool& value, std::string text)
    {
        app_.add_flag(compact(names), value);
        add({std::move(names), {}, std::move(text)});
    }
    void flag(std::string names, std::function<void()> call, std::string text)
    {
        app_.add_flag_callback(compact(names), std::move(call));
        add({std::move(names), {}, std::move(text)});
    }
    /// \a take returns false for a wrong value, and \a expected describes a right one.
    void value(std::string names, std::string kind, std::string expected, std::function<bool(std::string const&)> take,
               std::string text, std::vector<std::string> words = {})
    {
        auto const name = names.substr(names.rfind(' ') + 1);
        app_.add_option_function<std::string>(
            compact(names), [name, expected = std::move(expected), take = std::move(take)](std::string const& value) {
                if (!take(value))
                    throw CLI::ValidationError(name + ' ' + (value.empty() ? "''" : value) + ": expected " + expected);
            });
        add({std::move(names), std::move(kind), std::move(text), std::move(words)});
    }
    /// A text that is \a valid.
    void text(std::string names, std::string kind, std::string& value, std::string expected,
              bool (*valid)(std::string_view), std::string text)
    {
        auto const take = [&value, valid](std::string const& given) { return valid(value = given); };
        this->value(std::move(names), std::move(kind), std::move(expected), take, std::move(text));
    }
    void texts(std::string names, std::string kind, std::vector<std::string>& values, std::string text)
    {
        app_.add_option(compact(names), values)->allow_extra_args(false);
        add({std::move(names), std::move(kind), std::move(text)});
    }
    /// An option for the build, which the help does not show.
    void hidden(std::string const& name, std::vector<std::string> words, std::string& value)
    {
        auto const find = [words, &value](std::string const& text) {
            value = text;
            return std::find(words.begin(), words.end(), text) != words.end();
        };
        sections_.push_back({});
        this->value(name, "KIND", listed(words), find, {}, words);
        hidden_ = std::move(sections_.back().rows);
        sections_.pop_back();
    }
    template <class Meaning>
    void word(std::string names, std::string kind, std::vector<std::pair<std::string, Meaning>> meanings,
              std::function<void(Meaning)> take, std::string text)
    {
        std::vector<std::string> words;
        for (auto const& [each, meaning] : meanings)
            words.push_back(each);
        auto expected = listed(words);
        auto const find = [meanings = std::move(meanings), take = std::move(take)](std::string const& value) {
            auto const at =
                std::find_if(meanings.begin(), meanings.end(), [&](auto const& each) { return each.first == value; });
            if (at != meanings.end())
                take(at->second);
            return at != meanings.end();
        };
        value(std::move(names), std::move(kind), std::move(expected), find, std::move(text), std::move(words));
    }
    void only_help(HelpRow row) { add(std::move(row)); }

    [[nodiscard]] std::vector<HelpSection> const& sections() const noexcept { return sections_; }
    [[nodiscard]] std::vector<HelpRow> rows() const
    {
        auto all = hidden_;
        for (auto const& section : sections_)
            all.insert(all.end(), section.rows.begin(), section.rows.end());
        return all;
    }

private:
    void add(HelpRow row) { sections_.back().rows.push_back(std::move(row)); }
    /// As in `json, json-ld or text`.
    static std::string listed(std::vector<std::string> const& words)
    {
        std::string out;
        for (std::size_t i = 0; i != words.size(); ++i)
            out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
        return out;
    }
    /// `-o, --output` as CLI11 writes it.
    static std::string compact(std::string names)
    {
        std::erase(names, ' ');
        return names;
    }

    CLI::App& app_;
    std::vector<HelpSection> sections_;
    std::vector<HelpRow> hidden_;
};

constexpr auto a_key = "a name other than article, error and notes, which are keys of the output";
constexpr auto an_address = "an address without spaces, for example https://example.org/news/";

bool is_given(std::string_view text) { return !text.empty(); }

void declare_input(option_table& table, Options& options)
{
    auto& reading = options.reading;
    auto& writing = options.writing;
    table.section("Input");
    table.word<Layout>(
        "--input-format", "FORMAT", {{"text", Layout::text}, {"jsonl", Layout::json_lines}, {"wet", Layout::warc}},
        [&](Layout layout) { reading.layout = layout; },
        "read all inputs as text, jsonl or wet [from first bytes, then names]");
    table.texts("--include", "GLOB", options.include,
                "read only files of folders that match a shell pattern; may be repeated");
    table.text("--text-key", "KEY", writing.text_key, a_key, is_key,
               "take the page from this key of JSON Lines, for example raw_content [text]");
    table.text("--url-key", "KEY", writing.url_key, a_key, is_key, "take the address of the page from this key [url]");
    table.value(
        "--max-bytes", "SIZE", "a size from 1 to 1024GiB, for example 10MB or 64KiB",
        [&](std::string const& text) {
            auto const size = bytes_of(text);
            auto const fits = size && *size >= 1 && *size <= std::uint64_t(1) << 40;
            if (fits)
                reading.max_bytes = static_cast<std::size_t>(*size);
            return fits;
        },
        "reject longer records [64MiB]");
    table.flag(
        "--require-mark", [&] { writing.require_mark = true; },
        "reject pages without breadcrumb, source line or figure [WET only]");
    table.flag(
        "--no-require-mark", [&] { writing.require_mark = false; }, "read such pages in WET, too");
    table.word<newspage::date_order>(
        "--numeric-dates", "ORDER",
        {{"day-first", newspage::date_order::day_first}, {"month-first", newspage::date_order::month_first}},
        [&](newspage::date_order order) { writing.parsing.numeric_dates = order; },
        "read dates like 12/04/2018 as day-first or month-first [they are notes]");
    table.flag("--strict", writing.parsing.strict, "reject pages with a note; exit with 65 if any record failed");
}

void declare_output(option_table& table, Options& options)
{
    auto& writing = options.writing;
    table.section("Output");
    table.text("-o, --output", "FILE", options.output, "the name of a file", is_given,
               "write to FILE when all is complete; .gz and .zst compress [standard output]");
    table.flag("--force", options.force, "overwrite an existing FILE [it is kept, and nothing is done]");
    table.word<Format>(
        "--format", "FORMAT",
        {{"json", Format::json}, {"json-ld", Format::json_ld}, {"ninjs", Format::ninjs}, {"text", Format::text}},
        [&](Format format) { writing.format = format; }, "write articles as json, json-ld, ninjs or text [json]");
    table.flag("--notes", writing.notes, "add the notes about each page");
    table.flag("--keep-text", writing.keep_text, "add the text of each page");
    table.section("What pages do not contain, for json-ld and ninjs");
    table.text("--base-url", "URL", writing.base_url, an_address, is_address,
               "make the address of a page from this and its file name");
    table.text("--file-base", "URL", writing.file_base, an_address, is_address,
               "make the addresses of images from this and their file names");
    table.value(
        "--utc-offset", "OFFSET", "an offset such as +08:00, -03:30 or Z",
        [&](std::string const& text) { return (writing.utc_offset = offset_of(text)).has_value(); },
        "set the offset of times without one, as in +08:00");
    table.value(
        "--time-of-days", "TIME", "a time such as 12:00",
        [&](std::string const& text) { return (writing.time_of_days = time_of(text)).has_value(); },
        "set the time of dates without one, as in 12:00");
    table.text("--language", "TAG", writing.language, "a language tag such as en or zh-Hans", is_language,
               "set the language, as in en");
}

void declare_run(option_table& table, Options& options)
{
    table.section("Run");
    table.value(
        "-j, --threads", "N", "a number from 1 to 1024",
        [&](std::string const& text) {
            auto const number = number_of(text).value_or(0);
            options.threads = static_cast<unsigned>(std::min<std::uint64_t>(number, 1025));
            return number >= 1 && number <= 1024;
        },
        "work with N threads; the output is the same for any number [all cores]");
    table.flag("--stats", options.stats, "print statistics about articles, notes and errors to standard error");
    table.text("--stats-html", "FILE", options.report, "the name of a file", is_given,
               "write the statistics to FILE as HTML");
    table.flag("-q, --quiet", options.quiet, "print neither progress nor the summary");
    table.only_help({"-h, --help", "", "print this help"});
    table.only_help({"--version", "", "print the version"});
}

} // namespace

std::optional<int> parse_command_line(int argc, char** argv, Options& options)
{
    options.threads = std::max(1u, std::thread::hardware_concurrency());
    CLI::App app;
    app.set_help_flag();
    bool help = false, version = false;
    std::string generate;
    app.add_flag("-h,--help", help);
    app.add_flag("--version", version);
    app.add_option("INPUT", options.inputs);
    option_table table(app);
    table.hidden("--generate", {"man", "bash", "zsh"}, generate);
    declare_input(table, options);
    declare_output(table, options);
    declare_run(table, options);
    auto mistake = mistake_in(std::span(argv, static_cast<std::size_t>(argc)).subspan(1), table.rows());
    try {
        if (mistake.empty())
            app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        mistake = error.what();
    }
    if (!mistake.empty()) {
        std::cerr << "newspage: " << mistake << "\nTry 'newspage --help'.\n";
        return exit_usage;
    }
    auto const print = [](std::string const& text) {
        std::cout << text << std::flush;
        return std::cout ? exit_done : exit_output;
    };
    if (help)
        return print(help_text(table.sections()));
    if (version)
        return print("newspage " NEWSPAGE_VERSION_STRING "\n");
    if (!generate.empty())
        return print(generate == "man"    ? manual_page(table.sections())
                     : generate == "bash" ? bash_completion(table.sections())
                                          : zsh_completion(table.sections()));
    if (options.inputs.empty()) {
        if (::isatty(STDIN_FILENO)) {
            std::cerr << usage() << "Try 'newspage --help'.\n";
            return exit_usage;
        }
        options.inputs = {"-"};
    }
    if (is_standard_output(options.output))
        options.output.clear();
    return {};
}

} // namespace filter
