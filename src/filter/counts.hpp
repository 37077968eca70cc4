// What a run has seen: articles and their fields, notes, rejected pages, unreadable records, what was skipped.
#ifndef NEWSPAGE_FILTER_COUNTS_HPP
#define NEWSPAGE_FILTER_COUNTS_HPP

#include <newspage/article_view.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filter {

class counts
{
public:
    /// How many records something was seen in, and in which one first.
    struct Kind
    {
        std::uint64_t count = 0;
        std::string first;
    };
    using Kinds = std::map<std::string, Kind, std::less<>>;

    /// A member of an article, a kind of block or a member of a picture, and how many articles have it.
    struct Field
    {
        std::string_view name;
        std::uint64_t count = 0;
    };

    counts();

    /// An article, and the codes of its notes; one that is repeated counts once.
    void add_article(newspage::ArticleView const& article, std::vector<std::string_view>& notes,
                     std::string const& place);
    void add_rejected(std::string_view code, std::string const& place)
    {
        add(rejected_kinds_, code, place), ++rejected_;
    }
    void add_unreadable(std::string_view code, std::string const& place)
    {
        add(unreadable_kinds_, code, place), ++unreadable_;
    }
    void add_skipped(std::string_view what, std::uint64_t count = 1);
    /// A file without pages.
    void add_file_without_pages(std::string message);
    /// For standard error, in the order of the records.
    void add_message(std::string message) { messages_.push_back(std::move(message)); }
    [[nodiscard]] std::vector<std::string> take_messages() { return std::exchange(messages_, {}); }

    /// Adds what \a later has seen after this.
    void add(counts&& later);

    [[nodiscard]] std::uint64_t records() const noexcept { return articles_ + failed(); }
    [[nodiscard]] std::uint64_t articles() const noexcept { return articles_; }
    [[nodiscard]] std::uint64_t without_notes() const noexcept { return without_notes_; }
    [[nodiscard]] std::uint64_t rejected() const noexcept { return rejected_; }
    [[nodiscard]] std::uint64_t unreadable() const noexcept { return unreadable_; }
    [[nodiscard]] std::uint64_t failed() const noexcept { return rejected_ + unreadable_; }
    [[nodiscard]] std::uint64_t files_without_pages() const noexcept { return files_without_pages_; }
    /// In the order of the JSON.
    [[nodiscard]] std::vector<Field> const& fields() const noexcept { return fields_; }
    [[nodiscard]] Kinds const& notes() const noexcept { return note_kinds_; }
    [[nodiscard]] Kinds const& rejected_by_code() const noexcept { return rejected_kinds_; }
    [[nodiscard]] Kinds const& unreadable_by_code() const noexcept { return unreadable_kinds_; }
    [[nodiscard]] std::map<std::string, std::uint64_t, std::less<>> const& skipped() const noexcept { return skipped_; }

private:
    static void add(Kinds& kinds, std::string_view what, std::string const& place, std::uint64_t count = 1);

    std::uint64_t articles_ = 0;
    std::uint64_t without_notes_ = 0;
    std::uint64_t rejected_ = 0;
    std::uint64_t unreadable_ = 0;
    std::uint64_t files_without_pages_ = 0;
    std::vector<Field> fields_;
    Kinds note_kinds_;
    Kinds rejected_kinds_;
    Kinds unreadable_kinds_;
    std::map<std::string, std::uint64_t, std::less<>> skipped_;
    std::vector<std::string> messages_;
};

} // namespace filter

#endif
