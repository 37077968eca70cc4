/// \file
/// A value, or the reason why there is none, with what was odd on the way.
#ifndef NEWSPAGE_RESULT_HPP
#define NEWSPAGE_RESULT_HPP

#include <newspage/diagnostic.hpp>

#include <cassert>
#include <cstdlib>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newspage {
inline namespace v0 {

/// What `result::value()` throws. `what()` is the error's message.
class parse_error : public std::runtime_error
{
public:
    /// With what `what()` will say.
    explicit parse_error(std::string_view message) : std::runtime_error(std::string(message)) {}
};

/// A value, or an error of type E that has a `message()`. The words are those of `std::expected` and `boost::system::result`.
template <class T, class E = diagnostic>
class [[nodiscard]] result
{
public:
    ///@{
    /// As std::expected calls them.
    using value_type = T;
    using error_type = E;
    ///@}

    ///@{
    /// From a value or from an error, with what was odd.
    result(T value, std::vector<diagnostic> notes = {}) : value_(std::move(value)), notes_(std::move(notes)) {}
    result(E error, std::vector<diagnostic> notes = {}) : error_(std::move(error)), notes_(std::move(notes)) {}
    ///@}

    ///@{
    /// Whether there is a value.
    [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
    ///@}

    ///@{
    /// Unchecked access: there must be a value.
    [[nodiscard]] T& operator*() & noexcept { return assert(value_), *value_; }
    [[nodiscard]] T const& operator*() const& noexcept { return assert(value_), *value_; }
    [[nodiscard]] T&& operator*() && noexcept { return assert(value_), std::move(*value_); }
    [[nodiscard]] T* operator->() noexcept { return assert(value_), &*value_; }
    [[nodiscard]] T const* operator->() const noexcept { return assert(value_), &*value_; }
    ///@}

    ///@{
    /// The value; throws parse_error where there is none (and aborts where exceptions are off).
    [[nodiscard]] T& value() & { return check(), *value_; }
    [[nodiscard]] T const& value() const& { return check(), *value_; }
    [[nodiscard]] T&& value() && { return check(), std::move(*value_); }
    ///@}

    /// Unchecked access: there must be no value.
    [[nodiscard]] E const& error() const noexcept { return assert(!value_), error_; }

    /// What was odd and tolerated, in page order; of a refused page, what was noticed before.
    [[nodiscard]] std::vector<diagnostic> const& notes() const noexcept { return notes_; }

private:
    void check() const
    {
        if (value_)
            return;
#if defined(__cpp_exceptions)
        throw parse_error(error_.message());
#else
        std::abort();
#endif
    }

    std::optional<T> value_;
    E error_{};
    std::vector<diagnostic> notes_;
};

} // namespace v0
} // namespace newspage

#endif
