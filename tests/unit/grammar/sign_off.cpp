#include <newspage/grammar/sign_off.hpp>

#include "../../support/rule.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

using newspage::grammar::detail::source_fields;

/// `source [editors]`, or `-`.
std::string read(std::string_view text)
{
    auto const out = support::run<source_fields>(newspage::grammar::sign_off_text, text);
    if (!out || !out->rest.empty())
        return "-";
    std::string all(out->value.source());
    all += " [";
    for (auto const& editor : out->value.editors.authors)
        (all += all.back() == '[' ? "" : ";") += editor.name;
    return all + "]";
}

} // namespace

BOOST_AUTO_TEST_SUITE(sign_off)

BOOST_AUTO_TEST_CASE(notes_of_editors_and_sources)
{
    BOOST_TEST(read("Editor: Li Wei") == " [Li Wei]");
    BOOST_TEST(read("Edited by Li Wei and Gao Yuan") == " [Li Wei;Gao Yuan]");
    BOOST_TEST(read("( web editor : Li Wei )") == " [Li Wei]");
    BOOST_TEST(read("[责任编辑：李伟]") == " [李伟]");
    BOOST_TEST(read("Source: Xinhua") == "Xinhua []");
    BOOST_TEST(read("Source: Linhai Daily (Linhai)") == "Linhai Daily (Linhai) []");
    BOOST_TEST(read("Source: Xinhua Editor: Li Wei") == "Xinhua [Li Wei]");
    BOOST_TEST(read("Source: Xinhua (Editor: Li Wei)") == "Xinhua [Li Wei]");
    BOOST_TEST(read("By Li Wei (Xinhua)") == "Xinhua []");
}

BOOST_AUTO_TEST_CASE(what_is_none)
{
    for (auto text : {"", "Editor", "Editor: the office", "(Editor: Li Wei]", "Edited by", "By Li Wei", "By Li Wei (Xinhua) said",
                      "Sources: Xinhua", "From: Xinhua"})
        BOOST_TEST(read(text) == "-", text);
    BOOST_TEST(read("Source: " + std::string(243, 'x')) == "-");
}

BOOST_AUTO_TEST_SUITE_END()
