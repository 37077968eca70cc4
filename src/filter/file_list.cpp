#include "file_list.hpp"

#include "file_kind.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

namespace filter {
namespace {

constexpr std::uint64_t small_run = 1u << 20;
constexpr std::size_t files_in_run = 256;

std::optional<std::uint64_t> size_of(std::string const& path)
{
    std::error_code error;
    auto const size = fs::file_size(path, error);
    return error ? std::nullopt : std::optional<std::uint64_t>(size);
}

bool matches(std::string const& pattern, std::string const& relative)
{
    if (pattern.find('/') != pattern.npos)
        return ::fnmatch(pattern.c_str(), relative.c_str(), 0) == 0;
    return ::fnmatch(pattern.c_str(), relative.substr(relative.rfind('/') + 1).c_str(), 0) == 0;
}

class walk
{
public:
    walk(FileList& list, std::vector<std::string> const& include) : list_(list), include_(include) {}

    void operator()(std::string const& folder)
    {
        std::error_code error;
        std::vector<File> found;
        fs::recursive_directory_iterator at(folder, error);
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error))
            if (!visit(*at, at->path().lexically_relative(folder).generic_string(), found))
                at.disable_recursion_pending();
        if (error)
            found.push_back({folder, folder, error.message(), {}, false});
        std::sort(found.begin(), found.end(), [](File const& a, File const& b) { return a.name < b.name; });
        std::move(found.begin(), found.end(), std::back_inserter(list_.files));
    }

private:
    /// False for a folder that must not be entered.
    bool visit(fs::directory_entry const& entry, std::string const& relative, std::vector<File>& found)
    {
        std::error_code error;
        auto const path = entry.path().string();
        if (entry.path().filename().string().starts_with('.')) {
            ++list_.skipped["hidden"];
            return false;
        }
        if (entry.is_directory(error)) {
            if (entry.is_symlink(error)) {
                ++list_.skipped["link to a folder"];
                return false;
            }
            // One folder that cannot be listed must not end the walk.
            if (fs::directory_iterator(entry.path(), error); error)
                found.push_back({path, relative, error.message(), {}, false});
            return !error;
        }
        if (!include_.empty()) {
            if (!is_included(relative)) {
                ++list_.skipped["not included"];
                return true;
            }
        } else if (auto const why = skipped_by_name(relative); !why.empty()) {
            ++list_.skipped[std::string(why)];
            return true;
        }
        auto const regular = entry.is_regular_file(error);
        found.push_back({path, relative,
                         regular ? ""
                         : error ? error.message()
                                 : "not a regular file",
                         size_of(path), include_.empty()});
        return true;
    }

    bool is_included(std::string const& relative)
    {
        bool any = false;
        for (auto const& pattern : include_)
            if (matches(pattern, relative)) {
                any = true;
                std::erase(list_.unmatched, pattern);
            }
        return any;
    }

    FileList& list_;
    std::vector<std::string> const& include_;
};

} // namespace

std::optional<std::uint64_t> FileList::size() const
{
    std::uint64_t sum = 0;
    for (auto const& file : files) {
        if (!file.size && file.problem.empty())
            return {};
        sum += file.size.value_or(0);
    }
    return sum;
}

std::vector<std::size_t> FileList::runs() const
{
    std::vector<std::size_t> ends;
    std::size_t count = 0;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i != files.size(); ++i) {
        auto const size = files[i].size.value_or(small_run);
        if (count != 0 && (count == files_in_run || bytes + size > small_run)) {
            ends.push_back(i);
            count = 0;
            bytes = 0;
        }
        ++count;
        bytes += size;
    }
    if (count != 0)
        ends.push_back(files.size());
    return ends;
}

FileList list_files(std::vector<std::string> const& inputs, std::vector<std::string> const& include)
{
    FileList list;
    list.unmatched = include;
    for (auto const& input : inputs) {
        std::error_code error;
        if (input == "-")
            list.files.push_back({{}, "-", {}, {}, false});
        else if (fs::is_directory(input, error))
            walk(list, include)(input);
        else
            list.files.push_back({input,
                                  fs::path(input).filename().string(),
                                  {},
                                  fs::is_regular_file(input, error) ? size_of(input) : std::nullopt,
                                  false});
    }
    return list;
}

} // namespace filter
