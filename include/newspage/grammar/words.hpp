/// \file
/// Every word list of the format, one table each; those of fields are in field_words.hpp. All match as ASCII without
/// regard to case; a space matches any whitespace, `'` also U+2019, `:` also U+FF1A. Callers add words by
/// parse_options.
#ifndef NEWSPAGE_GRAMMAR_WORDS_HPP
#define NEWSPAGE_GRAMMAR_WORDS_HPP

#include <newspage/article.hpp>
#include <newspage/config.hpp>
#include <newspage/credit_terms.hpp>
#include <newspage/grammar/field_words.hpp>
#include <newspage/spirit/words.hpp>

#include <chrono>
#include <string_view>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace words {

using spirit::meaning;

/// Before a breadcrumb.
inline constexpr std::string_view place_labels[] = {
    "You are here",          "Your are here",    "Your location", "Your position", "Current location",
    "Your current location", "Current position", "Position",      "Location",      "当前位置",
    "您当前的位置",          "您的位置",         "您现在的位置"};

/// The first item of a breadcrumb, which may be its only one.
inline constexpr std::string_view home[] = {"Home"};

/// The names of the months; a page may cut them to three letters, and September to four.
inline constexpr meaning<std::chrono::month> months[] = {
    {"January", std::chrono::January},   {"Jan", std::chrono::January},
    {"February", std::chrono::February}, {"Feb", std::chrono::February},
    {"March", std::chrono::March},       {"Mar", std::chrono::March},
    {"April", std::chrono::April},       {"Apr", std::chrono::April},
    {"May", std::chrono::May},           {"June", std::chrono::June},
    {"Jun", std::chrono::June},          {"July", std::chrono::July},
    {"Jul", std::chrono::July},          {"August", std::chrono::August},
    {"Aug", std::chrono::August},        {"September", std::chrono::September},
    {"Sept", std::chrono::September},    {"Sep", std::chrono::September},
    {"October", std::chrono::October},   {"Oct", std::chrono::October},
    {"November", std::chrono::November}, {"Nov", std::chrono::November},
    {"December", std::chrono::December}, {"Dec", std::chrono::December}};
/// Before a day of the month.
inline constexpr std::string_view weekdays[] = {"Monday",   "Mon",      "Tuesday", "Tue",    "Wednesday",
                                                "Wed",      "Thursday", "Thu",     "Friday", "Fri",
                                                "Saturday", "Sat",      "Sunday",  "Sun"};
/// After a time of day.
inline constexpr meaning<bool> halves_of_day[] = {{"AM", false}, {"PM", true}};
/// The same with dots, so that a word may follow at once.
inline constexpr meaning<bool> dotted_halves_of_day[] = {{"a.m.", false}, {"p.m.", true}};
/// After the number of a day.
inline constexpr std::string_view ordinals[] = {"st", "nd", "rd", "th"};
/// Time zones whose offset follows, if they have one.
inline constexpr std::string_view zero_zones[] = {"GMT", "UTC"};
/// Time zones by name.
inline constexpr meaning<std::chrono::minutes> zones[] = {
    {"Z", std::chrono::minutes(0)}, {"BJT", std::chrono::hours(8)}, {"Beijing time", std::chrono::hours(8)}};

/// Words that may stand between the capitalised words of a name.
inline constexpr std::string_view name_particles[] = {"de",  "da",  "do",  "dos", "del", "di",  "la", "le",
                                                      "van", "von", "der", "den", "bin", "ibn", "al"};
/// Before the last word of a name, glued to it.
inline constexpr std::string_view name_prefixes[] = {"al-", "d'"};
/// After a comma, still of the name.
inline constexpr std::string_view name_suffixes[] = {"Jr."};
/// In parentheses after a name, which they are not part of.
inline constexpr std::string_view name_remarks[] = {"intern"};
/// Between names.
inline constexpr std::string_view name_commas[] = {",", ";", "、", "，", "；"};
/// Of name_commas, those that end a place where a person follows.
inline constexpr std::string_view semicolons[] = {";", "；"};
/// Between the last two names, or after such a comma.
inline constexpr std::string_view name_conjunctions[] = {"and", "with"};
/// Between names; a place goes on after them.
inline constexpr std::string_view name_signs[] = {"&", "/"};
/// Where a name ends in any case.
inline constexpr std::string_view name_stops[] = {"|", "｜", "丨", "(",  ")",  "（", "）", "[",
                                                  "]", "【", "】", "［", "］", ":",  "："};
/// Before the place from which somebody wrote.
inline constexpr std::string_view place_prepositions[] = {"in"};
/// Before the outlet for which somebody wrote.
inline constexpr std::string_view employer_prepositions[] = {"for"};
/// The last word of what a byline says of its author after a comma.
inline constexpr std::string_view jobs[] = {"reporter",  "correspondent", "writer",      "editor",
                                            "columnist", "intern",        "photographer"};
/// Between an agency and the names of its people: `By Xinhua writers A and B`.
inline constexpr std::string_view agency_people[] = {"writer", "writers", "reporter", "reporters"};

/// Of images.
inline constexpr std::string_view image_extensions[] = {"jpg", "jpeg", "jpe", "png",  "gif",  "webp", "bmp",
                                                        "tif", "tiff", "svg", "heic", "avif", "jfif"};
/// Of videos.
inline constexpr std::string_view video_extensions[] = {"mp4",  "mov", "avi", "flv", "wmv",
                                                        "webm", "m4v", "mkv", "mpg", "mpeg"};

/// What a credit says was made.
inline constexpr meaning<Medium> media[] = {{"photo", Medium::photo},           {"photos", Medium::photo},
                                            {"file photo", Medium::file_photo}, {"file photos", Medium::file_photo},
                                            {"picture", Medium::picture},       {"image", Medium::image},
                                            {"video", Medium::video},           {"videos", Medium::video},
                                            {"screenshot", Medium::screenshot}, {"illustration", Medium::illustration},
                                            {"graphic", Medium::graphic},       {"graphics", Medium::graphic},
                                            {"cartoon", Medium::cartoon},       {"map", Medium::map},
                                            {"poster", Medium::poster}};
/// After `video`: then the medium is a screenshot.
inline constexpr std::string_view video_stills[] = {"grab", "still", "frame", "screenshot"};

/// What a credit may open with in place of a medium.
inline constexpr meaning<Relation> provisions[] = {{"provided to", Relation::provided_to},
                                                   {"provided by", Relation::provided_by},
                                                   {"courtesy of", Relation::courtesy_of},
                                                   {"courtesy", Relation::courtesy_of}};
/// What may follow a medium.
inline constexpr meaning<Relation> relations[] = {{"by", Relation::by},
                                                  {"provided to", Relation::provided_to},
                                                  {"provided by", Relation::provided_by},
                                                  {"courtesy of", Relation::courtesy_of},
                                                  {"courtesy", Relation::courtesy_of},
                                                  {"from", Relation::from},
                                                  {"via", Relation::via},
                                                  {"for", Relation::for_}};

/// A credit without brackets that is the whole line begins with these.
inline constexpr meaning<Medium> unbracketed_line_media[] = {
    {"photo", Medium::photo}, {"photos", Medium::photo}, {"video", Medium::video}};
/// The one word of `Photo: who`.
inline constexpr meaning<Medium> photo[] = {{"photo", Medium::photo}};
/// A credit without brackets after a sentence begins with these.
inline constexpr meaning<Medium> unbracketed_end_media[] = {{"photo", Medium::photo}, {"photos", Medium::photo}};
/// What may follow a medium in a credit without brackets.
inline constexpr meaning<Relation> unbracketed_relations[] = {
    {"by", Relation::by}, {"provided to", Relation::provided_to}, {"provided by", Relation::provided_by}};

/// Before what a picture shows, which is no name.
inline constexpr std::string_view articles[] = {"a", "an"};
/// After the creators of a work: an outlet's name follows.
inline constexpr std::string_view outlet_prepositions[] = {"for", "via", "to", "provided to"};
/// What may precede an outlet's name and is no part of it.
inline constexpr std::string_view outlet_prefixes[] = {"for", "provided to", "provided by"};

/// Outlets that a credit or a source line may name alone.
inline constexpr std::string_view agencies[] = {"Xinhua",
                                                "Xinhua News Agency",
                                                "VCG",
                                                "IC",
                                                "CFP",
                                                "AP",
                                                "AFP",
                                                "Reuters",
                                                "Agencies",
                                                "CNS",
                                                "China News Service",
                                                "China Daily",
                                                "Chinadaily",
                                                "People's Daily",
                                                "People's Daily Online",
                                                "Global Times",
                                                "GT",
                                                "CGTN",
                                                "CCTV",
                                                "CRI",
                                                "Asianewsphoto",
                                                "Imaginechina",
                                                "CNSPHOTO"};

/// An outlet that ends a credit without brackets: after a slash, or alone where it is in capitals.
inline constexpr std::string_view capital_outlets[] = {"CHINA DAILY"};
/// After the last name of a byline or credit; left out.
inline constexpr std::string_view unnamed_agencies[] = {"agencies"};

/// How a line begins that is a caption, so that a bare agency or host in parentheses is its credit.
inline constexpr std::string_view caption_openings[] = {
    "Photo taken",  "Photo shows",   "Photos show",     "This photo", "This file photo",
    "Aerial photo", "Aerial photos", "An aerial photo", "File photo", "Combo photo"};

/// The surnames by which a personal name is known.
inline constexpr std::string_view surnames[] = {
    "An",    "Bai",   "Bao",   "Bi",   "Cai",   "Cao",  "Chang",  "Chen", "Cheng",  "Cui",  "Dai",   "Deng", "Ding",
    "Dong",  "Du",    "Duan",  "Fan",  "Fang",  "Feng", "Fu",     "Gao",  "Gong",   "Gu",   "Guo",   "Han",  "Hao",
    "He",    "Hong",  "Hou",   "Hu",   "Huang", "Jia",  "Jiang",  "Jin",  "Kang",   "Kong", "Lai",   "Lei",  "Li",
    "Liang", "Liao",  "Lin",   "Liu",  "Long",  "Lu",   "Luo",    "Lyu",  "Ma",     "Mao",  "Meng",  "Mu",   "Pan",
    "Peng",  "Qian",  "Qiao",  "Qin",  "Qiu",   "Ren",  "Shao",   "Shen", "Shi",    "Song", "Su",    "Sun",  "Tan",
    "Tang",  "Tao",   "Tian",  "Tu",   "Wan",   "Wang", "Wei",    "Wen",  "Wu",     "Xia",  "Xiang", "Xiao", "Xie",
    "Xiong", "Xu",    "Xue",   "Yan",  "Yang",  "Yao",  "Ye",     "Yi",   "Yin",    "Yu",   "Yuan",  "Zeng", "Zhang",
    "Zhao",  "Zheng", "Zhong", "Zhou", "Zhu",   "Zou",  "Chu",    "Ge",   "Geng",   "Gan",  "Ji",    "Ke",   "Lan",
    "Luan",  "Mei",   "Mo",    "Ni",   "Nie",   "Niu",  "Ouyang", "Pang", "Pei",    "Qi",   "Qu",    "Rong", "Shang",
    "Shu",   "Tong",  "Xi",    "Xin",  "Xing",  "You",  "Zhai",   "Zhan", "Zhuang", "Zuo"};
/// Two words that look like a personal name and are none.
inline constexpr std::string_view places_like_names[] = {"Hong Kong"};

/// Marks before an entry of a list.
inline constexpr std::string_view bullets[] = {"•", "·", "◆", "■", "-", "*"};

/// Those of a list at the body's end.
inline constexpr std::string_view list_bullets[] = {"•", "·", "■"};
/// Brackets of any kind.
inline constexpr std::string_view opening_brackets[] = {"(",  "[",  "{",  "<",  "（", "【", "［",
                                                        "｛", "〔", "《", "〈", "「", "『"};
inline constexpr std::string_view closing_brackets[] = {")",  "]",  "}",  ">",  "）", "】", "］",
                                                        "｝", "〕", "》", "〉", "」", "』"};

/// What one could press.
inline constexpr std::string_view button_words[] = {
    "Print",        "Mail",     "E-mail",   "Email",    "Share",   "WeChat",   "Weibo",
    "Facebook",     "Twitter",  "LinkedIn", "Bookmark", "Comment", "Comments", "Comment(s)",
    "Comment（s）", "Download", "Close",    "Back",     "Top",     "Large",    "Medium",
    "Small",        "A",        "L",        "M",        "S",       "+",        "-",
    "分享",         "分享按钮", "打印",     "关闭"};
/// Buttons that an extractor glued together.
inline constexpr std::string_view glued_button_words[] = {"ALMS", "LMS", "AAAPrint"};
/// Before the buttons of a line.
inline constexpr std::string_view button_openings[] = {"Text:", "Font size:"};
/// Glued to the front of a line by some extractors.
inline constexpr std::string_view glued_buttons[] = {"Print Print"};

/// Whole lines that belong to the site.
inline constexpr std::string_view boilerplate_lines[] = {
    "Photo", "Photos", "Advertorial", "Video", "LINE", "Nav Search", "Site Search Advanced", "-", "•", "·", "..", "×"};
/// The same; in a source line they are buttons.
inline constexpr std::string_view site_phrases[] = {"Video PlayerClose", "Share on",          "fontLarger fontSmaller",
                                                    "Adjust font size:", "ECNS App Download", "Suggest To A Friend",
                                                    "Global Edition",    "EXPLORE XINHUANET"};
/// Before an e-mail address.
inline constexpr std::string_view contact_openings[] = {"Contact us at"};
/// A line that begins so sets the size of letters, if one of font_word_ends, whitespace, a colon or nothing follows.
inline constexpr std::string_view font_words[] = {"字体", "字體", "字号", "字號"};
inline constexpr std::string_view font_word_ends[] = {"变", "大", "小"};
/// The same inside of brackets only.
inline constexpr std::string_view bracketed_font_words[] = {"字体",  "字體",      "字号",      "字號", "Font",
                                                            "Fonts", "Font size", "Text size", "Size"};
/// What follows a word of bracketed_font_words.
inline constexpr std::string_view font_sizes[] = {"large", "medium", "small", "big", "大", "中", "小", "+", "-"};
/// Before a list of keywords.
inline constexpr std::string_view keyword_labels[] = {"Tag:", "Tags:", "Keywords:", "Key words:"};

/// Whole lines that open the footer; each also with a final colon.
inline constexpr std::string_view footer_openers[] = {
    "Back to the top",    "Related Stories",  "Related News",  "Related",        "Related articles",
    "Related reading",    "Related readings", "Most Viewed",   "Most Popular",   "Most Read",
    "Hot Topics",         "Hot News",         "Highlights",    "More Stories",   "Top Stories",
    "Photo gallery more", "Contact us",       "Contact us at", "Editor's Picks", "Editors' Picks",
    "Editor's Choice",    "Today's Top News", "Top News",      "Recommended",    "We Recommend",
    "Add your comment",   "Follow us",        "About us",      "热点推荐"};
/// Those before which bulleted lines belong to the footer: beginnings.
inline constexpr std::string_view list_openers[] = {"More stories", "Top stories", "Photo gallery more",
                                                    "Related",      "Most",        "Hot"};
/// Those after which the body may go on: beginnings.
inline constexpr std::string_view related_openers[] = {"Related"};
/// Beginnings of lines that open the footer.
inline constexpr std::string_view footer_beginnings[] = {"Copyright",
                                                         "©",
                                                         "Sponsor:",
                                                         "Produced By 大汉",
                                                         "License for publishing",
                                                         "Registration Number",
                                                         "京ICP备",
                                                         "京公网安备",
                                                         "Go to Forum",
                                                         "Chinese Dictionary:",
                                                         "Share this:",
                                                         "(For the latest China news"};
/// Where else a site is registered, and as what; a number follows.
inline constexpr std::string_view provinces[] = {"津", "冀", "晋", "蒙", "辽", "吉", "黑", "沪", "苏", "浙", "皖",
                                                 "闽", "赣", "鲁", "豫", "鄂", "湘", "粤", "桂", "琼", "渝", "川",
                                                 "蜀", "贵", "黔", "云", "滇", "藏", "陕", "甘", "青", "宁", "新"};
inline constexpr std::string_view registrations[] = {"ICP备", "公网安备"};
/// As footer_beginnings, but for sentences of more than 60 code points and lines of more than 100.
inline constexpr std::string_view footer_sponsors[] = {"Sponsored by", "Powered by"};

/// To the page before.
inline constexpr std::string_view previous_arrows[] = {"<", "<<", "|<<", "Previous Page", "Previous", "Prev", "上一页"};
/// To the next page.
inline constexpr std::string_view next_arrows[] = {">", ">>", ">>|", "Next Page", "Next", "下一页"};

} // namespace words
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
