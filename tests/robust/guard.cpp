// Nothing is read before the page or behind it: both sides are memory that must not be touched.

#include "../support/every.hpp"
#include "../support/files.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <string>
#include <string_view>

namespace {

/// A piece of memory between two pages of it that no one may touch.
class guarded
{
public:
    explicit guarded(std::size_t size)
        : unit_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))), size_((size + unit_ - 1) / unit_ * unit_)
    {
        void* const memory = mmap(nullptr, size_ + 2 * unit_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        BOOST_REQUIRE(memory != MAP_FAILED);
        begin_ = static_cast<char*>(memory) + unit_;
        BOOST_REQUIRE(mprotect(begin_, size_, PROT_READ | PROT_WRITE) == 0);
    }
    guarded(guarded const&) = delete;
    guarded& operator=(guarded const&) = delete;
    ~guarded() { munmap(begin_ - unit_, size_ + 2 * unit_); }

    std::string_view at_begin(std::string_view text) { return put(begin_, text); }
    std::string_view at_end(std::string_view text) { return put(begin_ + size_ - text.size(), text); }

private:
    static std::string_view put(char* to, std::string_view text)
    {
        std::memcpy(to, text.data(), text.size());
        return {to, text.size()};
    }

    std::size_t unit_;
    std::size_t size_;
    char* begin_ = nullptr;
};

void read(std::string_view page)
{
    auto const result = newspage::parse(page);
    if (result)
        (void)newspage::to_json(*result, result.notes(), page);
    else
        (void)newspage::render(result.error(), page);
    (void)newspage::parse_view(page, {.check_utf8 = false});
}

} // namespace

BOOST_AUTO_TEST_SUITE(guard)

BOOST_AUTO_TEST_CASE(every_prefix_and_every_rest_of_a_page)
{
    // Another byte of each page, so that all places are met.
    std::size_t first = 0;
    for (auto const& file : support::pages()) {
        auto const page = support::read(file);
        guarded memory(page.size());
        first = (first + 1) % support::every();
        for (std::size_t n = first; n <= page.size(); n += support::every())
            read(memory.at_end(std::string_view(page).substr(0, n)));
        for (std::size_t n = first; n <= page.size(); n += 3 * support::every())
            read(memory.at_begin(std::string_view(page).substr(n)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
