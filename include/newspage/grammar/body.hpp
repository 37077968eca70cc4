/// \file
/// The article's text, and the footer behind it.
///
///     haizhou-8.jpeg
///     The harbor at night [Photo/WeChat account: lantingfabu]
///
///     body           = { running_text | furniture | page_numbers | sign_off | figure | credit_line | heading_shaped | line } ;
///     figure         = file_line , [ credit_line | plain_line , credit ] ;
///     file_line      = image_file | video_file ;
///     credit_line    = [ ? a caption ? ] , credit ;
///     plain_line     = ? a line of text: the caption ? ;
///     running_text   = ? a line that ends as a sentence does ? ;
///     heading_shaped = ? a short line that ends as no sentence does ? ;
///     line           = ? any line: a paragraph ? ;
///     footer         = [ footer_opener , { line } ] ;
///
/// Fills the reading. What only the end of the body tells (a last line is no heading) is decided in ending.hpp.
#ifndef NEWSPAGE_GRAMMAR_BODY_HPP
#define NEWSPAGE_GRAMMAR_BODY_HPP

#include <newspage/grammar/credit.hpp>
#include <newspage/grammar/detail/reading.hpp>
#include <newspage/grammar/file.hpp>
#include <newspage/grammar/furniture.hpp>
#include <newspage/grammar/header.hpp>
#include <newspage/grammar/heading.hpp>
#include <newspage/grammar/page_numbers.hpp>
#include <newspage/grammar/sign_off.hpp>
#include <newspage/grammar/source_block.hpp>

#include <string_view>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

/// Furniture, also the title again: an image's alternative text.
inline constexpr auto furniture_line = call<&page::add_furniture>[furniture] | (tell_line<&page::add_if_title> >> line);

struct may_be_page_numbers
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        static constexpr byte_set first_bytes{"0123456789<>.PN\xE3"};
        return first_bytes(line[0]) && line.size() <= 4000;
    }
};
inline constexpr auto sign_off_opening =
    -(x3::lit('(') | '[') >> ws >> (one_of<words::editor_labels> | word("Edited by") | one_of<words::source_labels> | byline_label);
/// The label with which a sign-off begins, and the length, tell most lines of text from these.
struct may_be_sign_off
{
    template <class Context>
    bool operator()(std::string_view line, Context const& context) const noexcept
    {
        static constexpr beginnings first_words{"(", "[", words::editor_labels, "Edited by", words::source_labels, "By", words::author_labels};
        return first_words(line) && line.size() <= 1000 && begins_with(sign_off_opening, line, context);
    }
};
inline constexpr line_parser<may_be_page_numbers> page_numbers_ahead{};
inline constexpr line_parser<may_be_sign_off> sign_off_ahead{};

inline constexpr auto page_numbers_line = ahead(page_numbers_ahead) >> call<&page::add_pages>[in_line[with_text[page_numbers]]];

/// The page's first source block, where it stands in the body.
inline constexpr auto closing_block =
       tell_line<&page::may_be_block> >> tell_line<&page::open_block>
    >> call<&page::add_closing_block>[last_line[into<&page::block>[source_block]]];

inline constexpr auto sign_off_form =
    closing_block | (ahead(sign_off_ahead) >> tell_line<&page::open_block> >> call<&page::add_sign_off>[last_line[into<&page::block>[in_line[sign_off_text]]]]);
inline constexpr part<sign_off_form> sign_off{};

inline constexpr auto file_line = call<&page::begin_image>[image_file] | call<&page::begin_video>[video_file];
inline constexpr auto credit_line = call<&page::add_credited>[in_line[credited_line]];
inline constexpr auto plain_line_form =
    !ahead(footer_opener) >> !(ahead(page_numbers_ahead) >> in_line[page_numbers]) >> !(ahead(sign_off_ahead) >> in_line[sign_off_text]) >> !ahead(figure_line) >> call<&page::set_caption>[line];
inline constexpr part<plain_line_form> plain_line{};

inline constexpr auto figure_form =
       file_line
    >> ( restore[*furniture_line >> credit_line]
       | restore[*furniture_line >> plain_line >> *furniture_line >> call<&page::add_credit_alone>[in_line[credited_line]]]
       | act<&page::add_bare_figure> );
inline constexpr part<figure_form> figure{};

/// Most lines are sentences: they end in a full stop, perhaps with a quotation mark behind, and their first and last bytes
/// show that no other rule could take them.
struct is_running_text
{
    template <class Context>
    NEWSPAGE_FLATTEN bool operator()(std::string_view line, Context const& context) const
    {
        if (!begins_sentence(line) || line.size() < 8 || !ends_sentence(line) || !extra_words<&parse_options::boilerplate_lines>(context).empty())
            return false;
        static constexpr byte_set others{"PH"};  // Photo, http
        if (others(line[0]) && (starts_with_word(line, "photo") || starts_with_word(line, "http")))
            return false;
        return !may_be_sign_off{}(line, context) && !opens_footer{}(line, context) && !may_end_in_credit(line);
    }

private:
    static bool begins_sentence(std::string_view line) noexcept { return is_alpha(line[0]) || line[0] == '"' || line.starts_with("“"); }

    /// `.`, `."` or `.”`, with no bracket that may close a credit before.
    static bool ends_sentence(std::string_view line) noexcept
    {
        if (line.ends_with('"'))
            line.remove_suffix(1);
        else if (line.ends_with("”"))
            line.remove_suffix(3);
        return line.ends_with('.') && line[line.size() - 2] != ']' && line[line.size() - 2] != ')';
    }
};
inline constexpr line_parser<is_running_text> running_text{};

inline constexpr auto body_line_form =
    furniture_line
  | page_numbers_line
  | sign_off
  | figure
  | credit_line
  | call<&page::add_heading>[heading_shaped]
  | call<&page::add_paragraph>[line];
inline constexpr part<body_line_form> body_line{};

} // namespace detail

inline constexpr auto body_form = *(call<&detail::page::add_running_text>[detail::running_text] | (!ahead(footer_opener) >> detail::body_line));
/// The article between header and footer; fills the reading.
inline constexpr part<body_form> body{};
inline constexpr auto footer_form = *call<&detail::page::add_furniture>[line];
/// All lines from a footer opener on; fills the reading.
inline constexpr part<footer_form> footer{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
