// What files are, which are read together, values of options, compressed output.
#include "file_kind.hpp"
#include "file_list.hpp"
#include "option_values.hpp"
#include "output.hpp"
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
