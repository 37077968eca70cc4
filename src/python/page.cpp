#include "page.hpp"

#include "convert.hpp"

#include <newspage/source_map.hpp>

#include <utility>

namespace newspage::python {
namespace {

Finding locate(diagnostic const& what, std::string_view text)
{
    auto const where = source_map(text).locate(what.where.offset);
    return {what, where.line, where.column};
}

std::vector<Finding> locate(std::vector<diagnostic> const& notes, std::string_view text)
{
    std::vector<Finding> out;
    out.reserve(notes.size());
    for (auto const& note : notes)
        out.push_back(locate(note, text));
    return out;
}

py::object make(char const* type, Finding const& finding, py::object const& notes = {})
{
    auto const& what = finding.what;
    auto const make = py::module_::import("newspage._diagnostic").attr(type);
    auto const code = to_str(to_string(what.code)), message = to_str(what.message());
    auto const expected = to_str(what.expected()), hint = to_str(what.hint());
    return notes ? make(code, message, expected, hint, finding.line, finding.column, what.where.offset, notes)
                 : make(code, message, expected, hint, finding.line, finding.column, what.where.offset);
}

} // namespace

Outcome read(parser& parser, std::string_view text)
{
    Outcome out;
    if (!parser.read(text)) {
        out.error = locate(parser.error(), text);
        out.notes = locate(parser.notes(), text);
        return out;
    }
    out.page = std::make_unique<Page>();
    to_article(parser.article(), out.page->article);
    out.page->notes = locate(parser.notes(), text);
    return out;
}

PageText::PageText(py::handle page) : owner_(py::reinterpret_borrow<py::object>(page))
{
    if (PyUnicode_Check(page.ptr())) {
        Py_ssize_t size = 0;
        if (auto const bytes = PyUnicode_AsUTF8AndSize(page.ptr(), &size)) {
            bytes_ = {bytes, static_cast<std::size_t>(size)};
            return;
        }
        PyErr_Clear();
        owner_ = py::reinterpret_steal<py::object>(PyUnicode_AsEncodedString(page.ptr(), "utf-8", "surrogatepass"));
        if (!owner_)
            throw py::error_already_set();
    } else if (!PyBytes_Check(page.ptr())) {
        throw py::type_error("a page must be str or bytes, not " + std::string(Py_TYPE(page.ptr())->tp_name));
    }
    bytes_ = {PyBytes_AS_STRING(owner_.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(owner_.ptr()))};
}

py::object to_python(std::unique_ptr<Page> page) { return py::cast(std::move(page)); }

py::object to_error(Finding const& error, std::vector<Finding> const& notes)
{
    return make("NewspageError", error, to_notes(notes));
}

py::tuple to_notes(std::vector<Finding> const& notes)
{
    py::tuple out(notes.size());
    for (std::size_t i = 0; i != notes.size(); ++i)
        out[i] = make("Note", notes[i]);
    return out;
}

} // namespace newspage::python
