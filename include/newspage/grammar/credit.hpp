/// \file
/// Who made an image or a video, and the house it comes from.
///
///     [Photo by Chen Chunhua/For news.yunfeng.cn]
///     Visitors at the port. ZHU XINGXIN/CHINA DAILY
///
///     credit           = "[" , ( credit_words | credit_house ) , "]" | "(" , credit_words , ")"
///                      | unbracketed_line | photo_colon | unbracketed_end ;      (* at its line's end; one "." may follow *)
///     credit_words     = media , [ how ] | provisions , [ outlet ] | name_and_house ;
///     credit_house     = host_name | agencies ;
///     how              = ( "/" | ":" ) , [ house ] | "by" , [ makers ] | relations , [ outlet ] ;
///     makers           = [ creators , ( "/" | "for" ) ] , [ outlet ] ;
///     house            = agencies , "/" , creators | [ creators , "/" ] , [ outlet ] ;
///     name_and_house   = agencies , "/" , credit_name | credit_name , "/" , [ "for" ] , credit_name ;
///     unbracketed_line = unbracketed_line_media , ( "by" , makers | unbracketed_relations , outlet ) ;
///     photo_colon      = photo , ":" , house ;
///     unbracketed_end  = unbracketed_end_media , ( "by" , makers | unbracketed_relations , outlet )
///                      | [ creators , "/" ] , [ "for" ] , china_daily ;
///     china_daily      = "CHINA DAILY" ;
///     creators         = ? names up to the last "/", or up to " for " ? ;
///     credit_name      = ? a name or a host, not digits only ? ;
///     outlet           = [ outlet_prefixes ] , ? text up to the end ? ;
///
/// Yields a CreditView. The bracket is looked for backwards from the line's end, so that the cost is linear.
#ifndef NEWSPAGE_GRAMMAR_CREDIT_HPP
#define NEWSPAGE_GRAMMAR_CREDIT_HPP

#include <newspage/article_view.hpp>
#include <newspage/grammar/host.hpp>
#include <newspage/grammar/line.hpp>
#include <newspage/grammar/people.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// What a credit says, as it comes in.
struct credit_parts
{
    std::optional<Medium> medium;
    std::optional<Relation> relation;
    std::string_view creators;
    std::string_view outlet;

    void set_medium(Medium found) { medium = found; }
    void set_relation(Relation found) { relation = found; }
    [[nodiscard]] bool creators_are_named() const;
};

[[nodiscard]] inline bool finished(credit_parts const& words, CreditView& credit)
{
    credit.medium = words.medium;
    credit.relation = words.relation;
    credit.creators = NamesView(words.creators);
    credit.outlet.reset();
    if (!words.outlet.empty())
        credit.outlet = words.outlet;
    return true;
}

/// Text before the last `/`; there must be one.
struct before_last_slash_parser : primitive<before_last_slash_parser, std::string_view>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const
    {
        auto const text = text_between(at, last);
        auto const slash = text.rfind('/');
        if (slash == text.npos)
            return false;
        value = strip(text.substr(0, slash));
        at += slash;
        return true;
    }
};
inline constexpr before_last_slash_parser before_last_slash{};

/// All that is left, stripped; it may be nothing.
struct rest_parser : primitive<rest_parser, std::string_view>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const
    {
        value = strip(text_between(at, last));
        at = last;
        return true;
    }
};
inline constexpr rest_parser rest{};

/// A side of `name/name`: it begins in upper case, with a digit or outside ASCII, or is a host; and is no bare number.
[[nodiscard]] inline bool is_credit_name(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") == text.npos)
        return false;
    char const* at = text.data();
    return is_upper(text[0]) || is_digit(text[0]) || !is_ascii(text[0])
        || host_name_parser{}.match(at, text.data() + text.size(), x3::unused, x3::unused);
}

inline bool credit_parts::creators_are_named() const { return is_credit_name(creators); }

struct credit_name_parser : primitive<credit_name_parser, std::string_view>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const
    {
        value = strip(text_between(at, last));
        at = last;
        return is_credit_name(value);
    }
};
inline constexpr credit_name_parser credit_name{};

inline constexpr auto slash = ws >> '/' >> ws;
inline constexpr auto for_word = word("for") >> word_end >> ws;
inline constexpr auto creators = into<&credit_parts::creators>;
inline constexpr auto house_name = into<&credit_parts::outlet>;
inline constexpr auto outlet_prefix = one_of<words::outlet_prefixes> >> word_end >> ws;

inline constexpr auto no_slash = *(x3::char_ - '/') >> x3::eoi;

} // namespace detail

/// One of the agencies, and those of the caller.
inline constexpr auto agency = one_of<words::agencies, &parse_options::agencies>;

namespace detail {

inline constexpr auto outlet = -outlet_prefix >> house_name[rest];
inline constexpr auto agency_first = &(agency >> slash >> no_slash);

/// After "by": the makers, then the house.
inline constexpr auto makers_form =
    (creators[before_last_slash] >> slash >> outlet) | (creators[until(white >> for_word)] >> ws >> outlet);
inline constexpr part<makers_form> makers{};

/// After "/" or ":", or without a medium: the house alone, or with a name before it. An agency is always the house.
inline constexpr auto house_form =
    (agency_first >> house_name[before_last_slash] >> slash >> creators[rest])
  | (creators[before_last_slash] >> slash >> outlet)
  | outlet;
inline constexpr part<house_form> house{};

/// Both sides must look like names.
inline constexpr auto name_and_house_form =
    (agency_first >> house_name[before_last_slash] >> slash >> creators[credit_name])
  | ( creators[before_last_slash] >> when<&credit_parts::creators_are_named> >> slash
      >> ((for_word >> house_name[rest]) | house_name[credit_name]) );
inline constexpr part<name_and_house_form> name_and_house{};

inline constexpr auto by = set<&credit_parts::relation, Relation::by>[word("by") >> word_end] >> ws >> makers;
inline constexpr auto medium = call<&credit_parts::set_medium>;
inline constexpr auto relation = call<&credit_parts::set_relation>;

inline constexpr auto how =
    (ws >> (x3::lit('/') | colon) >> ws >> house)
  | (white >> (by | (relation[meaning_of<words::relations>] >> ws >> outlet)));

} // namespace detail

/// What stands between the brackets of a credit.
inline constexpr auto credit_words_form =
    ( (detail::medium[meaning_of<words::media>] >> -detail::how)
    | (detail::relation[meaning_of<words::provisions>] >> ws >> detail::outlet)
    | detail::name_and_house )
    >> x3::eoi;
/// What stands between the brackets of a credit.
inline constexpr rule<detail::credit_parts, credit_words_form> credit_words{"a credit"};

/// What may stand between square ones only.
inline constexpr auto credit_house_form =
    detail::house_name[view[host_name | agency]] >> x3::eoi;
/// What may stand between square brackets only.
inline constexpr rule<detail::credit_parts, credit_house_form> credit_house{"a credit"};

namespace detail {

inline constexpr auto china_daily = view[word("CHINA DAILY")] >> x3::eoi;

} // namespace detail

/// A credit without brackets that is the whole line.
inline constexpr auto unbracketed_line_form =
       detail::medium[meaning_of<words::unbracketed_line_media>] >> white
    >> ( (detail::by) | (detail::relation[meaning_of<words::unbracketed_relations>] >> ws >> detail::outlet) ) >> x3::eoi;
/// A credit without brackets that is the whole line.
inline constexpr rule<detail::credit_parts, unbracketed_line_form> unbracketed_line{"a credit"};

/// `Photo: who`, the whole line or behind a sentence.
inline constexpr auto photo_colon_form =
    detail::medium[meaning_of<words::photo>] >> colon >> detail::house >> x3::eoi;
/// `Photo: who`, the whole line or behind a sentence.
inline constexpr rule<detail::credit_parts, photo_colon_form> photo_colon{"a credit"};

/// A credit without brackets behind a sentence.
inline constexpr auto unbracketed_end_form =
    ( detail::medium[meaning_of<words::unbracketed_end_media>] >> white
      >> ( detail::by | (detail::relation[meaning_of<words::unbracketed_relations>] >> ws >> detail::outlet) ) )
  | ( detail::creators[detail::before_last_slash] >> when<&detail::credit_parts::creators_are_named> >> detail::slash
      >> -detail::for_word >> detail::house_name[detail::china_daily] )
  | ( -detail::for_word >> &x3::lit("CHINA DAILY") >> detail::house_name[detail::china_daily] );
/// A credit without brackets behind a sentence.
inline constexpr rule<detail::credit_parts, unbracketed_end_form> unbracketed_end{"a credit"};

namespace detail {

/// A line that ends in a credit: what stands before, and the credit.
struct credited
{
    std::string_view caption;
    CreditView credit;
};

[[nodiscard]] inline bool credit_alone(credited const& line, CreditView& credit)
{
    credit = line.credit;
    return line.caption.empty();
}

/// The last \a size bytes of \a text, or all of it.
[[nodiscard]] constexpr std::string_view last_bytes(std::string_view text, std::size_t size) noexcept
{
    return text.substr(text.size() - std::min(text.size(), size));
}

/// Whether the end of \a line may be a credit with a stop behind it: that has a colon in its last 80 code points.
[[nodiscard]] inline bool may_be_stopped_credit(std::string_view line) noexcept
{
    if (line.size() >= 96) {
        auto const found = [&line](std::size_t i) {
            sixteen_bytes const bytes(line.data() + line.size() - i);
            return bytes.is(':') | bytes.wide();
        };
        if (!(found(96) | found(80) | found(64) | found(48) | found(32) | found(16)).any()) [[likely]]
            return false;
    }
    auto const end = last_bytes(line, 4 * 80);
    return find_byte(end, 0, [](sixteen_bytes b) { return b.is(':') | b.is('\xEF'); }) != end.size();  // of ：
}

/// Whether a sentence in the last part of \a line may be a credit: it begins like "Photo", or the line ends in "Daily".
[[nodiscard]] inline bool may_end_in_credit(std::string_view line) noexcept
{
    if (line.back() == '.' && !may_be_stopped_credit(line))
        return false;
    auto const end = last_bytes(line, 320);
    if (to_lower(end.back()) == 'y' && end.size() >= 5 && same_word(end.substr(end.size() - 5), "daily"))
        return true;
    char const* at = end.data();
    char const* const last = at + end.size();
    while ((at = static_cast<char const*>(std::memchr(at, '.', static_cast<std::size_t>(last - at))))) {
        char const* next = ++at;
        while (auto n = white_at(next, last))
            next += n;
        if (next != at && next != last && to_lower(*next) == 'p')
            return true;
    }
    return false;
}

struct credited_line_parser : primitive<credited_line_parser, credited>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, credited& value) const
    {
        auto const line = text_between(at, last);
        if (line.empty() || !(bracketed(line, context, value) || unbracketed(line, context, value)))
            return false;
        at = last;
        return true;
    }

private:
    template <class Rule, class Context>
    static bool read(Rule const& rule, std::string_view caption, std::string_view text, Context const& context, credited& value)
    {
        credit_parts words;
        char const* at = text.data();
        if (!rule.parse(at, text.data() + text.size(), context, x3::unused, words))
            return false;
        value.caption = strip(caption);
        value.credit.text = text;
        return finished(words, value.credit);
    }

    template <class Context>
    NEWSPAGE_FLATTEN static bool bracketed(std::string_view line, Context const& context, credited& value)
    {
        auto end = line.size();
        if (line[end - 1] == '.')
            --end;
        if (end < 2 || (line[end - 1] != ']' && line[end - 1] != ')'))
            return false;
        char const close = line[end - 1];
        char const open = close == ']' ? '[' : '(';
        auto begin = end - 1;
        for (std::size_t depth = 1; depth != 0;) {
            while (begin >= 16) {
                sixteen_bytes const text(line.data() + begin - 16);
                auto const found = (text.is(open) | text.is(close)).bits();
                begin -= found == 0 ? 16 : static_cast<std::size_t>(std::countl_zero(found << 16));
                if (found != 0)
                    break;
            }
            if (begin == 0)
                return false;
            char const c = line[--begin];
            if (c == close)
                ++depth;
            else if (c == open)
                --depth;
        }
        auto const caption = line.substr(0, begin);
        auto const text = strip(line.substr(begin + 1, end - begin - 2));
        return read(grammar::credit_words, caption, text, context, value)
            || (close == ']' && read(credit_house, caption, text, context, value));
    }

    template <class Context>
    static bool unbracketed(std::string_view line, Context const& context, credited& value)
    {
        bool const stop = line.back() == '.';
        auto const unstopped = stop ? line.substr(0, line.size() - 1) : line;
        if (to_lower(line[0]) == 'p' || to_lower(line[0]) == 'v') {
            if (!stop && at_most(100, line) && read(unbracketed_line, {}, line, context, value) && says_who(value))
                return true;
            if (is_short(unstopped) && read(photo_colon, {}, unstopped, context, value) && says_who(value, 60))
                return true;
        }
        // Behind a sentence. With a stop at its end only `Photo: who` is one.
        if (!may_end_in_credit(line))
            return false;
        auto const reach = last_bytes(unstopped, 320);
        for (auto dot = reach.rfind('.'); dot != reach.npos && dot != 0; dot = reach.rfind('.', dot - 1)) {
            auto const white = white_at(reach.data() + dot + 1, reach.data() + reach.size());
            if (white == 0)
                continue;
            auto const text = strip(reach.substr(dot + 1));
            auto const caption = line.substr(0, static_cast<std::size_t>(text.data() - line.data()));
            if (is_short(text) && read(photo_colon, caption, text, context, value) && says_who(value, 60))
                return true;
            if (!stop && is_short(text) && read(unbracketed_end, caption, text, context, value) && says_who(value, 60))
                return true;
        }
        return false;
    }

    /// Who has at most 60 code points, the words before it at most 20: what is longer need not be read.
    [[nodiscard]] static bool is_short(std::string_view text) noexcept { return at_most(80, text); }

    /// Whether anyone is named, in at most \a limit code points.
    [[nodiscard]] static bool says_who(credited const& value, std::size_t limit = 100)
    {
        CreditView const& found = value.credit;
        char const* who = found.text.data() + found.text.size();
        if (found.outlet)
            who = found.outlet->data();
        if (auto const first = found.creators.begin(); first != found.creators.end())
            who = std::min(who, first->data());
        auto const size = static_cast<std::size_t>(found.text.data() + found.text.size() - who);
        return size != 0 && at_most(limit, found.text.substr(found.text.size() - size));
    }
};

} // namespace detail

/// A whole line that ends in a credit; yields what stands before it, and the credit.
inline constexpr detail::credited_line_parser credited_line{};

/// A credit alone.
inline constexpr auto credit_form =
    converted<CreditView, &detail::credit_alone>[credited_line];
/// A credit by itself, in brackets or without; yields a CreditView.
inline constexpr rule<CreditView, credit_form> credit{"a credit"};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
