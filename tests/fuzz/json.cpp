// Any text is an Article's JSON or is refused with a place in it; what was read is written the same.
#include "check.hpp"

#include <newspage/json.hpp>
#include <newspage/to_json.hpp>

#include <boost/json/src.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const article = newspage::from_json(as_text(data, size));
    if (!article) {
        CHECK(!article.error().expected.empty());
        return 0;
    }
    auto const text = newspage::to_json(*article);
    auto const again = newspage::from_json(text);
    CHECK(again.has_value());
    CHECK(*again == *article);
    CHECK(boost::json::serialize(boost::json::value_from(*article)) ==
          boost::json::serialize(boost::json::parse(text)));
    return 0;
}
