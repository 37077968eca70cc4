#ifndef NEWSPAGE_DETAIL_TEMPORARY_HPP
#define NEWSPAGE_DETAIL_TEMPORARY_HPP

#include <newspage/config.hpp>

#include <string_view>
#include <type_traits>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace detail {

/// A string that owns its text and is about to end, const or not; views into it would dangle. T is deduced from `T&&`,
/// so an lvalue's is a reference. Views, literals and pointers are trivially copyable or no classes.
template <class T>
concept temporary_string =
    std::is_class_v<T> && std::is_convertible_v<T const&, std::string_view> && !std::is_trivially_copyable_v<T>;

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
