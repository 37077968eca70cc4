/// \file
/// An Article as one JSON object on one line, without any JSON library.
///
/// All keys are always there, in one order; what is absent is `null` or `[]`. The result is valid UTF-8 for any input:
/// a byte that is not becomes U+FFFD. Linear in the text. Throws `std::bad_alloc`. Safe to call from several threads.
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
inline namespace NEWSPAGE_ABI {

///@{
/// Returns \a article as a JSON object.
[[nodiscard]] NEWSPAGE_API std::string to_json(Article const& article);
[[nodiscard]] NEWSPAGE_API std::string to_json(ArticleView const& article);
///@}

///@{
/// Appends \a article to \a out as a JSON object.
NEWSPAGE_API void append_json(std::string& out, Article const& article);
NEWSPAGE_API void append_json(std::string& out, ArticleView const& article);
///@}

///@{
/// Returns or appends \a article with one more key at the end, `notes`: a list of what append_json writes for each
/// note. \a page is the text that was parsed; lines and columns are counted in it.
[[nodiscard]] NEWSPAGE_API std::string to_json(Article const& article, std::vector<diagnostic> const& notes,
                                               std::string_view page);
NEWSPAGE_API void append_json(std::string& out, ArticleView const& article, std::vector<diagnostic> const& notes,
                              std::string_view page);
///@}

/// Returns `{"error": …}` with what append_json writes for \a error. \a page is the text that was parsed.
[[nodiscard]] NEWSPAGE_API std::string to_json(diagnostic const& error, std::string_view page);

/// Appends an error or a note of \a page as an object: `line` and `column` (from 1, columns in code points),
/// `expected`, `offset` (in bytes from 0), `code`, `message`, and `hint` if there is one. Linear in the offset.
NEWSPAGE_API void append_json(std::string& out, diagnostic const& about, std::string_view page);

/// Appends a list of such objects.
NEWSPAGE_API void append_json(std::string& out, std::vector<diagnostic> const& notes, std::string_view page);

/// Appends \a text to \a out as a JSON string, with its quotation marks.
NEWSPAGE_API void append_json_string(std::string& out, std::string_view text);

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/to_json.ipp>
#endif

#endif
