/// \file
/// The name of a news agency.
///
///     Xinhua
///     People’s Daily Online
///
/// Yields the name as written. Callers add agencies by parse_options::agencies.
#ifndef NEWSPAGE_GRAMMAR_AGENCY_HPP
#define NEWSPAGE_GRAMMAR_AGENCY_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/directives.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

struct agency_rule : spirit::rule<agency_rule, std::string_view>
{
    static constexpr auto name = "an agency";
    static constexpr auto definition =
        spirit::into<>[spirit::view[spirit::one_of<words::agencies, &parse_options::agencies>]] >> marks::word_end;
};
/// The name of an agency, which no letter or digit follows.
inline constexpr agency_rule agency{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
