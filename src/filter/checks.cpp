#include "checks.hpp"

#include "output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <iostream>
#include <optional>
#include <system_error>

namespace filter {
namespace {

using status = struct stat;

std::optional<status> status_of(std::string const& path)
{
    status there;
    return ::stat(path.c_str(), &there) == 0 ? std::optional(there) : std::nullopt;
}

std::optional<status> status_of(int descriptor)
{
    status there;
    return ::fstat(descriptor, &there) == 0 ? std::optional(there) : std::nullopt;
}

bool same_file(status const& a, status const& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

/// The name of the first input that is the file \a written; empty for none.
std::string input_that_is(status const& written, std::vector<File> const& files)
{
    if (S_ISREG(written.st_mode))
        for (auto const& file : files) {
            auto const each = file.path.empty() ? status_of(STDIN_FILENO) : status_of(file.path);
            if (each && same_file(written, *each))
                return file.path.empty() ? "standard input" : file.path;
        }
    return {};
}

bool can_write(std::string const& name, std::vector<File> const& files)
{
    auto const there = name.empty() ? std::nullopt : status_of(name);
    if (!there)
        return true;
    if (S_ISDIR(there->st_mode)) {
        report_error(name + ": is a folder; expected a file");
        return false;
    }
    auto const input = input_that_is(*there, files);
    if (!input.empty())
        report_error(name + ": is both output and input (" + input + ")");
    return input.empty();
}

bool are_same(std::string const& a, std::string const& b)
{
    std::error_code error;
    auto const first = status_of(a), second = status_of(b);
    if (first && second)
        return S_ISREG(first->st_mode) && same_file(*first, *second);
    return std::filesystem::weakly_canonical(a, error) == std::filesystem::weakly_canonical(b, error);
}

} // namespace

void report_error(std::string const& message) { std::cerr << "newspage: " << message << '\n'; }

void reserve_descriptors()
{
    constexpr std::array modes = {O_WRONLY, O_RDONLY, O_RDWR};
    for (int descriptor = 0; descriptor != 3; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
            // The lowest free number is taken.
            [[maybe_unused]]
            auto const opened = ::open("/dev/null", modes[static_cast<std::size_t>(descriptor)]);
}

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
            report_error(name + ": " + error.message());
            all = false;
        }
    }
    return all;
}

bool can_write(Options const& options, std::vector<File> const& files)
{
    if (!can_write(options.output, files) || !can_write(options.report, files))
        return false;
    if (!options.output.empty() && !options.report.empty() && are_same(options.output, options.report)) {
        report_error(options.report + ": --output and --stats-html name the same file");
        return false;
    }
    auto const standard = status_of(STDOUT_FILENO);
    if (!options.output.empty() || !standard)
        return true;
    if (auto const input = input_that_is(*standard, files); !input.empty()) {
        report_error(input == "standard input" ? "standard input and standard output are the same file"
                                               : "standard output is also the input " + input);
        return false;
    }
    // To throw both away is fine.
    if (is_standard_output(options.report) && !S_ISCHR(standard->st_mode)) {
        report_error(options.report + ": --stats-html names standard output, which the records go to");
        return false;
    }
    return true;
}

bool is_complete(std::string const& path)
{
    auto const there = status_of(path);
    return there && S_ISREG(there->st_mode) && !is_standard_output(path);
}

bool is_standard_output(std::string const& path)
{
    auto const there = status_of(path), standard = status_of(STDOUT_FILENO);
    return path == "-" || path == "/dev/stdout" || (there && standard && same_file(*there, *standard));
}

} // namespace filter
