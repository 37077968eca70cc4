/// \file
/// All rules of the format, for your own grammar. The only public header that includes all of Spirit X3.
///
/// Each is an X3 parser that yields a public value. It works with any contiguous iterator over `char`, in any context,
/// and under any skipper, which is applied once, before the rule: whitespace counts in this format. The context may
/// hold the caller's parse_options under spirit::settings_tag. Rules may change in any minor version.
#ifndef NEWSPAGE_GRAMMAR_HPP
#define NEWSPAGE_GRAMMAR_HPP

#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/boilerplate.hpp>
#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/credit_line.hpp>
#include <newspage/grammar/dated_title.hpp>
#include <newspage/grammar/dateline.hpp>
#include <newspage/grammar/day.hpp>
#include <newspage/grammar/file.hpp>
#include <newspage/grammar/font_widget.hpp>
#include <newspage/grammar/footer.hpp>
#include <newspage/grammar/glued_line.hpp>
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/name.hpp>
#include <newspage/grammar/page_numbers.hpp>
#include <newspage/grammar/people.hpp>
#include <newspage/grammar/personal_name.hpp>
#include <newspage/grammar/sign_off.hpp>
#include <newspage/grammar/source_line.hpp>
#include <newspage/grammar/stamp.hpp>
#include <newspage/grammar/time.hpp>
#include <newspage/grammar/timestamp.hpp>
#include <newspage/grammar/unread.hpp>
#include <newspage/grammar/words.hpp>

#endif
