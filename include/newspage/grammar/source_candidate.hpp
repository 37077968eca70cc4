/// \file
/// Cheap tests in front of the source line: most lines of text cannot be one. They save time and decide nothing.
#ifndef NEWSPAGE_GRAMMAR_SOURCE_CANDIDATE_HPP
#define NEWSPAGE_GRAMMAR_SOURCE_CANDIDATE_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/sign_off.hpp>
#include <newspage/grammar/source_line.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// Whether a year that begins at \a year may be that of a date: a month or a day is on one side of it.
[[nodiscard]] inline bool may_be_year(char const* start, char const* year, char const* last) noexcept
{
    char const* after = year + 4;
    while (auto n = whitespace_at(after, last))
        after += n;
    if (after != last && *after == '\xE5') // of 年
        return true;
    if (last - after >= 2 && after == year + 4 && (*after == '-' || *after == '/' || *after == '.') &&
        (is_digit(after[1]) ||
         spirit::match_front(month_name, text_between(after + 1, last), default_context()) != std::string_view::npos))
        return true;
    char const* end = year;
    while (auto n = whitespace_before(start, end))
        end -= n;
    bool const separated = end != start && (end[-1] == ',' || end[-1] == '/' || end[-1] == '-');
    if (separated)
        --end;
    while (auto n = whitespace_before(start, end))
        end -= n;
    if (end == start || !is_alpha(end[-1]))
        return end != start && (is_digit(end[-1]) || end[-1] == '.');
    char const* word = end;
    while (word != start && is_alpha(word[-1]))
        --word;
    auto const text = text_between(word, end);
    return spirit::matches(month_name, text, default_context()) || spirit::matches(ordinal, text, default_context());
}

/// A date needs a year beside a month or a day, or a label with a colon.
[[nodiscard]] inline bool may_hold_date(std::string_view text, bool own_words) noexcept
{
    auto const marks = [](sixteen_bytes b) { return b.in('0', ':') | b.is('\xEF'); }; // of ：
    for (auto at = find_byte(text, 0, marks); at < text.size(); at = find_byte(text, at, marks)) {
        if (is_digit(text[at])) {
            auto const year = at;
            while (at != text.size() && is_digit(text[at]))
                ++at;
            if (at - year == 4 && may_be_year(text.data(), text.data() + year, text.data() + text.size()))
                return true;
            continue;
        }
        auto const label = strip(text.substr(0, at));
        if (own_words || spirit::may_end_in<words::updated_labels, words::published_labels, words::event_labels>(label))
            return true;
        ++at;
    }
    return false;
}

/// `Updated: July 29, 2022 The port …`: only a label at its front lets a long line be one.
struct dated_front_rule : spirit::rule<dated_front_rule>
{
    static constexpr auto name = "a date's label";
    static constexpr auto definition = line_bullet >> choice[date_label] >> colon;
};

/// What a line without a date begins with.
struct undated_front_rule : spirit::rule<undated_front_rule>
{
    static constexpr auto name = "a field";
    static constexpr auto definition =
        line_bullet >> gap >>
        choice[field_label | role_phrase | (by_word >> (whitespace | ':' | "：")) | open_bracket | open_square_bracket |
               (x3::omit[agency] >> gap >> x3::eoi) |
               (+((buttons | font_button) >> gap) >> (x3::eoi | bar_sign | open_bracket | field_label | by_word))];
};
/// Only the name of a site.
struct host_line_rule : spirit::rule<host_line_rule>
{
    static constexpr auto name = "a host";
    static constexpr auto definition = line_bullet >> gap >> x3::omit[host] >> gap >> x3::eoi;
};

} // namespace detail

/// Whether \a line may be a source line with a date.
[[nodiscard]] inline bool may_be_dated(std::string_view line, settings const& s) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    static_cast<void>(line), static_cast<void>(s);
    return true;
#else
    if (!detail::at_most(250, line)) {
        auto const context = x3::make_context<settings_tag>(s);
        return spirit::match_front(detail::dated_front_rule{}, line, context) != line.npos;
    }
    return detail::may_hold_date(line, s.own_words);
#endif
}

/// Whether \a line may be a line of fields without a date.
[[nodiscard]] inline bool may_be_undated(std::string_view line, settings const& s) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    static_cast<void>(line), static_cast<void>(s);
    return true;
#else
    auto const context = x3::make_context<settings_tag>(s);
    static constexpr auto firsts = spirit::first(detail::undated_front_rule{});
    if (firsts.allow(line, s) && spirit::match_front(detail::undated_front_rule{}, line, context) != line.npos)
        return detail::at_most(250, line);
    return line.size() < 256 && spirit::matches(detail::host_line_rule{}, line, context);
#endif
}

/// Whether \a line may be a sign-off: it begins with a label, a byline or a bracket.
[[nodiscard]] inline bool may_be_sign_off(std::string_view line, settings const& s) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    static_cast<void>(line), static_cast<void>(s);
    return true;
#else
    return spirit::match_front(detail::sign_off_front_rule{}, line, x3::make_context<settings_tag>(s)) != line.npos;
#endif
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
