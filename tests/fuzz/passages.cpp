// Every passage lies in the page, none overlaps another; view and owner agree.
#include "check.hpp"

#include <newspage/newspage.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const page = as_text(data, size);
    auto const view = newspage::parse_view(page, {.check_utf8 = false});
    if (!view)
        return 0;
    char const* at = page.data();
    for (auto const& passage : newspage::passages(*view)) {
        CHECK(passage.text.data() >= at);
        CHECK(!passage.text.empty());
        at = passage.text.data() + passage.text.size();
        CHECK(at <= page.data() + size);
    }
    CHECK(newspage::to_json(*view) == newspage::to_json(newspage::to_article(*view)));
    return 0;
}
