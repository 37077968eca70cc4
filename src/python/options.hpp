// Keyword arguments as parse_options.
#ifndef NEWSPAGE_PYTHON_OPTIONS_HPP
#define NEWSPAGE_PYTHON_OPTIONS_HPP

#include <newspage/options.hpp>

#include <pybind11/pybind11.h>

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newspage::python {

namespace py = pybind11;

/// Owns the words to which its parse_options refer.
class Options
{
public:
    /// Throws a TypeError or ValueError that names the option.
    explicit Options(py::kwargs const& arguments);
    Options(Options const&) = delete;
    Options& operator=(Options const&) = delete;

    [[nodiscard]] parse_options const& get() const noexcept { return options_; }

private:
    void set(std::string const& name, py::handle value);
    std::span<std::string_view const> words(std::string const& name, py::handle value);
    std::span<contributor_label const> labels(std::string const& name, py::handle value);
    std::string_view word(std::string const& name, py::handle value);

    parse_options options_;
    std::deque<std::string> texts_;
    std::deque<std::vector<std::string_view>> lists_;
    std::vector<contributor_label> labels_;
};

} // namespace newspage::python

#endif
