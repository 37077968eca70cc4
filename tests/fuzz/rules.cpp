// Every rule of a line, on any bytes: it takes a part of them, or fails and takes none.
#include "check.hpp"

#include <newspage/grammar.hpp>
#include <newspage/impl/names_view.ipp>
#include <newspage/x3.hpp>

namespace {

namespace grammar = newspage::grammar;
namespace x3 = newspage::spirit::x3;

template <class Value, class Rule>
void run(Rule const& rule, std::string_view text)
{
    Value value{};
    char const* at = text.data();
    char const* const last = at + text.size();
    bool const matched = rule.parse(at, last, grammar::default_context(), x3::unused, value);
    CHECK(at >= text.data() && at <= last);
    CHECK(matched || at == text.data());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = as_text(data, size);
    run<grammar::FoundDate>(grammar::any_date, text);
    run<std::string_view>(grammar::host, text);
    run<grammar::People>(grammar::people, text);
    run<grammar::Breadcrumb>(grammar::breadcrumb, text);
    run<grammar::Credited>(grammar::credited_line, text);
    run<newspage::PageNumbers>(grammar::page_numbers, text);
    run<newspage::DatelineView>(grammar::dateline, text);
    run<grammar::Stamp>(grammar::stamp, text);
    run<grammar::DatedTitle>(grammar::dated_title, text);
    if (size < 1000) {
        run<grammar::SourceFields>(grammar::source_line, text);
        run<grammar::SourceFields>(grammar::glued_line, text);
        run<grammar::SourceFields>(grammar::sign_off, text);
    }
    if (!text.empty()) {
        (void)grammar::is_boilerplate(text, grammar::default_context());
        (void)grammar::is_footer_opener(text, grammar::default_context());
        (void)grammar::is_heading_shaped(text);
        (void)grammar::ends_like_title(text);
        (void)grammar::glued_file_size(text);
    }
    newspage::Figure figure;
    auto first = text.begin();
    x3::parse(first, text.end(), newspage::bridge::figure, figure);
    first = text.begin();
    newspage::Credit credit;
    x3::parse(first, text.end(), newspage::bridge::credit, credit);
    return 0;
}
