#include "pipeline.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

/// As many records as \a count, each of \a size bytes and with its number in front.
class numbers final : public filter::record_reader
{
public:
    numbers(std::size_t source, std::size_t count, std::size_t size) : source_(source), count_(count), size_(size) {}

    bool next(filter::Record& record) override
    {
        if (next_ == count_)
            return false;
        record.clear();
        text_ = std::to_string(source_) + ':' + std::to_string(next_++) + ' ';
        text_.resize(std::max(size_, text_.size()), 'x');
        record.text = text_;
        return true;
    }

private:
    std::size_t source_, count_, size_, next_ = 0;
    std::string text_;
};

struct Run
{
    std::string output;
    std::size_t records = 0;
};

filter::Callbacks callbacks(std::size_t sources, std::size_t count, std::size_t size, Run& run)
{
    filter::Callbacks all;
    all.sources = sources;
    all.open = [=](std::size_t source) { return std::make_unique<numbers>(source, source % 3 == 1 ? 0 : count, size); };
    all.make_writer = [] {
        return [](filter::Record const& record, std::string& out, filter::counts& seen) {
            out += record.text.substr(0, record.text.find(' ') + 1);
            seen.add_unreadable("x", "y");
        };
    };
    all.output = [&run](std::string const& output, filter::counts&& seen, std::size_t) {
        run.output += output;
        run.records += seen.records();
        return true;
    };
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pipeline)

BOOST_AUTO_TEST_CASE(output_is_in_order_for_any_number_of_threads)
{
    for (auto const& [sources, count, size] :
         {std::array{0, 5, 5}, std::array{1, 0, 1}, std::array{1, 10'000, 300}, std::array{9, 3000, 1000},
          std::array{300, 3, 10}, std::array{4, 3, 3'000'000}}) {
        Run want;
        filter::run(1, callbacks(std::size_t(sources), std::size_t(count), std::size_t(size), want));
        for (unsigned const threads : {2u, 3u, 8u}) {
            Run got;
            filter::run(threads, callbacks(std::size_t(sources), std::size_t(count), std::size_t(size), got));
            BOOST_TEST((got.output == want.output));
            BOOST_TEST(got.records == want.records);
        }
    }
}

BOOST_AUTO_TEST_CASE(sources_are_read_side_by_side)
{
    // The first source waits until the second has been opened.
    std::atomic<int> opened = 0;
    Run got;
    auto all = callbacks(3, 100, 10, got);
    struct waiting final : filter::record_reader
    {
        std::atomic<int>& opened;
        explicit waiting(std::atomic<int>& count) : opened(count) {}
        bool next(filter::Record&) override
        {
            for (auto seen = opened.load(); seen < 2; seen = opened)
                opened.wait(seen);
            return false;
        }
    };
    all.open = [&](std::size_t source) -> std::unique_ptr<filter::record_reader> {
        ++opened;
        opened.notify_all();
        if (source == 0)
            return std::make_unique<waiting>(opened);
        return std::make_unique<numbers>(source, 2, 1);
    };
    filter::run(2, all);
    BOOST_TEST(got.output == "1:0 1:1 2:0 2:1 ");
}

BOOST_AUTO_TEST_CASE(what_is_read_ahead_is_bounded)
{
    std::atomic<std::size_t> answered = 0;
    std::size_t most = 0, written = 0;
    Run got;
    auto all = callbacks(6, 100'000, 10'000, got);
    all.open = [](std::size_t source) { return std::make_unique<numbers>(source, 20'000, 10'000); };
    all.make_writer = [&] {
        return [&](filter::Record const&, std::string& out, filter::counts&) {
            out.append(1000, '.');
            ++answered;
        };
    };
    all.output = [&](std::string const& output, filter::counts&&, std::size_t) {
        most = std::max(most, answered - written);
        written += output.size() / 1000;
        return true;
    };
    filter::run(3, all);
    BOOST_TEST(written == 120'000u);
    // Batches have 256 KB, here 27 records: 128 of them ahead, as many of the source whose turn has just come, and
    // those of the threads. 64 KB of output are written at once.
    BOOST_TEST(most < 27u * (2 * 128 + 3 * 4) + 66u);
}

BOOST_AUTO_TEST_CASE(large_records_are_bounded_by_their_bytes)
{
    constexpr std::size_t size = 5'000'000;
    // Where the output waits, and where the first source does.
    for (bool const slow_source : {false, true}) {
        std::atomic<std::size_t> read = 0;
        struct counting final : filter::record_reader
        {
            std::atomic<std::size_t>& read;
            numbers all{1, 40, size};
            explicit counting(std::atomic<std::size_t>& count) : read(count) {}
            bool next(filter::Record& record) override { return all.next(record) && ++read; }
        };
        struct sleeping final : filter::record_reader
        {
            bool next(filter::Record&) override
            {
                std::this_thread::sleep_for(std::chrono::milliseconds(500));
                return false;
            }
        };
        Run got;
        auto all = callbacks(3, 0, 0, got);
        all.open = [&](std::size_t source) -> std::unique_ptr<filter::record_reader> {
            if (slow_source && source == 0)
                return std::make_unique<sleeping>();
            return std::make_unique<counting>(read);
        };
        all.make_writer = [] {
            return [](filter::Record const& record, std::string& out, filter::counts&) { out += record.text; };
        };
        std::size_t most = 0, written = 0;
        all.output = [&](std::string const& output, filter::counts&&, std::size_t) {
            if (written == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(500));
            most = std::max(most, read - written);
            written += output.size() / size;
            return true;
        };
        filter::run(4, all);
        BOOST_TEST(written == (slow_source ? 80u : 120u));
        // 32 MB ahead, as many of the source whose turn it is, and a record for each thread.
        BOOST_TEST(most <= 2 * 7 + 4u);
    }
}

BOOST_AUTO_TEST_CASE(what_a_callback_throws_is_thrown_again)
{
    for (unsigned const threads : {1u, 2u, 5u}) {
        Run got;
        auto reading = callbacks(5, 1000, 1000, got);
        reading.open = [](std::size_t source) -> std::unique_ptr<filter::record_reader> {
            if (source == 3)
                throw std::runtime_error("open");
            return std::make_unique<numbers>(source, 1000, 1000);
        };
        BOOST_CHECK_THROW(filter::run(threads, reading), std::runtime_error);
        auto writing = callbacks(5, 1000, 1000, got);
        writing.make_writer = [] {
            return [](filter::Record const& record, std::string&, filter::counts&) {
                if (record.text.starts_with("2:500 "))
                    throw std::runtime_error("answer");
            };
        };
        BOOST_CHECK_THROW(filter::run(threads, writing), std::runtime_error);
        auto output = callbacks(5, 1000, 1000, got);
        output.output = [](std::string const&, filter::counts&&, std::size_t) -> bool {
            throw std::runtime_error("output");
        };
        BOOST_CHECK_THROW(filter::run(threads, output), std::runtime_error);
    }
}

BOOST_AUTO_TEST_CASE(an_output_that_has_enough_ends_it)
{
    for (unsigned const threads : {1u, 4u}) {
        Run got;
        auto all = callbacks(5, 100'000, 1000, got);
        std::size_t calls = 0;
        all.output = [&calls](std::string const&, filter::counts&&, std::size_t) { return ++calls != 2; };
        filter::run(threads, all);
        BOOST_TEST(calls == 2u);
    }
}

BOOST_AUTO_TEST_SUITE_END()
