/// \file
/// Names of people.
///
///     Guo Jing and Wang Xiaolin
///     Ludwig van der Rohe; Martin King, Jr. (intern)
///
/// Remarks are in no value.
#ifndef NEWSPAGE_GRAMMAR_NAME_HPP
#define NEWSPAGE_GRAMMAR_NAME_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/marks.hpp>
#include <newspage/grammar/settings.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/spirit/choice.hpp>
#include <newspage/spirit/directives.hpp>
#include <newspage/spirit/text.hpp>

#include <string_view>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace name_parts {

using namespace newspage::detail;
using spirit::add;
using spirit::check;
using spirit::choice;
using spirit::one_of;
using spirit::view;
using spirit::whitespace;
using spirit::ws;

/// Whether \a text is a word of Table.
template <auto const& Table>
[[nodiscard]] bool is_one_of(std::string_view text) noexcept
{
    return !text.empty() && spirit::longest<Table>(text).size == text.size();
}

/// The bytes with which a sign between names may begin.
inline constexpr spirit::first_bytes sign_bytes = [] {
    spirit::first_bytes bytes = spirit::first_of_table<words::name_stops>;
    bytes.add(spirit::first_of_table<words::name_commas>);
    bytes.add(spirit::first_of_table<words::name_signs>);
    return bytes;
}();
[[nodiscard]] inline bool is_sign(std::string_view text) noexcept
{
    return sign_bytes.allow(text, x3::unused) &&
           (spirit::longest<words::name_stops>(text).size != 0 || spirit::longest<words::name_commas>(text).size != 0 ||
            spirit::longest<words::name_signs>(text).size != 0);
}

/// The word at \a at: up to whitespace or a sign.
[[nodiscard]] inline std::string_view word_at(char const* at, char const* last) noexcept
{
    char const* end = at;
    while (end != last && whitespace_at(end, last) == 0 && !is_sign(text_between(end, last)))
        ++end;
    return text_between(at, end);
}

[[nodiscard]] inline bool begins_like_name(std::string_view word) noexcept
{
    return (is_upper(word[0]) || !is_ascii(word[0])) && !is_one_of<words::name_conjunctions>(word) &&
           !is_one_of<words::employer_prepositions>(word) && word != "IN" && word.find('@') == word.npos;
}
/// Whether \a word ends a name of \a count words before it: `Tang Yue In Xi'An`, not `Kim In Hwan`.
[[nodiscard]] inline bool ends_name(std::string_view word, int count, char const* last) noexcept
{
    if (count < 2 || !is_one_of<words::place_prepositions>(word))
        return false;
    char const* at = word.data() + word.size();
    while (auto n = whitespace_at(at, last))
        at += n;
    return at != last && (is_upper(*at) || !is_ascii(*at));
}
[[nodiscard]] inline bool has_prefix(std::string_view word) noexcept
{
    auto const size = spirit::longest<words::name_prefixes>(word).size;
    return size != 0 && size < word.size();
}

struct name_words_parser : spirit::terminal<name_words_parser, std::string_view>
{
    static constexpr auto name =
        "one to five words, each begins in upper case or outside ASCII; after the first also "
        "name_particles, if another word follows, and words that begin with one of name_prefixes";

    static constexpr int most = 5;

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const noexcept
    {
        char const* const start = at;
        char const* end = nullptr; // of the last word that may end a name
        for (int count = 0;; ++count) {
            auto const word = word_at(at, last);
            if (word.empty() || ends_name(word, count, last))
                break;
            at += word.size();
            if (begins_like_name(word) || (count != 0 && has_prefix(word))) {
                if (count == most)
                    return false;
                end = at;
            } else if (count == 0 || count == most || !is_one_of<words::name_particles>(word)) {
                break;
            }
            while (auto n = whitespace_at(at, last))
                at += n;
        }
        at = end;
        if (end)
            value = text_between(start, end);
        return end != nullptr;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        spirit::first_bytes bytes;
        for (int c = 0; c != 0x100; ++c)
            if (c >= 0x80 || is_upper(static_cast<char>(c)))
                bytes.add(static_cast<unsigned char>(c));
        return bytes;
    }
};
inline constexpr name_words_parser name_words{};

struct one_word_parser : spirit::terminal<one_word_parser, std::string_view>
{
    static constexpr auto name = "one word of small letters, digits, hyphens and underscores";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const noexcept
    {
        value = word_at(at, last);
        at += value.size();
        if (value.empty() || !is_lower(value[0]) || is_one_of<words::name_conjunctions>(value) ||
            is_one_of<words::name_particles>(value))
            return false;
        for (char c : value)
            if (!is_alpha(c) && !is_digit(c) && c != '-' && c != '_')
                return false;
        return true;
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        spirit::first_bytes bytes;
        for (char c = 'a'; c <= 'z'; ++c)
            bytes.add(byte(c));
        return bytes;
    }
};

struct email_parser : spirit::terminal<email_parser>
{
    static constexpr auto name = "text up to whitespace or a sign, with an @ inside";

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        auto const word = word_at(at, last);
        auto const sign = word.find('@');
        at += word.size();
        return sign != 0 && sign < word.size() - 1 && is_ascii(word[0]);
    }
    [[nodiscard]] constexpr spirit::first_bytes first() const
    {
        spirit::first_bytes bytes;
        for (int c = '!'; c <= '~'; ++c)
            bytes.add(static_cast<unsigned char>(c));
        return bytes;
    }
};

inline constexpr auto conjunction = whitespace >> one_of<words::name_conjunctions> >> whitespace;
inline constexpr auto comma = ws >> one_of<words::name_commas> >> -conjunction >> ws;
inline constexpr auto comma_or_conjunction = comma | conjunction;

} // namespace name_parts

struct email_rule : spirit::rule<email_rule>
{
    static constexpr auto name = "an e-mail address";
    static constexpr auto definition = name_parts::email_parser{};
};
/// An e-mail address; it has no value.
inline constexpr email_rule email{};

struct name_rule : spirit::rule<name_rule, std::string_view>
{
    static constexpr auto name = "a name";
    static constexpr auto definition =
        name_parts::view[name_parts::name_words >>
                         -(name_parts::ws >> ',' >> name_parts::ws >> name_parts::one_of<words::name_suffixes>)];
};
/// The name of one who wrote or made something.
inline constexpr name_rule name{};

struct one_word_name_rule : spirit::rule<one_word_name_rule, std::string_view>
{
    static constexpr auto name = "a name of one word";
    static constexpr auto definition = name_parts::one_word_parser{};
};
/// A name of one word in lower case: only after a label.
inline constexpr one_word_name_rule one_word_name{};

struct name_separator_rule : spirit::rule<name_separator_rule>
{
    static constexpr auto name = "a comma or \"and\"";
    static constexpr auto definition =
        name_parts::comma_or_conjunction | (name_parts::ws >> name_parts::one_of<words::name_signs> >> name_parts::ws);
};
/// What separates two names, with the whitespace around it.
inline constexpr name_separator_rule name_separator{};

struct name_remark_rule : spirit::rule<name_remark_rule>
{
    static constexpr auto name = "a remark after a name";
    static constexpr auto definition =
        email | ((x3::lit('(') | "（") >> name_parts::ws >> (name_parts::one_of<words::name_remarks> | email) >>
                 name_parts::ws >> (x3::lit(')') | "）"));
};
/// What may follow a name and is not part of it: `(intern)`, an e-mail address, also in parentheses.
inline constexpr name_remark_rule name_remark{};

namespace name_parts {

inline constexpr auto remarks = *(ws >> name_remark);

} // namespace name_parts

struct names_rule : spirit::rule<names_rule, std::vector<std::string_view>>
{
    static constexpr auto name = "names";
    static constexpr bool ignores_value = true;
    static constexpr auto named = name_parts::add[grammar::name] >> name_parts::remarks;
    static constexpr auto definition = named >> *(name_separator >> (email | named));
};
/// Names; a list that is passed is appended to.
inline constexpr names_rule names{};

struct labelled_names_rule : spirit::rule<labelled_names_rule, std::vector<std::string_view>>
{
    static constexpr auto name = "names";
    static constexpr bool ignores_value = true;
    static constexpr auto named =
        (name_parts::add[grammar::name] | name_parts::add[one_word_name]) >> name_parts::remarks;
    static constexpr auto definition = named >> *(name_separator >> (email | named));
};
/// Names after a label with a colon, where a name may be one word in lower case.
inline constexpr labelled_names_rule labelled_names{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
