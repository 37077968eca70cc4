/// \file
/// An Article as one JSON object on one line, without any JSON library.
///
/// The form is that of the format's own section on JSON: all keys are always there, in one order; what is absent is `null` or `[]`.
#ifndef NEWSPAGE_TO_JSON_HPP
#define NEWSPAGE_TO_JSON_HPP

#include <newspage/article.hpp>
#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace v0 {

///@{
/// The result is always valid UTF-8: a byte that is none becomes U+FFFD. Linear in the text.
[[nodiscard]] NEWSPAGE_API std::string to_json(Article const& article);
[[nodiscard]] NEWSPAGE_API std::string to_json(ArticleView const& article);
///@}

///@{
/// The same, appended to \a out, for writing many.
NEWSPAGE_API void append_json(std::string& out, Article const& article);
NEWSPAGE_API void append_json(std::string& out, ArticleView const& article);
///@}

///@{
/// The same with a last key `notes`: a list of what `append_json` writes for each note.
[[nodiscard]] NEWSPAGE_API std::string to_json(Article const& article, std::vector<diagnostic> const& notes, std::string_view page);
NEWSPAGE_API void append_json(std::string& out, ArticleView const& article, std::vector<diagnostic> const& notes, std::string_view page);
///@}

/// Returns `{"error": …}` with what `append_json` writes for \a error.
[[nodiscard]] NEWSPAGE_API std::string to_json(diagnostic const& error, std::string_view page);

/// Appends an error or a note of \a page as an object: `line` and `column` (from 1, columns in code points), `expected`, `offset` (in bytes
/// from 0), `code`, `message`, and `hint` where there is one. Linear in the offset.
NEWSPAGE_API void append_json(std::string& out, diagnostic const& what, std::string_view page);

/// Appends a list of such objects.
NEWSPAGE_API void append_json(std::string& out, std::vector<diagnostic> const& notes, std::string_view page);

/// Returns `2022-07-29`, `2022-07-29T10:00` or `2022-07-29T10:00:05`: the precision follows the page. A time is followed by its offset, if
/// that is known: `+08:00`, or `Z` for zero.
[[nodiscard]] NEWSPAGE_API std::string to_string(Timestamp const& timestamp);

/// Returns `2022-03-13`, or `--03-13` without a year.
[[nodiscard]] NEWSPAGE_API std::string to_string(PartialDate const& date);

/// \a text as a JSON string, with its quotation marks.
NEWSPAGE_API void append_json_string(std::string& out, std::string_view text);

} // namespace v0
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/to_json.ipp>
#endif

#endif
