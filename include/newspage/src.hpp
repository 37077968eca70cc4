/// \file
/// All function bodies, to be included by one source file of a program that compiles them itself (NEWSPAGE_COMPILED).
#ifndef NEWSPAGE_SRC_HPP
#define NEWSPAGE_SRC_HPP

#if !defined(NEWSPAGE_COMPILED)
#error "NEWSPAGE_COMPILED is set by the target newspage::compiled; without it the headers hold the bodies"
#endif

#include <newspage/newspage.hpp>
#include <newspage/print.hpp>
#include <newspage/x3.hpp>

#include <newspage/impl/article_view.ipp>
#include <newspage/impl/diagnostic.ipp>
#include <newspage/impl/names_view.ipp>
#include <newspage/impl/outlet.ipp>
#include <newspage/impl/parse.ipp>
#include <newspage/impl/passages.ipp>
#include <newspage/impl/print.ipp>
#include <newspage/impl/render.ipp>
#include <newspage/impl/source_map.ipp>
#include <newspage/impl/timestamp.ipp>
#include <newspage/impl/to_json.ipp>
#include <newspage/impl/write.ipp>
#include <newspage/impl/x3.ipp>

#endif
