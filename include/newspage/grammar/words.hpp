/// \file
/// Every word list of the format, one table each. They match as ASCII regardless of case.
/// Callers add words of their own by parse_options.
#ifndef NEWSPAGE_GRAMMAR_WORDS_HPP
#define NEWSPAGE_GRAMMAR_WORDS_HPP

#include <newspage/credit_terms.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace words {

/// A word and what it stands for.
template <class Value>
struct meaning
{
    /// As it stands on the page.
    std::string_view word;
    /// What it means.
    Value value;
};

/// Before a breadcrumb.
inline constexpr std::string_view place_labels[] = {
    "You are here", "Your are here", "Your location", "Your position", "Current location",
    "Current position", "Position", "Location", "当前位置"};

/// Before a byline.
inline constexpr std::string_view author_labels[] = {"Author", "Authors"};
/// Before an outlet.
inline constexpr std::string_view outlet_labels[] = {"Source", "From", "来源"};
/// Before an outlet in a sign-off.
inline constexpr std::string_view source_labels[] = {"Source", "来源"};
/// Before editors.
inline constexpr std::string_view editor_labels[] = {"Editor", "Editors", "Web editor", "责任编辑"};
/// Before a counter.
inline constexpr std::string_view counter_labels[] = {"Total Visits", "Visits", "View", "Views", "Click", "Clicks", "Hits"};
/// Before the date of the last change.
inline constexpr std::string_view updated_labels[] = {"Updated", "Update", "Last updated"};
/// Before the date of publication.
inline constexpr std::string_view published_labels[] = {
    "Published", "Publish", "Published on", "Publish time", "Release time", "Date", "Time", "Inputtime",
    "发布日期", "发布时间", "时间"};

/// The names of the months.
inline constexpr std::string_view months[] = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};

/// Words that may stand between the capitalised words of a name.
inline constexpr std::string_view name_particles[] = {"de", "van", "von", "der", "bin"};

/// Of images.
inline constexpr std::string_view image_extensions[] = {
    "jpg", "jpeg", "jpe", "png", "gif", "webp", "bmp", "tif", "tiff", "svg", "heic", "avif", "jfif"};
/// Of videos.
inline constexpr std::string_view video_extensions[] = {
    "mp4", "mov", "avi", "flv", "wmv", "webm", "m4v", "mkv", "mpg", "mpeg"};

/// What a credit says was made.
inline constexpr meaning<Medium> media[] = {
    {"photo", Medium::photo}, {"photos", Medium::photo}, {"file photo", Medium::file_photo}, {"file photos", Medium::file_photo},
    {"picture", Medium::picture}, {"image", Medium::image}, {"video", Medium::video}, {"videos", Medium::video},
    {"screenshot", Medium::screenshot}, {"illustration", Medium::illustration}, {"graphic", Medium::graphic},
    {"graphics", Medium::graphic}, {"cartoon", Medium::cartoon}, {"map", Medium::map}, {"poster", Medium::poster}};

/// What a credit may open with in place of a medium.
inline constexpr meaning<Relation> provisions[] = {
    {"provided to", Relation::provided_to}, {"provided by", Relation::provided_by}, {"courtesy of", Relation::courtesy_of}};
/// What may follow a medium.
inline constexpr meaning<Relation> relations[] = {
    {"by", Relation::by}, {"provided to", Relation::provided_to}, {"provided by", Relation::provided_by},
    {"courtesy of", Relation::courtesy_of}, {"from", Relation::from}, {"via", Relation::via}, {"for", Relation::for_}};

/// Credits without brackets know these only.
inline constexpr meaning<Medium> unbracketed_line_media[] = {
    {"photo", Medium::photo}, {"photos", Medium::photo}, {"video", Medium::video}};
/// The one word of `Photo: who`.
inline constexpr meaning<Medium> photo[] = {{"photo", Medium::photo}};
/// For credits without brackets behind a sentence.
inline constexpr meaning<Medium> unbracketed_end_media[] = {{"photo", Medium::photo}, {"photos", Medium::photo}};
/// For credits without brackets.
inline constexpr meaning<Relation> unbracketed_relations[] = {
    {"by", Relation::by}, {"provided to", Relation::provided_to}, {"provided by", Relation::provided_by}};

/// What may stand before an outlet's name and is no part of it.
inline constexpr std::string_view outlet_prefixes[] = {"for", "provided to", "provided by"};

/// Houses that a credit may name alone.
inline constexpr std::string_view agencies[] = {
    "Xinhua", "VCG", "IC", "CFP", "AP", "AFP", "Reuters", "CNS", "China News Service", "China Daily", "Chinadaily",
    "People's Daily Online", "GT", "CGTN", "CRI", "Asianewsphoto", "Imaginechina", "CNSPHOTO"};

/// Marks before an entry of a list.
inline constexpr std::string_view bullets[] = {"•", "◆", "■", "-", "*"};

/// What one could press.
inline constexpr std::string_view buttons[] = {
    "Print", "Mail", "E-mail", "Email", "Share", "WeChat", "Weibo", "Facebook", "Twitter", "LinkedIn", "Bookmark", "Comments",
    "Large", "Medium", "Small", "A", "L", "M", "S", "+", "-", "分享", "分享按钮", "打印"};

/// What numbers begin with.
inline constexpr std::string_view digits[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

/// Glued to the front of a line by some extractors.
inline constexpr std::string_view glued_buttons = "Print Print";

/// Whole lines that belong to the site.
inline constexpr std::string_view furniture_lines[] = {
    "Photo", "Photos", "Advertorial", "Video", "Nav Search", "Site Search Advanced", "-", "•", ".."};

/// Whole lines that open the footer.
inline constexpr std::string_view footer_openers[] = {
    "Back to the top", "Related Stories", "Related News", "Related", "Related articles", "Related reading", "Most Viewed",
    "Most Popular", "Most Read", "Hot Topics", "Hot News", "Highlights", "Editor's Picks", "Today's Top News", "Top News",
    "Recommended", "We Recommend", "We recommend:", "Add your comment", "Follow us", "About us", "热点推荐"};
/// Beginnings of lines that open the footer.
inline constexpr std::string_view footer_beginnings[] = {
    "Copyright", "©", "Sponsored by", "Sponsor:", "Powered by", "Produced By 大汉", "License for publishing",
    "Registration Number", "京ICP备", "京公网安备", "Go to Forum", "Chinese Dictionary:", "Share this:",
    "(For the latest China news"};

/// To the page before.
inline constexpr std::string_view previous_arrows[] = {"<", "<<", "Previous Page", "Previous"};
/// To the page behind.
inline constexpr std::string_view next_arrows[] = {">", ">>", "Next Page", "Next"};

} // namespace words
} // namespace v0
} // namespace newspage

#endif
