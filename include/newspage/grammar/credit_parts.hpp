/// \file
/// The parts of a credit: the medium, those who made it, the outlet.
///
///     Photo by Lin Tao via Xinhua
///     Photo/Xu Lin, Linhe Daily
#ifndef NEWSPAGE_GRAMMAR_CREDIT_PARTS_HPP
#define NEWSPAGE_GRAMMAR_CREDIT_PARTS_HPP

#include <newspage/config.hpp>
#include <newspage/credit_terms.hpp>
#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/creators.hpp>
#include <newspage/grammar/field_label.hpp>
#include <newspage/grammar/host.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

/// What a credit says, as it is written: the creators are a list that is not split yet.
struct CreditWords
{
    /// What was made.
    std::optional<Medium> medium;
    /// How it is joined to those named.
    std::optional<Relation> relation;
    /// Who made it; may be empty.
    std::string_view creators;
    /// The outlet; may be empty.
    std::string_view outlet;
};

namespace credit_parts {

using namespace newspage::detail;
using spirit::check;
using spirit::into;
using spirit::one_of;
using spirit::set;
using spirit::view;
using spirit::whitespace;
using spirit::word;
using spirit::ws;

inline constexpr auto creators = into<&CreditWords::creators>;
inline constexpr auto outlet_name = into<&CreditWords::outlet>;
inline constexpr auto slash = ws >> '/' >> ws;
inline constexpr auto for_word = one_of<words::employer_prepositions> >> marks::word_end >> ws;

/// Makes the value new: what an alternative left in it that failed is gone.
struct anew_parser : spirit::terminal<anew_parser>
{
    static constexpr auto name = "";

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*&, char const* const&, Context const&, RuleContext& value, Actual&) const noexcept
    {
        if constexpr (!spirit::is_unused<RuleContext>)
            value = {};
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const { return spirit::walk::nothing(); }
};
inline constexpr anew_parser anew{};

/// Text before the last `/`; there must be one.
struct before_last_slash_parser : spirit::terminal<before_last_slash_parser, std::string_view>
{
    static constexpr auto name = "text before the last slash";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const noexcept
    {
        auto const text = text_between(at, last);
        auto const end = text.rfind('/');
        if (end == text.npos)
            return false;
        value = strip_unpaired(strip(text.substr(0, end)));
        at += end;
        return true;
    }
};
inline constexpr before_last_slash_parser before_last_slash{};

/// All that is left; it may be nothing.
struct rest_parser : spirit::terminal<rest_parser, std::string_view>
{
    static constexpr auto name = "all that is left";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const noexcept
    {
        value = strip_unpaired(strip(text_between(at, last)));
        at = last;
        return true;
    }
};
inline constexpr rest_parser rest{};

/// Whether \a text is four letters or more, all in capitals: `XINHUA`.
[[nodiscard]] inline bool is_in_capitals(std::string_view text) noexcept
{
    return std::count_if(text.begin(), text.end(), [](char c) { return is_upper(c); }) >= 4 &&
           std::none_of(text.begin(), text.end(), [](char c) { return is_lower(c); }) && text.find('.') == text.npos;
}

/// Whether \a text is a name as in `name/name`: it begins in upper case, as `iLinhe`, with a digit, outside ASCII or
/// as a host, and is not a number.
[[nodiscard]] inline bool is_credit_name(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") == text.npos)
        return false;
    if (is_upper(text[0]) || is_digit(text[0]) || !is_ascii(text[0]))
        return true;
    return (text.size() > 1 && is_lower(text[0]) && is_upper(text[1])) ||
           spirit::match_front(host, text, x3::unused) != text.npos;
}
/// `Translator/Tong Lin`: the label of a field, not a name.
inline constexpr auto label_before_slash = (detail::outlet_label | detail::author_label | detail::editor_label |
                                            x3::omit[detail::contributor_label]) >>
                                           ws >> (x3::eoi | '/');

/// Whether \a text names who made something, where nothing else says that it is a credit: none of the labels and words
/// that open a sign-off begins it.
struct is_maker_name
{
    template <class Context>
    bool operator()(std::string_view text, Context const& context) const
    {
        if (!is_credit_name(text) || detail::opens_byline(text))
            return false;
        return spirit::match_front(detail::phrase_label | field_label | label_before_slash, text, context) == text.npos;
    }
};
/// The same; what holds another label or a sentence is no list of names.
struct keep_maker_names
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        if (!is_maker_name()(text, context))
            return false;
        bool const is_account = spirit::longest<words::account_labels>(text).size != 0;
        if ((!is_account && text.find(':') != text.npos) || is_sentence(text) || holds_sentence_end(text))
            text = {};
        return true;
    }
};
struct is_short_maker_name
{
    template <class Context>
    bool operator()(std::string_view text, Context const& context) const
    {
        return is_maker_name()(text, context) && at_most(40, text);
    }
};

/// Whether somebody is named ahead, in at most Limit code points, and no field of a sign-off.
template <std::size_t Limit>
[[nodiscard]] bool is_named(std::string_view ahead)
{
    static constexpr auto before_label = spirit::until(field_label);
    return !ahead.empty() && at_most(Limit, ahead) &&
           spirit::match_front(before_label, ahead, default_context()) == ahead.size();
}

/// Keeps creators only if they are names.
struct keep_names
{
    template <class Context>
    bool operator()(std::string_view& text, Context const& context) const
    {
        bool const found = !text.empty();
        if (!detail::is_name_list(text, context))
            text = {};
        return found;
    }
};

[[nodiscard]] inline bool holds_no_slash(std::string_view ahead) noexcept { return ahead.find('/') == ahead.npos; }

inline constexpr auto medium =
    (set<&CreditWords::medium, Medium::screenshot>[word("video") >> whitespace >> one_of<words::video_stills>] |
     into<&CreditWords::medium>[one_of<words::media>]) >>
    marks::word_end;

inline constexpr auto outlet = -(one_of<words::outlet_prefixes> >> marks::word_end >> ws) >> outlet_name[rest];

/// An outlet that is known as one.
inline constexpr auto known_outlet = outlet_name[host] | outlet_name[agency];
/// `Lei Mu / Xinhua`, up to the end.
inline constexpr auto maker_and_agency =
    creators[check<is_short_maker_name{}>[before_last_slash]] >> slash >> outlet_name[agency] >> x3::eoi;

/// An agency before the only `/` is the outlet.
inline constexpr auto agency_first = outlet_name[agency] >> slash >> spirit::when<&holds_no_slash>;

/// A name that ends here or at a separator.
inline constexpr auto person = x3::omit[personal_name] >> name_parts::remarks >> &(name_separator | (ws >> x3::eoi));
inline constexpr auto persons = person >> *(name_separator >> person);

/// So is a host before a person.
inline constexpr auto host_first = outlet_name[host] >> slash >> creators[view[persons]] >> ws >> x3::eoi;

struct named_rule : spirit::rule<named_rule, CreditWords>
{
    static constexpr auto name = "the name of an outlet";
    static constexpr auto definition = (agency_first >> creators[rest]) | host_first |
                                       (creators[before_last_slash] >> slash >> outlet) |
                                       (creators[view[persons]] >> -name_separator >> ws >> outlet) | outlet;
};
/// After `/` or `:`: the outlet, or those who made it, or both.
inline constexpr auto named = into<>[named_rule()];

struct makers_rule : spirit::rule<makers_rule, CreditWords>
{
    static constexpr auto name = "names";
    static constexpr auto outlet_sign = one_of<words::outlet_prepositions> >> marks::word_end;
    static constexpr auto definition =
        (creators[before_last_slash] >> slash >> outlet) |
        (creators[spirit::until(whitespace >> outlet_sign)] >> ws >> -(outlet_sign >> ws) >> outlet);
};
/// After `by`: those who made it, and the outlet.
inline constexpr auto makers = into<>[makers_rule()];

inline constexpr auto by =
    set<&CreditWords::relation, Relation::by>[word("by") >> marks::word_end] >> ws >> -marks::colon;

/// After the medium.
inline constexpr auto how = (ws >> (x3::lit('/') | marks::colon) >> ws >> named) |
                            (whitespace >> ((by >> makers) | (into<&CreditWords::relation>[one_of<words::relations>] >>
                                                              marks::word_end >> ws >> -marks::colon >> outlet)));

/// `A view of the lake` is nobody's name.
inline constexpr auto description = one_of<words::articles> >> whitespace;

/// After the medium of a credit without brackets; somebody must be named.
template <std::size_t Limit>
inline constexpr auto by_or_provided = (by >> spirit::when<&is_named<Limit>> >> makers) |
                                       (into<&CreditWords::relation>[one_of<words::unbracketed_relations>] >>
                                        marks::word_end >> ws >> -marks::colon >> spirit::when<&is_named<Limit>> >>
                                        outlet);

} // namespace credit_parts
} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
