// What can be written reads the same.
#include "check.hpp"

#include <newspage/newspage.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const article = newspage::parse(as_text(data, size));
    if (!article)
        return 0;
    auto const page = newspage::write(*article);
    if (!page) {
        CHECK(!page.error().member.empty());
        return 0;
    }
    auto const again = newspage::parse(*page);
    CHECK(again.has_value());
    CHECK(*again == *article);
    return 0;
}
