/// \file
/// What a credit says of an image or a video: who made it, and the outlet it comes from.
///
///     Photo by Chen Chunhua/For news.yunfeng.cn
///     AP Photo/Lin Tao
///
/// Each rule takes all the text that is left and yields CreditWords. A new form is a rule, and its name in a choice.
#ifndef NEWSPAGE_GRAMMAR_CREDIT_HPP
#define NEWSPAGE_GRAMMAR_CREDIT_HPP

#include <newspage/config.hpp>
#include <newspage/grammar/credit_parts.hpp>
#include <newspage/spirit/choice.hpp>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace grammar {

struct medium_credit_rule : spirit::rule<medium_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> credit_parts::medium >> -credit_parts::how >> x3::eoi;
};

/// `Photo Lin Tao/Xinhua`, `Video from the scene/CCTV`.
struct text_credit_rule : spirit::rule<text_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >> credit_parts::medium >> spirit::whitespace >>
        credit_parts::creators[spirit::check<credit_parts::keep_names{}>[credit_parts::before_last_slash]] >>
        credit_parts::slash >> -credit_parts::for_word >>
        credit_parts::outlet_name[spirit::check<&credit_parts::is_credit_name>[credit_parts::rest]];
};

/// `AP Photo/Lin Tao`.
struct agency_medium_credit_rule : spirit::rule<agency_medium_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >> credit_parts::outlet_name[agency] >> spirit::whitespace >> credit_parts::medium >>
        credit_parts::slash >> credit_parts::creators[spirit::check<&credit_parts::is_credit_name>[credit_parts::rest]];
};

/// `eng.chinamil.com.cn/Photo by Lin Tao`.
struct outlet_medium_credit_rule : spirit::rule<outlet_medium_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >> credit_parts::known_outlet >> credit_parts::slash >> credit_parts::medium >>
        spirit::whitespace >> credit_parts::by >> spirit::when<&credit_parts::holds_no_slash> >>
        credit_parts::creators[spirit::check<&credit_parts::is_credit_name>[credit_parts::rest]];
};

struct provided_credit_rule : spirit::rule<provided_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >>
                                       spirit::into<&CreditWords::relation>[spirit::one_of<words::provisions>] >>
                                       marks::word_end >> spirit::ws >> -marks::colon >> credit_parts::outlet;
};

/// `Xinhua/Lei Mu`.
struct agency_name_credit_rule : spirit::rule<agency_name_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto
        definition = credit_parts::anew >>
                     (credit_parts::host_first |
                      (credit_parts::agency_first >>
                       credit_parts::creators[spirit::check<&credit_parts::is_credit_name>[credit_parts::rest]]));
};

/// `Lei Mu/Xinhua`.
struct name_credit_rule : spirit::rule<name_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >>
        credit_parts::creators[spirit::check<credit_parts::keep_maker_names{}>[credit_parts::before_last_slash]] >>
        credit_parts::slash >>
        ((credit_parts::for_word >> credit_parts::outlet_name[credit_parts::rest]) |
         credit_parts::outlet_name[spirit::check<&credit_parts::is_credit_name>[credit_parts::rest]]);
};

struct credit_words_rule : spirit::rule<credit_words_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        spirit::choice[medium_credit_rule() | text_credit_rule() | agency_medium_credit_rule() |
                       outlet_medium_credit_rule() | provided_credit_rule() | agency_name_credit_rule() |
                       name_credit_rule()];
};
/// What may be in the brackets of a credit.
inline constexpr credit_words_rule credit_words{};

/// `AP Photo`.
struct agency_photo_credit_rule : spirit::rule<agency_photo_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> credit_parts::outlet_name[agency] >> spirit::whitespace >>
                                       credit_parts::medium >> spirit::ws >> x3::eoi;
};

struct caption_credit_rule : spirit::rule<caption_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = spirit::choice[agency_photo_credit_rule()];
};
/// What may be in brackets after a caption that is a sentence, and not after a title.
inline constexpr caption_credit_rule caption_credit{};

/// `( by Lin Tao)`: what is left of `(zibo.gov.cn/Photo by Lin Tao)` without the text of links. `( By Lin Tao)` is a
/// byline.
struct lost_link_credit_rule : spirit::rule<lost_link_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> &x3::lit('b') >> credit_parts::by
                                       >> credit_parts::creators[spirit::view[x3::omit[names]]] >> spirit::ws
                                       >> x3::eoi;
};

/// What may be in parentheses that begin with whitespace, after such a caption.
inline constexpr lost_link_credit_rule lost_link_credit{};

struct outlet_credit_rule : spirit::rule<outlet_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> credit_parts::known_outlet >> x3::eoi;
};
/// What may be alone in square brackets, and in parentheses after a caption.
inline constexpr outlet_credit_rule outlet_credit{};

// Without brackets.

struct line_by_credit_rule : spirit::rule<line_by_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        spirit::when<&credit_parts::is_named<100>> >> credit_parts::anew >>
        spirit::into<&CreditWords::medium>[spirit::one_of<words::unbracketed_line_media>] >> spirit::whitespace >>
        credit_parts::by_or_provided<100>;
};

struct end_by_credit_rule : spirit::rule<end_by_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >> spirit::into<&CreditWords::medium>[spirit::one_of<words::unbracketed_end_media>] >>
        spirit::whitespace >> credit_parts::by_or_provided<60>;
};

/// `Photo: Xinhua`.
struct colon_credit_rule : spirit::rule<colon_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >> spirit::into<&CreditWords::medium>[spirit::one_of<words::photo>] >> marks::colon >>
        spirit::when<&credit_parts::is_named<60>> >> !credit_parts::description >> credit_parts::named;
};

/// `Illustration: Lei Mu/GT`.
struct colon_agency_credit_rule : spirit::rule<colon_agency_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        credit_parts::anew >> credit_parts::medium >> marks::colon >> credit_parts::maker_and_agency;
};

/// `Lei Mu / Xinhua`.
struct signed_credit_rule : spirit::rule<signed_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> credit_parts::maker_and_agency;
};

/// `/Xinhua`, `/VCG Photo`.
struct slash_credit_rule : spirit::rule<slash_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> '/' >> spirit::ws >> credit_parts::outlet_name[agency] >>
                                       -(spirit::whitespace >> credit_parts::medium) >> x3::eoi;
};

/// `ZHU XINGXIN/CHINA DAILY`.
struct china_daily_credit_rule : spirit::rule<china_daily_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto outlet =
        credit_parts::outlet_name[spirit::view[spirit::one_of<words::capital_outlets>]] >> x3::eoi;
    static constexpr auto after_slash = -credit_parts::for_word >> outlet;
    static constexpr auto definition =
        (credit_parts::anew >>
         credit_parts::creators[spirit::check<&credit_parts::is_credit_name>[credit_parts::before_last_slash]] >>
         credit_parts::slash >> after_slash) |
        (credit_parts::anew >> -credit_parts::for_word >> spirit::when<&credit_parts::is_in_capitals> >> outlet);
};

/// `Photo/Xinhua`.
struct medium_agency_credit_rule : spirit::rule<medium_agency_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = credit_parts::anew >> credit_parts::medium >> credit_parts::slash >>
                                       credit_parts::outlet_name[agency] >> x3::eoi;
};

struct line_credit_rule : spirit::rule<line_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = spirit::choice[colon_credit_rule()];
};
/// A whole line.
inline constexpr line_credit_rule line_credit{};

struct unstopped_line_credit_rule : spirit::rule<unstopped_line_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = spirit::choice[line_by_credit_rule()];
};
/// A whole line without a stop at its end.
inline constexpr unstopped_line_credit_rule unstopped_line_credit{};

struct end_credit_rule : spirit::rule<end_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition =
        spirit::choice[colon_credit_rule() | colon_agency_credit_rule() | medium_agency_credit_rule() |
                       signed_credit_rule() | slash_credit_rule() | china_daily_credit_rule()];
};
/// After a sentence.
inline constexpr end_credit_rule end_credit{};

struct initial_end_credit_rule : spirit::rule<initial_end_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = spirit::choice[colon_credit_rule() | slash_credit_rule()];
};
/// After a stop that may belong to an initial of the name: `J. Smith/Xinhua`.
inline constexpr initial_end_credit_rule initial_end_credit{};

struct unstopped_end_credit_rule : spirit::rule<unstopped_end_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = spirit::choice[end_by_credit_rule()];
};
/// After a sentence, also glued to it, without a stop at its end.
inline constexpr unstopped_end_credit_rule unstopped_end_credit{};

struct number_credit_rule : spirit::rule<number_credit_rule, CreditWords>
{
    static constexpr auto name = "a credit";
    static constexpr auto definition = spirit::choice[slash_credit_rule()];
};
/// After a digit and whitespace.
inline constexpr number_credit_rule number_credit{};

} // namespace grammar
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
