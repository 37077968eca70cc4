// Writes a grammar as EBNF, out of the parsers themselves: expression trees of X3.
//
// Beside EBNF: `&p` and `!p` look ahead, `{ p }+` is once or more, `1…4 * p` so many times, and `{ any - p }` is the text
// before the next p, or all that is left. Between question marks is a condition, under the name that it has in the
// headers, or a parser that is written by hand, in words. A condition `may be ...` only saves time.
#ifndef NEWSPAGE_DOCS_EBNF_HPP
#define NEWSPAGE_DOCS_EBNF_HPP

#include <newspage/grammar/field_name.hpp>
#include <newspage/spirit/choice.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

namespace docs {

namespace x3 = newspage::spirit::x3;
namespace spirit = newspage::spirit;

/// What the compiler writes after ` = ` in the signature of a template of one parameter, without namespaces.
inline std::string without_namespaces(std::string_view signature)
{
    auto const begin = signature.find(" = ") + 3;
    auto const end = std::min(signature.find(';', begin), signature.size() - 1);
    static std::regex const gap("> >");
    static std::regex const noise(R"((\{anonymous\}|\(anonymous namespace\)|[A-Za-z_]\w*)::|[&(){}])");
    auto const name = std::regex_replace(std::string(signature.substr(begin, end - begin)), noise, "");
    return std::regex_replace(name, gap, ">>");
}
template <class Type>
std::string name_of_type()
{
    return without_namespaces(__PRETTY_FUNCTION__);
}
template <auto Value>
std::string name_of_value()
{
    if constexpr (std::is_class_v<decltype(Value)>)
        return name_of_type<std::remove_const_t<decltype(Value)>>();
    else
        return without_namespaces(__PRETTY_FUNCTION__);
}
template <auto const& Table>
std::string name_of_table()
{
    return without_namespaces(__PRETTY_FUNCTION__);
}

/// `more_crumbs_rule<arrow>` as `more_crumbs_arrow`.
inline std::string as_identifier(std::string const& type)
{
    static std::regex const ending("_rule\\b"), sign("\\W+"), last("_$");
    auto const name = std::regex_replace(std::regex_replace(type, ending, ""), sign, "_");
    return std::regex_replace(name, last, "");
}

/// Each rule once, in the order in which another one needs it.
class ebnf
{
public:
    /// Names a part that is not a rule. Parts in which it occurs are named after it.
    template <class Part>
    void name(std::string const& name, Part const& part)
    {
        auto const words = text_of(part).words;
        names_[words] = name;
        take(name, typeid(Part));
        productions_.emplace_back(name, words);
    }
    template <class Rule>
    void add(Rule const& rule)
    {
        static_cast<void>(write(rule));
    }
    /// Name and text, as in `name = text ;`.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> const& productions() const { return productions_; }
    /// The text of a parser that is not a rule.
    template <class Parser>
    [[nodiscard]] std::string write(Parser const& parser)
    {
        return grouped(parser, alternatives);
    }

private:
    /// What binds less than another is in brackets there.
    enum binding { alternatives, sequence, difference, term };
    struct text
    {
        std::string words;
        binding binds = term;
    };

    template <class Parser>
    std::string grouped(Parser const& parser, binding least)
    {
        return placed(text_of(parser), least);
    }
    /// A text by its name, or in brackets where it binds less than \a least.
    [[nodiscard]] std::string placed(text const& found, binding least) const
    {
        if (auto const named = names_.find(found.words); named != names_.end())
            return named->second;
        return found.binds < least ? "( " + found.words + " )" : found.words;
    }
    static std::string quoted(std::string const& words)
    {
        return words.find('"') == words.npos ? '"' + words + '"' : '\'' + words + '\'';
    }
    static std::string condition(std::string words)
    {
        for (auto& c : words)
            c = c == '_' ? ' ' : c;
        return "? " + words + " ?";
    }
    static std::string times(int least, int most)
    {
        return std::to_string(least) + (least == most ? "" : "…" + std::to_string(most)) + " * ";
    }
    /// One after the other; a part that matches nothing is left out.
    template <class Left, class Right>
    text joined(Left const& left, Right const& right)
    {
        auto const front = text_of(left);
        auto const back = text_of(right);
        if (front.words.empty())
            return back;
        if (back.words.empty())
            return front;
        return {placed(front, sequence) + " , " + placed(back, sequence), sequence};
    }

    /// A rule by its name; a parser that says what it is; a directive by its subject.
    template <class Parser>
    text text_of(Parser const& p)
    {
        if constexpr (requires { Parser::definition; }) {
            add_production<Parser>();
            return {as_identifier(name_of_type<Parser>())};
        } else if constexpr (requires {
                                 Parser::condition;
                                 p.subject;
                             }) {
            auto const subject = grouped(p.subject, sequence);
            return {subject + " , " + condition(name_of_value<Parser::condition>()), sequence};
        } else if constexpr (requires { Parser::condition; }) {
            return {condition(name_of_value<Parser::condition>())};
        } else if constexpr (requires { Parser::name; }) {
            return {std::string_view(Parser::name).empty() ? std::string() : condition(Parser::name)};
        } else {
            return text_of(p.subject);
        }
    }
    template <class Rule>
    void add_production()
    {
        auto const type = name_of_type<Rule>();
        auto const name = as_identifier(type);
        if (!take(name, typeid(Rule)))
            return;
        auto words = grouped(Rule::definition, alternatives);
        productions_.emplace_back(name, std::move(words));
    }

    /// Whether \a name is new.
    bool take(std::string const& name, std::type_info const& type)
    {
        auto const [known, is_new] = types_.emplace(name, &type);
        if (!is_new && *known->second != type)
            throw std::logic_error("two productions would be called " + name);
        return is_new;
    }

    template <class L, class R>
    text text_of(x3::sequence<L, R> const& p)
    {
        return joined(p.left, p.right);
    }
    /// A number and the end of its digits.
    template <unsigned Least, int Most, class End>
    text text_of(x3::sequence<x3::uint_parser<unsigned, 10, Least, Most>, x3::not_predicate<End>> const& p)
    {
        return text_of(p.left);
    }
    template <class L, class R>
    text text_of(x3::alternative<L, R> const& p)
    {
        auto const left = grouped(p.left, alternatives);
        return {left + " | " + grouped(p.right, alternatives), alternatives};
    }
    template <class L, class R>
    text text_of(x3::difference<L, R> const& p)
    {
        auto const left = grouped(p.left, difference);
        return {left + " - " + grouped(p.right, term), difference};
    }
    template <class S>
    text text_of(x3::kleene<S> const& p)
    {
        return {"{ " + grouped(p.subject, alternatives) + " }"};
    }
    template <class S>
    text text_of(x3::plus<S> const& p)
    {
        return {"{ " + grouped(p.subject, alternatives) + " }+"};
    }
    template <class S>
    text text_of(x3::optional<S> const& p)
    {
        return {"[ " + grouped(p.subject, alternatives) + " ]"};
    }
    template <class S>
    text text_of(x3::and_predicate<S> const& p)
    {
        return {"&" + grouped(p.subject, term)};
    }
    template <class S>
    text text_of(x3::not_predicate<S> const& p)
    {
        return {"!" + grouped(p.subject, term)};
    }
    template <class S>
    text text_of(x3::repeat_directive<S, x3::detail::finite_count<int>> const& p)
    {
        return {times(p.repeat_limit.min_value, p.repeat_limit.max_value) + grouped(p.subject, term)};
    }
    template <class S>
    text text_of(spirit::until_parser<S> const& p)
    {
        return {"{ any - " + grouped(p.subject, term) + " }"};
    }
    template <class S>
    text text_of(newspage::grammar::detail::name_until_parser<S> const& p)
    {
        return {"{ any - " + grouped(p.subject, term) + " }"};
    }
    template <class E, class A>
    text text_of(x3::literal_char<E, A> const& p)
    {
        return {quoted(std::string(1, static_cast<char>(p.ch)))};
    }
    template <class S, class E, class A>
    text text_of(x3::literal_string<S, E, A> const& p)
    {
        return {quoted(p.str)};
    }
    template <class E, class A>
    text text_of(x3::char_range<E, A> const& p)
    {
        return {quoted(std::string(1, static_cast<char>(p.from))) + "…" +
                quoted(std::string(1, static_cast<char>(p.to)))};
    }
    template <class E>
    text text_of(x3::any_char<E> const&)
    {
        return {"any"};
    }
    template <unsigned Least, int Most>
    text text_of(x3::uint_parser<unsigned, 10, Least, Most> const&)
    {
        return {times(int{Least}, Most) + "digit"};
    }
    text text_of(x3::eoi_parser const&) { return {"end"}; }
    text text_of(spirit::whitespace_parser const&) { return {"whitespace"}; }
    text text_of(spirit::word_parser const& p) { return {quoted(std::string(p.text))}; }
    template <auto const& Table, auto Extra>
    text text_of(spirit::one_of_parser<Table, Extra> const&)
    {
        return {name_of_table<Table>()};
    }

    std::map<std::string, std::string> names_;
    std::map<std::string, std::type_info const*> types_;
    std::vector<std::pair<std::string, std::string>> productions_;
};

} // namespace docs

#endif
