// PEGTL as its manual writes grammars: a struct a rule, an action a struct.
#include "rivals.hpp"

#include <tao/pegtl.hpp>

namespace bench {
namespace {

namespace pegtl = tao::pegtl;
using namespace pegtl;

struct ends : plus<eol>
{
};
struct blank : star<one<' '>>
{
};
struct crumb : plus<not_one<'>', '\n'>>
{
};
struct breadcrumb : list<seq<blank, crumb>, one<'>'>>
{
};
struct title : plus<not_one<'\n'>>
{
};
struct outlet : plus<not_one<'|', '\n'>>
{
};
struct month : plus<alpha>
{
};
struct day : plus<digit>
{
};
struct year : plus<digit>
{
};
struct source_line : seq<outlet, string<'|', ' ', 'U', 'p', 'd', 'a', 't', 'e', 'd', ':', ' '>, month, one<' '>, day,
                         one<','>, one<' '>, year>
{
};
struct extension : string<'.', 'j', 'p', 'g'>
{
};
struct file : seq<plus<not_at<extension, at<eolf>>, not_one<'\n'>>, extension, at<eol>>
{
};
struct credit_text : plus<not_one<']', '\n'>>
{
};
struct credit : seq<string<' ', '['>, credit_text, one<']'>>
{
};
struct caption : plus<not_at<string<' ', '['>>, not_one<'\n'>>
{
};
struct figure : seq<file, ends, caption, opt<credit>>
{
};
struct paragraph : plus<not_one<'\n'>>
{
};
struct block : seq<sor<figure, paragraph>, sor<ends, eof>>
{
};
struct page_rule : seq<breadcrumb, ends, title, ends, source_line, ends, star<not_at<eof>, block>, eof>
{
};

template <class Rule>
struct action : nothing<Rule>
{
};

template <class Input>
std::string_view view(Input const& in)
{
    return {in.begin(), in.size()};
}

template <>
struct action<crumb>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.breadcrumb.push_back(view(in));
    }
};
template <>
struct action<title>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.title = view(in);
    }
};
template <>
struct action<outlet>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.source = view(in);
    }
};
template <>
struct action<month>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.month = month_of(view(in));
    }
};
template <>
struct action<day>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.day = number_of(view(in));
    }
};
template <>
struct action<year>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.year = number_of(view(in));
    }
};
template <>
struct action<file>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.blocks.push_back({view(in), {}, {}});
    }
};
template <>
struct action<caption>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.blocks.back().text = view(in);
    }
};
template <>
struct action<credit_text>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.blocks.back().credit = view(in);
    }
};
template <>
struct action<paragraph>
{
    template <class I>
    static void apply(I const& in, SimplePage& p)
    {
        p.blocks.push_back({{}, view(in), {}});
    }
};

} // namespace

bool read_with_pegtl(std::string_view text, SimplePage& page)
{
    page.clear();
    memory_input<tracking_mode::lazy, eol::lf> in(text.data(), text.data() + text.size(), "");
    return pegtl::parse<page_rule, action>(in, page);
}

} // namespace bench
