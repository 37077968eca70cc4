/// \file
/// The typed result: what stands on a news page, owning its text.
///
/// Members bear the names of the JSON. All text is UTF-8, byte for byte as on the page, stripped at both ends.
/// What a page does not say is `std::nullopt` or an empty list, never an empty string.
#ifndef NEWSPAGE_ARTICLE_HPP
#define NEWSPAGE_ARTICLE_HPP

#include <newspage/credit_terms.hpp>
#include <newspage/timestamp.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace newspage {
inline namespace v0 {

/// One who wrote the article, and the place the byline names for them.
struct Author
{
    std::string name;
    std::optional<std::string> place;

    friend bool operator==(Author const&, Author const&) = default;
};

/// A line of running text.
struct Paragraph
{
    std::string text;

    friend bool operator==(Paragraph const&, Paragraph const&) = default;
};

/// A short line that opens a part of the body.
struct Heading
{
    std::string text;

    friend bool operator==(Heading const&, Heading const&) = default;
};

/// Who made an image or a video, and the house it comes from: `Photo by Chen Min/For haizhou-port.com`.
struct Credit
{
    /// What stands between the brackets; without brackets, all of it.
    std::string text;
    std::optional<Medium> medium;
    std::optional<Relation> relation;
    std::vector<std::string> creators;
    std::optional<std::string> outlet;

    friend bool operator==(Credit const&, Credit const&) = default;
};

/// An image: its file name, what it shows, and whose it is.
struct Figure
{
    std::optional<std::string> file;
    std::optional<std::string> caption;
    std::optional<Credit> credit;

    friend bool operator==(Figure const&, Figure const&) = default;
};

/// A video, told by the file's extension or by the credit's medium.
struct Video
{
    std::optional<std::string> file;
    std::optional<std::string> caption;
    std::optional<Credit> credit;

    friend bool operator==(Video const&, Video const&) = default;
};

/// One part of the body.
using Block = std::variant<Paragraph, Heading, Figure, Video>;

/// Which page of how many this is, counted from 1.
struct PageNumbers
{
    /// Absent where the line of page numbers does not tell.
    std::optional<unsigned> current;
    unsigned last = 0;

    friend bool operator==(PageNumbers const&, PageNumbers const&) = default;
};

/// A news page. A plain value: copies are deep, and nothing points into the page's text.
struct Article
{
    std::vector<std::string> breadcrumb;
    std::optional<std::string> title;
    std::vector<Author> authors;
    std::optional<std::string> source;
    std::optional<Timestamp> published;
    std::optional<Timestamp> updated;
    std::vector<std::string> editors;
    /// In page order.
    std::vector<Block> body;
    std::optional<PageNumbers> page;
    /// Lines that belong to the site, in page order.
    std::vector<std::string> furniture;

    friend bool operator==(Article const&, Article const&) = default;
};

} // namespace v0
} // namespace newspage

#endif
