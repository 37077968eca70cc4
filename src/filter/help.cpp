#include "help.hpp"

#include <newspage/version.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace filter {
namespace {

constexpr std::string_view synopsis = "newspage [OPTION]... [INPUT]...";
/// When the manual page was changed last.
constexpr std::string_view page_date = "2026-11-27";
constexpr std::string_view about = "Reads news pages into articles: one line of JSON for each record, in the same "
                                   "order. Input that is not a news page becomes an error "
                                   "record with its line and column.";
constexpr std::string_view about_inputs = "INPUT is a file, a folder with all files below it, or - for standard input, "
                                          "which is also read without an INPUT. Files may be "
                                          "compressed with gzip or Zstandard.";

std::vector<HelpSection> const& facts()
{
    static std::vector<HelpSection> const all = {
        {"File types",
         {{"text", "", "one page for each file: any text that is not of the types below"},
          {"JSON Lines", "", "one object a line, the page in `text`; other keys but article, error, notes are kept"},
          {"WET, WARC", "", "records of type `conversion`, and `resource` of text/plain; others are only counted"},
          {"others", "", "HTML, images, Markdown, hidden files: in a folder skipped and counted; named, errors"}}},
        {"Examples",
         {{"newspage pages/ > articles.jsonl", "", "a folder of text files"},
          {"newspage dump.jsonl.gz --stats -o articles.jsonl.zst", "", "JSON Lines, with statistics, compressed"},
          {"newspage crawl.warc.wet.gz | jq -c 'select(.article).url'", "", "addresses of a crawl's news pages"},
          {"newspage --format text page.txt", "", "title and paragraphs to read"}}},
        {"Exit status",
         {{"0", "", "done; rejected pages are records, not failures"},
          {"64", "", "wrong usage, or the output is also an input"},
          {"65", "", "with --strict: a record was rejected or unreadable, or a file held no pages"},
          {"66", "", "an input cannot be opened"},
          {"74", "", "the output cannot be written"}}}};
    return all;
}

std::string left_column(HelpRow const& row) { return row.names + (row.value.empty() ? "" : " " + row.value); }

void append_sections(std::string& out, std::vector<HelpSection> const& sections)
{
    for (auto const& section : sections) {
        std::size_t width = 0;
        for (auto const& row : section.rows)
            width = std::max(width, left_column(row).size());
        out += "\n" + section.title + ":\n";
        for (auto const& row : section.rows) {
            auto const left = left_column(row);
            out += "  " + left + std::string(width - left.size() + 2, ' ') + row.text + "\n";
        }
    }
}

/// At most 100 columns.
std::string wrapped(std::string_view text)
{
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        auto const size = std::min(text.find(' '), text.size());
        if (column != 0) {
            auto const fits = column + 1 + size <= 100;
            out += fits ? ' ' : '\n';
            column = fits ? column + 1 : 0;
        }
        out += text.substr(0, size);
        column += size;
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return out + "\n";
}

std::string roff(std::string_view text)
{
    std::string out;
    for (char const c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '\'')
            out += "\\(aq";
        else if (c == '`')
            out += "\\(ga";
        else if (c == '.' && out.empty())
            out += "\\&.";
        else
            out += c;
    }
    return out;
}

std::string upper(std::string text)
{
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

/// The option's spellings: `-o`, `--output`.
std::vector<std::string> spellings(HelpRow const& row)
{
    std::vector<std::string> all;
    for (std::string_view rest = row.names; !rest.empty();) {
        auto const size = std::min(rest.find(", "), rest.size());
        all.emplace_back(rest.substr(0, size));
        rest.remove_prefix(std::min(size + 2, rest.size()));
    }
    return all;
}

std::string joined(std::vector<std::string> const& words, std::string_view separator)
{
    std::string out;
    for (auto const& word : words)
        out.append(out.empty() ? "" : separator).append(word);
    return out;
}

} // namespace

std::string usage() { return "Usage: " + std::string(synopsis) + "\n"; }

std::string help_text(std::vector<HelpSection> const& options)
{
    auto out = usage() + wrapped(about) + wrapped(about_inputs);
    append_sections(out, options);
    append_sections(out, facts());
    return out;
}

std::string manual_page(std::vector<HelpSection> const& options)
{
    auto out = ".TH NEWSPAGE 1 \"" + std::string(page_date) +
               "\" \"newspage " NEWSPAGE_VERSION_STRING
               "\" \"User Commands\"\n.SH NAME\nnewspage \\- reads the text of news pages into typed "
               "articles\n.SH SYNOPSIS\n.B newspage\n[\\fIOPTION\\fR]... [\\fIINPUT\\fR]...\n.SH DESCRIPTION\n" +
               roff(about) + "\n.PP\n" + roff(about_inputs) + "\n.SH OPTIONS\n";
    for (auto const& section : options) {
        out += ".SS " + roff(section.title) + "\n";
        for (auto const& row : section.rows)
            out += ".TP\n\\fB" + roff(row.names) + "\\fR" +
                   (row.value.empty() ? "" : " \\fI" + roff(row.value) + "\\fR") + "\n" + roff(row.text) + "\n";
    }
    for (auto const& section : facts()) {
        out += ".SH " + upper(section.title) + "\n";
        for (auto const& row : section.rows)
            out += ".TP\n.B " + roff(row.names) + "\n" + roff(row.text) + "\n";
    }
    return out;
}

std::string bash_completion(std::vector<HelpSection> const& options)
{
    std::vector<std::string> all;
    std::string cases;
    for (auto const& section : options)
        for (auto const& row : section.rows) {
            auto const names = spellings(row);
            all.insert(all.end(), names.begin(), names.end());
            if (!row.words.empty())
                cases += "    " + joined(names, "|") + ") COMPREPLY=($(compgen -W '" + joined(row.words, " ") +
                         "' -- \"$word\")); return ;;\n";
            else if (!row.value.empty() && row.value != "FILE")
                cases += "    " + joined(names, "|") + ") return ;;\n";
        }
    return "# bash completion for newspage\n"
           "_newspage() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
           "  COMPREPLY=()\n"
           "  # In --format=json, `=` is a separate word.\n"
           "  [ \"$word\" != = ] || word=\n"
           "  [ \"$previous\" != = ] || previous=${COMP_WORDS[COMP_CWORD-2]}\n"
           "  case $previous in\n" +
           cases +
           "  esac\n"
           "  case $word in\n"
           "    -*) COMPREPLY=($(compgen -W '" +
           joined(all, " ") +
           "' -- \"$word\")) ;;\n"
           "  esac\n"
           "}\n"
           "complete -o default -F _newspage newspage\n";
}

std::string zsh_completion(std::vector<HelpSection> const& options)
{
    // What _arguments reads as its own marks.
    auto const quoted = [](std::string_view text) {
        std::string out;
        for (char const c : text) {
            if (c == '\'')
                out += "'\\''";
            else if (c == '[' || c == ']' || c == ':' || c == '\\')
                (out += '\\') += c;
            else
                out += c;
        }
        return out;
    };
    std::string out = "#compdef newspage\n_arguments -s \\\n";
    for (auto const& section : options)
        for (auto const& row : section.rows) {
            std::string value;
            if (!row.value.empty()) {
                value.append(":").append(row.value).append(":");
                if (!row.words.empty())
                    value.append("(").append(joined(row.words, " ")).append(")");
                else
                    value += row.value == "FILE" ? "_files" : " ";
            }
            for (auto const& name : spellings(row))
                out += "  '" + std::string(row.value == "GLOB" ? "*" : "") + name + "[" + quoted(row.text) + "]" +
                       value + "' \\\n";
        }
    return out + "  '*:INPUT:_files'\n";
}

} // namespace filter
