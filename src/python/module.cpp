// The module newspage._core.

#include "convert.hpp"
#include "many.hpp"
#include "options.hpp"
#include "page.hpp"

#include <newspage/version.hpp>

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

namespace newspage::python {
namespace {

/// Pages of this size are read without the GIL; for smaller ones another thread would not gain from it.
constexpr std::size_t large_page = 65536;

constexpr char const* parse_doc =
    "parse(text, *, strict=False, require_mark=False, numeric_dates='unknown', **more) -> Article\n\n"
    "Reads the text of a news page, str or UTF-8 as bytes. Raises NewspageError if it is not one. Linear in the "
    "text.\n\n"
    "strict: reject a page at its first note\n"
    "require_mark: reject a page without breadcrumb, source line, figure and video\n"
    "numeric_dates: 'day_first' or 'month_first' where the site's dates are like 12/04/2018\n"
    "check_utf8: False accepts bytes that are not UTF-8, as U+FFFD\n"
    "max_bytes, max_line, max_blocks: limits of page, line (both in bytes) and body; None for no limit\n"
    "boilerplate_lines, footer_openers, date_labels, updated_labels, outlet_labels, author_labels, editor_labels, "
    "counter_labels, buttons,\n"
    "agencies, surnames: words of the site, added to those of the format; labels without their colon\n"
    "contributor_labels: a dict of labels and roles, as in {'Translated in': 'translator'}";

constexpr char const* parse_many_doc =
    "parse_many(pages, *, threads=None, **options) -> Iterator[Article | NewspageError]\n\n"
    "Reads the pages of an iterable of str or bytes, in its order, with the options of parse(). A page that is "
    "rejected is yielded as the\n"
    "NewspageError, not raised, so that every page has its result.\n\n"
    "threads: how many read at once, without the GIL; None for one on each core\n\n"
    "Pages are taken from the iterable in batches of up to 64 pages or 8 MiB. An exception of the iterable is raised "
    "after the results of the\n"
    "pages before it. One thread at a time may use the iterator.";

py::object parse(py::object const& text, py::kwargs const& arguments)
{
    Options const options(arguments);
    PageText const page(text);
    newspage::parser reader(options.get());
    Outcome outcome;
    if (page.bytes().size() < large_page) {
        outcome = read(reader, page.bytes());
    } else {
        py::gil_scoped_release const no_gil;
        outcome = read(reader, page.bytes());
    }
    if (outcome.page)
        return to_python(std::move(outcome.page));
    auto const error = to_error(outcome.error, outcome.notes);
    PyErr_SetObject(py::type::of(error).ptr(), error.ptr());
    throw py::error_already_set();
}

unsigned to_threads(py::handle threads)
{
    if (threads.is_none())
        return std::max(1u, std::thread::hardware_concurrency());
    if (!PyLong_Check(threads.ptr()))
        throw py::type_error("threads must be an int or None");
    auto const count = threads.cast<long>();
    if (count < 1 || count > 1024)
        throw py::value_error("threads must be from 1 to 1024");
    return static_cast<unsigned>(count);
}

std::unique_ptr<Pages> parse_many(py::iterable const& pages, py::kwargs const& arguments)
{
    unsigned threads = to_threads(py::none());
    py::kwargs options(arguments);
    if (arguments.contains("threads")) {
        threads = to_threads(arguments["threads"]);
        options = py::reinterpret_steal<py::kwargs>(PyDict_Copy(arguments.ptr()));
        options.attr("pop")("threads");
    }
    if (py::isinstance<py::str>(pages) || py::isinstance<py::bytes>(pages))
        throw py::type_error("parse_many takes an iterable of pages; parse() takes one page");
    return std::make_unique<Pages>(pages, threads, std::make_unique<Options>(options));
}

} // namespace
} // namespace newspage::python

PYBIND11_MODULE(_core, module)
{
    using namespace newspage::python;
    py::options options;
    options.disable_function_signatures();
    import_datetime();
    module.doc() = "Compiled part of newspage.";
    module.attr("__version__") = NEWSPAGE_VERSION_STRING;
    add_classes(module);
    py::class_<Pages>(module, "_Pages", "The iterator of parse_many().")
        .def("__iter__", [](py::object const& self) { return self; })
        .def("__next__", &Pages::next);
    module.def("parse", &parse, py::arg("text"), py::pos_only(), parse_doc);
    module.def("parse_many", &parse_many, py::arg("pages"), py::pos_only(), parse_many_doc);
    for (auto const& name : module.attr("__dict__").cast<py::dict>())
        if (PyType_Check(name.second.ptr()))
            name.second.attr("__module__") = "newspage";
}
