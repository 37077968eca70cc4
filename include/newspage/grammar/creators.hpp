/// \file
/// Those who made an image or a video.
///
///     Lin Tao and Guo Jing (intern)
///     Lin Tao, staff photographer, Xinhua
///
/// Jobs, agencies and e-mail addresses among the names are in no value. The list is split one by one, so that a view of
/// it allocates nothing.
#ifndef NEWSPAGE_GRAMMAR_CREATORS_HPP
#define NEWSPAGE_GRAMMAR_CREATORS_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/agency.hpp>
#include <newspage/grammar/people.hpp>

#include <string_view>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {
namespace detail {

/// An entry of a list of creators.
struct list_entry
{
    enum class Kind : unsigned char { name, agency, dropped, unknown };

    Kind kind = Kind::unknown;
    std::string_view text;
};

/// Takes the next entry off \a rest, a list of creators, with the separator after it. The first one is a name.
template <class Context>
[[nodiscard]] list_entry next_entry(std::string_view& rest, bool is_first, Context const& context)
{
    using Kind = list_entry::Kind;
    char const* at = rest.data();
    char const* const last = at + rest.size();
    auto const ends = [&] {
        bool const found = spirit::matches(spirit::ws, text_between(at, last), context) ||
                           name_separator.parse(at, last, context, x3::unused, x3::unused);
        if (found)
            rest = at == last || strip(text_between(at, last)).empty() ? std::string_view() : text_between(at, last);
        return found;
    };
    if (!is_first) {
        static constexpr auto before_separator = spirit::until(name_separator);
        std::string_view text;
        before_separator.parse(at, last, context, x3::unused, text);
        if (name_parts::is_one_of<words::unnamed_agencies>(text) && ends()) // as in `Lin Tao and agencies`
            return {Kind::dropped, text};
        if (spirit::matches(agency, text, context) && ends())
            return {Kind::agency, text};
        if ((people_parts::ends_in_job(text) || spirit::matches(email, text, context)) && ends())
            return {Kind::dropped, text};
        at = rest.data();
    }
    list_entry entry{Kind::name, {}};
    if (name.parse(at, last, context, x3::unused, entry.text) &&
        name_parts::remarks.parse(at, last, context, x3::unused, x3::unused) && ends())
        return entry;
    return {Kind::unknown, std::exchange(rest, {})};
}

/// Whether \a text is a list of creators; what else it is, is one creator.
template <class Context>
[[nodiscard]] bool is_name_list(std::string_view text, Context const& context)
{
    bool is_first = true;
    do {
        if (next_entry(text, is_first, context).kind == list_entry::Kind::unknown)
            return false;
        is_first = false;
    } while (!text.empty());
    return true;
}

} // namespace detail
} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
