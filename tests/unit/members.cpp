#include <newspage/model/members.hpp>

#include <newspage/article_view.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/model/difference.hpp>
#include <newspage/passages.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <span>
#include <string>
#include <string_view>

namespace {

using namespace newspage;

template <class Struct>
std::string names()
{
    std::string out;
    std::apply([&out](auto const&... each) { ((out.append(each.name) += ' '), ...); }, members<Struct>);
    return out;
}

/// Every member filled, each with a text of its own.
ArticleView full_view()
{
    ArticleView view;
    view.breadcrumb = {"Home", "News"};
    view.title = "A port opens";
    view.authors = {{"Li Wei", "Jinan"}, {"Gao Min", {}}};
    view.source = "zibo.gov.cn";
    view.published =
        Timestamp{std::chrono::year(2022) / 7 / 29, std::chrono::hours(10), Precision::minute, std::chrono::hours(8)};
    view.updated = Timestamp{std::chrono::year(2022) / 7 / 30, {}, Precision::day};
    view.editors = {"An editor"};
    view.contributors = {{ContributorRole::translator, "Xiao Lan"}};
    view.dateline = DatelineView{"LINHAI, March 13 (Xinhua)", "LINHAI",
                                 PartialDate{{}, std::chrono::March, std::chrono::day(13)}, "Xinhua"};
    CreditView credit;
    credit.text = "Photo by A B and C D/E";
    credit.medium = Medium::photo;
    credit.relation = Relation::by;
    credit.creators = NamesView("A B and C D");
    credit.outlet = "E";
    view.body = {ParagraphView{"It opened."}, HeadingView{"Ships"}, FigureView{"a.jpg", "Ships at dawn.", credit},
                 VideoView{"a.mp4", {}, {}}};
    view.page = PageNumbers{1, 6};
    view.boilerplate = {"Print"};
    return view;
}

template <auto value>
constexpr bool is_enumerator()
{
    // Compilers write the name of an enumerator, but a cast for any other value.
    std::string_view const text = __PRETTY_FUNCTION__;
    auto const at = text.find("value = ");
    return text[at + 8] != '(';
}

/// The number of enumerators, as the compiler knows them.
template <class Enum, std::size_t Count = 0>
constexpr std::size_t count()
{
    if constexpr (is_enumerator<static_cast<Enum>(Count)>())
        return count<Enum, Count + 1>();
    return Count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(model)

BOOST_AUTO_TEST_CASE(names_are_the_keys_of_the_json)
{
    BOOST_TEST(
        names<Article>() ==
        "breadcrumb title authors source published updated editors contributors dateline body page boilerplate ");
    BOOST_TEST(names<ArticleView>() == names<Article>());
    BOOST_TEST(names<DatelineView>() == "text place date agency ");
    BOOST_TEST(names<Credit>() == "text medium relation creators outlet ");
    BOOST_TEST(block_type<FigureView> == "figure");
    BOOST_TEST(block_type<Author> == "");
}

/// A member that is missing in its list would be missing everywhere.
BOOST_AUTO_TEST_CASE(lists_are_complete)
{
    auto of = []<class Struct>(Struct const&) {
        return std::tuple_size_v<std::remove_const_t<decltype(members<Struct>)>>;
    };
    auto article = [](Article const& a) {
        auto const& [breadcrumb, title, authors, source, published, updated, editors, contributors, dateline, body,
                     page, boilerplate] = a;
        (void)breadcrumb, (void)title, (void)authors, (void)source, (void)published, (void)updated, (void)editors,
            (void)contributors, (void)dateline, (void)body, (void)page, (void)boilerplate;
        return 12u;
    };
    BOOST_TEST(of(Article{}) == article({}));
    BOOST_TEST(of(ArticleView{}) == article({}));
}

BOOST_AUTO_TEST_CASE(every_enumerator_has_a_word)
{
    BOOST_TEST(count<Medium>() == words_of<Medium>.size());
    BOOST_TEST(count<Relation>() == words_of<Relation>.size());
    BOOST_TEST(count<ContributorRole>() == words_of<ContributorRole>.size());
    BOOST_TEST(count<Role>() == words_of<Role>.size());
    BOOST_TEST(count<Precision>() == words_of<Precision>.size());
    BOOST_TEST(count<severity>() == words_of<severity>.size());
    BOOST_TEST((count<errc, 1>() == std::size(detail::diagnostic_texts)));
}

BOOST_AUTO_TEST_CASE(every_code_has_its_text)
{
    BOOST_TEST(detail::diagnostic_texts[0].name == "success");
    for (auto const& text : std::span(detail::diagnostic_texts).subspan(1)) {
        BOOST_TEST_CONTEXT(text.name)
        {
            BOOST_TEST(!text.message.empty());
            BOOST_TEST(!text.expected.empty());
            BOOST_TEST(!text.hint.empty());
        }
    }
    BOOST_TEST(to_string(errc::blank) == "blank");
    BOOST_TEST(to_string(errc::too_many_blocks) == "too_many_blocks");
    BOOST_TEST(to_string(errc::no_breadcrumb) == "no_breadcrumb");
    BOOST_TEST(to_string(errc::ambiguous_date) == "ambiguous_date");
    BOOST_TEST(to_string(errc::unread_source_line) == "unread_source_line");
    BOOST_TEST(to_string(errc::doubtful_title) == "doubtful_title");
}

BOOST_AUTO_TEST_CASE(an_owner_is_a_copy_of_all_members)
{
    auto const view = full_view();
    for_each_member(view, [](std::string_view name, auto const& value) { BOOST_TEST(is_filled(value), name); });
    auto const article = to_article(view);
    BOOST_TEST(article.title.value() == "A port opens");
    BOOST_TEST((article.authors == std::vector<Author>{{"Li Wei", "Jinan"}, {"Gao Min", {}}}));
    BOOST_TEST((article.published == view.published));
    BOOST_TEST((article.contributors == std::vector<Contributor>{{ContributorRole::translator, "Xiao Lan"}}));
    PartialDate const day{{}, std::chrono::March, std::chrono::day(13)};
    BOOST_TEST((article.dateline == Dateline{"LINHAI, March 13 (Xinhua)", "LINHAI", day, "Xinhua"}));
    Credit const credit{"Photo by A B and C D/E", Medium::photo, Relation::by, {"A B", "C D"}, "E"};
    BOOST_TEST((article.body == std::vector<Block>{Paragraph{"It opened."}, Heading{"Ships"},
                                                   Figure{"a.jpg", "Ships at dawn.", credit}, Video{"a.mp4", {}, {}}}));
    BOOST_TEST((article.page == PageNumbers{1, 6}));
    BOOST_TEST((article.boilerplate == std::vector<std::string>{"Print"}));
}

BOOST_AUTO_TEST_CASE(an_owner_keeps_its_buffers)
{
    auto view = full_view();
    view.dateline->text = "LINHAI, SHANDONG, March 13 (Xinhua)";
    Article article = to_article(view);
    auto const list = article.body.data();
    auto const title = article.title->data();
    auto const dateline = article.dateline->text.data();
    auto const creator = std::get<Figure>(article.body[2]).credit->creators.data();
    view.title = "A port";
    view.dateline->text = "LINHAI, SHANDONG, March 14 (Xinhua)";
    to_article(view, article);
    BOOST_TEST(*article.title == "A port");
    BOOST_TEST(article.dateline->text == "LINHAI, SHANDONG, March 14 (Xinhua)");
    BOOST_TEST(article.body.data() == list);
    BOOST_TEST(article.title->data() == title);
    BOOST_TEST(article.dateline->text.data() == dateline);
    BOOST_TEST(std::get<Figure>(article.body[2]).credit->creators.data() == creator);

    // Other kinds of blocks, and fewer of all.
    view.body = {HeadingView{"Ships"}, VideoView{{}, "Boats.", {}}};
    view.dateline.reset();
    view.authors.clear();
    to_article(view, article);
    BOOST_TEST((article.body == std::vector<Block>{Heading{"Ships"}, Video{{}, "Boats.", {}}}));
    BOOST_TEST(!article.dateline.has_value());
    BOOST_TEST(article.authors.empty());
}

BOOST_AUTO_TEST_CASE(a_cleared_view_is_empty)
{
    auto view = full_view();
    view.passages = {{Role::published, "2022"}};
    auto const capacity = view.body.capacity();
    view.clear();
    for_each_member(view, [](std::string_view name, auto const& value) { BOOST_TEST(!is_filled(value), name); });
    BOOST_TEST(view.passages.empty());
    BOOST_TEST(view.body.capacity() == capacity);
}

BOOST_AUTO_TEST_CASE(the_first_difference)
{
    auto const a = to_article(full_view());
    auto after = [&a](auto change) {
        auto b = a;
        change(b);
        return difference(a, b);
    };
    BOOST_TEST(difference(a, a) == "");
    BOOST_TEST(after([](Article& b) { b.title.reset(), b.page.reset(); }) == "title");
    BOOST_TEST(after([](Article& b) { b.contributors[0].role = ContributorRole::compiler; }) == "contributors");
    BOOST_TEST(after([](Article& b) { b.dateline->agency.reset(); }) == "dateline");
    BOOST_TEST(after([](Article& b) { b.published->offset.reset(); }) == "published");
    BOOST_TEST(after([](Article& b) { b.body[2] = Figure{}; }) == "body[2]");
    BOOST_TEST(after([](Article& b) { b.body.pop_back(); }) == "body[3]");
    BOOST_TEST(after([](Article& b) { b.body.push_back(Heading{}); }) == "body[4]");
    BOOST_TEST(after([](Article& b) { b.boilerplate.clear(); }) == "boilerplate");
}

BOOST_AUTO_TEST_CASE(passages_of_contributors_and_dateline)
{
    std::string_view const page = "LINHAI, March 13 (Xinhua) -- The port opened.\nTranslator: Xiao Lan\n";
    ArticleView view;
    view.dateline = DatelineView{page.substr(0, 25), page.substr(0, 6), {}, page.substr(18, 6)};
    view.body = {ParagraphView{page.substr(29, 16)}};
    view.contributors = {{ContributorRole::translator, page.substr(58, 8)}};
    std::string found;
    for (auto const& passage : passages(view))
        found.append(to_string(passage.role)).append(": ").append(passage.text) += '\n';
    BOOST_TEST(found == "dateline: LINHAI, March 13 (Xinhua)\nparagraph: The port opened.\ncontributor: Xiao Lan\n");
}

BOOST_AUTO_TEST_SUITE_END()
