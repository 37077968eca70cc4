/// \file
/// Either a value or an error, plus any notes.
#ifndef NEWSPAGE_RESULT_HPP
#define NEWSPAGE_RESULT_HPP

#include <newspage/config.hpp>
#include <newspage/diagnostic.hpp>

#include <cassert>
#include <concepts>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newspage {
inline namespace NEWSPAGE_ABI {

/// The exception that `result::value()` throws if there is no value.
class parse_error : public std::runtime_error
{
public:
    /// Constructs an exception whose `what()` is \a message.
    explicit parse_error(std::string const& message) : std::runtime_error(message) {}
};

/// An error on its way into a result, as `std::unexpected` is for `std::expected`.
template <class E = diagnostic>
struct failure
{
    /// Holds the error \a e, the notes \a n and the message \a m. (Clang 14 makes no aggregate in round brackets.)
    explicit failure(E e, std::vector<diagnostic> n = {}, std::string m = {})
        : error(std::move(e)), notes(std::move(n)), message(std::move(m))
    {
    }

    /// The error.
    E error;
    /// What was noted before it.
    std::vector<diagnostic> notes;
    /// What parse_error reports; if empty, the error's own `message()`.
    std::string message;

    friend bool operator==(failure const& a, failure const& b) { return a.error == b.error; }
};

template <class T, class E>
class result;

namespace detail {

template <class T>
inline constexpr bool is_result = false;
template <class T, class E>
inline constexpr bool is_result<result<T, E>> = true;
template <class T>
inline constexpr bool is_failure = false;
template <class E>
inline constexpr bool is_failure<failure<E>> = true;

/// Neither a result nor a failure.
template <class U>
concept plain = !is_result<std::remove_cvref_t<U>> && !is_failure<std::remove_cvref_t<U>>;
/// Constructs the value of a result<T>.
template <class U, class T>
concept value_for = plain<U> && std::constructible_from<T, U>;

} // namespace detail

/// Either a value of type T or an error of type E, with the names and semantics of `std::expected<T, E>`.
///
/// In addition it holds notes(), which no comparison considers; `transform` and its like pass them on. An error is
/// constructed from a failure, never from a bare E. A copy is as safe for threads as T and E are.
template <class T, class E = diagnostic>
class [[nodiscard]] result
{
    static_assert(std::is_object_v<T> && !detail::is_failure<T>, "a result holds an object");

public:
    ///@{
    /// As in std::expected.
    using value_type = T;
    using error_type = E;
    template <class U>
    using rebind = result<U, E>;
    ///@}

    /// Constructs a result with the value `T()`, if there is one.
    result() = default;
    /// Constructs a result with a value.
    template <detail::value_for<T> U = T>
    explicit(!std::is_convertible_v<U, T>) result(U&& value, std::vector<diagnostic> notes = {})
        : state_(std::in_place_index<0>, std::forward<U>(value)), notes_(std::move(notes))
    {
    }
    /// Constructs a result with an error.
    template <std::convertible_to<E> G>
    result(failure<G> failed)
        : state_(std::in_place_index<1>, std::move(failed.error)), notes_(std::move(failed.notes)),
          message_(std::move(failed.message))
    {
    }

    ///@{
    /// Returns whether there is a value.
    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
    ///@}

    ///@{
    /// Returns the value; the behaviour is undefined (an assertion, without NDEBUG) if there is none.
    [[nodiscard]] T& operator*() & noexcept { return get<0>(*this); }
    [[nodiscard]] T const& operator*() const& noexcept { return get<0>(*this); }
    [[nodiscard]] T&& operator*() && noexcept { return std::move(get<0>(*this)); }
    [[nodiscard]] T const&& operator*() const&& noexcept { return std::move(get<0>(*this)); }
    [[nodiscard]] T* operator->() noexcept { return &get<0>(*this); }
    [[nodiscard]] T const* operator->() const noexcept { return &get<0>(*this); }
    ///@}

    ///@{
    /// Returns the value. Throws parse_error if there is none (calls `std::abort` where exceptions are disabled).
    [[nodiscard]] T& value() & { return check(), **this; }
    [[nodiscard]] T const& value() const& { return check(), **this; }
    [[nodiscard]] T&& value() && { return check(), *std::move(*this); }
    [[nodiscard]] T const&& value() const&& { return check(), *std::move(*this); }
    ///@}

    ///@{
    /// Returns the error; the behaviour is undefined (an assertion, without NDEBUG) if there is a value.
    [[nodiscard]] E& error() & noexcept { return get<1>(*this); }
    [[nodiscard]] E const& error() const& noexcept { return get<1>(*this); }
    [[nodiscard]] E&& error() && noexcept { return std::move(get<1>(*this)); }
    [[nodiscard]] E const&& error() const&& noexcept { return std::move(get<1>(*this)); }
    ///@}

    ///@{
    /// Returns what was unusual and accepted, in page order; for a rejected page, what was noted before the error.
    [[nodiscard]] std::vector<diagnostic> const& notes() const& noexcept { return notes_; }
    [[nodiscard]] std::vector<diagnostic> notes() && noexcept { return std::move(notes_); }
    ///@}

    ///@{
    /// Returns the value, or \a other if there is none.
    template <class U>
    [[nodiscard]] T value_or(U&& other) const&
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    [[nodiscard]] T value_or(U&& other) &&
    {
        return has_value() ? *std::move(*this) : static_cast<T>(std::forward<U>(other));
    }
    ///@}

    ///@{
    /// Returns the error, or \a other if there is a value.
    template <class G>
    [[nodiscard]] E error_or(G&& other) const&
    {
        return has_value() ? static_cast<E>(std::forward<G>(other)) : error();
    }
    template <class G>
    [[nodiscard]] E error_or(G&& other) &&
    {
        return has_value() ? static_cast<E>(std::forward<G>(other)) : std::move(*this).error();
    }
    ///@}

    ///@{
    /// Returns `f(value)`, a result with the same type of error, or this error.
    template <class F>
    auto and_then(F&& f) &
    {
        return chain(*this, std::forward<F>(f));
    }
    template <class F>
    auto and_then(F&& f) const&
    {
        return chain(*this, std::forward<F>(f));
    }
    template <class F>
    auto and_then(F&& f) &&
    {
        return chain(std::move(*this), std::forward<F>(f));
    }
    ///@}

    ///@{
    /// Returns a result with the value `f(value)`, or with this error.
    template <class F>
    auto transform(F&& f) &
    {
        return map(*this, std::forward<F>(f));
    }
    template <class F>
    auto transform(F&& f) const&
    {
        return map(*this, std::forward<F>(f));
    }
    template <class F>
    auto transform(F&& f) &&
    {
        return map(std::move(*this), std::forward<F>(f));
    }
    ///@}

    ///@{
    /// Returns this value, or `f(error)`, a result with the same type of value.
    template <class F>
    auto or_else(F&& f) &
    {
        return recover(*this, std::forward<F>(f));
    }
    template <class F>
    auto or_else(F&& f) const&
    {
        return recover(*this, std::forward<F>(f));
    }
    template <class F>
    auto or_else(F&& f) &&
    {
        return recover(std::move(*this), std::forward<F>(f));
    }
    ///@}

    /// Returns whether both have equal values or equal errors; notes are not compared.
    friend bool operator==(result const& a, result const& b) { return a.state_ == b.state_; }
    /// Returns whether \a a has a value that is equal to \a b.
    template <detail::plain U>
    friend bool operator==(result const& a, U const& b)
    {
        return a.has_value() && static_cast<bool>(*a == b);
    }
    /// Returns whether \a a has an error that is equal to that of \a b.
    template <class G>
    friend bool operator==(result const& a, failure<G> const& b)
    {
        return !a.has_value() && static_cast<bool>(a.error() == b.error);
    }

private:
    template <class, class>
    friend class result;

    template <std::size_t Index, class Self>
    static auto& get(Self& self) noexcept
    {
        auto const held = std::get_if<Index>(&self.state_);
        assert(held);
        if (!held)
            NEWSPAGE_UNREACHABLE(); // else GCC warns of a null pointer
        return *held;
    }

    void check() const
    {
        if (has_value())
            return;
#if defined(__cpp_exceptions)
        throw parse_error(message_.empty() ? std::string(error().message()) : message_);
#else
        std::abort();
#endif
    }

    /// This error for a result with another type of value.
    template <class Self>
    static failure<E> failed(Self&& self)
    {
        return failure<E>{std::forward<Self>(self).error(), std::forward<Self>(self).notes_,
                          std::forward<Self>(self).message_};
    }

    template <class Self, class F>
    static auto chain(Self&& self, F&& f)
    {
        using next = std::remove_cvref_t<std::invoke_result_t<F, decltype(*std::forward<Self>(self))>>;
        static_assert(detail::is_result<next> && std::same_as<typename next::error_type, E>,
                      "and_then needs a function that returns a result");
        if (!self.has_value())
            return next(failed(std::forward<Self>(self)));
        next out = std::invoke(std::forward<F>(f), *std::forward<Self>(self));
        out.notes_.insert(out.notes_.begin(), self.notes_.begin(), self.notes_.end());
        return out;
    }

    template <class Self, class F>
    static auto map(Self&& self, F&& f)
    {
        using next = result<std::remove_cv_t<std::invoke_result_t<F, decltype(*std::forward<Self>(self))>>, E>;
        if (!self.has_value())
            return next(failed(std::forward<Self>(self)));
        next out(std::invoke(std::forward<F>(f), *std::forward<Self>(self)));
        out.notes_ = std::forward<Self>(self).notes_;
        return out;
    }

    template <class Self, class F>
    static auto recover(Self&& self, F&& f)
    {
        using next = std::remove_cvref_t<std::invoke_result_t<F, decltype(std::forward<Self>(self).error())>>;
        static_assert(detail::is_result<next> && std::same_as<typename next::value_type, T>,
                      "or_else needs a function that returns a result");
        if (self.has_value()) {
            next out(*std::forward<Self>(self));
            out.notes_ = std::forward<Self>(self).notes_;
            return out;
        }
        next out = std::invoke(std::forward<F>(f), std::forward<Self>(self).error());
        out.notes_.insert(out.notes_.begin(), self.notes_.begin(), self.notes_.end());
        return out;
    }

    std::variant<T, E> state_;
    std::vector<diagnostic> notes_;
    std::string message_;
};

} // namespace NEWSPAGE_ABI
} // namespace newspage

#endif
