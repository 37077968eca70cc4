// How much memory is asked for, and what happens where there is none.

#include "../support/files.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

namespace {

/// What this thread has asked for since it was watched. Only what is watched can fail.
struct heap
{
    bool watched = false;
    long allocations = 0;
    long live = 0;
    std::size_t bytes = 0;
    long fail_at = -1; ///< the allocation that fails, counted from 0
};
thread_local heap watch;

void* allocate(std::size_t size)
{
    if (watch.watched) {
        if (watch.allocations++ == watch.fail_at)
            throw std::bad_alloc();
        watch.bytes += size;
        ++watch.live;
    }
    if (void* const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void release(void* memory) noexcept
{
    if (memory && watch.watched)
        --watch.live;
    std::free(memory);
}

/// What \a function asks for. All that it makes must be gone when it ends, but for what it is given.
template <class Function>
heap watched(Function function, long fail_at = -1)
{
    watch = {true, 0, 0, 0, fail_at};
    try {
        function();
    } catch (...) {
        watch.watched = false;
        throw;
    }
    watch.watched = false;
    return watch;
}

/// Makes each allocation of \a function fail in turn; returns how many there were.
template <class Function>
long fail_each(Function function)
{
    for (long n = 0;; ++n) {
        bool failed = false;
        try {
            watched(function, n);
        } catch (std::bad_alloc const&) {
            failed = true;
        }
        BOOST_REQUIRE(watch.live == 0);
        if (!failed)
            return n;
    }
}

std::string page_of(std::size_t paragraphs, std::size_t words)
{
    std::string page =
        "Home> News\nA port opens\nBy Li Wei and Guo Jing in Jinan | zibo.gov.cn| Updated: July 29, 2022\n";
    for (std::size_t i = 0; i != paragraphs; ++i) {
        for (std::size_t j = 0; j != words; ++j)
            page += "Ships came to the port. ";
        page += "\n";
    }
    return page + "a.jpg\nShips at the port. [Photo by Li Wei, Guo Jing/Xinhua]\nBack to the top\nPrint\nx.\n";
}

std::size_t bytes_of_view(std::string const& page)
{
    return watched([&] { (void)newspage::parse_view(std::string_view(page)); }).bytes;
}

} // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }

BOOST_AUTO_TEST_SUITE(memory)

BOOST_AUTO_TEST_CASE(a_view_copies_no_text)
{
    BOOST_TEST(bytes_of_view(page_of(100, 1)) == bytes_of_view(page_of(100, 1000)));
}

BOOST_AUTO_TEST_CASE(a_view_needs_memory_for_its_lines_and_blocks)
{
    // A vector that doubles asks for less than four times what it holds at last.
    BOOST_TEST(bytes_of_view(page_of(10000, 1)) <=
               4 * 10000 * (sizeof(newspage::BlockView) + sizeof(std::string_view)) + 4096);
}

BOOST_AUTO_TEST_CASE(a_reader_that_has_grown_allocates_nothing)
{
    newspage::parser parser;
    std::vector<std::string> pages;
    for (auto const& file : support::pages())
        pages.push_back(support::read(file));
    auto const read_all = [&] {
        for (auto const& page : pages)
            parser.read(page);
    };
    read_all();
    BOOST_TEST(watched(read_all).allocations == 0);
}

BOOST_AUTO_TEST_CASE(blocks_beyond_a_limit_take_no_memory)
{
    auto const page = page_of(100000, 1);
    newspage::parse_options const options{.max_blocks = 10};
    auto const asked = watched([&] { BOOST_REQUIRE(!newspage::parse_view(std::string_view(page), options)); });
    BOOST_TEST(asked.bytes <= 64 * sizeof(newspage::BlockView) + 4 * 100006 * sizeof(std::string_view) + 4096);
}

BOOST_AUTO_TEST_CASE(any_allocation_may_fail)
{
    std::vector<std::string> pages{page_of(3, 2)};
    for (auto const& file : support::pages())
        pages.push_back(support::read(file));
    long failed = 0;
    for (auto const& page : pages) {
        auto const article = newspage::parse(page);
        auto const view = newspage::parse_view(std::string_view(page));
        failed += fail_each([&] { (void)newspage::parse(page); });
        failed += fail_each([&] { (void)newspage::parse_view(std::string_view(page)); });
        if (!article) {
            failed += fail_each([&] { (void)newspage::render(article.error(), page, "page.txt"); });
            failed += fail_each([&] { (void)newspage::to_json(article.error(), page); });
            continue;
        }
        failed += fail_each([&] { (void)newspage::to_article(*view); });
        failed += fail_each([&] { (void)newspage::to_json(*article, article.notes(), page); });
        failed += fail_each([&] { (void)newspage::passages(*view); });
        failed += fail_each([&] { (void)newspage::write(*article); });
    }
    BOOST_TEST(failed > 1000);
}

BOOST_AUTO_TEST_CASE(a_reader_goes_on_after_a_failure)
{
    auto const page = page_of(5, 2);
    auto const expected = newspage::to_json(newspage::parse(page).value());
    bool failed = true;
    for (long n = 0; failed; ++n) {
        newspage::parser parser;
        try {
            failed = false;
            watch = {true, 0, 0, 0, n};
            parser.read(page);
            watch.watched = false;
        } catch (std::bad_alloc const&) {
            watch.watched = false;
            failed = true;
        }
        BOOST_REQUIRE(parser.read(page));
        BOOST_TEST(newspage::to_json(parser.article()) == expected);
    }
}

BOOST_AUTO_TEST_SUITE_END()
