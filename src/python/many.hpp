// Many pages, read in batches on several threads.
#ifndef NEWSPAGE_PYTHON_MANY_HPP
#define NEWSPAGE_PYTHON_MANY_HPP

#include "options.hpp"
#include "page.hpp"

#include <newspage/parse.hpp>

#include <pybind11/pybind11.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace newspage::python {

/// An iterator over the outcomes of an iterable of pages, in its order.
class Pages
{
public:
    Pages(py::iterable const& pages, unsigned threads, std::unique_ptr<Options> options);

    /// The next Article or NewspageError. Throws what the iterable throws, after the pages before.
    py::object next();

private:
    void take_batch();
    void read_batch();

    py::iterator source_;
    std::unique_ptr<Options> options_;
    std::vector<parser> readers_;
    /// Pages of a batch; it grows, so that the first article comes soon.
    std::size_t batch_size_;
    std::vector<PageText> texts_;
    std::vector<Outcome> outcomes_;
    std::size_t at_ = 0;
    std::optional<py::error_already_set> failure_;
    bool ended_ = false;
    bool busy_ = false;
};

} // namespace newspage::python

#endif
