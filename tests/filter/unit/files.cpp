// What files are, which are read together, values of options, compressed output.
#include "file_kind.hpp"
#include "file_list.hpp"
#include "option_values.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "scratch.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>

BOOST_AUTO_TEST_SUITE(files)

BOOST_AUTO_TEST_CASE(kinds)
{
    using filter::Layout;
    auto const layout = [](std::string_view bytes, std::string_view name) {
        return filter::recognise(bytes, name).layout;
    };
    BOOST_TEST((layout("WARC/1.0\r\n", "a.txt") == Layout::warc));
    BOOST_TEST((layout("\xef\xbb\xbf\n {\"text\"", "a.txt") == Layout::json_lines));
    BOOST_TEST((layout("{ }", "a.txt") == Layout::json_lines));
    BOOST_TEST((layout("{x}", "a.txt") == Layout::text));
    BOOST_TEST((layout("text\n{\"text\":1}\n", "a.txt") == Layout::text));
    BOOST_TEST((layout("text\n{\"text\":1}\n", "") == Layout::json_lines));
    BOOST_TEST((layout("text", "") == Layout::text));
    BOOST_TEST((layout("text", "a.NDJSON.gz") == Layout::json_lines));
    BOOST_TEST((layout("text", "a.warc.wet.zst") == Layout::warc));
    BOOST_TEST((layout("", "") == Layout::json_lines));
    BOOST_TEST((layout("", "a") == Layout::text));
    BOOST_TEST((layout("<P>one", "a") == Layout::text));
    BOOST_TEST((layout("[{\"text\":1}]", "a.json") == Layout::none));
    BOOST_TEST((layout("[1] a list", "a.txt") == Layout::text));
}

BOOST_AUTO_TEST_CASE(small_files_are_read_together)
{
    filter::FileList list;
    for (std::uint64_t const size : {10u, 10u, 2'000'000u, 10u, 600'000u, 600'000u})
        list.files.push_back({"p", "n", "", size, false});
    list.files.push_back({"", "-", "", {}, false});
    list.files.push_back({"p", "n", "", 5, false});
    BOOST_TEST((list.runs() == std::vector<std::size_t>{2, 3, 5, 6, 7, 8}));
    BOOST_TEST(!list.size());
    list.files.erase(list.files.begin() + 6);
    BOOST_TEST(list.size().value() == 3'200'035u);
}

BOOST_AUTO_TEST_CASE(values)
{
    using namespace std::chrono_literals;
    BOOST_TEST(filter::bytes_of("10MB").value() == 10'000'000u);
    BOOST_TEST(filter::bytes_of("64kib").value() == 65'536u);
    BOOST_TEST(filter::bytes_of("7").value() == 7u);
    BOOST_TEST(filter::bytes_of("7b").value() == 7u);
    for (auto const wrong :
         {"", "MB", "1.5MB", "-1", "1 MB", "1MBB", "1T", "99999999999999999999", "18446744073709551615k"})
        BOOST_TEST(!filter::bytes_of(wrong), wrong);
    BOOST_TEST((filter::time_of("23:59").value() == 23h + 59min));
    for (auto const wrong : {"", "24:00", "12:60", "1:00", "12.00", "12:0x", "-1:00"})
        BOOST_TEST(!filter::time_of(wrong), wrong);
    BOOST_TEST((filter::offset_of("-03:30").value() == -(3h + 30min)));
    BOOST_TEST((filter::offset_of("Z").value() == 0min));
    for (auto const wrong : {"", "08:00", "+8", "z", "+24:00"})
        BOOST_TEST(!filter::offset_of(wrong), wrong);
}

BOOST_AUTO_TEST_CASE(keys_addresses_and_languages)
{
    BOOST_TEST(filter::is_key("text"));
    for (auto const wrong : {"", "article", "error", "notes"})
        BOOST_TEST(!filter::is_key(wrong), wrong);
    for (auto const right : {"http://a.org/", "urn:x:", "https://example.org/a%20b/?x=1#y", "file:///x/\u00e9"})
        BOOST_TEST(filter::is_address(right), right);
    for (auto const wrong : {"", "a.org", "/a", "http://a b/", "http://a\n", "1a:b", "://x", "a<b:c", "http://<b>"})
        BOOST_TEST(!filter::is_address(wrong), wrong);
    for (auto const right : {"en", "zh-Hans", "de-CH-1996", "x-klingon", "sl-rozaj-biske-1994"})
        BOOST_TEST(filter::is_language(right), right);
    for (auto const wrong : {"", "e", "en_US", "en-", "-en", "english language", "1en", "en--US", "x", "abcdefghi"})
        BOOST_TEST(!filter::is_language(wrong), wrong);
}

BOOST_AUTO_TEST_CASE(a_line_fits_into_columns)
{
    BOOST_TEST(filter::in_columns("abc", 5) == "abc");
    BOOST_TEST(filter::in_columns("abcdef", 5) == "abcde");
    BOOST_TEST(filter::in_columns("a\u00e9\u00e9\u00e9", 3) == "a\u00e9\u00e9");
    BOOST_TEST(filter::in_columns("a\u4e2d\u4e2d", 4) == "a\u4e2d");
    BOOST_TEST(filter::in_columns("a\x1b[2J\n\u009b\x7f\xff\xe4\xb8", 20) == "a?[2J??????");
    BOOST_TEST(filter::in_columns("abc", 0) == "");
}

BOOST_AUTO_TEST_CASE(an_output_exists_only_when_it_is_complete)
{
    scratch const folder;
    auto const path = folder.path("out");
    {
        filter::output out(path);
        BOOST_TEST(out.write("x"));
        BOOST_TEST(!std::filesystem::exists(path));
        filter::temporary_file const second(folder.path("second"));
        BOOST_CHECK_THROW(filter::temporary_file(folder.path("third")), std::logic_error);
    }
    BOOST_TEST(std::filesystem::is_empty(std::filesystem::path(path).parent_path()));
    filter::output out(path);
    BOOST_TEST(out.write("x"));
    BOOST_TEST(out.publish());
    BOOST_TEST(std::filesystem::file_size(path) == 1u);
}

BOOST_AUTO_TEST_CASE(compressed_bytes_do_not_depend_on_pieces)
{
    scratch const folder;
    std::string text;
    for (int i = 0; i != 400'000; ++i)
        text += "line " + std::to_string(i * 7919LL) + '\n';
    for (std::string const end : {".gz", ".zst"}) {
        std::string first;
        for (std::size_t const step : {text.size(), std::size_t(70'001)}) {
            auto const path = folder.path("a" + std::to_string(step) + end);
            filter::output out(path);
            for (std::size_t at = 0; at < text.size(); at += step)
                BOOST_TEST(out.write(std::string_view(text).substr(at, step)));
            BOOST_REQUIRE(out.publish());
            std::ifstream in(path, std::ios::binary);
            std::string const bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            BOOST_TEST(bytes.size() < text.size() / 2);
            BOOST_TEST((first.empty() || bytes == first));
            first = bytes;
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
