/// \file
/// The closed word lists of a credit: what was made, and how those named are related to it.
#ifndef NEWSPAGE_CREDIT_TERMS_HPP
#define NEWSPAGE_CREDIT_TERMS_HPP

#include <newspage/config.hpp>
#include <newspage/model/words_of.hpp>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// What was made, in the singular.
enum class Medium : unsigned char {
    photo,
    file_photo,
    picture,
    image,
    video,
    screenshot,
    illustration,
    graphic,
    cartoon,
    map,
    poster
};

/// The words of the JSON.
template <>
inline constexpr auto words_of<Medium> = detail::words_up_to<Medium::poster>({"photo", "file photo", "picture", "image",
                                                                              "video", "screenshot", "illustration",
                                                                              "graphic", "cartoon", "map", "poster"});

/// How a credit joins the work to those it names.
enum class Relation : unsigned char { by, provided_to, provided_by, courtesy_of, from, via, for_ };

/// The words of the JSON.
template <>
inline constexpr auto words_of<Relation> = detail::words_up_to<Relation::for_>({"by", "provided to", "provided by",
                                                                                "courtesy of", "from", "via", "for"});

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
