#include "many.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace newspage::python {
namespace {

constexpr std::size_t max_batch_pages = 64;
constexpr std::size_t max_batch_bytes = std::size_t(8) << 20;
/// Pages that a thread takes at once.
constexpr std::size_t share = 8;

/// Sets a flag while it lives; throws if it is set already, as generators do.
class busy_guard
{
public:
    explicit busy_guard(bool& busy) : busy_(busy)
    {
        if (busy)
            throw py::value_error("parse_many: the iterator is in use by another thread");
        busy = true;
    }
    busy_guard(busy_guard const&) = delete;
    busy_guard& operator=(busy_guard const&) = delete;
    ~busy_guard() { busy_ = false; }

private:
    bool& busy_;
};

} // namespace

Pages::Pages(py::iterable const& pages, unsigned threads, std::unique_ptr<Options> options)
    : source_(py::iter(pages)), options_(std::move(options)), batch_size_(share * threads)
{
    readers_.reserve(threads);
    while (readers_.size() != threads)
        readers_.emplace_back(options_->get());
}

py::object Pages::next()
{
    busy_guard const guard(busy_);
    if (at_ == outcomes_.size() && !ended_) {
        take_batch();
        py::gil_scoped_release const no_gil;
        read_batch();
    }
    if (at_ == outcomes_.size()) {
        if (auto failure = std::exchange(failure_, std::nullopt))
            throw py::error_already_set(std::move(*failure));
        throw py::stop_iteration();
    }
    auto& outcome = outcomes_[at_++];
    return outcome.page ? to_python(std::move(outcome.page)) : to_error(outcome.error, outcome.notes);
}

void Pages::take_batch()
{
    texts_.clear();
    try {
        for (std::size_t bytes = 0; texts_.size() != batch_size_ && bytes < max_batch_bytes;
             bytes += texts_.back().bytes().size()) {
            auto const page = py::reinterpret_steal<py::object>(PyIter_Next(source_.ptr()));
            if (!page) {
                ended_ = true;
                if (PyErr_Occurred())
                    throw py::error_already_set();
                break;
            }
            texts_.emplace_back(page);
        }
    } catch (py::error_already_set& error) {
        failure_.emplace(std::move(error));
        ended_ = true;
    } catch (py::builtin_exception const& error) {
        error.set_error();
        failure_.emplace();
        ended_ = true;
    }
    batch_size_ = std::min(batch_size_ * 2, std::max(max_batch_pages, batch_size_));
}

void Pages::read_batch()
{
    at_ = 0;
    outcomes_.clear();
    outcomes_.resize(texts_.size());
    std::atomic<std::size_t> taken = 0;
    std::mutex mutex;
    std::exception_ptr problem;
    auto const work = [&](parser& reader) {
        try {
            for (std::size_t first; (first = taken.fetch_add(share)) < texts_.size();)
                for (auto i = first; i != std::min(first + share, texts_.size()); ++i)
                    outcomes_[i] = read(reader, texts_[i].bytes());
        } catch (...) {
            std::lock_guard const lock(mutex);
            problem = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        auto const wanted = std::min(readers_.size(), (texts_.size() + share - 1) / share);
        try {
            for (std::size_t i = 1; i < wanted; ++i)
                helpers.emplace_back(work, std::ref(readers_[i]));
        } catch (std::system_error const&) {
            // As many threads as the system gives.
        }
        work(readers_[0]);
    }
    if (problem) {
        outcomes_.clear();
        std::rethrow_exception(problem);
    }
}

} // namespace newspage::python
