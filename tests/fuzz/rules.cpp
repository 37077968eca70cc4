// Every rule of a line, on any bytes: it takes a part of them, or fails and takes none.
#include "check.hpp"

#include <newspage/grammar.hpp>
#include <newspage/impl/names_view.ipp>
#include <newspage/x3.hpp>

namespace {

namespace grammar = newspage::grammar;

template <class Rule, class Value>
void run(Rule const& rule, std::string_view text, Value value)
{
    char const* at = text.data();
    char const* const last = at + text.size();
    bool matched = false;
    if constexpr (grammar::detail::makes_attribute<Rule>)
        matched = rule.parse(at, last, grammar::x3::unused, value, value);
    else
        matched = rule.parse(at, last, grammar::x3::unused, value, grammar::x3::unused);
    CHECK(at >= text.data() && at <= last);
    CHECK(matched || at == text.data());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = as_text(data, size);
    run(grammar::timestamp, text, newspage::Timestamp{});
    run(grammar::host, text, std::string_view{});
    run(grammar::people, text, grammar::detail::author_list{});
    run(grammar::breadcrumb_text, text, grammar::detail::crumbs{});
    run(grammar::credited_line, text, grammar::detail::credited{});
    run(grammar::page_numbers, text, newspage::PageNumbers{});
    if (size < 1000) {
        run(grammar::source_line, text, grammar::detail::source_fields{});
        run(grammar::sign_off_text, text, grammar::detail::source_fields{});
    }
    if (!text.empty()) {
        (void)grammar::detail::is_furniture{}(text, grammar::x3::unused);
        (void)grammar::detail::opens_footer{}(text, grammar::x3::unused);
        (void)grammar::detail::is_heading_shaped{}(text, grammar::x3::unused);
        (void)grammar::detail::is_title_shaped{}(text, grammar::x3::unused);
        (void)grammar::detail::glued_front(text);
    }
    newspage::Figure figure;
    auto first = text.begin();
    grammar::x3::parse(first, text.end(), newspage::bridge::figure, figure);
    first = text.begin();
    newspage::Credit credit;
    grammar::x3::parse(first, text.end(), newspage::bridge::credit, credit);
    return 0;
}
