// Runs one rule on one text.
#ifndef NEWSPAGE_TESTS_SUPPORT_RULE_HPP
#define NEWSPAGE_TESTS_SUPPORT_RULE_HPP

#include <newspage/grammar/detail/primitive.hpp>

#include <optional>
#include <ostream>
#include <string_view>

namespace support {

/// What a rule made of a text, and what it left; nothing where it failed.
template <class Value>
struct outcome
{
    Value value{};
    std::string_view rest;
};

template <class Value, class Rule>
std::optional<outcome<Value>> run(Rule const& rule, std::string_view text)
{
    outcome<Value> out;
    char const* at = text.data();
    char const* const last = at + text.size();
    namespace x3 = newspage::grammar::x3;
    bool matched = false;
    // A part of a rule without attribute of its own sees the value as the enclosing rule's.
    if constexpr (newspage::grammar::detail::makes_attribute<Rule>)
        matched = rule.parse(at, last, x3::unused, out.value, out.value);
    else
        matched = rule.parse(at, last, x3::unused, out.value, x3::unused);
    if (!matched)
        return {};
    out.rest = newspage::grammar::detail::text_between(at, last);
    return out;
}

/// Whether a rule takes all of a text.
template <class Value, class Rule>
bool takes(Rule const& rule, std::string_view text)
{
    auto const out = run<Value>(rule, text);
    return out && out->rest.empty();
}

} // namespace support

#endif
