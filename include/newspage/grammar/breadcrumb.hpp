/// \file
/// The path from the site's front page to the article.
///
///     Home> Intl Exchanges>What is On
///     Your are Here : Home > About > What's New
///
/// Yields a Breadcrumb. One item alone must be `Home` or have a label before it. An item has at most 100 code points,
/// and there are at most ten. Between bars or slashes are two to four, of at most 40 or 60 code points; the first
/// between bars is `Home`, the last between slashes ends in no `.`.
#ifndef NEWSPAGE_GRAMMAR_BREADCRUMB_HPP
#define NEWSPAGE_GRAMMAR_BREADCRUMB_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/sentence.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>
#include <newspage/text/sixteen_bytes.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// What a line that is a breadcrumb says.
struct Breadcrumb
{
    /// The items, stripped.
    std::vector<std::string_view> items;
    /// Whether ` | ` separates the items, or ` / ` without a label before them.
    bool by_bar = false;
    bool by_slash = false;
    /// Whether the line begins with its separator, so that the first item may be the line before.
    bool led = false;
};

/// Whether \a item is the site's first page.
[[nodiscard]] inline bool is_home(std::string_view item) noexcept
{
    return spirit::longest<words::home>(item).size == item.size();
}

/// Whether \a line may be a breadcrumb: it holds a separator and is short enough. Cheap and linear.
[[nodiscard]] inline bool may_be_breadcrumb([[maybe_unused]] std::string_view line) noexcept
{
#if defined(NEWSPAGE_NO_SHORT_CUTS)
    return true;
#else
    using namespace newspage::detail;
    // The last byte of » is BB, that of › is BA, that of ｜ is 9C, that of 丨 is A8.
    auto const separates = [](sixteen_bytes b) {
        return b.is('>') | b.is('/') | b.is('|') | b.is('\xBB') | b.is('\xBA') | b.is('\x9C') | b.is('\xA8');
    };
    return at_most(2000, line) && find_byte(line, 0, separates) != line.size();
#endif
}

namespace crumb_parts {

using namespace newspage::detail;
using spirit::add;
using spirit::check;
using spirit::into;
using spirit::until;
using spirit::when;
using spirit::whitespace;
using spirit::ws;

using items = std::vector<std::string_view>;

/// Whether \a item is the front of an HTML tag.
[[nodiscard]] inline bool is_tag(std::string_view item) noexcept
{
    return item.size() > 1 && item[0] == '<' && (is_lower(item[1]) || item[1] == '/' || item[1] == '!');
}

template <std::size_t Limit>
[[nodiscard]] bool is_crumb(std::string_view item) noexcept
{
    return !item.empty() && !is_tag(item) && at_most(Limit, item);
}
[[nodiscard]] inline bool is_slash_crumb(std::string_view item) noexcept
{
    return is_crumb<60>(item) && (is_upper(item[0]) || is_digit(item[0]) || !is_ascii(item[0]));
}

[[nodiscard]] inline bool at_most_ten(items const& all) noexcept { return all.size() <= 10; }
[[nodiscard]] inline bool two_to_ten(items const& all) noexcept { return all.size() >= 2 && all.size() <= 10; }
[[nodiscard]] inline bool two_to_four(items const& all) noexcept { return all.size() >= 2 && all.size() <= 4; }
[[nodiscard]] inline bool begin_with_home(items const& all) noexcept { return is_home(all.front()); }
[[nodiscard]] inline bool end_without_stop(items const& all) noexcept { return all.back().back() != '.'; }
[[nodiscard]] inline bool are_two_or_home(items const& all) noexcept { return all.size() >= 2 || begin_with_home(all); }

/// Each kind once: `>` is neither `>>` nor the end of `->`.
inline constexpr auto arrow = x3::lit("->");
inline constexpr auto two_angles = ">>" >> !x3::lit('>');
inline constexpr auto angle = '>' >> !x3::lit('>');
inline constexpr auto two_quotes = x3::lit("»");
inline constexpr auto quote = x3::lit("›");
inline constexpr auto pointer = x3::lit("->") | '>' | "»" | "›";

inline constexpr auto spaced_bar = whitespace >> marks::bar >> whitespace;

inline constexpr auto crumb = add[check<&is_crumb<100>>[until(pointer)]];
inline constexpr auto bar_crumb = add[check<&is_crumb<40>>[until(pointer | spaced_bar)]];
inline constexpr auto slash_crumb = add[check<&is_slash_crumb>[until(pointer | marks::spaced_slash)]];

/// What follows the first item, with one kind of pointer between the items.
template <auto const& Pointer>
struct more_crumbs_rule : spirit::rule<more_crumbs_rule<Pointer>, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = Pointer >> ws >> -crumb >> *(Pointer >> ws >> crumb) >>
                                       -(Pointer >> ws) >> x3::eoi >> when<&at_most_ten>;
};
/// Items after one kind of pointer each.
template <auto const& Pointer>
struct led_crumbs_rule : spirit::rule<led_crumbs_rule<Pointer>, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = Pointer >> ws >> crumb >> +(Pointer >> ws >> crumb) >> x3::eoi
                                       >> when<&two_to_ten>;
};

struct pointed_crumbs_rule : spirit::rule<pointed_crumbs_rule, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = crumb >>
                                       (into<>[more_crumbs_rule<arrow>()] | into<>[more_crumbs_rule<two_angles>()] |
                                        into<>[more_crumbs_rule<angle>()] | into<>[more_crumbs_rule<two_quotes>()] |
                                        into<>[more_crumbs_rule<quote>()]);
};
struct all_led_crumbs_rule : spirit::rule<all_led_crumbs_rule, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = into<>[led_crumbs_rule<arrow>()] | into<>[led_crumbs_rule<two_angles>()] |
                                       into<>[led_crumbs_rule<angle>()] | into<>[led_crumbs_rule<two_quotes>()] |
                                       into<>[led_crumbs_rule<quote>()];
};
struct pointed_or_home_rule : spirit::rule<pointed_or_home_rule, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = into<>[pointed_crumbs_rule()] >> when<&are_two_or_home>;
};
struct bar_crumbs_rule : spirit::rule<bar_crumbs_rule, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = bar_crumb >> when<&begin_with_home> >> +(spaced_bar >> bar_crumb) >> x3::eoi
                                       >> when<&two_to_four>;
};
struct slash_crumbs_rule : spirit::rule<slash_crumbs_rule, items>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition = slash_crumb >> +(marks::spaced_slash >> slash_crumb) >> x3::eoi
                                       >> when<&two_to_four> >> when<&end_without_stop>;
};

/// Empties the value, which may be one that was used before.
struct emptied_parser : spirit::terminal<emptied_parser>
{
    static constexpr auto name = "";

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*&, char const* const&, Context const&, RuleContext& value, Actual&) const noexcept
    {
        value.items.clear();
        value.by_bar = value.by_slash = value.led = false;
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::nothing(); }
};
inline constexpr emptied_parser emptied{};

inline constexpr auto place_label = spirit::one_of<words::place_labels> >> marks::colon;
inline constexpr auto all_items = into<&Breadcrumb::items>;

inline constexpr auto by_bar = spirit::set<&Breadcrumb::by_bar, true>[all_items[bar_crumbs_rule()]];
inline constexpr auto by_slash = all_items[slash_crumbs_rule()];

} // namespace crumb_parts

struct breadcrumb_rule : spirit::rule<breadcrumb_rule, Breadcrumb>
{
    static constexpr auto name = "a breadcrumb";
    static constexpr auto definition =
        crumb_parts::emptied >> spirit::when<&may_be_breadcrumb> >>
        ((crumb_parts::place_label >> spirit::when<&holds_letter> >>
          (crumb_parts::all_items[crumb_parts::pointed_crumbs_rule()] |
           crumb_parts::all_items[crumb_parts::all_led_crumbs_rule()] | crumb_parts::by_bar | crumb_parts::by_slash)) |
         (!crumb_parts::place_label >> spirit::when<&holds_letter> >>
          (crumb_parts::all_items[crumb_parts::pointed_or_home_rule()] |
           spirit::set<&Breadcrumb::led, true>[crumb_parts::all_items[crumb_parts::all_led_crumbs_rule()]] |
           crumb_parts::by_bar | spirit::set<&Breadcrumb::by_slash, true>[crumb_parts::by_slash])));
};
/// A line that is a breadcrumb.
inline constexpr breadcrumb_rule breadcrumb{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
