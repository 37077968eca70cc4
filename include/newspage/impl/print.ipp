#ifndef NEWSPAGE_IMPL_PRINT_IPP
#define NEWSPAGE_IMPL_PRINT_IPP

#include <newspage/impl/to_json.ipp>
#include <newspage/print.hpp>

#include <ostream>
#include <string>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

template <class Part>
std::ostream& print_json(std::ostream& out, Part const& part)
{
    std::string text;
    json_writer(text).value(part);
    return out << text;
}

} // namespace detail

NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Article const& article) { return out << to_json(article); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, ArticleView const& article)
{
    return out << to_json(article);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Author const& author)
{
    return detail::print_json(out, author);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, AuthorView const& author)
{
    return detail::print_json(out, author);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Contributor const& contributor)
{
    return detail::print_json(out, contributor);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, ContributorView const& contributor)
{
    return detail::print_json(out, contributor);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Dateline const& dateline)
{
    return detail::print_json(out, dateline);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, DatelineView const& dateline)
{
    return detail::print_json(out, dateline);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Paragraph const& paragraph)
{
    return detail::print_json(out, paragraph);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, ParagraphView const& paragraph)
{
    return detail::print_json(out, paragraph);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Heading const& heading)
{
    return detail::print_json(out, heading);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, HeadingView const& heading)
{
    return detail::print_json(out, heading);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Figure const& figure)
{
    return detail::print_json(out, figure);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, FigureView const& figure)
{
    return detail::print_json(out, figure);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Video const& video)
{
    return detail::print_json(out, video);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, VideoView const& video)
{
    return detail::print_json(out, video);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Block const& block)
{
    return detail::print_json(out, block);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, BlockView const& block)
{
    return detail::print_json(out, block);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Credit const& credit)
{
    return detail::print_json(out, credit);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, CreditView const& credit)
{
    return detail::print_json(out, credit);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, PageNumbers const& page)
{
    return detail::print_json(out, page);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Timestamp const& timestamp)
{
    return out << to_string(timestamp);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, PartialDate const& date) { return out << to_string(date); }

NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Medium medium) { return out << to_string(medium); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Relation relation) { return out << to_string(relation); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, ContributorRole role) { return out << to_string(role); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Precision precision) { return out << to_string(precision); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Role role) { return out << to_string(role); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, errc value) { return out << to_string(value); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, severity value) { return out << to_string(value); }
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, date_order order) { return out << to_string(order); }

NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, byte_range const& range)
{
    return out << range.offset << '+' << range.length;
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, location const& where)
{
    return out << where.line << ':' << where.column;
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, Passage const& passage)
{
    out << passage.role << ' ';
    return detail::print_json(out, passage.text);
}
NEWSPAGE_INLINE std::ostream& operator<<(std::ostream& out, diagnostic const& about)
{
    return out << about.severity << ' ' << about.code << " at " << about.where;
}

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
