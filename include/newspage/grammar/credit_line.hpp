/// \file
/// A line that ends in a credit.
///
///     The harbor at night [Photo/WeChat account: lantingfabu]
///     Visitors at the port. ZHU XINGXIN/CHINA DAILY
///
/// Without brackets it is the whole line, or follows a sentence or a number. A credit is looked for backwards from the
/// line's end, so that the cost is linear.
#ifndef NEWSPAGE_GRAMMAR_CREDIT_LINE_HPP
#define NEWSPAGE_GRAMMAR_CREDIT_LINE_HPP

#include <newspage/article_view.hpp>
#include <newspage/config.hpp>
#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/credit_search.hpp>
#include <newspage/grammar/credit_values.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/grammar/timestamp.hpp>

#include <algorithm>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// A line that ends in a credit.
struct Credited
{
    /// What is before the credit, stripped; may be empty.
    std::string_view caption;
    /// The credit.
    CreditView credit;
    /// Whether its bracket is never closed.
    bool unclosed = false;
};

namespace credit_parts {

/// Whether a date is anywhere in \a text.
template <class Context>
[[nodiscard]] bool holds_date(std::string_view text, Context const& context)
{
#if !defined(NEWSPAGE_NO_SHORT_CUTS)
    // A date needs a digit.
    if (!holds_byte(text, [](sixteen_bytes b) { return b.in('0', '9'); }))
        return false;
#endif
    static constexpr auto front = spirit::until(x3::omit[any_date]);
    return spirit::match_front(front, text, context) != text.size();
}

/// Whether a contributor's label with its colon opens \a text: `Video by: Wei Lan`.
template <class Context>
[[nodiscard]] bool opens_contributor(std::string_view text, Context const& context)
{
    static constexpr auto label = x3::omit[detail::contributor_label] >> marks::colon;
    return spirit::match_front(label, text, context) != text.npos;
}

/// Whether \a line begins as a caption does: `Photo taken`.
[[nodiscard]] inline bool begins_caption(std::string_view line) noexcept
{
    return spirit::matches(one_of<words::caption_openings> >> marks::word_end >> x3::omit[rest], line, x3::unused);
}

/// What is in the second pair of `[[Photo/Xinhua]]`; else \a text.
[[nodiscard]] inline std::string_view without_brackets(std::string_view text) noexcept
{
    auto const inner = closed_brackets(text);
    return inner.begin == text.data() && inner.begin != nullptr ? strip(inner.text) : text;
}

/// Whether whitespace is after a parenthesis.
[[nodiscard]] inline bool begins_with_gap(brackets const& found) noexcept
{
    return !found.square && whitespace_at(found.text.data(), found.text.data() + found.text.size()) != 0;
}

/// What is in brackets at the end of \a line.
template <class Context>
[[nodiscard]] bool read_closed(std::string_view line, brackets const& found, Context const& context, Credited& value)
{
    auto const text = without_brackets(strip(found.text));
    if (found.begin == nullptr || holds_date(text, context) || opens_contributor(text, context))
        return false;
    value.caption = strip(text_between(line.data(), found.begin));
    if (read_credit(credit_words, text, context, value.credit))
        return true;
    if (is_sentence(value.caption) &&
        (read_credit(caption_credit, text, context, value.credit) ||
         (begins_with_gap(found) && read_credit(lost_link_credit, text, context, value.credit))))
        return true;
    if (!read_credit(outlet_credit, text, context, value.credit))
        return false;
    return found.square || (is_in_capitals(text) && spirit::matches(agency, text, context)) || begins_caption(line);
}

/// What is in a bracket that is never closed: only a medium shows that it opens a credit.
template <class Context>
[[nodiscard]] bool read_unclosed(std::string_view line, brackets const& found, Context const& context, Credited& value)
{
    auto const text = strip(found.text);
    CreditWords words;
    char const* at = text.data();
    if (found.begin == nullptr || !medium.parse(at, at + text.size(), context, words, x3::unused) ||
        holds_date(text, context))
        return false;
    value.caption = strip(text_between(line.data(), found.begin));
    value.unclosed = true;
    return read_credit(credit_words, text, context, value.credit);
}

/// What is after a sentence, or a number, in the last part of \a line.
template <class Context>
[[nodiscard]] bool read_at_end(std::string_view line, std::string_view stopped, Context const& context, Credited& value)
{
    bool const has_stop = line.size() != stopped.size();
    auto read = [&](auto const& rule, std::string_view text) {
        value.caption = strip(text_between(line.data(), text.data()));
        return read_credit(rule, strip_unpaired(text), context, value.credit);
    };
    for (sentence_ends ends(stopped); ends.next();) {
        if (!at_most(80, ends.text()))
            break;
        // A medium says more than the slash after it.
        if (!has_stop && read(unstopped_end_credit, ends.text()))
            return true;
        if (ends.has_gap() &&
            (ends.is_initial() ? read(initial_end_credit, ends.text()) : read(end_credit, ends.text())))
            return true;
    }
    auto const after_number = slash_after_number(stopped);
    if (after_number.empty() || !read(number_credit, after_number))
        return false;
    return !spirit::matches(x3::omit[any_date], value.caption, context); // an outlet after its date
}

/// Reads \a line, stripped, as one that ends in a credit.
template <class Context>
[[nodiscard]] bool read_credited(std::string_view line, Context const& context, Credited& value)
{
    if (line.empty())
        return false;
    auto const stopped = line.ends_with('.') ? line.substr(0, line.size() - 1) : line;
    if (read_closed(line, closed_brackets(stopped), context, value) ||
        read_unclosed(line, unclosed_bracket(stopped), context, value))
        return true;
    value.caption = {};
    value.unclosed = false;
    auto const whole = strip_unpaired(strip(stopped));
    if (stopped.size() == line.size() && read_credit(unstopped_line_credit, whole, context, value.credit))
        return true;
    return read_credit(line_credit, whole, context, value.credit) || read_at_end(line, stopped, context, value);
}

struct credited_line_parser : spirit::terminal<credited_line_parser, Credited>
{
    static constexpr auto name = "text up to the end of the line, which ends in a credit";

    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, Credited& value) const
    {
        auto const text = text_between(at, last);
        auto const line = text.substr(0, text.find('\n'));
        at += line.size();
        return read_credited(strip(line), context, value);
    }
};

struct credit_alone_parser : spirit::terminal<credit_alone_parser, CreditView>
{
    static constexpr auto name = "a credit that is the whole line";

    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, CreditView& value) const
    {
        Credited line;
        if (!credited_line_parser().match(at, last, context, line) || !line.caption.empty())
            return false;
        value = line.credit;
        return true;
    }
};

} // namespace credit_parts

struct credited_line_rule : spirit::rule<credited_line_rule, Credited>
{
    static constexpr auto name = "a line with a credit";
    static constexpr auto definition = credit_parts::credited_line_parser();
};
/// A line that ends in a credit, up to its end.
inline constexpr credited_line_rule credited_line{};

struct credit_rule : spirit::rule<credit_rule, CreditView>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::credit_alone_parser();
};
/// A line that is only a credit, up to its end.
inline constexpr credit_rule credit{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
