// The members that Boost.Describe knows are all there are, in the order of the JSON.

#include <newspage/describe.hpp>
#include <newspage/to_json.hpp>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace {

template <class T>
std::string member_names()
{
    std::string out;
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>(
        [&](auto member) { out += std::string(member.name) + ' '; });
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(described)

BOOST_AUTO_TEST_CASE(members)
{
    BOOST_TEST(
        member_names<newspage::Article>() ==
        "breadcrumb title authors source published updated editors contributors dateline body page boilerplate ");
    BOOST_TEST(member_names<newspage::Credit>() == "text medium relation creators outlet ");
    BOOST_TEST(member_names<newspage::Figure>() == "file caption credit ");
    BOOST_TEST(member_names<newspage::Video>() == "file caption credit ");
    BOOST_TEST(member_names<newspage::Author>() == "name place ");
    BOOST_TEST(member_names<newspage::Contributor>() == "role name ");
    BOOST_TEST(member_names<newspage::Dateline>() == "text place date agency ");
    BOOST_TEST(member_names<newspage::PartialDate>() == "year month day ");
    BOOST_TEST(member_names<newspage::Paragraph>() == "text ");
    BOOST_TEST(member_names<newspage::Heading>() == "text ");
    BOOST_TEST(member_names<newspage::PageNumbers>() == "current last ");
    BOOST_TEST(member_names<newspage::Timestamp>() == "day time precision offset ");
}

BOOST_AUTO_TEST_CASE(enumerators)
{
    std::size_t count = 0;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<newspage::Medium>>([&](auto each) {
        std::string word(to_string(each.value));
        for (char& c : word)
            c = c == ' ' ? '_' : c;
        BOOST_TEST(word == each.name);
        ++count;
    });
    BOOST_TEST(count == 11u);
    BOOST_TEST(boost::mp11::mp_size<boost::describe::describe_enumerators<newspage::ContributorRole>>::value == 6u);
    BOOST_TEST(boost::mp11::mp_size<boost::describe::describe_enumerators<newspage::Relation>>::value == 7u);
    BOOST_TEST(boost::mp11::mp_size<boost::describe::describe_enumerators<newspage::Precision>>::value == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
