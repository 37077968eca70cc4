#include <newspage/memory.hpp>

#include <newspage/document.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#if defined(__cpp_lib_memory_resource)

namespace {

constexpr std::string_view page = "Home> News\nA port opens\nThe port opened.\nport.jpg\nShips. [Photo/Xinhua]\n";

/// Counts what it gives.
class counting : public std::pmr::memory_resource
{
public:
    std::size_t calls = 0;
    std::size_t held = 0;

private:
    void* do_allocate(std::size_t bytes, std::size_t alignment) override
    {
        ++calls, held += bytes;
        return std::pmr::new_delete_resource()->allocate(bytes, alignment);
    }
    void do_deallocate(void* at, std::size_t bytes, std::size_t alignment) override
    {
        held -= bytes;
        std::pmr::new_delete_resource()->deallocate(at, bytes, alignment);
    }
    bool do_is_equal(std::pmr::memory_resource const& other) const noexcept override { return this == &other; }
};

} // namespace

BOOST_AUTO_TEST_SUITE(memory)

BOOST_AUTO_TEST_CASE(a_document_uses_its_resource)
{
    counting resource;
    {
        newspage::Document document({}, &resource);
        BOOST_TEST_REQUIRE(document.read(page));
        auto const calls = resource.calls;
        // The text, and the lists that have an element: breadcrumb and body.
        BOOST_TEST(calls >= 3u);
        BOOST_TEST(resource.held >= page.size() + 2 * sizeof(newspage::BlockView));
        BOOST_TEST_REQUIRE(document.read(page));
        BOOST_TEST(resource.calls == calls);
    }
    BOOST_TEST(resource.held == 0u);
}

BOOST_AUTO_TEST_CASE(views_stay_valid_when_a_document_is_moved)
{
    counting first_resource, second_resource;
    newspage::Document target({}, &second_resource);
    {
        newspage::Document source({}, &first_resource);
        BOOST_TEST_REQUIRE(source.read(page));
        target = std::move(source);
    }
    BOOST_TEST(target.article().title.value() == "A port opens");
    BOOST_TEST((target.article().title->data() == target.text().data() + 11));
    BOOST_TEST(second_resource.held == 0u);
}

BOOST_AUTO_TEST_SUITE_END()

#endif
