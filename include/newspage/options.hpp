/// \file
/// Options of parsing.
#ifndef NEWSPAGE_OPTIONS_HPP
#define NEWSPAGE_OPTIONS_HPP

#include <newspage/config.hpp>
#include <newspage/contributor_role.hpp>
#include <newspage/model/words_of.hpp>

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// How to read a date of digits in which day and month cannot be distinguished, as in `12/04/2018`.
enum class date_order : unsigned char { unknown, day_first, month_first };

/// The names of the enumerators.
template <>
inline constexpr auto words_of<date_order> = detail::words_up_to<date_order::month_first>({"unknown", "day_first",
                                                                                           "month_first"});

/// A label before the names of contributors, as in `Translator`, and the role it gives them.
struct contributor_label
{
    /// Without its `:`.
    std::string_view label;
    /// What the people named after it did.
    ContributorRole role{};
};

/// Limits, flags and custom vocabulary. A plain aggregate, cheap to copy, safe to share between threads.
///
/// The spans and the words in them are not copied: they must outlive the call to which the options are an argument. A
/// parser and a Document copy them into a vocabulary. Words are added to those of the format. They match ASCII
/// case-insensitively; labels are given without their `:`.
struct parse_options
{
    /// Reject a page at its first note.
    bool strict = false;
    /// Reject invalid UTF-8. Without the check such bytes are kept as they are.
    bool check_utf8 = true;
    /// Reject a page that has neither breadcrumb, source block, extractor stamp, figure nor video.
    bool require_mark = false;
    /// The order of the site's numeric dates. An ambiguous date has no value while it is unknown.
    date_order numeric_dates = date_order::unknown;

    /// Bytes of a page. A page beyond a limit is rejected at the place where it exceeds it.
    std::size_t max_bytes = std::numeric_limits<std::size_t>::max();
    /// Bytes of one line, without its end.
    std::size_t max_line = std::numeric_limits<std::size_t>::max();
    /// Paragraphs, headings, figures and videos. They take some 128 bytes each; the lines of a page take 24 each in
    /// addition.
    std::size_t max_blocks = std::numeric_limits<std::size_t>::max();

    /// Whole lines that are boilerplate.
    std::span<std::string_view const> boilerplate_lines = {};
    /// Whole lines that open the footer.
    std::span<std::string_view const> footer_openers = {};
    /// Labels of the date of publication.
    std::span<std::string_view const> date_labels = {};
    /// Labels of the date of the last change.
    std::span<std::string_view const> updated_labels = {};
    /// Agencies, as they appear in a credit.
    std::span<std::string_view const> agencies = {};
    /// Labels of the outlet, as `Source`.
    std::span<std::string_view const> outlet_labels = {};
    /// Labels of the authors, as `Author`.
    std::span<std::string_view const> author_labels = {};
    /// Labels of the editors, as `Editor`.
    std::span<std::string_view const> editor_labels = {};
    /// Labels of counters, as `Views`.
    std::span<std::string_view const> counter_labels = {};
    /// Button words, in lines of buttons and in source lines, as `Print`.
    std::span<std::string_view const> buttons = {};
    /// Surnames that distinguish the name of a person from that of an outlet in a credit.
    std::span<std::string_view const> surnames = {};
    /// Labels of contributors, as `Translator`.
    std::span<contributor_label const> contributor_labels = {};
};

namespace detail {

/// The lists of words among the options; contributor_labels is the other list.
inline constexpr std::span<std::string_view const> parse_options::*word_lists[] = {
    &parse_options::boilerplate_lines, &parse_options::footer_openers, &parse_options::date_labels,
    &parse_options::updated_labels,    &parse_options::agencies,       &parse_options::outlet_labels,
    &parse_options::author_labels,     &parse_options::editor_labels,  &parse_options::counter_labels,
    &parse_options::buttons,           &parse_options::surnames};

} // namespace detail

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
