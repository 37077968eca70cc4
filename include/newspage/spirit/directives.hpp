/// \file
/// Directives: where a parser's value goes, and what must hold.
#ifndef NEWSPAGE_SPIRIT_DIRECTIVES_HPP
#define NEWSPAGE_SPIRIT_DIRECTIVES_HPP

#include <newspage/config.hpp>
#include <newspage/spirit/first.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace newspage {
inline namespace NEWSPAGE_ABI {
namespace spirit {

/// Makes `name[subject]` out of a directive's template.
template <template <class> class Directive>
struct directive_maker
{
    template <class Subject>
    constexpr auto operator[](Subject const& subject) const
    {
        return Directive<typename x3::extension::as_parser<Subject>::value_type>{x3::as_parser(subject)};
    }
};

/// Base of a directive. One that delivers to the enclosing rule's value has itself no attribute.
template <class Subject, class Derived, class Attribute = x3::unused_type>
struct directive : x3::unary_parser<Subject, Derived>
{
    using attribute_type = Attribute;
    static constexpr bool has_attribute = !is_unused<Attribute>;
    static constexpr bool handles_container = false;

    constexpr explicit directive(Subject const& p) : x3::unary_parser<Subject, Derived>(p) {}
};

template <class Subject>
using attribute_of = typename x3::traits::attribute_of<Subject, x3::unused_type>::type;

template <auto... Member>
struct into_
{
    template <class Subject>
    struct parser : directive<Subject, parser<Subject>>
    {
        using directive<Subject, parser<Subject>>::directive;

        template <class Context, class RuleContext, class Actual>
        bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& value,
                   Actual&) const
        {
            if constexpr (is_unused<RuleContext>)
                return this->subject.parse(first, last, context, x3::unused, x3::unused);
            else if constexpr (sizeof...(Member) == 0)
                return this->subject.parse(first, last, context, value, value);
            else
                return this->subject.parse(first, last, context, value, (value.*....*Member));
        }
    };
};

/// The parser's value becomes a member of the enclosing rule's value, or fills the whole of it.
///
///     into<&Date::year>[digits<4, 4>]        // date.year = 2022
///     into<>[other_rule]                     // fills the date
template <auto... Member>
inline constexpr directive_maker<into_<Member...>::template parser> into{};

template <class Subject>
struct add_parser : directive<Subject, add_parser<Subject>>
{
    using directive<Subject, add_parser<Subject>>::directive;

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& list, Actual&) const
    {
        if constexpr (is_unused<RuleContext>) {
            return this->subject.parse(first, last, context, x3::unused, x3::unused);
        } else {
            attribute_of<Subject> value{};
            if (!this->subject.parse(first, last, context, x3::unused, value))
                return false;
            list.push_back(std::move(value));
            return true;
        }
    }
};

/// The parser's value is appended to the enclosing rule's value, a list.
///
///     add[name] >> *(',' >> add[name])       // names.push_back("Li Wei"); ...
inline constexpr directive_maker<add_parser> add{};

template <auto Member, auto Value>
struct set_
{
    template <class Subject>
    struct parser : directive<Subject, parser<Subject>>
    {
        using directive<Subject, parser<Subject>>::directive;

        template <class Context, class RuleContext, class Actual>
        bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& value,
                   Actual&) const
        {
            if (!this->subject.parse(first, last, context, value, x3::unused))
                return false;
            if constexpr (!is_unused<RuleContext>)
                value.*Member = Value;
            return true;
        }
    };
};

/// Where the parser matches, a member of the enclosing rule's value gets a fixed value.
///
///     set<&Date::colon, true>[colon]         // date.colon = true
///     set<&Credit::medium, Medium::map>[word("map")]
template <auto Member, auto Value>
inline constexpr directive_maker<set_<Member, Value>::template parser> set{};

template <class Subject>
struct view_parser : directive<Subject, view_parser<Subject>, std::string_view>
{
    using directive<Subject, view_parser<Subject>, std::string_view>::directive;

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& value,
               Actual& actual) const
    {
        char const* const start = first;
        if (!this->subject.parse(first, last, context, value, x3::unused))
            return false;
        if constexpr (!is_unused<Actual>)
            actual = text_between(start, first);
        return true;
    }
};

/// What the parser matches, as a `std::string_view`.
///
///     view[+x3::char_('a', 'z')]             // yields "harbor"
///     into<&Date::text>[view[any_date]]      // the date as it is written
inline constexpr directive_maker<view_parser> view{};

template <auto Holds>
struct check_
{
    template <class Subject>
    struct parser : directive<Subject, parser<Subject>, attribute_of<Subject>>
    {
        using directive<Subject, parser<Subject>, attribute_of<Subject>>::directive;
        static constexpr auto condition = Holds; ///< for the EBNF

        template <class Context, class RuleContext, class Actual>
        bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& value,
                   Actual& actual) const
        {
            attribute_of<Subject> found{};
            char const* const start = first;
            if (!this->subject.parse(first, last, context, value, found))
                return false;
            bool holds = false;
            if constexpr (std::is_invocable_v<decltype(Holds), attribute_of<Subject>&, Context const&>)
                holds = Holds(found, context);
            else
                holds = Holds(found);
            if (!holds) {
                first = start;
                return false;
            }
            if constexpr (!is_unused<Actual>)
                actual = std::move(found);
            return true;
        }
    };

    template <class Subject>
    constexpr auto operator[](Subject const& subject) const
    {
        return directive_maker<parser>()[subject];
    }
};

/// The parser, where `f(value)` or `f(value, context)` holds for its value; f may change the value.
///
///     bool is_short(std::string_view name) { return name.size() <= 60; }
///     check<&is_short>[until('|')]
template <auto Holds>
inline constexpr check_<Holds> check{};

template <auto Holds>
struct when_parser : terminal<when_parser<Holds>>
{
    static constexpr auto condition = Holds; ///< for the EBNF

    template <class Context, class RuleContext, class Actual>
    bool parse(char const*& first, char const* const& last, Context const& context, RuleContext& value, Actual&) const
    {
        if constexpr (std::is_member_function_pointer_v<decltype(Holds)>)
            return (value.*Holds)();
        else if constexpr (!std::is_invocable_v<decltype(Holds), std::string_view> &&
                           std::is_invocable_v<decltype(Holds), RuleContext&>)
            return Holds(value);
        else if constexpr (std::is_invocable_v<decltype(Holds), std::string_view, Context const&>)
            return Holds(text_between(first, last), context);
        else
            return Holds(text_between(first, last));
    }
    [[nodiscard]] constexpr first_bytes first() const { return walk::nothing(); }
};

/// Takes nothing, and matches where `f(text ahead)`, `f(text ahead, context)` or a predicate of the enclosing rule's
/// value holds.
///
///     when<&holds_letter> >> until(x3::eoi)  // not "12 - 14"
///     when<&Fields::begins_line> >> stamp    // fields.begins_line()
template <auto Holds>
inline constexpr when_parser<Holds> when{};

} // namespace spirit
} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
