#include <newspage/vocabulary.hpp>

#include <newspage/document.hpp>
#include <newspage/to_json.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace {

/// Options whose words end with it.
struct short_lived
{
    std::string labels[2] = {"Veröffentlicht am Abend", "Stand"};
    std::string role = "Nachgeschrieben von";
    std::string_view views[2] = {labels[0], labels[1]};
    newspage::contributor_label contributors[1] = {{role, newspage::ContributorRole::compiler}};
    newspage::parse_options options{
        .max_blocks = 9, .date_labels = views, .updated_labels = {views, 1}, .contributor_labels = contributors};

    ~short_lived()
    {
        for (auto& word : {&labels[0], &labels[1], &role})
            word->assign(word->size(), '#');
    }
};

void check(newspage::parse_options const& options)
{
    BOOST_TEST(options.max_blocks == 9u);
    BOOST_TEST_REQUIRE(options.date_labels.size() == 2u);
    BOOST_TEST(options.date_labels[0] == "Veröffentlicht am Abend");
    BOOST_TEST(options.date_labels[1] == "Stand");
    BOOST_TEST_REQUIRE(options.updated_labels.size() == 1u);
    BOOST_TEST(options.updated_labels[0] == "Veröffentlicht am Abend");
    BOOST_TEST(options.agencies.empty());
    BOOST_TEST_REQUIRE(options.contributor_labels.size() == 1u);
    BOOST_TEST(options.contributor_labels[0].label == "Nachgeschrieben von");
    BOOST_TEST((options.contributor_labels[0].role == newspage::ContributorRole::compiler));
}

} // namespace

BOOST_AUTO_TEST_SUITE(vocabularies)

BOOST_AUTO_TEST_CASE(words_outlive_their_source)
{
    std::optional<short_lived> source(std::in_place);
    newspage::vocabulary const first(source->options);
    source.reset();
    check(first.options());

    std::optional<newspage::vocabulary> second(first);
    newspage::vocabulary const moved(*std::move(second));
    second.reset();
    check(moved.options());

    newspage::vocabulary assigned;
    {
        newspage::vocabulary const other(first);
        assigned = other;
    }
    check(assigned.options());
}

BOOST_AUTO_TEST_CASE(every_list_is_copied)
{
    std::string_view const words[] = {"a", "b"};
    newspage::parse_options options;
    for (auto const list : newspage::detail::word_lists)
        options.*list = words;
    newspage::vocabulary const own(options);
    for (auto const list : newspage::detail::word_lists) {
        auto const& copied = own.options().*list;
        BOOST_TEST_REQUIRE(copied.size() == 2u);
        BOOST_TEST(copied[1] == "b");
        BOOST_TEST((copied.data() != std::data(words)));
    }
}

BOOST_AUTO_TEST_CASE(a_document_keeps_its_words)
{
    std::optional<short_lived> source(std::in_place);
    newspage::Document page(source->options);
    source.reset();
    BOOST_TEST_REQUIRE(page.read("Home> News\nA port opens\nzibo.gov.cn| Stand: July 29, 2022\nThe port opened.\n"));
    BOOST_TEST_REQUIRE(page.article().published.has_value());
    BOOST_TEST(to_string(*page.article().published) == "2022-07-29");
}

BOOST_AUTO_TEST_SUITE_END()
