/// \file
/// The smallest rules: white, words, digits, text up to something.
#ifndef NEWSPAGE_GRAMMAR_TEXT_HPP
#define NEWSPAGE_GRAMMAR_TEXT_HPP

#include <newspage/detail/characters.hpp>
#include <newspage/grammar/detail/primitive.hpp>
#include <newspage/grammar/words.hpp>
#include <newspage/options.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

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

/// At most four bytes as one number, in lower case: short words compare at once.
[[nodiscard]] constexpr std::uint32_t packed(std::string_view word) noexcept
{
    std::uint32_t value = 0;
    for (char c : word)
        value = value << 8 | byte(to_lower(c));
    return value;
}

template <std::size_t Size>
[[nodiscard]] constexpr auto packed_words(std::string_view const (&table)[Size])
{
    std::array<std::uint32_t, Size> all{};
    for (std::size_t i = 0; i != Size; ++i)
        all[i] = packed(table[i]);
    return all;
}

template <auto const& Table>
inline constexpr auto packed_table = packed_words(Table);

/// The bytes with which white begins: see white_at.
inline constexpr std::string_view first_of_white = " \t\r\f\xC2\xE2\xE3\xEF";

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

/// A word of the format, to be looked for regardless of case: eight bytes of text compare at once.
class folded_word
{
public:
    constexpr explicit folded_word(std::string_view word)
        : word_(word), front_(word.substr(0, 8)), back_(word.substr(word.size() <= 8 ? 0 : word.size() - 8))
    {}

    [[nodiscard]] constexpr std::string_view word() const noexcept { return word_; }
    [[nodiscard]] bool begins(std::string_view text) const noexcept
    {
        if (text.size() < 8)
            return starts_with_word(text, word_);
        if (!front_.are_at(text.data()))
            return false;
        if (word_.size() <= 8)
            return true;
        return text.size() >= word_.size() && back_.are_at(text.data() + word_.size() - 8)
            && (word_.size() <= 16 || starts_with_word(text, word_));
    }

private:
    /// The first eight bytes of a word or fewer.
    struct bytes
    {
        std::uint64_t folded = 0;
        std::uint64_t fold = 0;  ///< what is set before comparing: a letter's case; all of a byte that is not the word's

        constexpr explicit bytes(std::string_view part)
        {
            for (std::size_t i = 0; i != 8; ++i) {
                auto const shift = 8 * (std::endian::native == std::endian::little ? i : 7 - i);
                std::uint64_t const letter = i < part.size() ? byte(to_lower(part[i])) : 0xFF;
                std::uint64_t const letter_case = i >= part.size() ? 0xFF : is_alpha(part[i]) ? 'a' - 'A' : 0;
                folded |= letter << shift;
                fold |= letter_case << shift;
            }
        }
        [[nodiscard]] bool are_at(char const* at) const noexcept { return (eight_bytes(at) | fold) == folded; }
    };

    std::string_view word_;
    bytes front_;
    bytes back_;
};

struct word_parser : primitive<word_parser>
{
    folded_word text;

    constexpr explicit word_parser(std::string_view t) : text(t) {}

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const
    {
        if (!text.begins(text_between(at, last)))
            return false;
        at += text.word().size();
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

/// A set of bytes, to tell by one look that a rule cannot begin here.
struct byte_set
{
    bool holds[256] = {};

    constexpr byte_set() = default;
    constexpr explicit byte_set(std::string_view bytes)
    {
        for (char c : bytes)
            add(c);
    }
    /// The byte in both cases.
    constexpr void add(char c)
    {
        holds[byte(c)] = holds[byte(to_lower(c))] = true;
        if (is_lower(c))
            holds[byte(static_cast<char>(c - ('a' - 'A')))] = true;
    }
    [[nodiscard]] constexpr bool operator()(char c) const noexcept { return holds[byte(c)]; }
    /// Of the first byte; there must be one.
    [[nodiscard]] constexpr bool operator()(std::string_view text) const noexcept { return holds[byte(text[0])]; }
    [[nodiscard]] friend constexpr byte_set operator|(byte_set a, byte_set const& b)
    {
        for (std::size_t i = 0; i != 256; ++i)
            a.holds[i] = a.holds[i] || b.holds[i];
        return a;
    }
};

/// The first two bytes of words, regardless of case: they tell nearly all text apart that begins with none of these.
struct beginnings
{
    std::uint32_t seconds[256] = {};  ///< by the first byte: the low five bits of the second, in which both cases are the same

    /// Of words, of tables of words, and of what others begin with.
    template <class... Words>
    constexpr explicit beginnings(Words const&... words)
    {
        (add(words), ...);
    }
    constexpr void add(std::string_view word)
    {
        auto const second = word.size() > 1 ? std::uint32_t{1} << (byte(word[1]) & 31) : ~std::uint32_t{0};
        byte_set first;
        first.add(word[0]);
        for (std::size_t i = 0; i != 256; ++i)
            if (first.holds[i])
                seconds[i] |= second;
    }
    template <std::size_t Size>
    constexpr void add(std::string_view const (&table)[Size])
    {
        for (auto word : table)
            add(word);
    }
    constexpr void add(beginnings const& others)
    {
        for (std::size_t i = 0; i != 256; ++i)
            seconds[i] |= others.seconds[i];
    }
    [[nodiscard]] constexpr bool operator()(std::string_view text) const noexcept
    {
        return text.size() < 2 || (seconds[byte(text[0])] >> (byte(text[1]) & 31) & 1) != 0;
    }
};

/// The first bytes of the words of a table.
template <class Words>
[[nodiscard]] constexpr byte_set initials_of(Words const& table)
{
    byte_set set;
    for (auto const& entry : table) {
        if constexpr (requires { entry.word; })
            set.add(entry.word[0]);
        else
            set.add(entry[0]);
    }
    return set;
}

template <auto const& Table>
inline constexpr byte_set initials = initials_of(Table);

/// The last bytes of the words of a table.
template <class Words>
[[nodiscard]] constexpr byte_set lasts_of(Words const& table)
{
    byte_set set;
    for (auto const& word : table)
        set.add(word.back());
    return set;
}

/// Whether \a text is an extension of Table; all of them have three or four bytes.
template <auto const& Table>
[[nodiscard]] bool is_extension_of(std::string_view text) noexcept
{
    if (text.size() != 3 && text.size() != 4)
        return false;
    static constexpr byte_set lasts = lasts_of(Table);
    if (!initials<Table>(text.front()) || !lasts(text.back()))
        return false;
    auto const word = packed(text);
    for (auto each : packed_table<Table>)
        if (each == word)
            return true;
    return false;
}

/// Whether \a text is an extension of an image or a video.
[[nodiscard]] inline bool is_extension(std::string_view text) noexcept
{
    return is_extension_of<words::image_extensions>(text) || is_extension_of<words::video_extensions>(text);
}

/// Subject is tried only where a byte of Set stands; or anywhere, where the caller has words of its own for Extra.
template <class Subject, auto const& Set, auto... Extra>
struct beginning_directive : x3::unary_parser<Subject, beginning_directive<Subject, Set, Extra...>>
{
    using attribute_type = typename x3::traits::attribute_of<Subject, x3::unused_type>::type;
    static constexpr bool has_attribute = makes_attribute<Subject>;
    static constexpr bool handles_container = false;

    constexpr explicit beginning_directive(Subject const& p)
        : x3::unary_parser<Subject, beginning_directive<Subject, Set, Extra...>>(p)
    {}

    /// The next place from \a at on where Subject may match.
    template <class Context>
    static char const* next(char const* at, char const* last, Context const& context) noexcept
        requires requires { Set(*at); }
    {
        if (any_byte(context))
            return at;
        while (at != last && !Set(*at))
            ++at;
        return at;
    }

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        return first != last && (Set(text_between(first, last)) || any_byte(context)) && this->subject.parse(first, last, context, rule, actual);
    }

private:
    template <class Context>
    static bool any_byte([[maybe_unused]] Context const& context) noexcept
    {
        return (!extra_words<Extra>(context).empty() || ...);
    }
};

template <auto const& Set, auto... Extra>
struct beginning_
{
    template <class Subject>
    using directive = beginning_directive<Subject, Set, Extra...>;
};

/// The word of a table's entry.
[[nodiscard]] constexpr std::string_view word_of(std::string_view entry) noexcept { return entry; }
template <class Value>
[[nodiscard]] constexpr std::string_view word_of(words::meaning<Value> const& entry) noexcept
{
    return entry.word;
}

/// The entries of a table by their first byte, in either case; each leads to the next with the same that is no longer.
template <std::size_t Size>
class word_index
{
    static_assert(Size < 255);

public:
    static constexpr unsigned char none = 255;

    template <class Table>
    constexpr explicit word_index(Table const& table) : word_index(table, std::make_index_sequence<Size>())
    {}

    /// The first of those entries.
    [[nodiscard]] constexpr unsigned char first(char c) const noexcept { return first_[byte(c)]; }
    [[nodiscard]] constexpr unsigned char next(unsigned char i) const noexcept { return next_[i]; }
    /// The longest entry at the start of \a text from entry \a i on, or none.
    [[nodiscard]] unsigned char longest(unsigned char i, std::string_view text) const noexcept
    {
        while (i != none && !words_[i].begins(text))
            i = next_[i];
        return i;
    }

private:
    template <class Table, std::size_t... I>
    constexpr word_index(Table const& table, std::index_sequence<I...>) : words_{folded_word(word_of(table[I]))...}
    {
        for (auto& f : first_)
            f = none;
        for (std::size_t i = 0; i != Size; ++i) {
            auto const word = words_[i].word();
            auto* link = &first_[byte(to_lower(word[0]))];
            while (*link != none && words_[*link].word().size() >= word.size())
                link = &next_[*link];
            next_[i] = *link;
            *link = static_cast<unsigned char>(i);
        }
        for (char c = 'a'; c <= 'z'; ++c)
            first_[byte(c) - ('a' - 'A')] = first_[byte(c)];
    }

    unsigned char first_[256] = {};
    unsigned char next_[Size] = {};
    std::array<folded_word, Size> words_;
};

template <auto const& Table>
inline constexpr word_index<std::size(Table)> index_of{Table};

/// The longest word of Table at the start of \a text, or nullptr. Small, for it says no to most text by its first byte.
template <auto const& Table>
[[nodiscard]] auto longest(std::string_view text) noexcept
{
    constexpr auto const& index = index_of<Table>;
    auto i = text.empty() ? index.none : index.first(text[0]);
    if (i != index.none)
        i = index.longest(i, text);
    return i == index.none ? nullptr : &Table[i];
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
        if (auto word = longest<Table>(text))
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
        auto const entry = longest<Table>(text_between(at, last));
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
            if constexpr (requires { Stop::next(first, last, context); }) {
                first = Stop::next(first, last, context);
                if (first == last)
                    break;
            }
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

/// Subject again and again, until Stop matches; Stop is tried first each time.
template <class Subject, class Stop>
struct many_until_parser : x3::parser<many_until_parser<Subject, Stop>>
{
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    Subject subject;
    Stop stop;

    constexpr many_until_parser(Subject const& p, Stop const& s) : subject(p), stop(s) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
    {
        Iterator at = first;
        while (!stop.parse(at, last, context, rule, x3::unused))
            if (!subject.parse(at, last, context, rule, x3::unused))
                return false;
        first = at;
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
/// No letter or digit follows.
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

/// `beginning<set>[p]`: p, which begins with one of the bytes of set. The set saves time and decides nothing.
/// Extra: the members of parse_options whose words may begin with other bytes.
template <auto const& Set, auto... Extra>
inline constexpr detail::directive_maker<detail::beginning_<Set, Extra...>::template directive> beginning{};

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

/// `many_until(p, stop)`: as `*(p - stop) >> stop`, but each is parsed once. Neither may have an attribute.
template <class Subject, class Stop>
[[nodiscard]] constexpr auto many_until(Subject const& subject, Stop const& stop)
{
    return detail::many_until_parser<typename x3::extension::as_parser<Subject>::value_type,
                                     typename x3::extension::as_parser<Stop>::value_type>{
        x3::as_parser(subject), x3::as_parser(stop)};
}

/// `list_of(p, separator)`: as `p % separator`, for a p without attribute. (Before Boost 1.81 X3 takes every `%` to have one.)
template <class Subject, class Separator>
[[nodiscard]] constexpr auto list_of(Subject const& subject, Separator const& separator)
{
    return subject >> *(separator >> subject);
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
