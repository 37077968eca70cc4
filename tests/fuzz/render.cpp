// Any finding at any place can be drawn.
#include "check.hpp"

#include <newspage/render.hpp>
#include <newspage/text/utf8.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    if (size < 3)
        return 0;
    newspage::diagnostic finding;
    finding.code = static_cast<newspage::errc>(data[0] % 18);
    finding.where = {data[1], data[2]};
    auto const page = as_text(data + 3, size - 3);
    for (std::size_t width : {0u, 1u, 10u, 100u}) {
        auto const text = newspage::render(finding, page, "a", {.color = width == 10, .width = width});
        CHECK(newspage::detail::utf8_length(text) == text.size());
        CHECK(text.back() == '\n');
    }
    return 0;
}
