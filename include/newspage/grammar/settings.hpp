/// \file
/// What the context of a rule holds: the caller's parse_options.
#ifndef NEWSPAGE_GRAMMAR_SETTINGS_HPP
#define NEWSPAGE_GRAMMAR_SETTINGS_HPP

#include <newspage/config.hpp>
#include <newspage/options.hpp>
#include <newspage/spirit/words.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// Whether \a options add any word to those of the format.
[[nodiscard]] constexpr bool has_own_words(parse_options const& options) noexcept
{
    for (auto list : newspage::detail::word_lists)
        if (!(options.*list).empty())
            return true;
    return !options.contributor_labels.empty();
}

/// The word of a table's entry and its meaning, as a spirit::meaning has them.
[[nodiscard]] constexpr std::string_view word_of(contributor_label const& entry) noexcept { return entry.label; }
[[nodiscard]] constexpr ContributorRole value_of(contributor_label const& entry) noexcept { return entry.role; }

namespace grammar {

namespace x3 = spirit::x3;
using spirit::settings_tag;

/// The caller's options, with an answer that many rules ask for.
struct settings : parse_options
{
    bool own_words = false;

    constexpr explicit settings(parse_options const& options)
        : parse_options(options), own_words(newspage::has_own_words(options))
    {
    }
};

[[nodiscard]] constexpr bool has_own_words(settings const& s) noexcept { return s.own_words; }

/// Those of a caller who sets nothing.
inline constexpr settings default_settings{parse_options{}};
/// The context with which the pages of a reader are read.
using page_context = x3::context<settings_tag, settings const>;
/// The same with the default settings.
[[nodiscard]] inline page_context default_context() noexcept
{
    return x3::make_context<settings_tag>(default_settings);
}

namespace detail {
using namespace newspage::detail;
} // namespace detail

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
