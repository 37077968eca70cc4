// One line of JSON Lines, split into the page's text and all other members.
#ifndef NEWSPAGE_FILTER_JSON_RECORD_HPP
#define NEWSPAGE_FILTER_JSON_RECORD_HPP

#include "record.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filter {

/// Splits line after line into the same buffers. Numbers and strings that are passed on keep their spelling; whitespace
/// between tokens goes, invalid UTF-8 and halves of surrogate pairs become U+FFFD, and `NaN` becomes `null`. Where a
/// key is there twice, the last one counts.
///
/// This is a parser of its own and not Boost.JSON's, which rejects halves of surrogate pairs, and took a third of the
/// program's time for text full of escapes.
class json_record
{
public:
    explicit json_record(std::string_view text_key = "text", std::string_view url_key = "url")
        : text_key_(text_key), url_key_(url_key)
    {
    }

    /// False where \a line is no object with a string under the text's key; `problem()` is the reason, and `offset()`
    /// its place.
    bool read(std::string_view line);

    /// The text; valid until the next read.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// All members but the text, and but `article`, `error` and `notes`, without braces. Also of an object without a
    /// text.
    [[nodiscard]] std::string const& members() const noexcept { return members_; }
    /// The string under the url's key, or nothing.
    [[nodiscard]] std::string const& url() const noexcept { return url_; }
    /// Whether half of a surrogate pair was replaced.
    [[nodiscard]] bool has_lone_surrogate() const noexcept { return lone_surrogate_; }

    /// Whether `NaN`, `Infinity` or `-Infinity` of Python was replaced by `null`.
    [[nodiscard]] bool has_word_for_number() const noexcept { return word_for_number_; }

    [[nodiscard]] Problem const& problem() const noexcept { return problem_; }
    /// In bytes of the line.
    [[nodiscard]] std::size_t offset() const noexcept { return static_cast<std::size_t>(at_ - first_); }

private:
    struct Member
    {
        std::string name;
        std::size_t offset;
        std::size_t size;
    };

    /// Room for a string without its escapes; it is never longer than the line.
    struct Buffer
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;

        void make_room(std::size_t wanted);
    };

    bool object();
    bool member();
    bool read_url();
    bool value(std::string* out);
    bool key(std::string* out);
    bool string(std::string* out);
    bool unescape(Buffer& buffer, std::string_view& out);
    bool escape(char*& out);
    bool number(std::string* out);
    bool word(std::string* out);
    std::optional<unsigned> four_digits(char const* at) const noexcept;
    void pass_on(std::string& out, char const* from, char const* to);
    void drop_repeated();
    void skip_marks() noexcept;
    void whitespace() noexcept;
    [[nodiscard]] char peek() const noexcept { return at_ == last_ ? '\0' : *at_; }
    bool fail(char const* expected);

    std::string text_key_;
    std::string url_key_;
    char const* first_ = nullptr;
    char const* at_ = nullptr;
    char const* last_ = nullptr;
    /// The closing brackets that are still to come.
    std::string nesting_;
    Buffer text_room_;
    Buffer room_;
    std::string_view text_;
    std::string members_;
    std::string url_;
    std::vector<Member> list_;
    std::size_t used_ = 0;
    bool has_text_ = false;
    bool lone_surrogate_ = false;
    bool word_for_number_ = false;
    Problem problem_;
};

} // namespace filter

#endif
