/// \file
/// Words of a format, matched as ASCII regardless of case: `word("By")`, `one_of<names>`.
#ifndef NEWSPAGE_SPIRIT_WORDS_HPP
#define NEWSPAGE_SPIRIT_WORDS_HPP

#include <newspage/config.hpp>
#include <newspage/spirit/first.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <span>
#include <string_view>
#include <type_traits>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace spirit {

/// A word of a table and what it means.
template <class Value>
struct meaning
{
    /// As written on the page; a space matches any run of whitespace, `'` also U+2019.
    std::string_view word;
    /// What it means.
    Value value;
};

[[nodiscard]] constexpr std::string_view word_of(std::string_view word) noexcept { return word; }
template <class Entry>
requires requires(Entry entry) { entry.word; }
[[nodiscard]] constexpr std::string_view word_of(Entry const& entry) noexcept { return entry.word; }
template <class Entry>
requires requires(Entry entry) { entry.value; }
[[nodiscard]] constexpr auto value_of(Entry const& entry) noexcept { return entry.value; }

/// Whether \a c matches \a in_word, a byte of a word: the same, as ASCII regardless of case.
[[nodiscard]] constexpr bool is_same(char c, char in_word) noexcept
{
    return c == in_word || (detail::is_alpha(in_word) && (c ^ in_word) == ('a' ^ 'A'));
}

/// The bytes of \a word at the front of \a text, or 0. A space in the word matches any run of whitespace, `'` also
/// U+2019, and `:` also U+FF1A, with or without whitespace before it.
[[nodiscard]] constexpr std::size_t word_size(std::string_view text, std::string_view word) noexcept
{
    char const* at = text.data();
    char const* const last = at + text.size();
    for (char c : word) {
        if (at != last && is_same(*at, c) && c != ' ') [[likely]] {
            ++at;
            continue;
        }
        if (c == ' ') {
            char const* const gap = at;
            while (auto n = detail::whitespace_at(at, last))
                at += n;
            if (at == gap)
                return 0;
            continue;
        }
        if (c == ':')
            while (auto n = detail::whitespace_at(at, last))
                at += n;
        if (at == last) {
            return 0;
        } else if (*at == c) {
            ++at;
        } else if (c == '\'' && text_between(at, last).starts_with("’")) {
            at += 3;
        } else if (c == ':' && text_between(at, last).starts_with("：")) {
            at += 3;
        } else {
            return 0;
        }
    }
    return static_cast<std::size_t>(at - text.data());
}

/// Whether the word that ends at \a at goes on: a letter or digit follows.
[[nodiscard]] constexpr bool goes_on(char const* at, char const* last) noexcept
{
    return at != last && (detail::is_alpha(*at) || detail::is_digit(*at));
}

struct word_parser : terminal<word_parser>
{
    std::string_view text;

    constexpr explicit word_parser(std::string_view t) : text(t) {}

    template <class Context>
    bool match(char const*& at, char const* last, Context const&, x3::unused_type) const noexcept
    {
        if (at == last || !is_same(*at, text[0]))
            return false;
        auto const size = word_size(text_between(at, last), text);
        at += size;
        return size != 0;
    }
    [[nodiscard]] constexpr first_bytes first() const
    {
        first_bytes f;
        f.add_word(text);
        return f;
    }
};

/// A word, regardless of case. It may be the front of a longer one.
///
///     word("Updated on")                     // UPDATED  ON
///     word("By") >> whitespace               // not "Byron"
[[nodiscard]] constexpr auto word(std::string_view text) { return word_parser(text); }

/// The first eight bytes of a word, as far as each matches one byte of a text: compared at once.
struct word_front
{
    std::uint64_t bytes = 0;
    std::uint64_t mask = 0; ///< the bits that count

    constexpr word_front() = default;
    constexpr explicit word_front(std::string_view word)
    {
        for (std::size_t i = 0; i != 8 && i != word.size(); ++i) {
            char const c = word[i];
            if (c == ' ' || c == '\'' || c == ':')
                break;
            auto const shift = 8 * (std::endian::native == std::endian::little ? i : 7 - i);
            bytes |= std::uint64_t{detail::byte(c)} << shift;
            mask |= std::uint64_t{detail::is_alpha(c) ? 0xFFu ^ ('a' ^ 'A') : 0xFFu} << shift;
        }
    }

    /// The front of \a text; after a short one zero bytes, which no word holds.
    [[nodiscard]] static std::uint64_t of(std::string_view text) noexcept
    {
        std::uint64_t front = 0;
        if (text.size() >= 8) [[likely]]
            std::memcpy(&front, text.data(), 8);
        else
            std::memcpy(&front, text.data(), text.size());
        return front;
    }
    /// Whether the front is all of \a word.
    [[nodiscard]] static constexpr bool holds_all(std::string_view word) noexcept
    {
        return word.size() <= 8 && word.find_first_of(" ':") == word.npos;
    }
    [[nodiscard]] bool may_begin(std::uint64_t front) const noexcept { return ((front ^ bytes) & mask) == 0; }
};

/// The entries of a table by their first byte, in either case, longest first.
template <std::size_t Size>
class word_index
{
    static_assert(Size < 255);

public:
    static constexpr unsigned char none = 255;

    template <class Table>
    constexpr explicit word_index(Table const& table)
    {
        for (auto& f : first_)
            f = none;
        for (std::size_t i = 0; i != Size; ++i) {
            auto const word = word_of(table[i]);
            auto* link = &first_[detail::byte(detail::to_lower(word[0]))];
            while (*link != none && word_of(table[*link]).size() >= word.size())
                link = &next_[*link];
            next_[i] = *link;
            *link = static_cast<unsigned char>(i);
            fronts_[i] = word_front(word);
            plain_sizes_[i] = static_cast<unsigned char>(word_front::holds_all(word) ? word.size() : 0);
        }
        for (char c = 'a'; c <= 'z'; ++c)
            first_[detail::byte(c) - ('a' - 'A')] = first_[detail::byte(c)];
    }

    [[nodiscard]] constexpr unsigned char first(char c) const noexcept { return first_[detail::byte(c)]; }
    [[nodiscard]] constexpr unsigned char next(unsigned char i) const noexcept { return next_[i]; }
    /// The bytes of entry \a i, which is \a word, at the front of \a text, which begins with \a front, or 0.
    [[nodiscard]] std::size_t size_at([[maybe_unused]] unsigned char i, std::string_view word, std::string_view text,
                                      [[maybe_unused]] std::uint64_t front) const noexcept
    {
#if !defined(NEWSPAGE_NO_SHORT_CUTS)
        if (!fronts_[i].may_begin(front))
            return 0;
        if (plain_sizes_[i] != 0)
            return plain_sizes_[i];
#endif
        return word_size(text, word);
    }

private:
    unsigned char first_[256] = {};
    unsigned char next_[Size] = {};
    word_front fronts_[Size];
    unsigned char plain_sizes_[Size] = {};
};

template <auto const& Table>
inline constexpr word_index<std::size(Table)> index_of{Table};

template <auto const& Table>
inline constexpr first_bytes first_of_table = [] {
    first_bytes f;
    for (auto const& entry : Table)
        f.add_word(word_of(entry));
    return f;
}();

/// The last bytes of the words of some tables, in lower case.
template <auto const&... Tables>
inline constexpr auto last_bytes_of = [] {
    std::array<bool, 256> found{};
    auto const take = [&found](auto const& table) {
        for (auto const& entry : table)
            found[detail::byte(detail::to_lower(word_of(entry).back()))] = true;
    };
    (take(Tables), ...);
    return found;
}();

/// Whether the last byte of \a text allows that a word of some tables ends there.
template <auto const&... Tables>
[[nodiscard]] constexpr bool may_end_in(std::string_view text) noexcept
{
    return !text.empty() && last_bytes_of<Tables...>[detail::byte(detail::to_lower(text.back()))];
}

/// A word found in a table: its place and the bytes it takes.
struct found_word
{
    std::size_t index = 0;
    std::size_t size = 0;
};

/// The longest word of Table at the front of \a text; its size is 0 where there is none.
template <auto const& Table>
[[nodiscard]] found_word longest(std::string_view text) noexcept
{
    constexpr auto const& index = index_of<Table>;
    if (text.empty())
        return {};
    auto const front = word_front::of(text);
    for (auto i = index.first(text[0]); i != index.none; i = index.next(i))
        if (auto const size = index.size_at(i, word_of(Table[i]), text, front); size != 0)
            return {i, size};
    return {};
}

/// The words that the caller adds to a table: those of member Extra of the settings.
template <auto Extra, class Context>
[[nodiscard]] auto extra_words(Context const& context) noexcept
{
    using settings_type = std::remove_cvref_t<decltype(settings(context))>;
    if constexpr (std::is_null_pointer_v<std::remove_cv_t<decltype(Extra)>> || is_unused<settings_type>)
        return std::span<std::string_view const>();
    else
        return settings(context).*Extra;
}

template <class Entry>
struct value_of_entry
{
    using type = x3::unused_type;
};
template <class Entry>
requires requires(Entry entry) { entry.value; }
struct value_of_entry<Entry>
{
    using type = std::remove_cvref_t<decltype(Entry::value)>;
};
template <auto const& Table>
using table_value = typename value_of_entry<std::remove_cvref_t<decltype(Table[0])>>::type;

template <auto const& Table, auto Extra>
struct one_of_parser : terminal<one_of_parser<Table, Extra>, table_value<Table>>
{
    template <class Context, class Value>
    bool match(char const*& at, char const* last, Context const& context, Value& value) const noexcept
    {
        auto const text = text_between(at, last);
        auto const found = longest<Table>(text);
        auto size = found.size;
        if constexpr (!is_unused<Value>)
            if (size != 0)
                value = Table[found.index].value;
        for (auto const& entry : extra_words<Extra>(context)) {
            auto const extra = word_size(text, word_of(entry));
            if (extra <= size)
                continue;
            size = extra;
            if constexpr (requires { value = value_of(entry); })
                value = value_of(entry);
        }
        at += size;
        return size != 0;
    }
    [[nodiscard]] constexpr first_bytes first() const
    {
        auto f = first_of_table<Table>;
        f.open = !std::is_null_pointer_v<std::remove_cv_t<decltype(Extra)>>;
        return f;
    }
};

/// The longest word of a table that fits; its value where the table has values (see meaning).
///
///     one_of<words::months>                  // yields std::chrono::July
///     one_of<words::button_words, &parse_options::buttons>  // also the words that the caller adds
template <auto const& Table, auto Extra = nullptr>
inline constexpr one_of_parser<Table, Extra> one_of{};

} // namespace spirit
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
