// What a crawl holds: how many pages have each field, and what is commonest among refusals and notes.
#ifndef NEWSPAGE_FILTER_TALLY_HPP
#define NEWSPAGE_FILTER_TALLY_HPP

#include <newspage/article_view.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace filter {

class tally
{
public:
    /// How often something was seen, and where first.
    struct Sighting
    {
        std::uint64_t count = 0;
        std::string example;
    };

    static constexpr std::array<std::string_view, 18> fields = {
        "breadcrumb", "title", "authors", "source", "published", "updated", "editors", "contributors", "dateline", "paragraph",
        "heading", "figure", "video", "file", "caption", "credit", "page", "boilerplate"};

    void add(newspage::ArticleView const& article);
    void add_refusal(std::string_view expected, std::string const& place);
    void add_note(std::string_view code, std::string const& place);
    /// Puts what \a later has seen behind.
    void add(tally const& later);

    [[nodiscard]] std::uint64_t read() const noexcept { return parsed_ + refused_; }
    [[nodiscard]] std::uint64_t parsed() const noexcept { return parsed_; }
    [[nodiscard]] std::uint64_t refused() const noexcept { return refused_; }

    /// A table for a terminal.
    [[nodiscard]] std::string text() const;
    /// A page with plots, complete in itself.
    [[nodiscard]] std::string html() const;

private:
    using Sightings = std::map<std::string, Sighting, std::less<>>;

    static void sight(Sightings& sightings, std::string_view what, std::string const& place, std::uint64_t count = 1);

    std::uint64_t parsed_ = 0;
    std::uint64_t refused_ = 0;
    std::array<std::uint64_t, fields.size()> pages_with_{};
    Sightings refusals_;
    Sightings notes_;
};

} // namespace filter

#endif
