#include "byte_stream.hpp"

#include "scratch.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

/// All of it, a few bytes at a time.
std::string all(filter::byte_stream& bytes, std::size_t step)
{
    std::string out;
    for (std::string_view text; !(text = bytes.look(step)).empty();) {
        auto const size = std::min(step, text.size());
        out += text.substr(0, size);
        bytes.advance(size);
    }
    return out;
}

std::string lines(int count)
{
    std::string out;
    for (int i = 0; i != count; ++i)
        out += "line " + std::to_string(i * 7919) + '\n';
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(byte_stream)

BOOST_AUTO_TEST_CASE(plain_and_packed_text_come_out_whole_for_any_block)
{
    scratch const files;
    auto const text = lines(500);
    // Members, zeros between them, an empty member.
    auto const gzip = packed(text.substr(0, 1)) + packed("") + packed(text.substr(1, 3000)) + std::string(5, '\0') +
                      packed(text.substr(3001));
    auto const zstd = packed(text.substr(0, 700), ".zst") + packed(text.substr(700), ".zst");
    // As pzstd writes it, and archives of the web: a frame without text goes before.
    auto const skippable = std::string("\x5d\x2a\x4d\x18\x03\0\0\0abc", 11) + zstd;
    for (auto const& content : {text, gzip, zstd, skippable}) {
        auto const path = files.file("a", content);
        for (std::size_t const block : {1, 4, 5, 7, 11, 64, 1000, 100'000}) {
            BOOST_TEST_CONTEXT(content.size() << " bytes, block " << block)
            {
                filter::byte_stream bytes(path, block);
                BOOST_TEST(all(bytes, 13) == text);
                BOOST_TEST(bytes.error() == "");
                BOOST_TEST(bytes.packed() == content.size());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_window_grows_to_what_is_asked_for)
{
    scratch const files;
    auto const text = lines(2000);
    filter::byte_stream bytes(files.file("a", packed(text)), 64);
    BOOST_TEST(bytes.look(1).size() < 500u);
    BOOST_TEST(bytes.look(10'000).substr(0, 10'000) == text.substr(0, 10'000));
    BOOST_TEST(bytes.look(100'000) == text);
    bytes.advance(text.size() - 3);
    BOOST_TEST(bytes.look(100) == text.substr(text.size() - 3));
}

BOOST_AUTO_TEST_CASE(skipping)
{
    scratch const files;
    filter::byte_stream bytes(files.file("a", lines(1000)), 64);
    BOOST_TEST(bytes.skip(5) == 5u);
    BOOST_TEST(bytes.look(1).substr(0, 1) == "0");
    BOOST_TEST(bytes.skip(1'000'000) == lines(1000).size() - 5);
    BOOST_TEST(bytes.look(1) == "");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there)
{
    filter::byte_stream bytes("/nowhere/at/all");
    BOOST_TEST(bytes.look(1) == "");
    BOOST_TEST(bytes.error() == "No such file or directory");
}

BOOST_AUTO_TEST_CASE(truncated_at_each_byte)
{
    scratch const files;
    auto const text = lines(40);
    for (auto const end : {".gz", ".zst"}) {
        auto const whole = packed(text, end);
        for (std::size_t size = 4; size != whole.size(); ++size) {
            filter::byte_stream bytes(files.file("a", whole.substr(0, size)), 16);
            BOOST_TEST(text.starts_with(all(bytes, 10)));
            BOOST_TEST(bytes.error() == "unexpected end of compressed data");
            BOOST_TEST(!bytes.resume());
        }
    }
}

BOOST_AUTO_TEST_CASE(damaged_at_each_byte_and_resumed)
{
    scratch const files;
    for (std::string const end : {".gz", ".zst"}) {
        auto const first = packed("first\n", end), second = packed(lines(20), end), third = packed("third\n", end);
        for (std::size_t at = 0; at != second.size(); ++at) {
            // Flags, time and system of gzip are not checked by anybody, and Zstandard has no checksum here.
            if (end == ".gz" ? at > 2 && at < 10 : at > 3)
                continue;
            auto damaged = second;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            for (std::size_t const block : {17, 100'000}) {
                filter::byte_stream bytes(files.file("a", first + damaged + third), block);
                auto out = all(bytes, 1);
                BOOST_TEST(out.starts_with("first\n"));
                BOOST_TEST(!bytes.error().empty());
                // What looks like a member in damaged data may be tried before the next one.
                for (int tries = 0; tries != 5 && bytes.resume(); ++tries)
                    out += all(bytes, 1);
                // Damaged data may swallow the front of the next member; that is found again only if it is still in the
                // block.
                if (block > first.size() + second.size()) {
                    BOOST_TEST(bytes.error() == "");
                    BOOST_TEST(out.ends_with("third\n"));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
