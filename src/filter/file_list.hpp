// The files of all inputs, in the order of their records in the output.
#ifndef NEWSPAGE_FILTER_FILE_LIST_HPP
#define NEWSPAGE_FILTER_FILE_LIST_HPP

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace filter {

struct File
{
    /// Empty for standard input.
    std::string path;
    /// As it appears in records: relative to the folder that was named. `-` for standard input.
    std::string name;
    /// Why it cannot be read, as far as that is known before it is opened.
    std::string problem;
    /// Bytes, packed; nothing where that is not known.
    std::optional<std::uint64_t> size;
    /// Found in a folder, and not chosen by a pattern: passed over if it turns out to hold no pages.
    bool may_skip = false;
};

struct FileList
{
    std::vector<File> files;
    /// Files in folders that are not read, by reason.
    std::map<std::string, std::uint64_t> skipped;
    /// Patterns that no file in a folder matches.
    std::vector<std::string> unmatched;

    /// Bytes of all files; nothing where one is not known.
    [[nodiscard]] std::optional<std::uint64_t> size() const;
    /// Runs of neighbours that are worth a reader of their own: small files are read together. Each number is the end
    /// of a run.
    [[nodiscard]] std::vector<std::size_t> runs() const;
};

/// Files, folders with all files below (in the order of their names' bytes), `-` for standard input. Where \a include
/// has shell patterns, only files in folders whose name matches one are read; a pattern with `/` is matched to the path
/// below the folder.
[[nodiscard]] FileList list_files(std::vector<std::string> const& inputs, std::vector<std::string> const& include);

} // namespace filter

#endif
