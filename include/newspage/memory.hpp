/// \file
/// Where the lists of views come from: a `std::pmr::memory_resource`, where the standard library has one.
#ifndef NEWSPAGE_MEMORY_HPP
#define NEWSPAGE_MEMORY_HPP

#include <newspage/config.hpp>

#include <memory>
#include <vector>
#include <version>

#if defined(__cpp_lib_memory_resource)
// Indented, so that the single header keeps it under its condition.
#include <memory_resource>
#endif

namespace newspage {
inline namespace NEWSPAGE_ABI {

#if defined(__cpp_lib_memory_resource)
/// The allocator of the lists of an ArticleView and of the text of a Document. A `std::pmr::memory_resource*` converts
/// to it; by default it uses `std::pmr::get_default_resource()`.
using view_allocator = std::pmr::polymorphic_allocator<char>;
/// A list of an ArticleView.
template <class T>
using view_list = std::vector<T, std::pmr::polymorphic_allocator<T>>;
#else
/// The allocator of the lists of an ArticleView and of the text of a Document.
using view_allocator = std::allocator<char>;
/// A list of an ArticleView.
template <class T>
using view_list = std::vector<T>;
#endif

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
