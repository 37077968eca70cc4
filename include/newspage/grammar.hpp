/// \file
/// All rules of the format, for your own grammar. The only public header that includes all of Spirit X3.
///
/// Rules work on `char const*`, without a skipper. They may change in any minor version.
#ifndef NEWSPAGE_GRAMMAR_HPP
#define NEWSPAGE_GRAMMAR_HPP

#include <newspage/grammar/source_line.hpp>
#include <newspage/page/page_reader.hpp>

#endif
