// Pages to measure with, the same on every machine: texts are put together by a fixed sequence of numbers.
#ifndef NEWSPAGE_TESTS_BENCH_CORPUS_HPP
#define NEWSPAGE_TESTS_BENCH_CORPUS_HPP

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

/// About \a bytes of pages of 0.5 to 20 kB, in all forms of the format.
std::vector<std::string> pages_in_all_forms(std::size_t bytes);

/// Pages in the form of the seed only, which a rival written in an hour can read: breadcrumb, title, `host| Updated:
/// July 29, 2022`, paragraphs, and figures of a file name and a caption with a credit in brackets.
std::vector<std::string> pages_in_simple_form(std::size_t bytes);

/// One page in the simple form, of about \a bytes.
std::string page_of_size(std::size_t bytes);

} // namespace bench

#endif
