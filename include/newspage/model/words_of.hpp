/// \file
/// Enumerations as words: one table for each, beside its enumeration.
#ifndef NEWSPAGE_MODEL_WORDS_OF_HPP
#define NEWSPAGE_MODEL_WORDS_OF_HPP

#include <newspage/config.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// The word for each enumerator of \a Enum, in their order: a `std::array<std::string_view, N>`.
template <class Enum>
inline constexpr auto words_of = nullptr;

/// An enumeration with a table of words.
template <class Enum>
concept has_words = !std::same_as<decltype(words_of<Enum>), std::nullptr_t const>;

/// Returns the word for \a value, which must be an enumerator: `"file photo"`, `"provided to"`, `"translator"`,
/// `"passed over"`. Static storage.
template <has_words Enum>
[[nodiscard]] constexpr std::string_view to_string(Enum value) noexcept
{
    return words_of<Enum>[static_cast<std::size_t>(value)];
}

namespace detail {

/// A table up to the enumerator \a last; does not compile with a word too few or too many.
template <auto last, std::size_t Count>
[[nodiscard]] constexpr std::array<std::string_view, Count> words_up_to(std::string_view const (&words)[Count])
{
    static_assert(Count == static_cast<std::size_t>(last) + 1, "one word for each enumerator");
    return std::to_array(words);
}

} // namespace detail
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
