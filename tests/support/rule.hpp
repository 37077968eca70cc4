// Runs one rule on one text.
#ifndef NEWSPAGE_TESTS_SUPPORT_RULE_HPP
#define NEWSPAGE_TESTS_SUPPORT_RULE_HPP

#include <newspage/spirit/rule.hpp>

#include <optional>
#include <string_view>

namespace support {

/// What a rule made of a text, and what it left.
template <class Value>
struct outcome
{
    Value value{};
    std::string_view rest;
};

/// Runs \a rule, whose value is a Value, at the front of \a text; nothing where it fails.
template <class Value, class Rule, class Context = newspage::spirit::x3::unused_type>
std::optional<outcome<Value>> run(Rule const& rule, std::string_view text, Context const& context = {})
{
    outcome<Value> out;
    char const* at = text.data();
    char const* const last = at + text.size();
    if (!rule.parse(at, last, context, newspage::spirit::x3::unused, out.value))
        return {};
    out.rest = newspage::spirit::text_between(at, last);
    return out;
}

/// Whether \a rule matches all of \a text.
template <class Rule, class Context = newspage::spirit::x3::unused_type>
bool takes(Rule const& rule, std::string_view text, Context const& context = {})
{
    return newspage::spirit::matches(rule, text, context);
}

} // namespace support

#endif
