/// \file
/// The parts of an Article for Boost.Describe (Boost 1.77 or newer): their members by name, for serialisation and other reflection.
#ifndef NEWSPAGE_DESCRIBE_HPP
#define NEWSPAGE_DESCRIBE_HPP

#include <newspage/article.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

namespace newspage {
inline namespace v0 {

/// \cond
BOOST_DESCRIBE_ENUM(Medium, photo, file_photo, picture, image, video, screenshot, illustration, graphic, cartoon, map, poster)
BOOST_DESCRIBE_ENUM(Relation, by, provided_to, provided_by, courtesy_of, from, via, for_)
BOOST_DESCRIBE_ENUM(Precision, day, minute, second)

BOOST_DESCRIBE_STRUCT(Timestamp, (), (day, time, precision))
BOOST_DESCRIBE_STRUCT(Author, (), (name, place))
BOOST_DESCRIBE_STRUCT(Paragraph, (), (text))
BOOST_DESCRIBE_STRUCT(Heading, (), (text))
BOOST_DESCRIBE_STRUCT(Credit, (), (text, medium, relation, creators, outlet))
BOOST_DESCRIBE_STRUCT(Figure, (), (file, caption, credit))
BOOST_DESCRIBE_STRUCT(Video, (), (file, caption, credit))
BOOST_DESCRIBE_STRUCT(PageNumbers, (), (current, last))
BOOST_DESCRIBE_STRUCT(Article, (), (breadcrumb, title, authors, source, published, updated, editors, body, page, boilerplate))
/// \endcond

} // namespace v0
} // namespace newspage

#endif
