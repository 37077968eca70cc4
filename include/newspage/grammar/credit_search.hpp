/// \file
/// Where a credit may be in a line: the brackets at its end, the ends of its last sentences.
///
///     Boats at sea. [Photo/Xinhua]
///     Boats at sea. Photo: Xinhua.
///
/// Everything is looked for backwards from the line's end. No rule is tried here.
#ifndef NEWSPAGE_GRAMMAR_CREDIT_SEARCH_HPP
#define NEWSPAGE_GRAMMAR_CREDIT_SEARCH_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/credit.hpp>
#include <newspage/text/brackets.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace credit_parts {

[[nodiscard]] inline std::string_view last_bytes(std::string_view line, std::size_t size) noexcept
{
    return line.substr(line.size() - std::min(line.size(), size));
}

/// The end of \a line that can hold a credit without brackets: 80 code points, its stop and whitespace.
[[nodiscard]] inline std::string_view credit_end(std::string_view line) noexcept
{
    auto const narrow = last_bytes(line, 80 + 8);
    bool const is_narrow = !holds_byte(narrow, [](sixteen_bytes b) { return b.wide(); });
    return is_narrow ? narrow : last_bytes(line, 4 * 80 + 8);
}

/// The last brackets of a line, and what is in them.
struct brackets
{
    char const* begin = nullptr; ///< of the opening bracket
    std::string_view text;       ///< null where there are none
    bool square = false;
    bool unclosed = false;
};

/// Past the nearest \a open, \a close or byte outside ASCII before \a end; \a first where there is none.
[[nodiscard]] inline char const* bracket_end_before(char const* first, char const* end, char open, char close) noexcept
{
    auto const before = text_between(first, end);
    return first + find_byte_before(before, before.size(),
                                    [=](sixteen_bytes b) { return b.is(open) | b.is(close) | b.wide(); });
}

/// The nearest bracket read as \a open before \a end that has no partner; empty where there is none.
[[nodiscard]] inline std::string_view unpaired_opening(char const* first, char const* end, char open) noexcept
{
    char const close = open == '(' ? ')' : ']';
    for (std::size_t depth = 0; (end = bracket_end_before(first, end, open, close)) != first;) {
        auto const found = bracket_before(first, end);
        if (found.kind == close)
            ++depth;
        else if (found.kind == open && depth-- == 0)
            return text_between(end - found.size, end);
        end -= found.size == 0 ? 1 : found.size;
    }
    return {};
}

/// The brackets that end \a line.
[[nodiscard]] inline brackets closed_brackets(std::string_view line) noexcept
{
    char const* const first = line.data();
    char const* const last = first + line.size();
    auto const close = bracket_before(first, last);
    if (close.kind != ')' && close.kind != ']')
        return {};
    char const* const end = last - close.size;
    auto const open = unpaired_opening(first, end, close.kind == ')' ? '(' : '[');
    if (open.empty())
        return {};
    return {open.data(), text_between(open.data() + open.size(), end), close.kind == ']', false};
}

/// The last square bracket in \a line that is never closed, up to the line's end.
[[nodiscard]] inline brackets unclosed_bracket(std::string_view line) noexcept
{
    char const* const last = line.data() + line.size();
    auto const open = unpaired_opening(line.data(), last, '[');
    if (open.empty())
        return {};
    return {open.data(), text_between(open.data() + open.size(), last), true, true};
}

/// The texts after the stops in the last part of a line, from its end on.
class sentence_ends
{
public:
    explicit sentence_ends(std::string_view line) noexcept : line_(credit_end(line)), stop_(line_.size()) {}

    /// Goes to the stop before; false where there is none, and then it is over.
    [[nodiscard]] bool next() noexcept
    {
        stop_ = find_byte_before(line_, stop_, [](sixteen_bytes b) { return b.is('.'); }) - 1;
        return stop_ != line_.npos && stop_ != 0;
    }
    /// What is after the stop, stripped.
    [[nodiscard]] std::string_view text() const noexcept { return strip(line_.substr(stop_ + 1)); }
    /// Whether whitespace is after the stop.
    [[nodiscard]] bool has_gap() const noexcept
    {
        return whitespace_at(line_.data() + stop_ + 1, line_.data() + line_.size()) != 0;
    }

    /// Whether the stop belongs to one capital letter: `J. Smith`.
    [[nodiscard]] bool is_initial() const noexcept
    {
        if (stop_ == 0 || !is_upper(line_[stop_ - 1]))
            return false;
        char const* const letter = line_.data() + stop_ - 1;
        return stop_ == 1 || letter[-1] == '.' || whitespace_before(line_.data(), letter) != 0;
    }

private:
    std::string_view line_;
    std::size_t stop_;
};

/// From the last `/` of \a line on, where a digit and whitespace are before it; else empty.
[[nodiscard]] inline std::string_view slash_after_number(std::string_view line) noexcept
{
    auto const end = credit_end(line);
    auto const past = find_byte_before(end, end.size(), [](sixteen_bytes b) { return b.is('/'); });
    if (past == 0)
        return {};
    char const* const sign = end.data() + past - 1;
    char const* at = sign;
    while (auto n = whitespace_before(end.data(), at))
        at -= n;
    bool const is_after_number = at != sign && at != end.data() && is_digit(at[-1]);
    return is_after_number ? end.substr(past - 1) : std::string_view();
}

/// Whether the first bytes of \a text allow one of Rules, unpaired brackets aside.
template <auto const&... Rules, class Settings>
[[nodiscard]] bool may_be(std::string_view text, Settings const& settings) noexcept
{
    static constexpr auto firsts = [] {
        spirit::first_bytes bytes;
        (bytes.add(spirit::first(Rules)), ...);
        return bytes;
    }();
    return firsts.allow(strip_unpaired(text), settings);
}

/// Whether a label before a colon, or an outlet after the last slash, may make the end of \a line a credit.
template <class Settings>
[[nodiscard]] bool may_hold_mark(std::string_view line, Settings const& settings) noexcept
{
    if (!holds_byte(last_bytes(line, 80 + 8), [](sixteen_bytes b) { return b.is(':') | b.is('/') | b.wide(); }))
        return false;
    auto const end = credit_end(line);
    auto const marks = [](sixteen_bytes b) { return b.is(':') | b.is('\xEF') | b.is('/'); }; // of ：
    auto last_slash = end.npos;
    for (auto at = find_byte(end, 0, marks); at != end.size(); at = find_byte(end, at + 1, marks)) {
        if (end[at] == '/')
            last_slash = at;
        else if (spirit::may_end_in<words::photo>(strip(end.substr(0, at))))
            return true;
    }
    return last_slash != end.npos &&
           may_be<agency, china_daily_credit_rule::after_slash>(strip(end.substr(last_slash + 1)), settings);
}

} // namespace credit_parts

/// Whether \a line, which is not empty, may end in a credit: it holds what a form needs. Linear, cheap for most.
template <class Settings>
[[nodiscard]] bool may_end_in_credit([[maybe_unused]] std::string_view line,
                                     [[maybe_unused]] Settings const& settings) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    return true;
#else
    using namespace newspage::detail;
    using namespace credit_parts;
    bool const has_stop = line.back() == '.';
    auto const stopped = has_stop ? line.substr(0, line.size() - 1) : line;
    // A bracket at the end, or one that is never closed.
    if (bracket_before(stopped.data(), stopped.data() + stopped.size()).size != 0)
        return true;
    if (holds_byte(line, [](sixteen_bytes b) { return b.is('[') | b.wide(); }) &&
        holds_byte(line, [](sixteen_bytes b) { return b.is('[') | b.is('\xEF') | b.is('\xE3'); }) &&
        unclosed_bracket(stopped).begin != nullptr)
        return true;
    // The whole line.
    if (may_be<line_credit, unstopped_line_credit>(line, settings))
        return true;
    // At its end: an outlet after a slash, a label with a colon, or the one outlet that needs neither.
    if (may_hold_mark(stopped, settings) ||
        (!stopped.empty() && is_upper(stopped.back()) && spirit::may_end_in<words::capital_outlets>(stopped)))
        return true;
    if (has_stop)
        return false;
    for (sentence_ends ends(stopped); ends.next();)
        if (may_be<unstopped_end_credit>(ends.text(), settings))
            return true;
    return false;
#endif
}

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
