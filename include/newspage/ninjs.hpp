/// \file
/// An Article as ninjs 3.1, the IPTC's News in JSON. Needs Boost.JSON (Boost 1.75 or newer).
///
/// ninjs requires more than a page contains: an identifier, and moments instead of days. The caller supplies them or
/// they are left out; nothing is invented. The medium and the relation of a credit, the day of a dateline, the number
/// of pages, and boilerplate are lost. Follows the IPTC's schema of version 3.1, in which dates are `date-time` and
/// each association needs a name and a URI.
#ifndef NEWSPAGE_NINJS_HPP
#define NEWSPAGE_NINJS_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/content.hpp>
#include <newspage/detail/exchange.hpp>
#include <newspage/result.hpp>
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
struct ninjs_options
{
    /// Identifies the article, with its scheme, as in `https://example.org/news/17`; that of a figure is this with
    /// `#figure-1`.
    std::string_view uri = {};
    /// The address of the folder of its files, with its last `/`: makes the renditions of images and videos. Empty:
    /// they have none.
    std::string_view file_base = {};
    /// How far the site's clock is ahead of UTC, less than a day, for times that name no zone. Without it, those are
    /// not written.
    std::optional<std::chrono::minutes> utc_offset = {};
    /// Since midnight, for dates without a time of day. Without it, such a date is not written.
    std::optional<std::chrono::seconds> time_of_days = {};
    /// BCP 47, as in `en`. Empty: not known.
    std::string_view language = {};
};

/// The error of to_ninjs(): something that ninjs requires is missing from the options.
struct ninjs_error
{
    /// As in `an absolute URI`.
    std::string expected;

    /// As in `ninjs: expected an absolute URI`.
    [[nodiscard]] std::string message() const { return "ninjs: expected " + expected; }
};

namespace detail {

/// A scheme and something after it, in the characters of RFC 3986.
[[nodiscard]] inline bool is_absolute_uri(std::string_view text) noexcept
{
    auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    auto const colon = text.find(':');
    if (colon == text.npos || colon == 0 || colon + 1 == text.size() || !is_letter(text[0]))
        return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                       [&](char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; }) &&
           std::all_of(text.begin(), text.end(), [&](char c) {
               return is_letter(c) || is_digit(c) ||
                      std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
           });
}

class ninjs_writer
{
public:
    explicit ninjs_writer(ninjs_options const& options) : options_(options) {}

    [[nodiscard]] boost::json::object write(Article const& article) const
    {
        boost::json::object out{{"uri", json_text(options_.uri)},
                                {"type", "text"},
                                {"standard",
                                 {{"name", "ninjs"},
                                  {"version", "3.1"},
                                  {"schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}}}};
        add(out, "language", options_.language);
        add_date(out, "contentCreated", article.published);
        add_date(out, "versionCreated", article.updated);
        if (article.title) {
            out["title"] = *article.title;
            out["headlines"] = boost::json::array{{{"role", "main"}, {"value", *article.title}}};
        }
        add_people(out, article);
        if (article.source)
            out["infoSources"] = boost::json::array{{{"name", *article.source}}};
        boost::json::array subjects;
        for (auto const& crumb : article.breadcrumb)
            subjects.push_back({{"name", crumb}, {"rel", "breadcrumb"}});
        add(out, "subjects", std::move(subjects));
        add_bodies(out, article);
        add_associations(out, article.body);
        return out;
    }

private:
    void add_date(boost::json::object& out, char const* key, std::optional<Timestamp> date) const
    {
        if (!date)
            return;
        if (!date->time)
            date->time = options_.time_of_days;
        date = with_offset(*date, options_.utc_offset);
        if (!date->offset)
            return;
        date->precision = Precision::second;
        out[key] = to_string(*date);
    }

    static void add_people(boost::json::object& out, Article const& article)
    {
        boost::json::array people;
        auto add_all = [&people](auto const& all, auto rel) {
            for (auto const& person : all)
                people.push_back({{"name", name_of(person)}, {"rel", json_text(rel(person))}});
        };
        add_all(article.authors, [](auto const&) { return std::string_view("author"); });
        add_all(article.editors, [](auto const&) { return std::string_view("editor"); });
        add_all(article.contributors, [](Contributor const& contributor) { return to_string(contributor.role); });
        add(out, "by", comma_list(article.authors));
        add(out, "people", std::move(people));
        add(out, "located", located(article));
    }

    /// One item has one place: the dateline's, or else that of all authors.
    [[nodiscard]] static std::optional<std::string> located(Article const& article)
    {
        if (article.dateline)
            return article.dateline->place;
        auto const& authors = article.authors;
        auto const elsewhere = [&](Author const& author) { return author.place != authors.front().place; };
        if (authors.empty() || std::any_of(authors.begin(), authors.end(), elsewhere))
            return {};
        return authors.front().place;
    }

    static void add_bodies(boost::json::object& out, Article const& article)
    {
        auto const text = newspage::text(article);
        if (text.empty())
            return;
        std::string markup;
        for (auto const& block : article.body) {
            if (auto const paragraph = std::get_if<Paragraph>(&block))
                markup += "<p>" + xml_text(paragraph->text) + "</p>";
            else if (auto const heading = std::get_if<Heading>(&block))
                markup += "<h2>" + xml_text(heading->text) + "</h2>";
        }
        out["bodies"] =
            boost::json::array{{{"role", "main"}, {"contentType", "text/plain"}, {"value", text}},
                               {{"role", "richtext"}, {"contentType", "application/xhtml+xml"}, {"value", markup}}};
    }

    void add_associations(boost::json::object& out, std::vector<Block> const& body) const
    {
        boost::json::array list;
        std::size_t figures = 0;
        std::size_t videos = 0;
        for (auto const& block : body) {
            if (auto const figure = std::get_if<Figure>(&block))
                list.push_back(association("figure-" + std::to_string(++figures), "picture", *figure));
            else if (auto const video = std::get_if<Video>(&block))
                list.push_back(association("video-" + std::to_string(++videos), "video", *video));
        }
        add(out, "associations", std::move(list));
    }

    template <class Picture>
    [[nodiscard]] boost::json::object association(std::string const& name, char const* type, Picture const& found) const
    {
        auto const uri = options_.uri.substr(0, options_.uri.find('#'));
        boost::json::object out{{"name", name}, {"uri", std::string(uri) + '#' + name}, {"type", type}};
        add(out, "title", found.file);
        if (found.file && !options_.file_base.empty())
            out["renditions"] =
                boost::json::array{{{"name", "original"}, {"href", file_url(options_.file_base, *found.file)}}};
        boost::json::array descriptions;
        auto describe = [&](char const* role, std::string const& text) {
            descriptions.push_back({{"role", role}, {"contentType", "text/plain"}, {"value", text}});
        };
        if (found.caption)
            describe("caption", *found.caption);
        if (auto const& credit = found.credit) {
            // ninjs has no credit line; a description's role is free.
            describe("credit", credit->text);
            if (credit->relation == Relation::by)
                add(out, "by", comma_list(credit->creators));
            if (credit->outlet)
                out["infoSources"] = boost::json::array{{{"name", *credit->outlet}}};
        }
        add(out, "descriptions", std::move(descriptions));
        return out;
    }

    /// Escaped; what XML cannot hold becomes U+FFFD.
    [[nodiscard]] static std::string xml_text(std::string_view text)
    {
        std::string out;
        for (char c : text) {
            switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20 && c != '\t')
                    out += "\xEF\xBF\xBD";
                else
                    out += c;
            }
        }
        return out;
    }

    ninjs_options const& options_;
};

} // namespace detail

/// Returns \a article as one ninjs object; ninjs_error if the options have no absolute URI. Its text must be UTF-8, as
/// that of a parsed page is. Linear in the article. Throws `std::bad_alloc`.
[[nodiscard]] inline result<boost::json::object, ninjs_error> to_ninjs(Article const& article,
                                                                       ninjs_options const& options)
{
    if (!detail::is_absolute_uri(options.uri))
        return failure(ninjs_error{"an absolute URI, as in `https://example.org/news/17`"});
    return detail::ninjs_writer(options).write(article);
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
