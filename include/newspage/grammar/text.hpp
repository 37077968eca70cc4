/// \file
/// The smallest rules: white, words, digits, text up to something.
#ifndef NEWSPAGE_GRAMMAR_TEXT_HPP
#define NEWSPAGE_GRAMMAR_TEXT_HPP

#include <newspage/detail/characters.hpp>
#include <newspage/grammar/detail/primitive.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/options.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {

/// Under this tag the context holds the caller's parse_options. Rules also work without: then the format's own words count.
struct options_tag;

namespace detail {

using namespace newspage::detail;

/// The caller's own words for \a Member of parse_options; none where the context has no options.
template <auto Member, class Context>
[[nodiscard]] std::span<std::string_view const> extra_words(Context const& context) noexcept
{
    auto const& options = x3::get<options_tag>(context);
    if constexpr (is_unused<std::remove_reference_t<decltype(options)>>)
        return {};
    else
        return options.*Member;
}

/// Whether \a text is an extension of an image or a video.
[[nodiscard]] constexpr bool is_extension(std::string_view text) noexcept
{
    for (auto extension : words::image_extensions)
        if (same_word(text, extension))
            return true;
    for (auto extension : words::video_extensions)
        if (same_word(text, extension))
            return true;
    return false;
}

template <bool OneAtLeast>
struct white_parser : primitive<white_parser<OneAtLeast>>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const
    {
        char const* const start = at;
        while (auto n = white_at(at, last))
            at += n;
        return !OneAtLeast || at != start;
    }
};

struct word_parser : primitive<word_parser>
{
    std::string_view text;

    constexpr explicit word_parser(std::string_view t) : text(t) {}

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const
    {
        if (!starts_with_word(text_between(at, last), text))
            return false;
        at += text.size();
        return true;
    }
};

/// Whether the word that ends at \a at goes on: a letter or digit follows one.
[[nodiscard]] constexpr bool goes_on(char const* at, char const* last) noexcept
{
    return at != last && (is_alpha(*at) || is_digit(*at));
}

struct word_end_parser : primitive<word_end_parser>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const
    {
        return !goes_on(at, last);
    }
};

/// The longest word of \a words at the start of \a text, or nullptr.
template <class Words>
[[nodiscard]] constexpr auto longest(Words const& table, std::string_view text) noexcept
{
    auto word_of = [](auto const& entry) -> std::string_view {
        if constexpr (requires { entry.word; })
            return entry.word;
        else
            return entry;
    };
    decltype(&*std::begin(table)) found = nullptr;
    if (text.empty())
        return found;
    char const initial = to_lower(text[0]);
    for (auto const& entry : table) {
        std::string_view const word = word_of(entry);
        if (to_lower(word[0]) == initial && (!found || word.size() > word_of(*found).size()) && starts_with_word(text, word))
            found = &entry;
    }
    return found;
}

/// One word of a table, the longest that fits, and words of the caller's own.
template <auto const& Table, auto Extra>
struct one_of_parser : primitive<one_of_parser<Table, Extra>>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const& context, x3::unused_type) const
    {
        auto const text = text_between(at, last);
        std::size_t size = 0;
        if (auto word = longest(Table, text))
            size = word->size();
        if constexpr (!std::is_null_pointer_v<decltype(Extra)>) {
            for (auto word : extra_words<Extra>(context))
                if (word.size() > size && starts_with_word(text, word))
                    size = word.size();
        }
        at += size;
        return size != 0;
    }
};

template <auto const& Table>
struct meaning_of_parser : primitive<meaning_of_parser<Table>, decltype(Table[0].value)>
{
    template <class Context, class Value>
    bool match(char const*& at, char const* last, Context const&, Value& value) const
    {
        auto const entry = longest(Table, text_between(at, last));
        if (!entry || goes_on(at + entry->word.size(), last))
            return false;
        value = entry->value;
        at += entry->word.size();
        return true;
    }
};

/// Least to Most decimal digits, as many as there are; not the front of a longer number where \a Whole.
template <int Least, int Most, bool Whole>
struct digits_parser : primitive<digits_parser<Least, Most, Whole>, unsigned>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, unsigned& value) const
    {
        int count = 0;
        while (count != Most && at != last && is_digit(*at)) {
            value = value * 10 + static_cast<unsigned>(*at - '0');
            ++at;
            ++count;
        }
        return count >= Least && !(Whole && at != last && is_digit(*at));
    }
};

/// Where something may begin in running text: not within a number, and not at a small letter glued to another letter.
[[nodiscard]] constexpr bool may_begin(char const* start, char const* at) noexcept
{
    if (at == start)
        return true;
    if ((byte(*at) & 0xC0) == 0x80)
        return false;
    if (is_alpha(at[-1]))
        return !is_lower(*at);
    return !(is_digit(at[-1]) && is_digit(*at));
}

/// Text before the first place where Stop matches, or all; without white at its end, and commas where Commas. It may be empty.
template <class Stop, bool Commas>
struct until_parser : x3::unary_parser<Stop, until_parser<Stop, Commas>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    constexpr explicit until_parser(Stop const& s) : x3::unary_parser<Stop, until_parser<Stop, Commas>>(s) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        Iterator const start = first;
        while (first != last) {
            Iterator ahead = first;
            if (may_begin(start, first) && this->subject.parse(ahead, last, context, x3::unused, x3::unused))
                break;
            ++first;
        }
        char const* end = first;
        while (end != start) {
            if (auto n = white_before(start, end))
                end -= n;
            else if (Commas && end[-1] == ',')
                --end;
            else
                break;
        }
        if constexpr (!is_unused<Actual>)
            actual = text_between(start, end);
        return true;
    }
};

/// Stop parts off a piece of text (as until does), and Subject must match all of that piece.
template <class Stop, class Subject>
struct within_parser : x3::parser<within_parser<Stop, Subject>>
{
    using attribute_type = typename x3::traits::attribute_of<Subject, x3::unused_type>::type;
    static constexpr bool has_attribute = makes_attribute<Subject>;
    static constexpr bool handles_container = false;

    until_parser<Stop, true> piece;
    Subject subject;

    constexpr within_parser(Stop const& s, Subject const& p) : piece(s), subject(p) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        std::string_view text;
        Iterator after = first;
        piece.parse(after, last, context, x3::unused, text);
        Iterator at = first;
        if (!subject.parse(at, first + text.size(), context, rule, actual) || at != first + text.size())
            return false;
        first = after;
        return true;
    }
};

} // namespace detail

/// Any white, also none.
inline constexpr detail::white_parser<false> ws{};
/// White, one character at least.
inline constexpr detail::white_parser<true> white{};

/// A word, regardless of case. It may be the front of a longer one: see word_end.
[[nodiscard]] constexpr auto word(std::string_view text) { return detail::word_parser(text); }
inline constexpr detail::word_end_parser word_end{};

/// One of a table's words, the longest that fits. Extra: the member of parse_options that adds words.
template <auto const& Table, auto Extra = nullptr>
inline constexpr detail::one_of_parser<Table, Extra> one_of{};

/// One of a table's words; the attribute is its meaning.
template <auto const& Table>
inline constexpr detail::meaning_of_parser<Table> meaning_of{};

/// Least to Most decimal digits and no more.
template <int Least, int Most>
inline constexpr detail::digits_parser<Least, Most, true> digits{};
/// At most Most digits; a longer number may go on behind.
template <int Most>
inline constexpr detail::digits_parser<1, Most, false> leading_digits{};

/// `until(stop)`: text before the first place where stop matches, or all of it.
template <class Stop>
[[nodiscard]] constexpr auto until(Stop const& stop)
{
    return detail::until_parser<typename x3::extension::as_parser<Stop>::value_type, false>{x3::as_parser(stop)};
}

/// `field_until(stop)`: the same without the commas that part it from the next field.
template <class Stop>
[[nodiscard]] constexpr auto field_until(Stop const& stop)
{
    return detail::until_parser<typename x3::extension::as_parser<Stop>::value_type, true>{x3::as_parser(stop)};
}

/// `within(stop, p)`: p must match all the text before stop.
template <class Stop, class Subject>
[[nodiscard]] constexpr auto within(Stop const& stop, Subject const& subject)
{
    return detail::within_parser<typename x3::extension::as_parser<Stop>::value_type,
                                 typename x3::extension::as_parser<Subject>::value_type>{
        x3::as_parser(stop), x3::as_parser(subject)};
}

/// `:`, also as the full-width one; white is free around it.
inline constexpr auto colon = ws >> (x3::lit(':') | x3::lit("：")) >> ws;

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
