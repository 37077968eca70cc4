/// \file
/// Lines that belong to the site, and the footer.
///
///     Print Mail Large Medium  Small 0
///     Back to the top
///
///     furniture     = button_line | site_line | [ bullet ] , ( address | host_name ) ;
///     button_line   = { short_number } , button_word , { button_word | short_number | "|" } ;
///     button_word   = ? one of the words in the table of buttons ? ;
///     short_number  = ? one to three digits ? ;
///     site_line     = furniture_lines ;
///     bullet        = bullets ;
///     address       = ( "http://" | "https://" ) , ? anything but white ? ;
///     footer_opener = footer_openers | footer_beginning , ? any text ? ;
///     footer_beginning = footer_beginnings ;
///
/// Yields the line. Most lines are told apart by their first byte.
#ifndef NEWSPAGE_GRAMMAR_FURNITURE_HPP
#define NEWSPAGE_GRAMMAR_FURNITURE_HPP

#include <newspage/grammar/line.hpp>
#include <newspage/grammar/source_field.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {

/// A mark before an entry of a list.
inline constexpr auto bullet = one_of<words::bullets>;
/// An address of the web.
inline constexpr auto address = (word("http://") | word("https://")) >> +(x3::char_ - white);

/// A line that is one of the words of the site.
inline constexpr auto site_line = one_of<words::furniture_lines> >> x3::eoi;
/// A line of buttons, and of short numbers beside them.
inline constexpr auto button_line =
       *((detail::short_number | '|') >> ws) >> detail::button_word >> *(ws >> (detail::button_word | detail::short_number | '|'))
    >> x3::eoi;
namespace detail {
inline constexpr beginnings furniture_words{button_words, words::furniture_lines, "|"};
} // namespace detail
inline constexpr auto furniture_text_form =
    beginning<detail::furniture_words>[button_line | site_line] | (-(bullet >> ws) >> (address | host_name) >> x3::eoi);
/// Furniture inside its line.
inline constexpr part<furniture_text_form> furniture_text{};

/// A line that is an opener of the footer.
inline constexpr auto footer_opener_line = one_of<words::footer_openers> >> x3::eoi;
/// The beginning of a line that opens the footer.
inline constexpr auto footer_beginning = one_of<words::footer_beginnings>;

namespace detail {

/// Whether \a line is one of \a lines, regardless of case.
[[nodiscard]] inline bool is_one_of(std::string_view line, std::span<std::string_view const> lines) noexcept
{
    for (auto each : lines)
        if (same_word(line, each))
            return true;
    return false;
}

template <class Rule, class Context>
[[nodiscard]] bool is_whole(Rule const& rule, std::string_view line, Context const& context)
{
    char const* at = line.data();
    char const* const last = at + line.size();
    return rule.parse(at, last, context, x3::unused, x3::unused) && at == last;
}

template <class Rule, class Context>
[[nodiscard]] bool begins_with(Rule const& rule, std::string_view line, Context const& context)
{
    char const* at = line.data();
    return rule.parse(at, at + line.size(), context, x3::unused, x3::unused);
}

/// Tells most lines of text and names of files from furniture by their ends.
[[nodiscard]] inline bool may_be_furniture(std::string_view line) noexcept
{
    static constexpr beginnings address_words{words::bullets, "http"};
    static constexpr byte_set stops{".])\""};
    if (line.size() < 16)
        return true;
    // All is asked before it is judged: each answer alone is hard to foretell.
    bool const like_address = address_words(line);
    bool const like_words = furniture_words(line);
    bool const stopped = stops(line.back());
    bool const blank = sixteen_bytes(line.data()).is(' ').any();  // of which the name of a site has none
    bool const text = !like_address && (stopped || (!like_words && blank));
    return !text && (like_address || !line.ends_with("”"));
}

struct is_furniture
{
    template <class Context>
    NEWSPAGE_FLATTEN bool operator()(std::string_view line, Context const& context) const
    {
        if (auto const extra = extra_words<&parse_options::boilerplate_lines>(context); !extra.empty() && is_one_of(line, extra))
            return true;
        return may_be_furniture(line) && is_whole(furniture_text, line, context);
    }
};

inline constexpr beginnings footer_words{words::footer_openers, words::footer_beginnings};
struct opens_footer
{
    template <class Context>
    bool operator()(std::string_view line, Context const& context) const
    {
        if (auto const extra = extra_words<&parse_options::footer_openers>(context); !extra.empty() && is_one_of(line, extra))
            return true;
        return footer_words(line) && (begins_with(footer_beginning, line, context) || (line.back() != '.' && begins_with(footer_opener_line, line, context)));
    }
};

} // namespace detail

/// A whole line that belongs to the site.
inline constexpr detail::line_parser<detail::is_furniture> furniture{};

/// The line behind which nothing belongs to the article.
inline constexpr detail::line_parser<detail::opens_footer> footer_opener{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
