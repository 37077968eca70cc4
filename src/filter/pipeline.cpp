#include "pipeline.hpp"

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace filter {
namespace {

/// Small enough to keep all busy, large enough that waiting for one another costs nothing.
constexpr std::size_t batch_records = 256;
constexpr std::size_t batch_bytes = 1u << 20;
constexpr std::size_t written_at_once = 1u << 16;

struct Batch
{
    enum class State { empty, filled, taken, answered };

    State state = State::empty;
    /// The first \a size are filled; the others wait to be used again.
    std::vector<Record> records = std::vector<Record>(batch_records);
    std::size_t size = 0;
    std::string lines;
    tally seen;
};

class ring
{
public:
    ring(Wishes const& wishes, unsigned parsers, Steps const& steps) : wishes_(wishes), steps_(steps), batches_(parsers * 2 + 2) {}

    void run(unsigned parsers)
    {
        {
            std::vector<std::jthread> threads;
            // Where no more threads can be had, those that run must be told to stop.
            guarded([&] {
                threads.emplace_back([this] { guarded([this] { write(); }); });
                for (unsigned i = 0; i != parsers; ++i)
                    threads.emplace_back([this] { guarded([this] { parse(); }); });
                read();
            });
        }
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    /// What is thrown in one thread stops them all.
    template <class Step>
    void guarded(Step step)
    {
        try {
            step();
        } catch (...) {
            std::lock_guard const lock(mutex_);
            if (!failure_)
                failure_ = std::current_exception();
            stop();
        }
    }
    /// Wakes all; the mutex is held.
    void stop()
    {
        stopped_ = true;
        emptied_.notify_all();
        filled_one_.notify_all();
        answered_.notify_all();
    }
    void set(Batch& batch, Batch::State state, std::condition_variable& for_whom)
    {
        std::lock_guard const lock(mutex_);
        batch.state = state;
        for_whom.notify_one();
    }
    Batch& at(std::size_t number) { return batches_[number % batches_.size()]; }

    void read()
    {
        for (bool more = true; more;) {
            auto& batch = at(filled_);
            {
                std::unique_lock lock(mutex_);
                emptied_.wait(lock, [&] { return stopped_ || batch.state == Batch::State::empty; });
                if (stopped_)
                    return;
            }
            batch.size = 0;
            for (std::size_t bytes = 0; batch.size != batch_records && bytes < batch_bytes; ++batch.size) {
                auto& record = batch.records[batch.size];
                if (!(more = steps_.next(record)))
                    break;
                bytes += record.body.size();
            }
            std::lock_guard const lock(mutex_);
            if (batch.size != 0) {
                batch.state = Batch::State::filled;
                ++filled_;
            }
            filled_one_.notify_one();
            if (!more) {
                ended_ = true;
                filled_one_.notify_all();
                answered_.notify_one();
            }
        }
    }

    void parse()
    {
        answerer answers(wishes_);
        for (;;) {
            Batch* batch = nullptr;
            {
                std::unique_lock lock(mutex_);
                filled_one_.wait(lock, [this] { return stopped_ || taken_ != filled_ || ended_; });
                if (stopped_ || taken_ == filled_)
                    return;
                batch = &at(taken_++);
                batch->state = Batch::State::taken;
            }
            batch->lines.clear();
            batch->seen = {};
            for (std::size_t i = 0; i != batch->size; ++i)
                answers.answer(batch->records[i], batch->lines, batch->seen);
            set(*batch, Batch::State::answered, answered_);
        }
    }

    void write()
    {
        for (std::size_t number = 0;; ++number) {
            auto& batch = at(number);
            {
                std::unique_lock lock(mutex_);
                auto const done = [&] { return ended_ && number == filled_; };
                answered_.wait(lock, [&] { return stopped_ || batch.state == Batch::State::answered || done(); });
                if (stopped_ || batch.state != Batch::State::answered)
                    return;
            }
            if (!steps_.write(batch.lines, batch.seen)) {
                std::lock_guard const lock(mutex_);
                return stop();
            }
            set(batch, Batch::State::empty, emptied_);
        }
    }

    Wishes const& wishes_;
    Steps const& steps_;
    std::vector<Batch> batches_;
    std::mutex mutex_;
    /// For the reader, the parsers, the writer.
    std::condition_variable emptied_;
    std::condition_variable filled_one_;
    std::condition_variable answered_;
    /// Batches handed on by the reader, and taken by parsers, since the start.
    std::size_t filled_ = 0;
    std::size_t taken_ = 0;
    bool ended_ = false;
    bool stopped_ = false;
    std::exception_ptr failure_;
};

} // namespace

void run(Wishes const& wishes, unsigned threads, Steps const& steps)
{
    if (threads > 1)
        return ring(wishes, threads, steps).run(threads);
    answerer answers(wishes);
    tally seen;
    std::string lines;
    Record record;
    bool going = true;
    for (bool more = true; going && more;) {
        if ((more = steps.next(record)))
            answers.answer(record, lines, seen);
        if (lines.size() >= written_at_once || !more) {
            going = steps.write(lines, seen);
            lines.clear();
            seen = {};
        }
    }
}

} // namespace filter
