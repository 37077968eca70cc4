// Any bytes are a WARC file, packed or not: the same records for blocks of any size, and the record after them is read.
#include "check.hpp"

#include "byte_stream.hpp"
#include "warc_reader.hpp"

#include <boost/algorithm/string/predicate.hpp>

#include <sys/mman.h>
#include <unistd.h>

#include <string>
#include <vector>

namespace {

constexpr std::size_t max_bytes = 1000;

struct Seen
{
    filter::Record::Form form;
    std::string text;
    std::string_view code;

    friend bool operator==(Seen const&, Seen const&) = default;
};

/// A file in memory that can be opened by its path.
std::string file_of(std::string_view content)
{
    static int const file = ::memfd_create("fuzz", MFD_CLOEXEC);
    CHECK(::ftruncate(file, 0) == 0);
    CHECK(::pwrite(file, content.data(), content.size(), 0) == static_cast<ssize_t>(content.size()));
    return "/proc/self/fd/" + std::to_string(file);
}

std::vector<Seen> read(std::string const& path, std::size_t block)
{
    filter::byte_stream bytes(path, block);
    filter::warc_reader reader(bytes, max_bytes);
    std::vector<Seen> all;
    filter::Record record;
    for (;;) {
        record.clear();
        if (!reader.next(record)) {
            if (!bytes.resume())
                break;
            reader.resume();
            continue;
        }
        CHECK(record.head <= record.text.size());
        CHECK(record.form != filter::Record::Form::warc || record.text.size() - record.head <= max_bytes);
        all.push_back({record.form, std::string(record.text), record.problem.code});
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const content = as_text(data, size);
    auto const all = read(file_of(content), 1u << 17);
    // What of a damaged member comes out depends on the window.
    if (!filter::make_unpacker(content)) {
        CHECK(read(file_of(content), 61) == all);
        // A length may say that the next record belongs to this one.
        if (!boost::algorithm::icontains(content, "length")) {
            auto const next = "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 4\r\n\r\nnext\r\n\r\n";
            auto const more = read(file_of(std::string(content) + "\r\n\r\n" + next), 1u << 17);
            CHECK(!more.empty() && more.back().form == filter::Record::Form::warc &&
                  more.back().text.ends_with("next"));
        }
    }
    return 0;
}
