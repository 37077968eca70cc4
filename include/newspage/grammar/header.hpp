/// \file
/// The front of a page: where it stands on the site, its title, where it comes from and when.
///
///     Home> Intl Exchanges>What is On
///     Zibo city, Russia deepen educational links
///     zibo.gov.cn| Updated: July 29, 2022
///
///     header = header_with_source | header_without_source ;
///     header_with_source    = { furniture | breadcrumb | navigation } , [ title_line ] , source_block ;
///     header_without_source = { furniture | navigation } , [ breadcrumb ] , some_furniture , [ title_line ] ;
///     some_furniture = { furniture } ;
///     navigation     = title_shaped ;
///     title_line     = title_shaped ;
///
/// Fills the reading. The source block decides: the title is the line before it, all other lines there are navigation.
#ifndef NEWSPAGE_GRAMMAR_HEADER_HPP
#define NEWSPAGE_GRAMMAR_HEADER_HPP

#include <newspage/grammar/breadcrumb.hpp>
#include <newspage/grammar/detail/reading.hpp>
#include <newspage/grammar/furniture.hpp>
#include <newspage/grammar/source_block.hpp>
#include <newspage/grammar/title.hpp>

namespace newspage {
inline namespace v0 {
namespace grammar {
namespace detail {

using page = reading;

/// `last_line[p]` yields the text of the last line that p took.
template <class Subject>
struct last_line_directive : x3::unary_parser<Subject, last_line_directive<Subject>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    constexpr explicit last_line_directive(Subject const& p) : x3::unary_parser<Subject, last_line_directive<Subject>>(p) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        Iterator at = first;
        if (!this->subject.parse(first, last, context, rule, x3::unused))
            return false;
        if constexpr (!is_unused<Actual>)
            for (; at != first; ++at)
                actual = *at;
        return true;
    }
};
inline constexpr directive_maker<last_line_directive> last_line{};

struct is_figure_line
{
    template <class Context>
    bool operator()(std::string_view line, Context const& context) const
    {
        return is_file_or_credit(line, context);
    }
};
inline constexpr line_parser<is_figure_line> figure_line{};

/// Title-shaped, where it is known to be no file and to hold no credit.
struct is_title_line
{
    template <class Context>
    bool operator()(std::string_view line, Context const&) const noexcept
    {
        return ends_like_title(line);
    }
};
inline constexpr line_parser<is_title_line> title_line{};

inline constexpr auto some_furniture = *call<&page::add_furniture>[furniture];

inline constexpr auto way_line_form =
       when<&page::lacks_breadcrumb> >> act<&page::open_way>
    >> into<&page::way>[breadcrumb] >> act<&page::add_breadcrumb>;
inline constexpr part<way_line_form> way_line{};

inline constexpr auto first_source_block_form =
    tell_line<&page::open_block> >> call<&page::close_block>[last_line[into<&page::block>[source_block]]];
inline constexpr part<first_source_block_form> first_source_block{};

/// One line on the way to the first source block.
inline constexpr auto leading_line_form =
    call<&page::add_furniture>[furniture]
  | first_source_block
  | way_line
  | (when<&page::has_text_above> >> ahead(footer_opener) >> act<&page::stop_seeking>)
  | (ahead(figure_line) >> tell_line<&page::stop_at_figure>)
  | call<&page::add_leading>[title_line]
  | call<&page::add_leading_text>[line];
inline constexpr part<leading_line_form> leading_line{};

/// Something of the article follows.
inline constexpr auto body_ahead = &(*furniture >> !ahead(footer_opener) >> line);

inline constexpr auto header_with_source_form =
    restore[ *(when<&page::is_seeking> >> leading_line) >> when<&page::is_header>
             >> ((!when<&page::has_text_above>) | body_ahead) >> act<&page::take_header> ];
inline constexpr part<header_with_source_form> header_with_source{};

inline constexpr auto navigation = !breadcrumb >> call<&page::add_furniture>[title_shaped];

inline constexpr auto header_without_source_form =
       -restore[*(call<&page::add_furniture>[furniture] | navigation) >> way_line]
    >> some_furniture
    >> -(!ahead(bulleted) >> ahead(title_shaped) >> &(line >> body_ahead) >> call<&page::set_title>[line]);
inline constexpr part<header_without_source_form> header_without_source{};

} // namespace detail

inline constexpr auto header_form = detail::header_with_source | detail::header_without_source;
/// The front of a page; fills the reading.
inline constexpr part<header_form> header{};

} // namespace grammar
} // namespace v0
} // namespace newspage

#endif
