// The classes of Python. Their members come from the model's lists.

#include "convert.hpp"
#include "page.hpp"

#include <newspage/json.hpp>
#include <newspage/to_json.hpp>

#include <boost/json/serialize.hpp>

#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace newspage::python {
namespace {

template <class Struct>
constexpr std::size_t member_count = std::tuple_size_v<std::remove_const_t<decltype(members<Struct>)>>;

template <class Struct>
using Docs = std::array<char const*, member_count<Struct>>;

Article const& struct_of(Page const& page) { return page.article; }
template <has_members Struct>
Struct const& struct_of(Struct const& part)
{
    return part;
}

/// Adds properties that cannot be set; one docstring for each member, in their order.
template <class Struct, class Bound>
void add_members(py::class_<Bound>& type, Docs<Struct> const& docs)
{
    py::tuple names(member_count<Struct>);
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        auto add = [&]<std::size_t At>(std::integral_constant<std::size_t, At>) {
            std::string const name(std::get<At>(members<Struct>).name);
            type.def_property_readonly(
                name.c_str(),
                [](py::object const& self) {
                    auto const& part = struct_of(self.cast<Bound const&>());
                    return converter(self)(part.*std::get<At>(members<Struct>).pointer);
                },
                docs[At]);
            names[At] = name;
        };
        (add(std::integral_constant<std::size_t, I>()), ...);
    }
    (std::make_index_sequence<member_count<Struct>>());
    type.attr("__match_args__") = names;
}

/// As in `Author(name='Zhao Ruixue', place='Jinan')`.
py::str repr(py::object const& self)
{
    auto const type = py::type::of(self);
    std::string out = py::str(type.attr("__name__"));
    char const* before = "(";
    for (auto const& name : type.attr("__match_args__")) {
        out += std::exchange(before, ", ");
        out += std::string(py::str(name)) + '=' + std::string(py::repr(self.attr(name)));
    }
    return py::str(out + ')');
}

template <class Part>
void add_part(py::module_& module, char const* name, char const* doc, Docs<Part> const& docs)
{
    py::class_<Part> type(module, name, doc);
    if constexpr (!block_type<Part>.empty())
        type.attr("type") = std::string(block_type<Part>);
    add_members<Part>(type, docs);
    type.def("__repr__", &repr);
    type.def(
        "__eq__", [](Part const& a, Part const& b) { return a == b; }, py::is_operator());
    type.def(py::pickle([](Part const& part) { return boost::json::serialize(boost::json::value_from(part)); },
                        [](std::string const& json) { return boost::json::value_to<Part>(boost::json::parse(json)); }));
}

void add_partial_date(py::module_& module)
{
    py::class_<PartialDate> type(module, "PartialDate", "A day, with its year where the page names one.");
    type.def_property_readonly(
        "year",
        [](PartialDate const& date) {
            return date.year ? py::object(py::int_(static_cast<int>(*date.year))) : py::object(py::none());
        },
        "None where the page names no year.");
    type.def_property_readonly(
        "month", [](PartialDate const& date) { return static_cast<unsigned>(date.month); }, "From 1 to 12.");
    type.def_property_readonly(
        "day", [](PartialDate const& date) { return static_cast<unsigned>(date.day); }, "From 1 to 31.");
    type.attr("__match_args__") = py::make_tuple("year", "month", "day");
    type.def(
        "__str__", [](PartialDate const& date) { return to_string(date); },
        "Returns 2022-03-13, or --03-13 without a year.");
    type.def("__repr__", &repr);
    type.def(
        "__eq__", [](PartialDate const& a, PartialDate const& b) { return a == b; }, py::is_operator());
    type.def(py::pickle(
        [](PartialDate const& date) {
            return py::make_tuple(date.year ? static_cast<int>(*date.year) : 0, static_cast<unsigned>(date.month),
                                  static_cast<unsigned>(date.day));
        },
        [](py::tuple const& state) {
            auto const year = state[0].cast<int>();
            return PartialDate{year ? std::optional(std::chrono::year(year)) : std::nullopt,
                               std::chrono::month(state[1].cast<unsigned>()),
                               std::chrono::day(state[2].cast<unsigned>())};
        }));
}

Page from_json_text(std::string_view json)
{
    auto article = newspage::from_json(json);
    if (!article)
        throw py::value_error(article.error().message());
    return {std::move(*article), {}};
}

py::tuple state_of(Page const& page)
{
    py::list notes;
    for (auto const& note : page.notes)
        notes.append(py::make_tuple(static_cast<int>(note.what.code), static_cast<int>(note.what.severity),
                                    note.what.where.offset, note.what.where.length, note.line, note.column));
    return py::make_tuple(to_json(page.article), notes);
}

Page from_state(py::tuple const& state)
{
    auto page = from_json_text(state[0].cast<std::string>());
    for (auto const& each : state[1]) {
        auto const note = each.cast<py::tuple>();
        diagnostic what;
        what.code = static_cast<errc>(note[0].cast<int>());
        what.severity = static_cast<severity>(note[1].cast<int>());
        what.where = {note[2].cast<std::size_t>(), note[3].cast<std::size_t>()};
        page.notes.push_back({what, note[4].cast<std::size_t>(), note[5].cast<std::size_t>()});
    }
    return page;
}

/// As in `<newspage.Article 'A port opens', zibo.gov.cn, 2022-07-29, 5 blocks>`: short, because bodies are long.
std::string short_repr(Page const& page)
{
    auto const& article = page.article;
    auto out = "<newspage.Article " + (article.title ? std::string(py::repr(to_str(*article.title))) : "without title");
    if (article.source)
        out += ", " + *article.source;
    if (article.updated || article.published)
        out += ", " + to_string(article.updated ? *article.updated : *article.published);
    return out + ", " + std::to_string(article.body.size()) + (article.body.size() == 1 ? " block>" : " blocks>");
}

void add_article(py::module_& module)
{
    py::class_<Page> type(
        module, "Article",
        "The content of a news page. What a page does not contain is None or an empty tuple. Cannot be changed.\n\n"
        "Articles are equal if all members but their notes are. They can be pickled.");
    add_members<Article>(type,
                         {"The path from the front page, as in ('Home', 'News').", "The headline.",
                          "Those of the byline, in its order.", "The outlet, as in 'zibo.gov.cn' or 'China Daily'.",
                          "Any date but that of the last change: a date, or a datetime where the page has a time, "
                          "aware where it names a zone.",
                          "The date of the last change, like published.", "Those who edited it, in page order.",
                          "Translators, photographers and the like, in page order.",
                          "The front of the first paragraph, whose text begins after it.",
                          "Paragraphs, headings, figures and videos, in page order.",
                          "Where the article has several pages.", "Lines that belong to the site, in page order."});
    type.def_property_readonly(
        "notes", [](Page const& page) { return to_notes(page.notes); },
        "What is unusual about the page, in page order.");
    type.def(
        "to_json", [](Page const& page) { return to_json(page.article); },
        "Returns the article as JSON on one line; see article.schema.json.");
    type.def(
        "to_dict", [](Page const& page) { return py::module_::import("json").attr("loads")(to_json(page.article)); },
        "Returns the article in the form of its JSON: dicts, lists, strings, numbers and None.");
    type.def_static(
        "from_json", [](std::string const& json) { return from_json_text(json); }, py::arg("json"),
        "Returns the article that to_json() wrote. Raises ValueError, which names the place of the mistake.");
    type.def("__repr__", [](Page const& page) { return to_str(short_repr(page)); });
    type.def(
        "__eq__", [](Page const& a, Page const& b) { return a.article == b.article; }, py::is_operator());
    type.def(py::pickle(&state_of, &from_state));
}

} // namespace

void add_classes(py::module_& module)
{
    add_part<Author>(module, "Author", "One of those who wrote the article.",
                     {"As in the byline.", "The place that the byline names for them."});
    add_part<Contributor>(
        module, "Contributor", "Somebody who worked on the article and is neither author nor editor.",
        {"'translator', 'photographer', 'videographer', 'compiler', 'presenter' or 'proofreader'.", "As on the page."});
    add_partial_date(module);
    add_part<Dateline>(
        module, "Dateline", "Where and when a story was filed, as in: DONGLIN, March 13 (Xinhua) --",
        {"All of it without the dash.", "As in 'DONGLIN'.", "A PartialDate.", "In parentheses, as in 'Xinhua'."});
    add_part<Paragraph>(module, "Paragraph", "A line of running text.", {"The line."});
    add_part<Heading>(module, "Heading", "A short line that opens a part of the body.", {"The line."});
    add_part<Credit>(module, "Credit", "Creators and outlet of an image or video, as in: Photo by Chen Min/Xinhua",
                     {"All of it without its brackets.", "What was made, as in 'photo'.",
                      "How the creators are related to it, as in 'by'.", "Who made it.", "As in 'Xinhua'."});
    Docs<Figure> const visual = {"Name of the file.", "Without the credit.", "Who made it, and for which outlet."};
    add_part<Figure>(module, "Figure", "An image.", visual);
    add_part<Video>(module, "Video", "A video.", visual);
    add_part<PageNumbers>(module, "PageNumbers", "Which page of how many this is, counted from 1.",
                          {"None where the page does not mark it.", "How many pages there are."});
    add_article(module);
}

} // namespace newspage::python
