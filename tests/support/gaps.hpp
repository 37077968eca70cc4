// What may stand between the passages of a page.
#ifndef NEWSPAGE_TESTS_SUPPORT_GAPS_HPP
#define NEWSPAGE_TESTS_SUPPORT_GAPS_HPP

#include <newspage/grammar/words.hpp>
#include <newspage/text/characters.hpp>

#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace support {

/// The words of the format that are no field themselves.
inline std::set<std::string> const& format_words()
{
    static std::set<std::string> const all = [] {
        std::set<std::string> words{"by",    "in",     "and",      "for",    "with",  "http",
                                    "https", "edited", "agencies", "intern", "degree"};
        auto add = [&words](std::string_view phrase) {
            std::string word;
            for (char c : phrase) {
                if (c != ' ') {
                    word += newspage::detail::to_lower(c);
                } else {
                    words.insert(word);
                    word.clear();
                }
            }
            words.insert(word);
        };
        auto add_all = [&add](auto const& table) {
            for (auto const& entry : table) {
                if constexpr (requires { entry.word; })
                    add(entry.word);
                else
                    add(entry);
            }
        };
        namespace tables = newspage::words;
        add_all(tables::place_labels), add_all(tables::author_labels), add_all(tables::outlet_labels);
        add_all(tables::editor_labels), add_all(tables::updated_labels), add_all(tables::published_labels);
        add_all(tables::event_labels), add_all(tables::contributor_labels), add_all(tables::contributor_phrases);
        add_all(tables::jobs), add_all(tables::agency_people), add_all(tables::video_stills);
        add_all(tables::media), add_all(tables::relations), add_all(tables::outlet_prefixes);
        return words;
    }();
    return all;
}

/// \a gap without what a byline drops: e-mail addresses, and chunks that end in a job, as in `, Senior Reporter`.
inline std::string without_dropped(std::string_view gap)
{
    std::string jobs;
    for (auto job : newspage::words::jobs)
        jobs += (jobs.empty() ? "" : "|") + std::string(job);
    std::string const text(gap);
    auto const no_email = std::regex_replace(text, std::regex("[^\\s()|]+@[^\\s()|]+"), "");
    return std::regex_replace(no_email, std::regex(",[^,|()]*\\b(" + jobs + ")\\b", std::regex::icase), ",");
}

/// Whether \a gap is only whitespace, separators, labels and brackets of the format.
inline bool is_gap(std::string_view bytes)
{
    auto const gap = without_dropped(bytes);
    std::string word;
    auto ends = [&word] { return word.empty() || format_words().count(std::exchange(word, {})) != 0; };
    for (char const *at = gap.data(), *const last = at + gap.size(); at != last;) {
        if (auto const size = newspage::detail::whitespace_at(at, last)) {
            if (!ends())
                return false;
            at += size;
        } else if (std::string_view("|,;:/>-&()[].\n").find(*at) != std::string_view::npos) {
            if (!ends())
                return false;
            ++at;
        } else {
            bool separator = false;
            for (std::string_view wide :
                 {"»", "›", "：", "｜", "丨", "（", "）", "【", "】", "［", "］", "、", "·", "•", "—", "–"})
                if (std::string_view(at, static_cast<std::size_t>(last - at)).starts_with(wide)) {
                    if (!ends())
                        return false;
                    at += wide.size();
                    separator = true;
                    break;
                }
            if (!separator)
                word += newspage::detail::to_lower(*at++);
        }
    }
    return ends();
}

} // namespace support

#endif
