// From parts of an Article to Python objects.
#ifndef NEWSPAGE_PYTHON_CONVERT_HPP
#define NEWSPAGE_PYTHON_CONVERT_HPP

#include <newspage/article.hpp>
#include <newspage/model/members.hpp>

#include <pybind11/pybind11.h>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace newspage::python {

namespace py = pybind11;

/// Loads Python's datetime; once, before the conversions of dates.
void import_datetime();

/// A byte that is not UTF-8 becomes U+FFFD.
py::object to_str(std::string_view text);
/// A `date`, or a `datetime` where the page has a time of day, aware where it names a zone.
py::object to_date(Timestamp const& timestamp);

/// Converts members. Structs become references into \a owner, which they keep alive.
class converter
{
public:
    explicit converter(py::handle owner) : owner_(owner) {}

    py::object operator()(std::string const& text) const { return to_str(text); }
    py::object operator()(unsigned number) const { return py::int_(number); }
    py::object operator()(Timestamp const& timestamp) const { return to_date(timestamp); }
    template <has_words Enum>
    py::object operator()(Enum word) const
    {
        return to_str(to_string(word));
    }
    template <class T>
    py::object operator()(std::optional<T> const& optional) const
    {
        return optional ? (*this)(*optional) : py::object(py::none());
    }
    template <class T>
    py::object operator()(std::vector<T> const& list) const
    {
        py::tuple out(list.size());
        for (std::size_t i = 0; i != list.size(); ++i)
            PyTuple_SET_ITEM(out.ptr(), static_cast<Py_ssize_t>(i), (*this)(list[i]).release().ptr());
        return out;
    }
    template <class... Types>
    py::object operator()(std::variant<Types...> const& block) const
    {
        return std::visit([this](auto const& part) { return (*this)(part); }, block);
    }
    template <class Part>
    requires has_members<Part> || std::same_as<Part, PartialDate> py::object operator()(Part const& part) const
    {
        return py::cast(part, py::return_value_policy::reference_internal, owner_);
    }

private:
    py::handle owner_;
};

} // namespace newspage::python

#endif
