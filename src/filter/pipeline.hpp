// A reader, N parsers and an ordered writer, with no more than a ring of batches in memory.
#ifndef NEWSPAGE_FILTER_PIPELINE_HPP
#define NEWSPAGE_FILTER_PIPELINE_HPP

#include "answer.hpp"
#include "record.hpp"
#include "tally.hpp"

#include <functional>
#include <string>

namespace filter {

struct Steps
{
    /// The next record; false at the end.
    std::function<bool(Record&)> next;
    /// Takes the answers in order; false to stop.
    std::function<bool(std::string const& lines, tally const& seen)> write;
};

/// Calls `next` and then `write` until one of them has enough. One thread does all by itself; else so many parse, and one more reads and
/// one writes, which is little work. The answers are the same for any number. What a step throws is thrown again when all have ended.
void run(Wishes const& wishes, unsigned threads, Steps const& steps);

} // namespace filter

#endif
