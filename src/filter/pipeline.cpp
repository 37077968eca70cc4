#include "pipeline.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace filter {
namespace {

/// Small enough to keep all threads busy, large enough that handing it over costs nothing.
constexpr std::size_t batch_records = 256;
constexpr std::size_t batch_bytes = 1u << 18;
constexpr std::size_t written_at_once = 1u << 16;
/// Answered batches that may wait to be written, and those of later sources that may wait for the first one to end. So
/// a source that is slower to unpack than to answer has a start when its turn comes, and two threads are busy all the
/// time.
constexpr std::size_t batches_ahead = 128;
/// The same in bytes, for batches of large records.
constexpr std::size_t bytes_ahead = batches_ahead * batch_bytes;

/// Records with their text.
struct Input
{
    std::vector<Record> records = std::vector<Record>(batch_records);
    std::size_t size = 0;
    std::string text;
    std::vector<std::size_t> offsets = std::vector<std::size_t>(batch_records);

    /// False at the source's end.
    bool fill(record_reader& source)
    {
        text.clear();
        text.reserve(2 * batch_bytes);
        for (size = 0; size != batch_records && text.size() < batch_bytes; ++size) {
            auto& record = records[size];
            if (!source.next(record))
                break;
            offsets[size] = text.size();
            text += record.text;
        }
        for (std::size_t i = 0; i != size; ++i)
            records[i].text = std::string_view(text).substr(offsets[i], records[i].text.size());
        return size == batch_records || text.size() >= batch_bytes;
    }

    /// What one large record took is not kept.
    void release()
    {
        if (text.capacity() > 8 * batch_bytes)
            text = std::string();
    }
};

struct Batch
{
    /// Null while and after it is answered.
    std::unique_ptr<Input> input;
    std::string output;
    counts seen;
    bool answered = false;
    /// Of its input, and then of its output.
    std::size_t bytes = 0;
};

struct Source
{
    std::size_t number = 0;
    std::unique_ptr<record_reader> reader;
    bool being_read = false;
    bool ended = false;
    /// In order; the first \a taken of them are answered, or are being answered.
    std::deque<std::unique_ptr<Batch>> batches;
    std::size_t taken = 0;
};

class pool
{
public:
    pool(unsigned threads, Callbacks const& callbacks) : threads_(threads), callbacks_(callbacks) {}

    void run()
    {
        {
            std::vector<std::jthread> workers;
            // Where no more threads can be had, those that run must be stopped.
            guarded([&] {
                for (unsigned i = 0; i != threads_; ++i)
                    workers.emplace_back([this] { guarded([this] { work(); }); });
                write();
            });
        }
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    using lock_type = std::unique_lock<std::mutex>;

    /// What is thrown in one thread stops them all.
    template <class Task>
    void guarded(Task task)
    {
        try {
            task();
        } catch (...) {
            std::lock_guard const lock(mutex_);
            if (!failure_)
                failure_ = std::current_exception();
            stop();
        }
    }
    /// The mutex is held.
    void stop()
    {
        stopped_ = true;
        work_.notify_all();
        answered_.notify_all();
    }

    void work()
    {
        auto const answer = callbacks_.make_writer();
        lock_type lock(mutex_);
        while (!stopped_) {
            open_sources();
            if (sources_.empty())
                return;
            if (!read_or_answer(answer, lock))
                work_.wait(lock);
        }
    }

    /// Reads or answers a batch, of the earliest source that has one; false where nothing is to be done now. The first
    /// source is read before it is answered, for to unpack takes longest; the others are answered first, for answers
    /// take less memory.
    template <class Answer>
    bool read_or_answer(Answer const& answer, lock_type& lock)
    {
        for (auto const& source : sources_) {
            auto const is_first = source == sources_.front();
            auto const can_answer = source->taken != source->batches.size();
            if (may_read(*source) && (is_first || !can_answer))
                return read(*source, lock), true;
            if (can_answer)
                return answer_one(*source, answer, lock), true;
        }
        return false;
    }

    void open_sources()
    {
        while (sources_.size() < threads_ + 2 && opened_ != callbacks_.sources) {
            sources_.push_back(std::make_unique<Source>());
            sources_.back()->number = opened_++;
        }
    }

    [[nodiscard]] bool may_read(Source const& source) const
    {
        if (source.being_read || source.ended)
            return false;
        if (&source != sources_.front().get())
            return ahead() < bytes_ahead;
        // Two at least, or it would not be read while it is answered.
        return source.batches.size() < 2 ||
               (bytes_of(source) < bytes_ahead &&
                (source.batches.size() < 2 * threads_ + 2 ||
                 (source.taken == source.batches.size() && source.batches.size() < batches_ahead)));
    }
    /// Small batches count as full ones, for their buffers have room for that.
    [[nodiscard]] static std::size_t bytes_of(Source const& source)
    {
        std::size_t sum = source.being_read ? batch_bytes : 0;
        for (auto const& batch : source.batches)
            sum += std::max(batch->bytes, batch_bytes);
        return sum;
    }
    /// Bytes of other sources than the first.
    [[nodiscard]] std::size_t ahead() const
    {
        std::size_t sum = 0;
        for (std::size_t i = 1; i < sources_.size(); ++i)
            sum += bytes_of(*sources_[i]);
        return sum;
    }

    void read(Source& source, lock_type& lock)
    {
        source.being_read = true;
        auto input = reused();
        lock.unlock();
        if (!source.reader)
            source.reader = callbacks_.open(source.number);
        auto const more = input->fill(*source.reader);
        if (!more)
            source.reader.reset();
        lock.lock();
        source.being_read = false;
        source.ended = !more;
        if (input->size != 0) {
            source.batches.push_back(std::make_unique<Batch>());
            source.batches.back()->bytes = input->text.size();
            source.batches.back()->input = std::move(input);
        } else {
            inputs_.push_back(std::move(input));
        }
        work_.notify_all();
        if (source.ended)
            answered_.notify_one();
    }

    template <class Answer>
    void answer_one(Source& source, Answer const& answer, lock_type& lock)
    {
        auto& batch = *source.batches[source.taken++];
        auto input = std::move(batch.input);
        if (!outputs_.empty()) {
            batch.output = std::move(outputs_.back());
            outputs_.pop_back();
        }
        lock.unlock();
        batch.output.clear();
        batch.output.reserve(2 * batch_bytes);
        for (std::size_t i = 0; i != input->size; ++i)
            answer(input->records[i], batch.output, batch.seen);
        input->release();
        lock.lock();
        inputs_.push_back(std::move(input));
        batch.bytes = batch.output.size();
        batch.answered = true;
        answered_.notify_one();
    }

    std::unique_ptr<Input> reused()
    {
        if (inputs_.empty())
            return std::make_unique<Input>();
        auto input = std::move(inputs_.back());
        inputs_.pop_back();
        return input;
    }

    void write()
    {
        lock_type lock(mutex_);
        open_sources();
        while (!stopped_ && !sources_.empty()) {
            auto& source = *sources_.front();
            if (!source.batches.empty() && source.batches.front()->answered) {
                auto const batch = std::move(source.batches.front());
                source.batches.pop_front();
                --source.taken;
                auto const number = source.number;
                lock.unlock();
                auto const going = callbacks_.output(batch->output, std::move(batch->seen), number);
                lock.lock();
                if (!going)
                    stop();
                else if (batch->output.capacity() <= 8 * batch_bytes)
                    outputs_.push_back(std::move(batch->output));
                work_.notify_all();
            } else if (source.ended && source.batches.empty()) {
                sources_.pop_front();
                open_sources();
                work_.notify_all();
            } else {
                answered_.wait(lock);
            }
        }
        work_.notify_all();
    }

    std::size_t threads_;
    Callbacks const& callbacks_;
    std::mutex mutex_;
    /// For those who read and answer, and for the one who writes.
    std::condition_variable work_;
    std::condition_variable answered_;
    /// Those that have begun or may begin, in order.
    std::deque<std::unique_ptr<Source>> sources_;
    std::size_t opened_ = 0;
    /// To be used again.
    std::vector<std::unique_ptr<Input>> inputs_;
    std::vector<std::string> outputs_;
    bool stopped_ = false;
    std::exception_ptr failure_;
};

void run_alone(Callbacks const& callbacks)
{
    auto const answer = callbacks.make_writer();
    std::string output;
    counts seen;
    Record record;
    for (std::size_t source = 0; source != callbacks.sources; ++source) {
        auto const reader = callbacks.open(source);
        for (bool more = true; more;) {
            if ((more = reader->next(record)))
                answer(record, output, seen);
            if (output.size() < written_at_once && more)
                continue;
            if (!callbacks.output(output, std::exchange(seen, {}), source))
                return;
            output.clear();
        }
    }
}

} // namespace

void run(unsigned threads, Callbacks const& callbacks)
{
    if (threads > 1)
        pool(threads, callbacks).run();
    else
        run_alone(callbacks);
}

} // namespace filter
