/// \file
/// The closed word lists of a credit: what was made, and how the named ones stand to it.
#ifndef NEWSPAGE_CREDIT_TERMS_HPP
#define NEWSPAGE_CREDIT_TERMS_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace v0 {

/// What a credit says was made, in the singular.
enum class Medium : unsigned char {
    photo, file_photo, picture, image, video, screenshot, illustration, graphic, cartoon, map, poster
};

/// How a credit joins the work to the ones it names.
enum class Relation : unsigned char { by, provided_to, provided_by, courtesy_of, from, via, for_ };

/// The word of the JSON for \a medium, as in `"file photo"`. Never fails; static storage.
[[nodiscard]] constexpr std::string_view to_string(Medium medium) noexcept
{
    constexpr std::array<std::string_view, 11> words{"photo", "file photo", "picture", "image", "video", "screenshot",
                                                     "illustration", "graphic", "cartoon", "map", "poster"};
    return words[static_cast<std::size_t>(medium)];
}

/// The word of the JSON for \a relation, as in `"provided to"`. Never fails; static storage.
[[nodiscard]] constexpr std::string_view to_string(Relation relation) noexcept
{
    constexpr std::array<std::string_view, 7> words{"by", "provided to", "provided by", "courtesy of", "from", "via", "for"};
    return words[static_cast<std::size_t>(relation)];
}

} // namespace v0
} // namespace newspage

#endif
