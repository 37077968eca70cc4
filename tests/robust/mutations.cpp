// Each page of the corpus cut at each byte, and with each byte deleted, doubled, and replaced by each of a set of nasty
// ones.

#include "../support/every.hpp"
#include "../support/files.hpp"

#include <newspage/newspage.hpp>
#include <newspage/text/utf8.hpp>

#include <boost/test/unit_test.hpp>
#include <boost/version.hpp>
#if BOOST_VERSION >= 107500
#include <boost/json/src.hpp>
#endif

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view nasty("\0\n\r\t |[]()./:>,\"\\0A\x80\xC2\xE2\xE3\xEF\xF0\xFF", 26);

void check_json(std::string const& json)
{
    BOOST_REQUIRE(newspage::detail::utf8_length(json) == json.size());
#if BOOST_VERSION >= 107500
    static unsigned char buffer[1 << 20];
    boost::json::static_resource memory(buffer);
    boost::json::error_code error;
    auto const value = boost::json::parse(json, error, &memory);
    BOOST_REQUIRE(!error);
    BOOST_REQUIRE(value.is_object());
#endif
}

/// The passages lie in the page, in order; so with the bytes between them they are the page.
void check_passages(newspage::ArticleView const& view, std::string_view page)
{
    char const* end = page.data();
    for (auto const& passage : newspage::passages(view)) {
        BOOST_REQUIRE(passage.text.data() >= end);
        end = passage.text.data() + passage.text.size();
    }
    BOOST_REQUIRE(end <= page.data() + page.size());
}

std::size_t tried = 0;

void check(std::string_view page, newspage::parse_options const& options)
{
    ++tried;
    auto const view = newspage::parse_view(page, options);
    for (auto const& note : view.notes())
        BOOST_REQUIRE(note.where.offset + note.where.length <= page.size());
    if (!view) {
        BOOST_REQUIRE(view.error().where.offset + view.error().where.length <= page.size());
        check_json(newspage::to_json(view.error(), page));
        return;
    }
    check_passages(*view, page);
    check_json(newspage::to_json(*view));
    if (!view.notes().empty())
        check_json(newspage::to_json(view.notes().front(), page));
}

template <class Mutate>
void check_each(Mutate mutate)
{
    tried = 0;
    std::size_t bytes = 0;
    for (auto const& file : support::pages())
        BOOST_TEST_CONTEXT(file.filename().string())
        {
            auto const page = support::read(file);
            bytes += page.size();
            for (std::size_t at = 0; at < page.size(); at += support::every())
                mutate(page, at);
        }
    BOOST_TEST(tried >= bytes / support::every());
}

} // namespace

BOOST_AUTO_TEST_SUITE(mutations)

BOOST_AUTO_TEST_CASE(prefixes)
{
    check_each([](std::string const& page, std::size_t at) { check(std::string_view(page).substr(0, at), {}); });
}

BOOST_AUTO_TEST_CASE(deleted)
{
    check_each([](std::string page, std::size_t at) { check(page.erase(at, 1), {.check_utf8 = false}); });
}

BOOST_AUTO_TEST_CASE(doubled)
{
    check_each([](std::string page, std::size_t at) { check(page.insert(at, 1, page[at]), {.check_utf8 = false}); });
}

BOOST_AUTO_TEST_CASE(replaced)
{
    check_each([](std::string page, std::size_t at) {
        for (char byte : nasty) {
            page[at] = byte;
            check(page, {.check_utf8 = false});
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
