/// \file
/// The typed result: the content of a news page, owning its text.
///
/// Members have the names of the JSON keys. All text is UTF-8, byte for byte as on the page, without whitespace at its
/// ends. What a page does not contain is `std::nullopt` or an empty list, never an empty string.
#ifndef NEWSPAGE_ARTICLE_HPP
#define NEWSPAGE_ARTICLE_HPP

#include <newspage/config.hpp>
#include <newspage/contributor_role.hpp>
#include <newspage/credit_terms.hpp>
#include <newspage/timestamp.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// An author, with the place that the byline names.
struct Author
{
    /// As the byline writes it.
    std::string name;
    /// After ` in `, as in `Jinan`.
    std::optional<std::string> place;

    friend bool operator==(Author const&, Author const&) = default;
};

/// A person who worked on the article and is neither author nor editor, as in `Translator: Xiao Lan`.
struct Contributor
{
    /// What they did.
    ContributorRole role{};
    /// As the page writes it.
    std::string name;

    friend bool operator==(Contributor const&, Contributor const&) = default;
};

/// Where and when a story was filed, from the front of its first paragraph: `DONGLIN, March 13 (Xinhua) --`.
struct Dateline
{
    /// All of it without the dash, as in `DONGLIN, March 13 (Xinhua)`.
    std::string text;
    /// As the page writes it, as in `DONGLIN`.
    std::string place;
    /// The day; without a year where the page names none.
    std::optional<PartialDate> date;
    /// The agency in parentheses, as in `Xinhua`.
    std::optional<std::string> agency;

    friend bool operator==(Dateline const&, Dateline const&) = default;
};

/// A line of running text.
struct Paragraph
{
    /// The line, byte for byte.
    std::string text;

    friend bool operator==(Paragraph const&, Paragraph const&) = default;
};

/// A short line above a section of the body.
struct Heading
{
    /// The line, byte for byte.
    std::string text;

    friend bool operator==(Heading const&, Heading const&) = default;
};

/// Credit for an image or video: creators and outlet, as in `Photo by Chen Min/For haizhou-port.com`.
struct Credit
{
    /// The text between the brackets; without brackets, all of it.
    std::string text;
    /// What was made; absent in `[Xinhua]` or `[Li Wei/Xinhua]`.
    std::optional<Medium> medium;
    /// How the work relates to those named; absent after `/` and `:`.
    std::optional<Relation> relation;
    /// The names of those who made it.
    std::vector<std::string> creators;
    /// The outlet; absent where the page names none, or an extractor lost it.
    std::optional<std::string> outlet;

    friend bool operator==(Credit const&, Credit const&) = default;
};

/// An image: its file name, caption and credit.
struct Figure
{
    /// The name of the image file, as in `zibo, russia.jpg`.
    std::optional<std::string> file;
    /// What the image shows; without the credit.
    std::optional<std::string> caption;
    /// The credit.
    std::optional<Credit> credit;

    friend bool operator==(Figure const&, Figure const&) = default;
};

/// A video, recognised by the file's extension or by the credit's medium.
struct Video
{
    /// The name of the video file, as in `port.mp4`.
    std::optional<std::string> file;
    /// What the video shows; without the credit.
    std::optional<std::string> caption;
    /// The credit.
    std::optional<Credit> credit;

    friend bool operator==(Video const&, Video const&) = default;
};

/// One part of the body.
using Block = std::variant<Paragraph, Heading, Figure, Video>;

/// The page numbers of an article that has several pages, counted from 1.
struct PageNumbers
{
    /// Absent where the line of page numbers does not mark it.
    std::optional<unsigned> current;
    /// How many pages there are.
    unsigned last = 0;

    friend bool operator==(PageNumbers const&, PageNumbers const&) = default;
};

/// A news page. A plain value: copies are deep, and nothing points into the page's text.
struct Article
{
    /// The breadcrumb, as in `Home`, `News`; at most ten items.
    std::vector<std::string> breadcrumb;
    /// The headline.
    std::optional<std::string> title;
    /// The authors, in the order of the byline.
    std::vector<Author> authors;
    /// The outlet, as in `zibo.gov.cn` or `China Daily`.
    std::optional<std::string> source;
    /// The date of publication: any date that is not that of the last change.
    std::optional<Timestamp> published;
    /// The date labelled `Updated`, `Update` or `Last updated`.
    std::optional<Timestamp> updated;
    /// The editors, in page order.
    std::vector<std::string> editors;
    /// Translators, photographers and the like, in page order.
    std::vector<Contributor> contributors;
    /// From the front of the first paragraph, whose text begins after it.
    std::optional<Dateline> dateline;
    /// Paragraphs, headings, figures and videos, in page order.
    std::vector<Block> body;
    /// The page numbers, where the article has several pages.
    std::optional<PageNumbers> page;
    /// Lines that belong to the site, in page order.
    std::vector<std::string> boilerplate;

    friend bool operator==(Article const&, Article const&) = default;
};

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
