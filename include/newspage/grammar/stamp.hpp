/// \file
/// What an extractor writes before a page's first line.
///
///     date 2023-03-14 Pear trees bloom
///     date 2023-03
#ifndef NEWSPAGE_GRAMMAR_STAMP_HPP
#define NEWSPAGE_GRAMMAR_STAMP_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/timestamp.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>

#include <chrono>
#include <optional>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// A stamp. A month alone has no day.
struct Stamp
{
    std::optional<std::chrono::year_month_day> day;
};

struct stamp_rule : spirit::rule<stamp_rule, Stamp>
{
    static constexpr auto name = "an extractor's stamp";
    static constexpr auto iso_month = spirit::digits<4, 4> >> '-' >> spirit::digits<2, 2>;
    static constexpr auto definition = spirit::word("date") >> spirit::whitespace >>
                                       (spirit::into<&Stamp::day>[iso_day] | x3::omit[iso_month]) >>
                                       &(spirit::whitespace | x3::eoi);
};
/// The stamp at the front of a line.
inline constexpr stamp_rule stamp{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
