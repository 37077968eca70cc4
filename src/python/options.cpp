#include "options.hpp"

#include <limits>

namespace newspage::python {
namespace {

template <class Type>
struct Option
{
    std::string_view name;
    Type parse_options::*member;
};

constexpr Option<bool> flags[] = {{"strict", &parse_options::strict},
                                  {"check_utf8", &parse_options::check_utf8},
                                  {"require_mark", &parse_options::require_mark}};

constexpr Option<std::size_t> limits[] = {{"max_bytes", &parse_options::max_bytes},
                                          {"max_line", &parse_options::max_line},
                                          {"max_blocks", &parse_options::max_blocks}};

constexpr Option<std::span<std::string_view const>> word_lists[] = {
    {"boilerplate_lines", &parse_options::boilerplate_lines},
    {"footer_openers", &parse_options::footer_openers},
    {"date_labels", &parse_options::date_labels},
    {"updated_labels", &parse_options::updated_labels},
    {"agencies", &parse_options::agencies},
    {"outlet_labels", &parse_options::outlet_labels},
    {"author_labels", &parse_options::author_labels},
    {"editor_labels", &parse_options::editor_labels},
    {"counter_labels", &parse_options::counter_labels},
    {"buttons", &parse_options::buttons},
    {"surnames", &parse_options::surnames}};

template <class Type, std::size_t Count>
Option<Type> const* find(Option<Type> const (&options)[Count], std::string_view name)
{
    for (auto const& option : options)
        if (option.name == name)
            return &option;
    return nullptr;
}

[[noreturn]] void wrong_type(std::string const& name, char const* expected, py::handle value)
{
    throw py::type_error(name + " must be " + expected + ", not " + Py_TYPE(value.ptr())->tp_name);
}

bool to_flag(std::string const& name, py::handle value)
{
    if (!PyBool_Check(value.ptr()))
        wrong_type(name, "a bool", value);
    return value.cast<bool>();
}

std::size_t to_limit(std::string const& name, py::handle value)
{
    if (value.is_none())
        return std::numeric_limits<std::size_t>::max();
    if (!PyLong_Check(value.ptr()) || PyBool_Check(value.ptr()))
        wrong_type(name, "an int or None", value);
    auto const limit = PyLong_AsSize_t(value.ptr());
    if (PyErr_Occurred()) {
        PyErr_Clear();
        throw py::value_error(name + " must be at least 0 and at most sys.maxsize");
    }
    return limit;
}

template <class Enum>
Enum to_word(std::string const& name, py::handle value, std::span<std::string_view const> words)
{
    std::string known;
    for (std::size_t i = 0; i != words.size(); ++i) {
        if (py::isinstance<py::str>(value) && value.cast<std::string>() == words[i])
            return static_cast<Enum>(i);
        known += (known.empty() ? "'" : ", '") + std::string(words[i]) + '\'';
    }
    throw py::value_error(name + " must be one of " + known + ", not " + std::string(py::repr(value)));
}

} // namespace

Options::Options(py::kwargs const& arguments)
{
    for (auto const& [name, value] : arguments)
        set(name.cast<std::string>(), value);
}

void Options::set(std::string const& name, py::handle value)
{
    if (auto const flag = find(flags, name))
        options_.*flag->member = to_flag(name, value);
    else if (auto const limit = find(limits, name))
        options_.*limit->member = to_limit(name, value);
    else if (auto const list = find(word_lists, name))
        options_.*list->member = words(name, value);
    else if (name == "contributor_labels")
        options_.contributor_labels = labels(name, value);
    else if (name == "numeric_dates")
        options_.numeric_dates = to_word<date_order>(name, value, words_of<date_order>);
    else
        throw py::type_error("unknown option '" + name + "'");
}

std::string_view Options::word(std::string const& name, py::handle value)
{
    if (!py::isinstance<py::str>(value))
        wrong_type("each of " + name, "a str", value);
    return texts_.emplace_back(value.cast<std::string>());
}

std::span<std::string_view const> Options::words(std::string const& name, py::handle value)
{
    // A str is iterable as well, and would be a list of letters.
    if (py::isinstance<py::str>(value) || !py::isinstance<py::iterable>(value))
        wrong_type(name, "an iterable of str", value);
    auto& list = lists_.emplace_back();
    for (auto const& each : py::reinterpret_borrow<py::iterable>(value))
        list.push_back(word(name, each));
    return list;
}

std::span<contributor_label const> Options::labels(std::string const& name, py::handle value)
{
    if (!py::isinstance<py::dict>(value))
        wrong_type(name, "a dict of labels and roles", value);
    for (auto const& [label, role] : py::reinterpret_borrow<py::dict>(value))
        labels_.push_back({word(name, label), to_word<ContributorRole>(name, role, words_of<ContributorRole>)});
    return labels_;
}

} // namespace newspage::python
