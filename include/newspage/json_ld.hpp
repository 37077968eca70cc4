/// \file
/// An Article as a `NewsArticle` of schema.org, for search engines and whoever reads JSON-LD. Needs Boost.JSON
/// (Boost 1.75 or newer).
///
/// What the page does not contain is left out; nothing is invented. schema.org has no property for the medium and the
/// relation of a credit, the place of a byline, the role of a contributor other than a translator, the number of pages,
/// and boilerplate; and headings become lines of the text. These are lost. Follows schema.org's definitions of
/// NewsArticle, ImageObject, VideoObject and BreadcrumbList.
#ifndef NEWSPAGE_JSON_LD_HPP
#define NEWSPAGE_JSON_LD_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/content.hpp>
#include <newspage/detail/exchange.hpp>
#include <newspage/outlet.hpp>
#include <newspage/to_json.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// What the caller knows and the page does not contain. A plain aggregate; its text must outlive the call.
struct json_ld_options
{
    /// The page's own address, for `url` and the `@id` of `mainEntityOfPage`. Empty: not known.
    std::string_view page_url = {};
    /// The address of the folder of its files, with its last `/`: makes the `contentUrl` of images and videos. Empty:
    /// they have none.
    std::string_view file_base = {};
    /// How far the site's clock is ahead of UTC, less than a day, for times that name no zone. Without it, they stay
    /// local.
    std::optional<std::chrono::minutes> utc_offset = {};
    /// BCP 47, as in `en`, for `inLanguage`. Empty: not known.
    std::string_view language = {};
};

namespace detail {

class json_ld_writer
{
public:
    explicit json_ld_writer(json_ld_options const& options) : options_(options) {}

    [[nodiscard]] boost::json::object write(Article const& article) const
    {
        boost::json::object out{{"@context", "https://schema.org"}, {"@type", "NewsArticle"}};
        add(out, "headline", article.title);
        add(out, "url", options_.page_url);
        add(out, "inLanguage", options_.language);
        add_date(out, "datePublished", article.published);
        add_date(out, "dateModified", article.updated);
        add_people(out, "author", article.authors);
        add_people(out, "editor", article.editors);
        add_contributors(out, article.contributors);
        if (article.dateline)
            add(out, "dateline", article.dateline->text);
        if (article.source)
            out["publisher"] = organization(*article.source);
        if (article.breadcrumb.size() > 1)
            add(out, "articleSection", article.breadcrumb.back());
        add_pictures<Figure>(out, "image", "ImageObject", article.body);
        add_pictures<Video>(out, "video", "VideoObject", article.body);
        add(out, "articleBody", newspage::text(article));
        if (article.page && article.page->current)
            out["pagination"] = std::to_string(*article.page->current);
        add_page(out, article.breadcrumb);
        return out;
    }

private:
    void add_date(boost::json::object& out, std::string_view key, std::optional<Timestamp> const& date) const
    {
        if (date)
            add(out, key, to_string(with_offset(*date, options_.utc_offset)));
    }
    template <class Person>
    static void add_people(boost::json::object& out, std::string_view key, std::vector<Person> const& people)
    {
        boost::json::array list;
        for (auto const& person : people)
            list.push_back({{"@type", "Person"}, {"name", name_of(person)}});
        add(out, key, std::move(list));
    }
    /// schema.org has a property for translators only.
    static void add_contributors(boost::json::object& out, std::vector<Contributor> const& contributors)
    {
        auto const is_translator = [](Contributor const& c) { return c.role == ContributorRole::translator; };
        auto others = contributors;
        auto const middle = std::stable_partition(others.begin(), others.end(), is_translator);
        add_people(out, "translator", std::vector(others.begin(), middle));
        add_people(out, "contributor", std::vector(middle, others.end()));
    }
    [[nodiscard]] static boost::json::object organization(std::string const& name)
    {
        boost::json::object out{{"@type", "Organization"}, {"name", name}};
        if (is_host(name))
            out["url"] = "http://" + name;
        return out;
    }

    template <class Picture>
    void add_pictures(boost::json::object& out, std::string_view key, char const* type,
                      std::vector<Block> const& body) const
    {
        boost::json::array list;
        for (auto const& block : body)
            if (auto const found = std::get_if<Picture>(&block))
                list.push_back(picture(type, *found));
        add(out, key, std::move(list));
    }
    template <class Picture>
    [[nodiscard]] boost::json::object picture(char const* type, Picture const& found) const
    {
        boost::json::object out{{"@type", type}};
        add(out, "name", found.file);
        if (found.file && !options_.file_base.empty())
            out["contentUrl"] = file_url(options_.file_base, *found.file);
        add(out, "caption", found.caption);
        if (!found.credit)
            return out;
        auto const& credit = *found.credit;
        add(out, "creditText", credit.text);
        // "provided to X" names who received it, so only "by" names who made it.
        if (credit.relation == Relation::by)
            add_people(out, "creator", credit.creators);
        if (credit.outlet && is_agency(*credit.outlet) && (!credit.relation || credit.relation == Relation::by))
            out["sourceOrganization"] = organization(*credit.outlet);
        return out;
    }

    /// A breadcrumb belongs to the page, not to the article.
    void add_page(boost::json::object& out, std::vector<std::string> const& breadcrumb) const
    {
        boost::json::object page{{"@type", "WebPage"}};
        add(page, "@id", options_.page_url);
        boost::json::array items;
        for (auto const& crumb : breadcrumb)
            items.push_back({{"@type", "ListItem"}, {"position", items.size() + 1}, {"name", crumb}});
        if (!items.empty())
            page["breadcrumb"] = {{"@type", "BreadcrumbList"}, {"itemListElement", std::move(items)}};
        if (page.size() > 1)
            out["mainEntityOfPage"] = std::move(page);
    }

    json_ld_options const& options_;
};

} // namespace detail

/// Returns \a article as JSON-LD, for `<script type="application/ld+json">`. Its text must be UTF-8, as that of a
/// parsed page is. Linear in the article. Throws `std::bad_alloc`.
[[nodiscard]] inline boost::json::object to_json_ld(Article const& article, json_ld_options const& options = {})
{
    return detail::json_ld_writer(options).write(article);
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
