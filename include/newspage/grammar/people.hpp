/// \file
/// Names of people, with the places they wrote from.
///
///     Guo Jing and Wang Xiaolin
///     A in Jinan, B in Taiyuan and C in Lanzhou
///
///     people         = names , [ "in" , place ] , { name_separator , names , [ "in" , place ] } ;
///     names          = name , { name_separator , name } ;
///     name           = ? one to five words, capitalised or not ASCII; between them also de, van, von, der, bin, al-… ? ;
///     name_separator = "," , [ "and" ] | "and" | "&" | "/" ;
///     place          = ? text up to a place_end, or all ? ;
///     place_end      = ? a comma or "and" behind which another "in" comes before the next such ? ;
///
/// Yields authors; a place belongs to all who were named since the last place.
#ifndef NEWSPAGE_GRAMMAR_PEOPLE_HPP
#define NEWSPAGE_GRAMMAR_PEOPLE_HPP

#include <newspage/article_view.hpp>
#include <newspage/grammar/text.hpp>

#include <cstddef>
#include <vector>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

struct name_parser : primitive<name_parser, std::string_view>
{
    template <class Context>
    bool match(char const*& at, char const* last, Context const&, std::string_view& value) const
    {
        char const* const start = at;
        char const* p = at;
        char const* end = nullptr;  // of the last capitalised word
        for (int words = 0;; ++words) {
            char const* const begin = p;
            while (p != last && !white_at(p, last) && !parts_names(*p))
                ++p;
            auto const word = text_between(begin, p);
            if (word.empty())
                break;
            if (is_upper(word[0]) || !is_ascii(word[0])) {
                if (words >= 5)
                    return false;
                end = p;
            } else if (words == 0 || !is_particle(word)) {
                break;
            }
            char const* const gap = p;
            while (auto n = white_at(p, last))
                p += n;
            if (p == gap)
                break;
        }
        if (!end)
            return false;
        value = text_between(start, end);
        at = end;
        return true;
    }

    [[nodiscard]] static constexpr bool parts_names(char c) noexcept
    {
        return std::string_view(",/&|()[]:;").find(c) != std::string_view::npos;
    }

    [[nodiscard]] static constexpr bool is_particle(std::string_view word) noexcept
    {
        for (auto particle : words::name_particles)
            if (same_word(word, particle))
                return true;
        return starts_with_word(word, "al-");
    }
};

/// Authors as they come in; those named since the last place wait for theirs.
struct author_list
{
    std::vector<AuthorView> authors;
    std::size_t placed = 0;

    void add(std::string_view name) { authors.push_back({name, {}}); }
    void place(std::string_view where)
    {
        for (; placed != authors.size(); ++placed)
            authors[placed].place = where;
    }
};

} // namespace detail

/// The name of one who wrote or made something.
inline constexpr detail::name_parser name{};

namespace detail {

inline constexpr auto and_word = white >> word("and") >> white;
inline constexpr auto in_word = white >> word("in") >> white;
inline constexpr auto comma_or_and = (ws >> ',' >> -and_word >> ws) | and_word;

} // namespace detail

inline constexpr auto name_separator_form = detail::comma_or_and | (ws >> (x3::lit('&') | x3::lit('/')) >> ws);
/// What parts two names.
inline constexpr part<name_separator_form> name_separator{};

inline constexpr auto place_end_form =
    detail::comma_or_and >> &(*(x3::char_ - detail::comma_or_and - detail::in_word) >> detail::in_word);
/// Where a place ends because another one follows.
inline constexpr part<place_end_form> place_end{};

/// The place behind ` in `.
inline constexpr auto place = view[x3::char_ >> *(x3::char_ - place_end)];

/// Names alone, as of editors and of those whom a credit names.
inline constexpr auto names_form = list_of(call<&detail::author_list::add>[name], name_separator);
/// Names without places, as of editors.
inline constexpr rule<detail::author_list, names_form> names{"names"};

inline constexpr auto people_form = list_of(
    names_form >> -(detail::in_word >> call<&detail::author_list::place>[place]), name_separator);
/// Names with places; yields authors.
inline constexpr rule<detail::author_list, people_form> people{"names"};

namespace detail {

/// Whether \a text is names and separators only.
[[nodiscard]] inline bool is_name_list(std::string_view text)
{
    char const* at = text.data();
    char const* const last = at + text.size();
    return x3::parse(at, last, list_of(x3::omit[name], name_separator)) && at == last;
}

} // namespace detail

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
