#include "file_kind.hpp"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

using namespace std::string_view_literals;

namespace filter {
namespace {

bool ends_with_any(std::string_view name, std::initializer_list<std::string_view> ends)
{
    for (auto const end : ends)
        if (boost::algorithm::iends_with(name, end))
            return true;
    return false;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts)
{
    for (auto const start : starts)
        if (boost::algorithm::istarts_with(text, start))
            return true;
    return false;
}

struct Magic
{
    std::string_view bytes;
    FileKind kind;
};

constexpr FileKind image = {Layout::none, "an image", "", "image"};

constexpr std::array magics = {
    Magic{"\xfd"
          "7zXZ\0"sv,
          {Layout::none, "compressed with xz", "xz -dc FILE | newspage", "", true}},
    Magic{"PK\3\4"sv, {Layout::none, "a ZIP archive", "unzip it first", "", true}},
    // What is compressed once has been unpacked before.
    Magic{"\x1f\x8b"sv, {Layout::none, "compressed twice", "gzip -dc FILE | newspage", "", true}},
    Magic{"\x28\xb5\x2f\xfd"sv, {Layout::none, "compressed twice", "zstd -dc FILE | newspage", "", true}},
    Magic{"%PDF-"sv, {Layout::none, "a PDF document", "pdftotext FILE - | newspage", "", true}},
    Magic{"\xff\xfe"sv, {Layout::none, "UTF-16 text", "iconv -f UTF-16 -t UTF-8 FILE | newspage", "", true}},
    Magic{"\xfe\xff"sv, {Layout::none, "UTF-16 text", "iconv -f UTF-16 -t UTF-8 FILE | newspage", "", true}},
    Magic{"\x89PNG"sv, image}, Magic{"\xff\xd8\xff"sv, image}, Magic{"GIF8"sv, image}};

constexpr FileKind utf16_le = {Layout::none, "UTF-16 text", "iconv -f UTF-16LE -t UTF-8 FILE | newspage", "", true};
constexpr FileKind utf16_be = {Layout::none, "UTF-16 text", "iconv -f UTF-16BE -t UTF-8 FILE | newspage", "", true};
constexpr FileKind bzip2 = {Layout::none, "compressed with bzip2", "bzip2 -dc FILE | newspage", "", true};
constexpr FileKind html = {Layout::none, "HTML", "extract its text first, for example with w3m -dump", "html"};

std::string_view without_mark(std::string_view text)
{
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    // The last is the mark of a JSON sequence.
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\x1e"), text.size()));
    return text;
}

/// A line that begins as a JSON object with a key, or an empty one.
bool begins_object(std::string_view line)
{
    auto const at = line.starts_with('{') ? line.find_first_not_of(" \t", 1) : line.npos;
    return at != line.npos && (line[at] == '"' || line[at] == '}');
}

/// Any line does, as the first one of a stream without a name may be damaged.
bool has_object_line(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (begins_object(text.substr(at)))
            return true;
        auto const end = text.find('\n', at);
        at = end == text.npos ? text.size() : end + 1;
    }
    return false;
}

/// ASCII in UTF-16 without a mark has zeros in turn; null for other text.
FileKind const* utf16_without_mark(std::string_view text)
{
    constexpr std::size_t most = 64;
    std::size_t zeros[2] = {0, 0};
    auto const size = std::min(text.size(), most) / 2 * 2;
    for (std::size_t i = 0; i != size; ++i) {
        if (text[i] > '\0' && text[i] < '\t')
            return nullptr;
        zeros[i % 2] += text[i] == '\0';
    }
    // Names and quotations may hold other characters.
    auto const is_many = [&](std::size_t count) { return size >= 4 && count >= size / 2 * 3 / 4; };
    return is_many(zeros[1]) && zeros[0] == 0 ? &utf16_le : is_many(zeros[0]) && zeros[1] == 0 ? &utf16_be : nullptr;
}

/// An object or an array over several lines, or an array of objects.
bool is_json_document(std::string_view text)
{
    auto const line = text.substr(0, text.find_first_of("\r\n"));
    auto const second = line.find_first_not_of(" \t", 1);
    return (line.starts_with('{') && second == line.npos) ||
           (line.starts_with('[') && (second == line.npos || line[second] == '{'));
}

/// Without `.gz` and `.zst` at its end.
std::string_view without_packing(std::string_view name)
{
    for (std::string_view const packed : {".gz", ".zst"})
        if (boost::algorithm::iends_with(name, packed))
            name.remove_suffix(packed.size());
    return name;
}

Layout layout_of(std::string_view name)
{
    name = without_packing(name);
    if (ends_with_any(name, {".jsonl", ".ndjson"}))
        return Layout::json_lines;
    if (ends_with_any(name, {".wet", ".warc"}))
        return Layout::warc;
    return Layout::text;
}

} // namespace

FileKind recognise(std::string_view first_bytes, std::string_view name)
{
    auto const by_name = layout_of(name);
    if (first_bytes.empty())
        return {name.empty() ? Layout::json_lines : by_name};
    for (auto const& magic : magics)
        if (first_bytes.starts_with(magic.bytes))
            return magic.kind;
    // Between the two is the level of compression.
    if (first_bytes.starts_with("BZh") &&
        first_bytes.substr(std::min(first_bytes.size(), std::size_t(4))).starts_with("1AY&SY"))
        return bzip2;
    auto const text = without_mark(first_bytes);
    if (text.starts_with("WARC/"))
        return {Layout::warc};
    if (auto const utf16 = utf16_without_mark(first_bytes))
        return *utf16;
    if (text.empty() && name.empty())
        return {Layout::json_lines};
    if (starts_with_any(text, {"<!doctype", "<html", "<?xml", "<head>", "<body", "<!--"}))
        return html;
    if (begins_object(text) || (name.empty() && has_object_line(text)))
        return {Layout::json_lines};
    auto const is_binary = first_bytes.find('\0') != first_bytes.npos;
    // One damaged record does not make a file binary.
    auto const has_records = by_name == Layout::json_lines ? has_object_line(text)
                             : by_name == Layout::warc     ? text.find("WARC/") != text.npos
                                                           : false;
    if (by_name != Layout::text && (has_records || !is_binary))
        return {by_name};
    if (is_json_document(text))
        return {Layout::none, "one JSON document, not JSON Lines",
                text[0] == '[' ? "jq -c '.[]' FILE | newspage" : "jq -c . FILE | newspage", "", true};
    if (is_binary)
        return {Layout::none, "binary data", "", "binary"};
    return {Layout::text};
}

std::string_view skipped_by_name(std::string_view name)
{
    name = without_packing(name);
    if (ends_with_any(name, {".html", ".htm", ".xhtml"}))
        return "html";
    if (ends_with_any(name,
                      {".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff", ".ico", ".avif"}))
        return "image";
    if (ends_with_any(name, {".md", ".markdown"}))
        return "markdown";
    if (ends_with_any(name, {".tmp"}))
        return "temporary";
    return {};
}

} // namespace filter
