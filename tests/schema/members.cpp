// The schemas against the model's own lists: names, order, types and nullability of members, words of enumerations,
// codes, version.

#include "../support/files.hpp"

#include <newspage/model/members.hpp>
#include <newspage/newspage.hpp>
#include <newspage/version.hpp>

#include <boost/json/src.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace {

using namespace newspage;
namespace js = boost::json;

js::object reference(std::string const& name) { return {{"$ref", "#/$defs/" + name}}; }

// The name of a type in the schema. What is not in this list does not compile.
std::string name_of(Timestamp const*) { return "Timestamp"; }
std::string name_of(PartialDate const*) { return "PartialDate"; }
std::string name_of(Author const*) { return "Author"; }
std::string name_of(Contributor const*) { return "Contributor"; }
std::string name_of(ContributorRole const*) { return "ContributorRole"; }
std::string name_of(Dateline const*) { return "Dateline"; }
std::string name_of(Block const*) { return "Block"; }
std::string name_of(Paragraph const*) { return "Paragraph"; }
std::string name_of(Heading const*) { return "Heading"; }
std::string name_of(Figure const*) { return "Figure"; }
std::string name_of(Video const*) { return "Video"; }
std::string name_of(Credit const*) { return "Credit"; }
std::string name_of(Medium const*) { return "Medium"; }
std::string name_of(Relation const*) { return "Relation"; }
std::string name_of(PageNumbers const*) { return "PageNumbers"; }
std::string name_of(std::string const*) { return "Text"; }
std::string name_of(std::optional<std::string> const*) { return "TextOrNull"; }
std::string name_of(std::vector<std::string> const*) { return "Texts"; }
std::string name_of(unsigned const*) { return "Number"; }

template <class T>
js::object schema_of(T const* type)
{
    return reference(name_of(type));
}
template <class T>
requires(!std::is_same_v<T, std::string>) js::object schema_of(std::optional<T> const*)
{
    return {{"anyOf", {schema_of(static_cast<T const*>(nullptr)), js::object{{"type", "null"}}}}};
}
template <class T>
requires(!std::is_same_v<T, std::string>) js::object schema_of(std::vector<T> const*)
{
    return {{"type", "array"}, {"items", schema_of(static_cast<T const*>(nullptr))}};
}

template <has_words Enum>
js::object schema_of_words()
{
    js::array words;
    for (auto const word : words_of<Enum>)
        words.emplace_back(js::string_view(word.data(), word.size()));
    return {{"enum", words}};
}

template <class Struct>
js::object schema_of_members()
{
    js::object properties;
    js::array required;
    auto add = [&](std::string_view name, js::object schema) {
        properties[js::string_view(name.data(), name.size())] = std::move(schema);
        required.emplace_back(js::string_view(name.data(), name.size()));
    };
    if constexpr (!block_type<Struct>.empty())
        add("type", {{"const", std::string(block_type<Struct>)}});
    Struct const value{};
    for_each_member(value, [&](std::string_view name, auto const& member) { add(name, schema_of(&member)); });
    return {{"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
}

template <class... Types>
js::object schema_of_blocks(std::variant<Types...> const*)
{
    return {{"oneOf", {reference(name_of(static_cast<Types const*>(nullptr)))...}}};
}

std::string text_of(std::string const& name)
{
    return support::read(support::source_dir() / "src/schema" / (name + ".schema.json"));
}

js::object schema(std::string const& name) { return js::parse(text_of(name)).as_object(); }

/// A schema without what only explains or limits values.
js::value bare(js::value const& value)
{
    if (auto const list = value.if_array()) {
        js::array out;
        for (auto const& each : *list)
            out.push_back(bare(each));
        return out;
    }
    auto const object = value.if_object();
    if (!object)
        return value;
    js::object out;
    for (auto const& [key, member] : *object)
        if (key != "description" && key != "maxItems" && key != "title" && key[0] != '$')
            out.emplace(key, bare(member));
        else if (key == "$ref")
            out.emplace(key, member);
        else if (member.is_object()) // a property of that name
            out.emplace(key, bare(member));
    return out;
}

/// The part of the article's schema for one type, and what its list of members makes it.
void check(std::string const& name, js::object const& expected)
{
    auto const definitions = schema("article").at("$defs").as_object();
    BOOST_TEST(js::serialize(bare(definitions.at(name))) == js::serialize(expected), name);
}

} // namespace

BOOST_AUTO_TEST_SUITE(schemas)

BOOST_AUTO_TEST_CASE(members_of_an_article)
{
    auto article = schema("article");
    js::object whole;
    for (auto const key : {"type", "properties", "required", "additionalProperties"})
        whole.emplace(key, article.at(key));
    BOOST_TEST(whole.at("properties").as_object().erase("notes") == 1u);
    BOOST_TEST(js::serialize(bare(whole)) == js::serialize(schema_of_members<Article>()));
}

BOOST_AUTO_TEST_CASE(members_of_its_parts)
{
    check("Author", schema_of_members<Author>());
    check("Contributor", schema_of_members<Contributor>());
    check("Dateline", schema_of_members<Dateline>());
    check("Paragraph", schema_of_members<Paragraph>());
    check("Heading", schema_of_members<Heading>());
    check("Figure", schema_of_members<Figure>());
    check("Video", schema_of_members<Video>());
    check("Credit", schema_of_members<Credit>());
    check("PageNumbers", schema_of_members<PageNumbers>());
    check("Block", schema_of_blocks(static_cast<Block const*>(nullptr)));
}

BOOST_AUTO_TEST_CASE(words)
{
    check("ContributorRole", schema_of_words<ContributorRole>());
    check("Medium", schema_of_words<Medium>());
    check("Relation", schema_of_words<Relation>());
}

BOOST_AUTO_TEST_CASE(codes)
{
    js::array errors, notes;
    for (auto i = static_cast<int>(errc::blank); i <= static_cast<int>(errc::doubtful_title); ++i) {
        auto const name = to_string(static_cast<errc>(i));
        (static_cast<errc>(i) < errc::no_breadcrumb ? errors : notes)
            .emplace_back(js::string_view(name.data(), name.size()));
    }
    auto const definitions = schema("error").at("$defs").as_object();
    BOOST_TEST((definitions.at("ErrorCode").at("enum") == errors));
    BOOST_TEST((definitions.at("NoteCode").at("enum") == notes));
}

BOOST_AUTO_TEST_CASE(members_of_an_error)
{
    auto const written = js::parse(to_json(parse("").error(), "")).at("error").as_object();
    auto const place = schema("error").at("$defs").at("Place").as_object();
    js::array names, required;
    for (auto const& member : written) {
        names.emplace_back(member.key());
        if (member.key() != "hint")
            required.emplace_back(member.key());
    }
    js::array properties;
    for (auto const& member : place.at("properties").as_object())
        properties.emplace_back(member.key());
    BOOST_TEST((properties == names));
    BOOST_TEST((place.at("required") == required));
}

BOOST_AUTO_TEST_CASE(version)
{
    auto const prefix =
        "urn:newspage:" + std::to_string(NEWSPAGE_VERSION_MAJOR) + '.' + std::to_string(NEWSPAGE_VERSION_MINOR) + ':';
    for (std::string const name : {"article", "error", "record"}) {
        BOOST_TEST((schema(name).at("$id").as_string() == js::string_view(prefix + name)));
        // References too, or a validator does not find them.
        auto const text = text_of(name);
        for (auto at = text.find("urn:"); at != text.npos; at = text.find("urn:", at + 1))
            BOOST_TEST(text.substr(at, prefix.size()) == prefix);
    }
}

BOOST_AUTO_TEST_SUITE_END()
