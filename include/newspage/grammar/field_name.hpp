/// \file
/// The names in the fields of a source line: how far they go, and whether they are names.
///
///     China Daily (Hong Kong)
///     Guo Jing and Wang Xiaolin
///
/// No rule of the format is here: field_rules.hpp has those.
#ifndef NEWSPAGE_GRAMMAR_FIELD_NAME_HPP
#define NEWSPAGE_GRAMMAR_FIELD_NAME_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/field_label.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/people.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/text/brackets.hpp>

#include <cstddef>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// The bytes of the separator that ends \a text, or 0.
[[nodiscard]] inline std::size_t separator_before(std::string_view text) noexcept
{
    for (auto separator : words::field_separators)
        if (text.ends_with(separator))
            return separator.size();
    return 0;
}

/// \a text, stripped, without the separators before the next field; a `/` at the line's end may belong to an address.
[[nodiscard]] inline std::string_view without_separators(std::string_view text, bool ends_line) noexcept
{
    for (text = strip(text); !text.empty();) {
        auto const size = text.ends_with('/') ? std::size_t{!ends_line} : separator_before(text);
        if (size == 0)
            break;
        text = strip(text.substr(0, text.size() - size));
    }
    return text;
}

/// The name of an outlet: up to Stop, which no bracket is that closes another in the name; stripped, without commas and
/// unpaired brackets at its ends. It may be empty.
template <class Stop>
struct name_until_parser : x3::unary_parser<Stop, name_until_parser<Stop>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    spirit::first_bytes stops;

    constexpr explicit name_until_parser(Stop const& stop)
        : x3::unary_parser<Stop, name_until_parser<Stop>>(stop), stops(spirit::first(stop))
    {
    }

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        char const* const start = first;
        char const* closing = nullptr; // the bracket that closes the one in which the name is
        bool all_closed = true;        // so far
        bool const skips = stops.skip(spirit::settings(context));
        while (first != last) {
            if (skips && *first != '(' && is_ascii(*first) && !stops.holds(*first)) {
                ++first;
                continue;
            }
            if (first == closing) {
                first += bracket_at(first, last).size;
                continue;
            }
            char const* ahead = first;
            if (stops.allow(text_between(first, last), spirit::settings(context)) &&
                spirit::may_begin(start, first, last) &&
                this->subject.parse(ahead, last, context, x3::unused, x3::unused))
                break;
            if (auto const bracket = bracket_at(first, last); bracket.kind == '(' && all_closed) {
                closing = closing_bracket(first + bracket.size, last);
                all_closed = closing != nullptr;
            }
            ++first;
        }
        if constexpr (!spirit::is_unused<Actual>)
            actual = trimmed(text_between(start, first), first == last);
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::anything(); }

private:
    /// \a name without separators and brackets that lost their partner at its ends: `X] [`. Two rounds, so that the
    /// cost is linear.
    static std::string_view trimmed(std::string_view name, bool ends_line) noexcept
    {
        for (int round = 0; round != 2; ++round)
            name = strip_unpaired(without_separators(name, ends_line));
        return name;
    }
    /// The bracket that closes the one before \a at.
    static char const* closing_bracket(char const* at, char const* last) noexcept
    {
        for (; at != last; ++at) {
            auto const bracket = bracket_at(at, last);
            if (bracket.kind == '(' || bracket.kind == ')')
                return bracket.opens() ? nullptr : at;
        }
        return nullptr;
    }
};
template <class Stop>
[[nodiscard]] constexpr auto name_until(Stop const& stop)
{
    return name_until_parser<typename x3::extension::as_parser<Stop>::value_type>{x3::as_parser(stop)};
}

/// Whether \a name is short enough for an outlet of at most \a limit code points and no sentence ends in it.
[[nodiscard]] inline bool is_short_name(std::string_view name, std::size_t limit) noexcept
{
    return at_most(limit, name) && !holds_sentence_end(name);
}
/// Whether \a text ends like a sentence, not like an abbreviation.
[[nodiscard]] inline bool ends_sentence(std::string_view text) noexcept
{
    return is_sentence(text) && !(text.ends_with('.') && sentence_parts::ends_abbreviation(text, text.size() - 1));
}
[[nodiscard]] inline bool is_bracketed_name(std::string_view const& name)
{
    return is_short_name(name, 60) && !ends_sentence(name) && !opens_byline(name);
}
[[nodiscard]] inline bool is_closed_name(std::string_view const& name) noexcept
{
    return !name.empty() && is_short_name(name, 60);
}

inline constexpr auto email_in_brackets = open_bracket >> +(x3::char_ - ')' - '@' - whitespace) >> '@';
/// A bracket that is no remark on a person.
inline constexpr auto next_bracket = !(email_in_brackets | name_remark) >> open_bracket;
inline constexpr auto byline_end = field_end | next_bracket | ((whitespace | ',') >> ws >> x3::omit[host]);

/// Whether a text is what Rule matches, all of it.
template <class Rule>
struct is_whole
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        return spirit::matches(Rule(), text, context);
    }
};
/// The same without separators and unpaired brackets at its ends.
template <class Rule>
struct is_trimmed
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        text = strip_unpaired(without_separators(text, true));
        return is_whole<Rule>()(text, context);
    }
};
using is_people = is_trimmed<people_rule>;
using is_plain_names = is_whole<names_rule>;
// After a label a name may be one word in lower case.
using is_labelled_people = is_trimmed<labelled_people_rule>;
using is_names = is_whole<labelled_names_rule>;
/// Whether Test holds, or there is no text.
template <class Test>
struct or_nothing
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        return text.empty() || Test()(text, context);
    }
};

/// No name stands after a label: what separates fields does, or buttons.
inline constexpr auto no_name = &(bar_sign | last_buttons);
inline constexpr auto no_name_before_host = &x3::omit[host];
inline constexpr auto names_text = name_until(close_bracket | field_end | next_bracket);
/// Names after a label, which may be missing.
inline constexpr auto names_after_label = check<or_nothing<is_names>{}>[names_text];
inline constexpr auto names_after_phrase = check<is_plain_names{}>[names_text];

/// The name of a site, up to the label or the date that is glued to it: `zibo.gov.cnRelease time: …`.
struct host_before_label_parser : spirit::terminal<host_before_label_parser, std::string_view>
{
    static constexpr auto name = "host, up to a label glued to it";

    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, std::string_view& value) const
    {
        if (!host.parse(at, last, context, x3::unused, value))
            return false;
        for (char const* label = at - 1; is_alpha(label[-1]) && is_alpha(label[-2]); --label)
            if (is_upper(*label) && is_lower(label[-1]) &&
                spirit::match_front(next_field, text_between(label, last), context) != value.npos)
                at = label;
        value = text_between(value.data(), at);
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::first(host); }
};
inline constexpr host_before_label_parser host_before_label{};

/// Whether a host is none of initials and a name: its last label is in lower case.
[[nodiscard]] inline bool is_no_initial(std::string_view const& host) noexcept
{
    return is_lower(host[host.rfind('.') + 1]);
}

} // namespace detail
} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
