/// \file
/// An Article as one JSON object on one line, without any JSON library.
///
/// All keys are always there, in one order; what is absent is `null` or `[]`. The result is valid UTF-8 for any input: a byte that is not
/// becomes U+FFFD. Linear in the text. Throws `std::bad_alloc`. Safe to call from several threads.
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

/// Returns \a article as a JSON object with one more key, `notes`, at the end. \a page is the text that was parsed; lines and columns are
/// counted in it.
[[nodiscard]] NEWSPAGE_API std::string to_json(Article const& article, std::vector<diagnostic> const& notes, std::string_view page);

/// Returns `{"error":{"line":…,"column":…,"expected":"…"}}`. \a page is the text that was parsed; line and column are counted in it.
[[nodiscard]] NEWSPAGE_API std::string to_json(diagnostic const& error, std::string_view page);

/// Appends \a text to \a out as a JSON string, with its quotation marks.
NEWSPAGE_API void append_json_string(std::string& out, std::string_view text);

} // inline namespace
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/to_json.ipp>
#endif

#endif
