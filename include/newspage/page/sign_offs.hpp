/// \file
/// Which lines speak of the article: FORMAT 8.
#ifndef NEWSPAGE_PAGE_SIGN_OFFS_HPP
#define NEWSPAGE_PAGE_SIGN_OFFS_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sign_off_judge.hpp>
#include <newspage/grammar/source_candidate.hpp>
#include <newspage/page/reading.hpp>

#include <cstddef>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace page {

/// Whether line \a i has the form of a sign-off; its fields are in Reading::fields.
[[nodiscard]] inline bool parse_sign_off(Reading& reading, std::size_t i)
{
    auto const& lines = reading.lines;
    reading.fields.clear();
    return i < lines.size() && grammar::may_be_sign_off(lines[i], lines.settings()) &&
           spirit::matches(grammar::sign_off, lines[i], lines.context(), reading.fields);
}

/// What line \a i is as a sign-off.
[[nodiscard]] inline grammar::SignOff judge_sign_off(Reading& reading, std::size_t i)
{
    if (!parse_sign_off(reading, i))
        return grammar::SignOff::no;
    return grammar::judge_sign_off(reading.lines[i], reading.fields, reading.lines.context());
}

} // namespace page
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
