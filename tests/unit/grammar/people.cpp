#include <newspage/grammar/people.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

/// Authors as `name@place`, with `;` between; `-` where the rule does not take all.
std::string read(std::string_view text)
{
    auto const out = support::run<newspage::grammar::detail::author_list>(newspage::grammar::people, text);
    if (!out || !out->rest.empty())
        return "-";
    std::string all;
    for (auto const& author : out->value.authors) {
        all += all.empty() ? "" : ";";
        all += author.name;
        if (author.place)
            all.append("@").append(*author.place);
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(people)

BOOST_AUTO_TEST_CASE(each_separator)
{
    BOOST_TEST(read("A") == "A");
    BOOST_TEST(read("Li Wei and Gao Yuan") == "Li Wei;Gao Yuan");
    BOOST_TEST(read("Li Wei,Gao Yuan, and Chen Min & He Lan/Sun Jing") == "Li Wei;Gao Yuan;Chen Min;He Lan;Sun Jing");
}

BOOST_AUTO_TEST_CASE(places)
{
    BOOST_TEST(read("A in Jinan, B in Taiyuan and C in Lanzhou") == "A@Jinan;B@Taiyuan;C@Lanzhou");
    BOOST_TEST(read("A in Qingdao, Shandong") == "A@Qingdao, Shandong");
    BOOST_TEST(read("A and B in Guiyang, and C in Yantai, Shandong") == "A@Guiyang;B@Guiyang;C@Yantai, Shandong");
    BOOST_TEST(read("A in Jinan and Zibo") == "A@Jinan and Zibo");
}

BOOST_AUTO_TEST_CASE(what_a_name_is)
{
    BOOST_TEST(read("Ludwig van der Rohe") == "Ludwig van der Rohe");
    BOOST_TEST(read("Omar al-Rashid Said") == "Omar al-Rashid Said");
    BOOST_TEST(read("李伟") == "李伟");
    BOOST_TEST(read("Ana O'Neil-Ruiz J.") == "Ana O'Neil-Ruiz J.");
    BOOST_TEST(read("A B C D E") == "A B C D E");
    BOOST_TEST(read("A B C D E F") == "-");
    BOOST_TEST(read("van Gogh") == "-");
    BOOST_TEST(read("Li wei") == "-");
    BOOST_TEST(read("the office") == "-");
    BOOST_TEST(read("Li Wei,") == "-");
    BOOST_TEST(read("") == "-");
}

BOOST_AUTO_TEST_SUITE_END()
