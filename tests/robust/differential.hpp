// The two forms of the library in one program: each has an inline namespace of its own.
#ifndef NEWSPAGE_TESTS_ROBUST_DIFFERENTIAL_HPP
#define NEWSPAGE_TESTS_ROBUST_DIFFERENTIAL_HPP

#include <string>
#include <string_view>

/// What the library makes of a page; with \a own_words the caller adds a word to each table.
std::string with_short_cuts(std::string_view page, bool own_words);
std::string without_short_cuts(std::string_view page, bool own_words);

#endif
