/// \file
/// All rules of the format, for your own grammar. The only public header that includes all of Spirit X3.
///
/// Rules of a line work on `char const*`, without skipper; rules of the page on lines, as of newspage::grammar::line_iterator.
#ifndef NEWSPAGE_GRAMMAR_HPP
#define NEWSPAGE_GRAMMAR_HPP

#include <newspage/grammar/page.hpp>

#endif
