// One line of JSON Lines, taken apart: the page's text, and all other members as they came.
#ifndef NEWSPAGE_FILTER_JSON_RECORD_HPP
#define NEWSPAGE_FILTER_JSON_RECORD_HPP

#include <memory>
#include <string>
#include <string_view>

namespace filter {

/// Parts lines, one after the other, without a tree in memory. Numbers keep their digits, strings their text.
class json_record
{
public:
    json_record();
    ~json_record();

    /// False where \a line is no object with a string under `text`; then `expected()` and `offset()` tell.
    bool read(std::string_view line);

    /// The text; the members but `text`, `article` and `error`; that under `url`, or nothing.
    [[nodiscard]] std::string const& text() const noexcept;
    [[nodiscard]] std::string const& members() const noexcept;
    [[nodiscard]] std::string const& url() const noexcept;

    [[nodiscard]] std::string const& expected() const noexcept { return expected_; }
    /// In bytes of the line.
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }

private:
    struct parser;
    std::unique_ptr<parser> parser_;
    std::string expected_;
    std::size_t offset_ = 0;
};

} // namespace filter

#endif
