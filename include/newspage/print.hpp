/// \file
/// `<<` for every public type, for logs and the messages of tests: values as JSON, enumerators by name. Not for speed.
#ifndef NEWSPAGE_PRINT_HPP
#define NEWSPAGE_PRINT_HPP

#include <newspage/article.hpp>
#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/options.hpp>
#include <newspage/source_map.hpp>

#include <iosfwd>

namespace newspage {
inline namespace NEWSPAGE_ABI {

///@{
/// Writes the value as JSON, as to_json does. Returns \a out.
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Article const& article);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, ArticleView const& article);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Author const& author);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, AuthorView const& author);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Contributor const& contributor);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, ContributorView const& contributor);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Dateline const& dateline);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, DatelineView const& dateline);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Paragraph const& paragraph);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, ParagraphView const& paragraph);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Heading const& heading);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, HeadingView const& heading);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Figure const& figure);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, FigureView const& figure);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Video const& video);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, VideoView const& video);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Block const& block);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, BlockView const& block);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Credit const& credit);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, CreditView const& credit);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, PageNumbers const& page);
///@}
///@{
/// Writes `2022-07-29T10:00` and `--03-13`, as to_string does. Returns \a out.
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Timestamp const& timestamp);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, PartialDate const& date);
///@}

///@{
/// Writes the word for the enumerator, as in `file photo`, `provided to`, `translator`, `minute`, `caption`, `no_date`,
/// `note`. Returns \a out.
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Medium medium);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Relation relation);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, ContributorRole role);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Precision precision);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Role role);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, errc value);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, severity value);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, date_order order);
///@}

///@{
/// Writes places as in `12+5` (offset and length) and `3:23` (line and column), and `caption "Ships at dawn."`, `note
/// no_date at 12+5`.
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, byte_range const& range);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, location const& where);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, Passage const& passage);
NEWSPAGE_API std::ostream& operator<<(std::ostream& out, diagnostic const& about);
///@}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#if !defined(NEWSPAGE_COMPILED)
#include <newspage/impl/print.ipp>
#endif

#endif
