/// \file
/// Lines that open the footer.
///
///     Back to the top
///     Related Stories:
///     Copyright 2022 zibo.gov.cn
///
/// The whole text. The line of a sponsor has at most 100 code points; one that is a sentence, 60. Callers add openers
/// by parse_options::footer_openers.
#ifndef NEWSPAGE_GRAMMAR_FOOTER_HPP
#define NEWSPAGE_GRAMMAR_FOOTER_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace footer_parts {

/// A long sentence is about a sponsor.
[[nodiscard]] inline bool is_short_sponsor(std::string_view line) noexcept
{
    return newspage::detail::at_most(is_sentence(line) ? 60 : 100, line);
}

inline constexpr auto opener =
    spirit::one_of<words::footer_openers, &parse_options::footer_openers> >> -marks::colon >> x3::eoi;
inline constexpr auto beginning = spirit::one_of<words::footer_beginnings> >> marks::rest;
/// A site's registration: `黔ICP备05001922号`.
inline constexpr auto registration = spirit::one_of<words::provinces> >> spirit::one_of<words::registrations> >>
                                     spirit::ws >> &(x3::char_('0', '9') | marks::colon) >> marks::rest;
inline constexpr auto sponsor =
    spirit::when<&is_short_sponsor> >> spirit::one_of<words::footer_sponsors> >> marks::rest;

} // namespace footer_parts

struct footer_opener_rule : spirit::rule<footer_opener_rule>
{
    static constexpr auto name = "the footer";
    static constexpr auto definition = spirit::choice[footer_parts::opener | footer_parts::beginning |
                                                      footer_parts::registration | footer_parts::sponsor];
};
/// A whole line after which nothing belongs to the article.
inline constexpr footer_opener_rule footer_opener{};

/// Whether \a line opens the footer.
template <class Context>
[[nodiscard]] bool is_footer_opener(std::string_view line, Context const& context)
{
    return spirit::matches(footer_opener, line, context);
}

/// Whether \a line is an opener and nothing else, as `Related Stories` is and `Copyright 2022` is not.
template <class Context>
[[nodiscard]] bool is_opener_alone(std::string_view line, Context const& context)
{
    return spirit::matches(footer_parts::opener, line, context);
}

/// Whether the body may go on after the opener \a line.
[[nodiscard]] inline bool is_related_opener(std::string_view line) noexcept
{
    return spirit::longest<words::related_openers>(line).size != 0;
}
/// Whether lines with a bullet before the opener \a line belong to it.
[[nodiscard]] inline bool is_list_opener(std::string_view line) noexcept
{
    return spirit::longest<words::list_openers>(line).size != 0;
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
