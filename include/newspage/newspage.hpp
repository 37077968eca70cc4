/// \file
/// All public headers that need no library other than the standard one.
#ifndef NEWSPAGE_NEWSPAGE_HPP
#define NEWSPAGE_NEWSPAGE_HPP

#include <newspage/article.hpp>
#include <newspage/article_view.hpp>
#include <newspage/content.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/document.hpp>
#include <newspage/format.hpp>
#include <newspage/memory.hpp>
#include <newspage/options.hpp>
#include <newspage/outlet.hpp>
#include <newspage/parse.hpp>
#include <newspage/passages.hpp>
#include <newspage/render.hpp>
#include <newspage/result.hpp>
#include <newspage/source_map.hpp>
#include <newspage/to_json.hpp>
#include <newspage/version.hpp>
#include <newspage/vocabulary.hpp>
#include <newspage/write.hpp>

#endif
