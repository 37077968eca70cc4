/// \file
/// What the grammar is made of besides X3: the base of its terminals, and its directives.
#ifndef NEWSPAGE_GRAMMAR_DETAIL_PRIMITIVE_HPP
#define NEWSPAGE_GRAMMAR_DETAIL_PRIMITIVE_HPP

#include <newspage/config.hpp>

#include <boost/spirit/home/x3/auxiliary.hpp>
#include <boost/spirit/home/x3/char.hpp>
#include <boost/spirit/home/x3/core.hpp>
#include <boost/spirit/home/x3/directive.hpp>
#include <boost/spirit/home/x3/operator.hpp>
#include <boost/spirit/home/x3/string.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace newspage {
inline namespace v0 {
namespace grammar {

namespace x3 = boost::spirit::x3;

namespace detail {

template <class T>
inline constexpr bool is_unused = std::is_same_v<std::remove_const_t<T>, x3::unused_type>;

template <class Parser>
inline constexpr bool makes_attribute = x3::traits::has_attribute<Parser, x3::unused_type>::value;

/// The part from \a first to \a last as a view.
[[nodiscard]] constexpr std::string_view text_between(char const* first, char const* last) noexcept
{
    return {first, static_cast<std::size_t>(last - first)};
}

/// Base of a terminal: `bool match(first, last, context, value)` moves \a first past what it took, or returns false.
template <class Derived, class Attribute = x3::unused_type>
struct primitive : x3::parser<Derived>
{
    using attribute_type = Attribute;
    static constexpr bool has_attribute = !is_unused<Attribute>;
    static constexpr bool handles_container = false;

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        Attribute value{};
        Iterator at = first;
        if (!this->derived().match(at, last, context, value))
            return false;
        first = at;
        if constexpr (has_attribute && !is_unused<Actual>)
            actual = std::move(value);
        return true;
    }
};

/// Base of a parser that asks or tells, and takes nothing. So what follows a guard needs no step back: iterators over lines are
/// large to keep.
template <class Derived>
struct guard : x3::parser<Derived>
{
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;
    static constexpr bool is_guard = true;
};

template <class Parser>
concept guarding = requires { requires Parser::is_guard; };

/// Subject, where Guard holds.
template <guarding Guard, class Subject>
struct guarded_parser : x3::unary_parser<Subject, guarded_parser<Guard, Subject>>
{
    using attribute_type = typename x3::traits::attribute_of<Subject, x3::unused_type>::type;
    static constexpr bool has_attribute = makes_attribute<Subject>;
    static constexpr bool handles_container = false;
    static constexpr bool is_guard = guarding<Subject>;

    Guard guard;

    constexpr guarded_parser(Guard const& g, Subject const& p) : x3::unary_parser<Subject, guarded_parser<Guard, Subject>>(p), guard(g) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        return guard.parse(first, last, context, rule, x3::unused) && this->subject.parse(first, last, context, rule, actual);
    }
};

/// Where Guard does not hold.
template <guarding Guard>
struct unguarded_parser : guard<unguarded_parser<Guard>>
{
    Guard subject;

    constexpr explicit unguarded_parser(Guard const& g) : subject(g) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
    {
        return !subject.parse(first, last, context, rule, x3::unused);
    }
};

template <guarding Guard, class Subject>
[[nodiscard]] constexpr auto operator>>(Guard const& guard, Subject const& subject)
{
    return guarded_parser<Guard, typename x3::extension::as_parser<Subject>::value_type>{guard, x3::as_parser(subject)};
}
template <guarding Guard>
[[nodiscard]] constexpr auto operator!(Guard const& guard)
{
    return unguarded_parser<Guard>{guard};
}

/// Base of a directive that delivers by the enclosing rule's attribute, and so has none itself.
template <class Subject, class Derived>
struct silent_directive : x3::unary_parser<Subject, Derived>
{
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;
    static constexpr bool handles_container = false;

    constexpr explicit silent_directive(Subject const& p) : x3::unary_parser<Subject, Derived>(p) {}
};

/// Makes `name[subject]` out of a directive's template.
template <template <class> class Directive>
struct directive_maker
{
    template <class Subject>
    constexpr auto operator[](Subject const& subject) const
    {
        using parser = typename x3::extension::as_parser<Subject>::value_type;
        return Directive<parser>{x3::as_parser(subject)};
    }
};

template <auto Member>
struct into_
{
    template <class Subject>
    struct directive : silent_directive<Subject, directive<Subject>>
    {
        using silent_directive<Subject, directive<Subject>>::silent_directive;

        template <class Iterator, class Context, class RuleContext, class Actual>
        bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
        {
            return this->subject.parse(first, last, context, rule, rule.*Member);
        }
    };
};

template <class Subject>
struct yields_directive : silent_directive<Subject, yields_directive<Subject>>
{
    using silent_directive<Subject, yields_directive<Subject>>::silent_directive;

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
    {
        return this->subject.parse(first, last, context, rule, rule);
    }
};

template <auto Member, auto Value>
struct set_
{
    template <class Subject>
    struct directive : silent_directive<Subject, directive<Subject>>
    {
        using silent_directive<Subject, directive<Subject>>::silent_directive;

        template <class Iterator, class Context, class RuleContext, class Actual>
        bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
        {
            if (!this->subject.parse(first, last, context, rule, x3::unused))
                return false;
            rule.*Member = Value;
            return true;
        }
    };
};

template <auto Function>
struct call_
{
    template <class Subject>
    struct directive : silent_directive<Subject, directive<Subject>>
    {
        using silent_directive<Subject, directive<Subject>>::silent_directive;

        template <class Iterator, class Context, class RuleContext, class Actual>
        bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
        {
            typename x3::traits::attribute_of<Subject, Context>::type value{};
            Iterator const start = first;
            if (!this->subject.parse(first, last, context, rule, value))
                return false;
            bool accepted = true;
            if constexpr (std::is_void_v<decltype((rule.*Function)(value))>)
                (rule.*Function)(value);
            else
                accepted = (rule.*Function)(value);
            if (!accepted)
                first = start;
            return accepted;
        }
    };
};

template <class Subject>
struct view_directive : x3::unary_parser<Subject, view_directive<Subject>>
{
    using attribute_type = std::string_view;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    constexpr explicit view_directive(Subject const& p)
        : x3::unary_parser<Subject, view_directive<Subject>>(p)
    {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        Iterator const start = first;
        if (!this->subject.parse(first, last, context, rule, x3::unused))
            return false;
        if constexpr (!is_unused<Actual>)
            actual = text_between(start, first);
        return true;
    }
};

/// What a rule made, with the text it made it from.
template <class Value>
struct located
{
    Value value{};
    std::string_view text;
};

template <class Subject>
struct located_directive : x3::unary_parser<Subject, located_directive<Subject>>
{
    using value_type = typename x3::traits::attribute_of<Subject, x3::unused_type>::type;
    using attribute_type = located<value_type>;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    constexpr explicit located_directive(Subject const& p) : x3::unary_parser<Subject, located_directive<Subject>>(p) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
    {
        value_type value{};
        Iterator const start = first;
        if (!this->subject.parse(first, last, context, rule, value))
            return false;
        if constexpr (!is_unused<Actual>) {
            actual.value = std::move(value);
            actual.text = text_between(start, first);
        }
        return true;
    }
};

template <class Subject>
struct restore_directive : silent_directive<Subject, restore_directive<Subject>>
{
    using silent_directive<Subject, restore_directive<Subject>>::silent_directive;

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
    {
        auto const before = rule.mark();
        if (this->subject.parse(first, last, context, rule, x3::unused))
            return true;
        rule.reset(before);
        return false;
    }
};

template <auto Predicate>
struct when_parser : guard<when_parser<Predicate>>
{
    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator&, Iterator const&, Context const&, RuleContext& rule, Actual&) const
    {
        if constexpr (std::is_void_v<decltype((rule.*Predicate)())>)
            return (rule.*Predicate)(), true;
        else
            return static_cast<bool>((rule.*Predicate)());
    }
};

template <class Attribute, auto Function>
struct converted_
{
    template <class Subject>
    struct directive : x3::unary_parser<Subject, directive<Subject>>
    {
        using attribute_type = Attribute;
        static constexpr bool has_attribute = true;
        static constexpr bool handles_container = false;

        constexpr explicit directive(Subject const& p) : x3::unary_parser<Subject, directive<Subject>>(p) {}

        template <class Iterator, class Context, class RuleContext, class Actual>
        bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual& actual) const
        {
            typename x3::traits::attribute_of<Subject, Context>::type parts{};
            Attribute made{};
            Iterator const start = first;
            if (!this->subject.parse(first, last, context, rule, parts) || !Function(parts, made)) {
                first = start;
                return false;
            }
            if constexpr (!is_unused<Actual>)
                actual = std::move(made);
            return true;
        }
    };
};

} // namespace detail

/// A rule with an attribute of its own, which its definition fills.
///
/// It is an X3 parser like `x3::rule`, but its type names the definition instead of holding it, so that types stay short
/// where rules are built of rules, and compile times with them. It is complete in itself: no instantiation, no link rules.
template <class Attribute, auto const& Definition>
struct rule : x3::parser<rule<Attribute, Definition>>
{
    using attribute_type = Attribute;
    static constexpr bool has_attribute = true;
    static constexpr bool handles_container = false;

    /// The words for it in an error of X3's.
    char const* name;

    constexpr explicit rule(char const* n) : name(n) {}

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext&, Actual& actual) const
    {
        if constexpr (std::is_same_v<Actual, Attribute>) {
            return fill(first, last, context, actual);
        } else {
            Attribute value{};
            if (!fill(first, last, context, value))
                return false;
            if constexpr (!detail::is_unused<Actual>)
                actual = std::move(value);
            return true;
        }
    }

private:
    template <class Iterator, class Context>
    static bool fill(Iterator& first, Iterator const& last, Context const& context, Attribute& value)
    {
        if constexpr (detail::makes_attribute<std::remove_cvref_t<decltype(Definition)>>)
            return Definition.parse(first, last, context, value, value);
        else
            return Definition.parse(first, last, context, value, x3::unused);
    }
};

/// A part of a rule under a name of its own: it fills the attribute of the rule that it stands in.
template <auto const& Definition>
struct part : x3::parser<part<Definition>>
{
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;
    static constexpr bool handles_container = false;

    template <class Iterator, class Context, class RuleContext, class Actual>
    bool parse(Iterator& first, Iterator const& last, Context const& context, RuleContext& rule, Actual&) const
    {
        return Definition.parse(first, last, context, rule, x3::unused);
    }

    /// Where the definition knows with which bytes it may begin, so does the part.
    template <class Iterator, class Context>
    static Iterator next(Iterator first, Iterator last, Context const& context)
        requires requires { Definition.next(first, last, context); }
    {
        return Definition.next(first, last, context);
    }
};

/// `into<&T::member>[p]`: p fills that member of the enclosing rule's attribute T.
template <auto Member>
inline constexpr detail::directive_maker<detail::into_<Member>::template directive> into{};

/// `yields[p]`: p fills the enclosing rule's whole attribute.
inline constexpr detail::directive_maker<detail::yields_directive> yields{};

/// `set<&T::member, value>[p]`: where p matches, that member gets that value.
template <auto Member, auto Value>
inline constexpr detail::directive_maker<detail::set_<Member, Value>::template directive> set{};

/// `call<&T::function>[p]`: hands what p made to that function of the enclosing rule's attribute, which may decline it.
template <auto Function>
inline constexpr detail::directive_maker<detail::call_<Function>::template directive> call{};

/// `view[p]`: what p matches, as a `std::string_view`.
inline constexpr detail::directive_maker<detail::view_directive> view{};

/// `with_text[p]`: what p made, and the text it made it from.
inline constexpr detail::directive_maker<detail::located_directive> with_text{};

/// `restore[p]`: where p fails half-way, what it left in the enclosing rule's attribute is taken back.
inline constexpr detail::directive_maker<detail::restore_directive> restore{};

/// `when<&T::predicate>`: matches nothing, where that predicate of the enclosing rule's attribute holds.
template <auto Predicate>
inline constexpr detail::when_parser<Predicate> when{};

/// `act<&T::function>`: matches nothing, and calls that function of the enclosing rule's attribute.
template <auto Function>
inline constexpr detail::when_parser<Function> act{};

/// `converted<U, f>[p]`: a U made of p's attribute by `bool f(parts, U&)`, which may decline it.
template <class Attribute, auto Function>
inline constexpr detail::directive_maker<detail::converted_<Attribute, Function>::template directive> converted{};

} // namespace grammar
} // namespace v0
} // namespace newspage

/// The name that X3 gives in `expectation_failure::which()`.
template <class Attribute, auto const& Definition>
struct boost::spirit::x3::get_info<newspage::grammar::rule<Attribute, Definition>>
{
    using result_type = std::string;
    std::string operator()(newspage::grammar::rule<Attribute, Definition> const& r) const { return r.name; }
};

#endif
