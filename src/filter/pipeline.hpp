// Readers, writers of records and an ordered output, side by side, in bounded memory.
#ifndef NEWSPAGE_FILTER_PIPELINE_HPP
#define NEWSPAGE_FILTER_PIPELINE_HPP

#include "counts.hpp"
#include "record.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace filter {

struct Callbacks
{
    /// Number of sources: files, or runs of small files.
    std::size_t sources = 0;
    /// Opens a source; called once for each, from any thread.
    std::function<std::unique_ptr<record_reader>(std::size_t source)> open;
    /// Makes what answers a record: it appends to the output and counts. Called once for each thread.
    std::function<std::function<void(Record const&, std::string&, counts&)>()> make_writer;
    /// Takes the output in order, from the thread that called `run`; false to stop.
    std::function<bool(std::string const& output, counts&& seen, std::size_t source)> output;
};

/// Answers all records of all sources, in order. With one thread, everything happens in the calling one; otherwise \a
/// threads of them read and answer, as many sources side by side, and the calling thread writes. The output is the same
/// for any number.
///
/// In memory are at most 32 MB of the source whose turn it is, 32 MB of later ones, and what each thread works at: a
/// batch of 256 KB, or one larger record. What a callback throws is thrown again when all threads have ended.
void run(unsigned threads, Callbacks const& callbacks);

} // namespace filter

#endif
