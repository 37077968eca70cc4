/// \file
/// All rules of the format, for grammars of one's own. The only public header with all of Spirit X3 in it.
///
/// Rules of a line work on `char const*`, without skipper; rules of the page on lines, as of newspage::grammar::line_iterator.
#ifndef NEWSPAGE_GRAMMAR_HPP
#define NEWSPAGE_GRAMMAR_HPP

#include <newspage/grammar/page.hpp>

#endif
