// A page that was read: what Python knows as Article, or why it was rejected.
#ifndef NEWSPAGE_PYTHON_PAGE_HPP
#define NEWSPAGE_PYTHON_PAGE_HPP

#include <newspage/article.hpp>
#include <newspage/diagnostic.hpp>
#include <newspage/parse.hpp>

#include <pybind11/pybind11.h>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace newspage::python {

namespace py = pybind11;

/// A diagnostic that does not need its page any more.
struct Finding
{
    diagnostic what;
    std::size_t line = 1;
    std::size_t column = 1;
};

/// What Python knows as Article.
struct Page
{
    Article article;
    std::vector<Finding> notes;
};

/// Either a page or an error.
struct Outcome
{
    std::unique_ptr<Page> page;
    Finding error;
    std::vector<Finding> notes;
};

/// Reads a page. Needs no Python, so that it may run without the GIL.
[[nodiscard]] Outcome read(parser& parser, std::string_view text);

/// The bytes of a page that is a `str` or `bytes`. Half of a surrogate pair becomes bytes that are not UTF-8, to be
/// rejected with their place.
class PageText
{
public:
    /// Throws a TypeError for anything else.
    explicit PageText(py::handle page);
    /// Valid as long as this is.
    [[nodiscard]] std::string_view bytes() const noexcept { return bytes_; }

private:
    py::object owner_;
    std::string_view bytes_;
};

/// Makes an Article.
[[nodiscard]] py::object to_python(std::unique_ptr<Page> page);
/// Makes a NewspageError.
[[nodiscard]] py::object to_error(Finding const& error, std::vector<Finding> const& notes);
/// Makes a tuple of Note.
[[nodiscard]] py::tuple to_notes(std::vector<Finding> const& notes);

/// Adds Article and all classes of its parts to \a module.
void add_classes(py::module_& module);

} // namespace newspage::python

#endif
