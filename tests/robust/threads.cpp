// Many threads read the same pages with the same options; made for ThreadSanitizer.

#include "../support/files.hpp"

#include <newspage/newspage.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

std::vector<std::string> read_all(std::vector<std::string> const& pages, newspage::parse_options const& options)
{
    std::vector<std::string> out;
    newspage::parser parser(options);
    for (auto const& page : pages) {
        auto const result = newspage::parse(page, options);
        out.push_back(result ? newspage::to_json(*result, result.notes(), page)
                             : newspage::render(result.error(), page));
        if (result)
            if (auto const written = newspage::write(*result))
                out.push_back(*written);
        if (parser.read(page))
            out.push_back(newspage::to_json(parser.article()));
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(threads)

BOOST_AUTO_TEST_CASE(all_read_the_same)
{
    std::vector<std::string> pages;
    for (auto const& file : support::pages())
        pages.push_back(support::read(file));
    std::string_view const agencies[] = {"Dazhong"};
    newspage::parse_options const options{.agencies = agencies};

    std::vector<std::vector<std::string>> found(8);
    std::vector<std::thread> threads;
    for (auto& out : found)
        threads.emplace_back([&pages, &options, &out] { out = read_all(pages, options); });
    for (auto& thread : threads)
        thread.join();

    auto const alone = read_all(pages, options);
    BOOST_TEST(alone.size() > pages.size());
    for (auto const& out : found)
        BOOST_TEST((out == alone));
}

BOOST_AUTO_TEST_SUITE_END()
