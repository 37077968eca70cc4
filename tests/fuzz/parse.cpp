// Any bytes are read or refused within themselves, and what comes out is valid JSON text.
#include "check.hpp"

#include <newspage/newspage.hpp>
#include <newspage/text/utf8.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const page = as_text(data, size);
    for (bool check_utf8 : {true, false}) {
        auto const result = newspage::parse(page, {.check_utf8 = check_utf8});
        auto const strict = newspage::parse(page, {.strict = true, .check_utf8 = check_utf8});
        CHECK(strict.has_value() == (result.has_value() && result.notes().empty()));
        for (auto const& note : result.notes())
            CHECK(note.where.offset <= size && note.where.length <= size - note.where.offset);
        std::string json;
        if (result) {
            json = newspage::to_json(*result, result.notes(), page);
        } else {
            CHECK(result.error().where.offset <= size);
            json = newspage::to_json(result.error(), page);
        }
        CHECK(newspage::detail::utf8_length(json) == json.size());
        CHECK(json.find('\n') == json.npos);
    }
    return 0;
}
