// Views into a temporary string do not compile: not of a plain one, a const one, or one that is moved from.
#include <newspage/content.hpp>
#include <newspage/parse.hpp>
#include <newspage/passages.hpp>
#include <newspage/source_map.hpp>
#include <newspage/vocabulary.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace {

template <class Text>
concept can_parse_view = requires(Text&& text)
{
    newspage::parse_view(std::forward<Text>(text));
};
template <class Text>
concept can_read = requires(newspage::parser& parser, Text&& text)
{
    parser.read(std::forward<Text>(text));
};
template <class Text>
concept can_map = requires(Text&& text)
{
    newspage::source_map(std::forward<Text>(text));
};
template <class Text>
concept can_view = can_parse_view<Text> && can_read<Text> && can_map<Text>;
template <class Text>
concept cannot_view = !can_parse_view<Text> && !can_read<Text> && !can_map<Text>;

/// A string of somebody else's.
struct other_string
{
    std::string text;
    operator std::string_view() const { return text; }
};

static_assert(can_view<std::string&> && can_view<std::string const&> && can_view<other_string&>);
static_assert(can_view<std::string_view> && can_view<std::string_view&> && can_view<char const*> &&
              can_view<char const (&)[5]>);
static_assert(cannot_view<std::string> && cannot_view<std::string const> && cannot_view<other_string> &&
              cannot_view<other_string const>);

template <class View>
concept can_list = requires(View&& view)
{
    newspage::passages(std::forward<View>(view));
};
static_assert(can_list<newspage::ArticleView&> && can_list<newspage::ArticleView const&>);
static_assert(!can_list<newspage::ArticleView> && !can_list<newspage::ArticleView const>);

template <class Article>
concept has_ranges = requires(Article&& article)
{
    newspage::figures(std::forward<Article>(article)).begin();
    newspage::headings(std::forward<Article>(article)).begin();
};
static_assert(has_ranges<newspage::Article&> && has_ranges<newspage::Article const&> &&
              has_ranges<newspage::ArticleView&>);
static_assert(!has_ranges<newspage::Article> && !has_ranges<newspage::Article const> &&
              !has_ranges<newspage::ArticleView>);

template <class Words>
concept has_options = requires(Words&& words)
{
    std::forward<Words>(words).options();
};
static_assert(has_options<newspage::vocabulary&> && !has_options<newspage::vocabulary>);

} // namespace

BOOST_AUTO_TEST_SUITE(lifetime)

BOOST_AUTO_TEST_CASE(a_string_that_stays_is_viewed)
{
    std::string const page = "Home> News\nA port opens\nThe port opened.\n";
    newspage::parser parser;
    BOOST_TEST(parser.read(page));
    BOOST_TEST((parser.article().title->data() == page.data() + 11));
}

BOOST_AUTO_TEST_SUITE_END()
