#include "convert.hpp"

#include <datetime.h>

#include <chrono>

namespace newspage::python {

void import_datetime()
{
    PyDateTime_IMPORT;
    if (!PyDateTimeAPI)
        throw py::error_already_set();
}

namespace {

py::object steal(PyObject* made)
{
    if (!made)
        throw py::error_already_set();
    return py::reinterpret_steal<py::object>(made);
}

py::object to_zone(std::chrono::minutes offset)
{
    // A negative offset is a day less than none, and the rest in seconds.
    return steal(PyTimeZone_FromOffset(steal(PyDelta_FromDSU(0, static_cast<int>(offset.count()) * 60, 0)).ptr()));
}

} // namespace

py::object to_str(std::string_view text)
{
    return steal(PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "replace"));
}

py::object to_date(Timestamp const& timestamp)
{
    auto const year = static_cast<int>(timestamp.day.year());
    auto const month = static_cast<int>(static_cast<unsigned>(timestamp.day.month()));
    auto const day = static_cast<int>(static_cast<unsigned>(timestamp.day.day()));
    if (!timestamp.time)
        return steal(PyDate_FromDate(year, month, day));
    auto const seconds = static_cast<int>(timestamp.time->count());
    auto const zone = timestamp.offset ? to_zone(*timestamp.offset) : py::object(py::none());
    return steal(PyDateTimeAPI->DateTime_FromDateAndTime(year, month, day, seconds / 3600, seconds / 60 % 60,
                                                         seconds % 60, 0, zone.ptr(), PyDateTimeAPI->DateTimeType));
}

} // namespace newspage::python
