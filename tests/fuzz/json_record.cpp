// Any line of UTF-8 is split as Boost.JSON reads it, but for halves of surrogate pairs; every line is valid JSON again.
#include "check.hpp"

#include "json_record.hpp"

#include <newspage/text/utf8.hpp>

#include <boost/json/parse.hpp>

#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const line = as_text(data, size);
    filter::json_record record;
    auto const accepted = record.read(line);
    auto const code = record.problem().code;
    CHECK(record.offset() <= line.size());
    if (newspage::detail::utf8_length(line) != line.size()) {
        // Boost.JSON gives such a line up, in several ways.
        boost::json::parse("{" + record.members() + "}");
        return 0;
    }

    boost::json::error_code error;
    boost::json::parse_options options;
    options.max_depth = 256;
    auto const value = boost::json::parse(line, error, {}, options);
    if (error == boost::json::error::exponent_overflow)
        return 0;
    if (!error) {
        auto const* const object = value.if_object();
        auto const* const text = object ? object->if_contains("text") : nullptr;
        CHECK(accepted == (text && text->is_string()));
        CHECK(accepted || code == (object ? "no_text" : "not_an_object"));
        if (accepted)
            CHECK(record.text() == std::string_view(text->get_string()));
        if (object) {
            auto want = *object;
            for (auto const key : {"text", "article", "error", "notes"})
                want.erase(key);
            CHECK(boost::json::parse("{" + record.members() + "}") == want);
        }
    } else if (accepted || code != "not_json") {
        // More is accepted only for what is written as U+FFFD.
        CHECK(error == boost::json::error::illegal_leading_surrogate ||
              error == boost::json::error::illegal_trailing_surrogate ||
              error == boost::json::error::expected_utf16_escape || error == boost::json::error::syntax);
        boost::json::parse("{" + record.members() + "}");
    }
    return 0;
}
