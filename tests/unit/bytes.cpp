// Bytes asked at once: each answer is that of a loop over them.
#include <newspage/text/block.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace {

namespace detail = newspage::detail;

int value(char c) { return static_cast<unsigned char>(c); }

/// A bit for each byte for which \a test holds.
template <class Test>
std::uint64_t expected(std::string_view bytes, Test test)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i != bytes.size(); ++i)
        bits |= std::uint64_t{test(value(bytes[i]))} << i;
    return bits;
}

using sixteens = boost::mpl::list<detail::portable_sixteen_bytes
#if defined(NEWSPAGE_SSE2)
                                  ,
                                  detail::sse2_sixteen_bytes
#endif
                                  >;
using blocks = boost::mpl::list<detail::block
#if defined(NEWSPAGE_AVX2)
                                ,
                                detail::avx2_block
#endif
                                >;

} // namespace

BOOST_AUTO_TEST_SUITE(bytes)

BOOST_AUTO_TEST_CASE_TEMPLATE(sixteen_bytes_answer_for_each, Sixteen, sixteens)
{
    for (std::size_t place = 0; place != 16; ++place)
        for (int c = 0; c != 0x100; ++c)
            for (char other : {'a', '\0', ':', '\xEF'}) {
                std::string text(16, other);
                text[place] = static_cast<char>(c);
                Sixteen const bytes(text.data());
                BOOST_REQUIRE(bytes.is(':').bits() == expected(text, [](int b) { return b == ':'; }));
                BOOST_REQUIRE(bytes.is('\xEF').bits() == expected(text, [](int b) { return b == 0xEF; }));
                BOOST_REQUIRE(bytes.in('0', ':').bits() == expected(text, [](int b) { return b >= '0' && b <= ':'; }));
                BOOST_REQUIRE(bytes.in('\1', '~').bits() == expected(text, [](int b) { return b >= 1 && b <= '~'; }));
                BOOST_REQUIRE(bytes.below('!').bits() == expected(text, [](int b) { return b < '!' || b >= 0x80; }));
                BOOST_REQUIRE(bytes.wide().bits() == expected(text, [](int b) { return b >= 0x80; }));
                BOOST_REQUIRE(bytes.from('\xC0').bits() == expected(text, [](int b) { return b >= 0xC0; }));
                BOOST_REQUIRE(bytes.from('\xF0').bits() == expected(text, [](int b) { return b >= 0xF0; }));
                auto const either = bytes.is(':') | bytes.wide();
                BOOST_REQUIRE(either.bits() == expected(text, [](int b) { return b == ':' || b >= 0x80; }));
                BOOST_REQUIRE(either.any() == (either.bits() != 0));
            }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(blocks_answer_for_each, Block, blocks)
{
    std::mt19937 random(1);
    for (int round = 0; round != 20000; ++round) {
        std::string text(64, 'a');
        for (auto& c : text)
            if (random() % 8 == 0)
                c = round % 2 ? static_cast<char>(random()) : '\n';
        Block const found(text.data());
        BOOST_REQUIRE(found.line_ends() == expected(text, [](int b) { return b == '\n'; }));
        BOOST_REQUIRE(found.wide() == expected(text, [](int b) { return b >= 0x80; }));
        BOOST_REQUIRE(found.leads() == expected(text, [](int b) { return b >= 0xC0; }));
        BOOST_REQUIRE(found.long_leads() == expected(text, [](int b) { return b >= 0xE0; }));
        BOOST_REQUIRE(found.is_ascii() == (found.wide() == 0));
    }
    for (std::size_t place = 0; place != 64; ++place)
        for (int c = 0; c != 0x100; ++c) {
            std::string text(64, '\x80');
            text[place] = static_cast<char>(c);
            BOOST_REQUIRE(Block(text.data()).has_special_lead() ==
                          (c == 0xC0 || c == 0xC1 || c == 0xE0 || c == 0xED || c >= 0xF0));
        }
}

BOOST_AUTO_TEST_CASE(a_byte_is_found_wherever_it_stands)
{
    auto const find = [](std::string_view text, std::size_t at) {
        return detail::find_byte(text, at, [](auto b) { return b.is('.') | b.is('!'); });
    };
    for (std::size_t size = 0; size != 50; ++size)
        for (std::size_t at = 0; at <= size; ++at) {
            // What stands before the place or behind the text does not count.
            std::string text = "." + std::string(size, 'a') + ".";
            std::fill_n(text.begin(), at + 1, '.');
            auto const view = std::string_view(text).substr(1, size);
            BOOST_REQUIRE(find(view, at) == size);
            for (auto place = at; place != size; ++place) {
                text[place + 1] = '!';
                BOOST_REQUIRE(find(view, at) == place);
                text[place + 1] = 'a';
            }
        }
}

BOOST_AUTO_TEST_CASE(a_byte_is_in_a_text_wherever_it_stands)
{
    auto const holds = [](std::string_view text) {
        return detail::holds_byte(text, [](auto b) { return b.is('.') | b.is('!'); });
    };
    for (std::size_t size : {0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 200}) {
        // What stands before or behind the text does not count.
        std::string text = "." + std::string(size, 'a') + ".";
        auto const view = std::string_view(text).substr(1, size);
        BOOST_REQUIRE(!holds(view));
        for (std::size_t place = 0; place != size; ++place) {
            text[place + 1] = '!';
            BOOST_REQUIRE(holds(view));
            text[place + 1] = 'a';
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
