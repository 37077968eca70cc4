/// \file
/// The words of the fields of a source line or sign-off: their labels, what separates them.
#ifndef NEWSPAGE_GRAMMAR_FIELD_WORDS_HPP
#define NEWSPAGE_GRAMMAR_FIELD_WORDS_HPP

#include <newspage/config.hpp>
#include <newspage/contributor_role.hpp>
#include <newspage/spirit/words.hpp>

#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace words {

using spirit::meaning;

/// Before the names of a byline.
inline constexpr std::string_view bylines[] = {"By"};
/// Before the names of a byline, with a colon.
inline constexpr std::string_view author_labels[] = {"Author",   "Authors",   "Writer", "Writers",
                                                     "Reporter", "Reporters", "Text by"};
/// Before an outlet, with a colon.
inline constexpr std::string_view outlet_labels[] = {"Source", "From", "Posted by", "Origin", "来源"};
/// Those of these labels that make a line a sign-off by themselves.
inline constexpr std::string_view source_labels[] = {"Source", "来源"};
/// Before editors, with a colon.
inline constexpr std::string_view editor_labels[] = {"Editor", "Editors", "Edited by", "Web editor", "责任编辑"};
/// Before editors, without a colon.
inline constexpr meaning<bool> editor_phrases[] = {
    {"Edited by", false}, {"Edited and translated by", true}, {"Translated and edited by", true}};
/// Before those who did another part of the work, with a colon.
inline constexpr meaning<ContributorRole> contributor_labels[] = {{"Translator", ContributorRole::translator},
                                                                  {"Translators", ContributorRole::translator},
                                                                  {"Translated by", ContributorRole::translator},
                                                                  {"Photographer", ContributorRole::photographer},
                                                                  {"Photographers", ContributorRole::photographer},
                                                                  {"Camera", ContributorRole::videographer},
                                                                  {"Cameraman", ContributorRole::videographer},
                                                                  {"Videographer", ContributorRole::videographer},
                                                                  {"Video by", ContributorRole::videographer},
                                                                  {"Video editor", ContributorRole::videographer},
                                                                  {"Compiler", ContributorRole::compiler},
                                                                  {"Compiled by", ContributorRole::compiler},
                                                                  {"Host", ContributorRole::presenter},
                                                                  {"Hosted by", ContributorRole::presenter},
                                                                  {"Presenter", ContributorRole::presenter},
                                                                  {"Presented by", ContributorRole::presenter},
                                                                  {"Narrator", ContributorRole::presenter},
                                                                  {"Proofreader", ContributorRole::proofreader},
                                                                  {"Proofread by", ContributorRole::proofreader}};
/// The same without a colon.
inline constexpr meaning<ContributorRole> contributor_phrases[] = {{"Translated by", ContributorRole::translator},
                                                                   {"Compiled by", ContributorRole::compiler},
                                                                   {"Hosted by", ContributorRole::presenter},
                                                                   {"Presented by", ContributorRole::presenter},
                                                                   {"Proofread by", ContributorRole::proofreader}};
/// Those of these labels that also occur in other texts: they count only with persons, beside another sign-off.
inline constexpr std::string_view doubtful_contributor_labels[] = {"Host", "Hosted by", "Presenter", "Presented by",
                                                                   "Camera"};
/// Before a counter, with a colon.
inline constexpr std::string_view counter_labels[] = {
    "Total Visits", "Number of visits", "Total views", "Page views", "Visits", "View",   "Views",  "Click",    "Clicks",
    "Hits",         "Browse",           "Browses",     "Read",       "Reads",  "阅读",   "阅读量", "阅读次数", "浏览",
    "浏览量",       "浏览次数",         "点击",        "点击量",     "点击率", "点击数", "人气"};
/// Between two fields, and no part of the name before.
inline constexpr std::string_view field_separators[] = {",", ";", "，", "；", "、", "•", "·", "–", "—"};
/// After the number of a counter.
inline constexpr std::string_view counter_units[] = {"Degree"};
/// Before the name of an account, with a colon: an outlet.
inline constexpr std::string_view account_labels[] = {"WeChat account", "Weibo"};
/// Before the date of the last change.
inline constexpr std::string_view updated_labels[] = {"Last updated on",
                                                      "Page updated",
                                                      "Page last updated",
                                                      "This page was last updated",
                                                      "Updated date",
                                                      "Last updated time",
                                                      "Latest update",
                                                      "Date updated",
                                                      "更新时间",
                                                      "更新日期",
                                                      "Update time",
                                                      "Update date",
                                                      "Updated time",
                                                      "Updated",
                                                      "Update",
                                                      "Updated on",
                                                      "Last updated",
                                                      "Last update",
                                                      "Last modified"};
/// Before the date of publication.
inline constexpr std::string_view published_labels[] = {"Publishing time",
                                                        "Publishing date",
                                                        "Publication time",
                                                        "Publication date",
                                                        "Posting time",
                                                        "Upload time",
                                                        "Upload date",
                                                        "Published date",
                                                        "Published time",
                                                        "Posted date",
                                                        "Posted time",
                                                        "Pub date",
                                                        "Pub time",
                                                        "Pubtime",
                                                        "Date published",
                                                        "First published",
                                                        "First published on",
                                                        "Originally published",
                                                        "Date posted",
                                                        "发表时间",
                                                        "Issue date",
                                                        "Published",
                                                        "Publish",
                                                        "Published on",
                                                        "Publish time",
                                                        "Publish date",
                                                        "Release time",
                                                        "Release date",
                                                        "Post time",
                                                        "Post date",
                                                        "Posted",
                                                        "Posted on",
                                                        "Pubdate",
                                                        "Inputtime",
                                                        "发布日期",
                                                        "发布时间"};
/// Before a date's label that is a verb of a sentence.
inline constexpr std::string_view auxiliaries[] = {"was", "were", "is", "are", "be", "been"};
/// Before a date that may be that of an event.
inline constexpr std::string_view event_labels[] = {"Date", "Time", "时间"};

} // namespace words
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
