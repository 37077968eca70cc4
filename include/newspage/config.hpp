/// \file
/// What newspage requires of the compiler and of Boost, and the two forms of the library.
///
/// NEWSPAGE_COMPILED is set by the CMake target `newspage::compiled` (and by `pkg-config newspage-compiled`), never by
/// hand.
///
/// | NEWSPAGE_COMPILED | in                | function bodies                          |
/// |-------------------|-------------------|------------------------------------------|
/// | not defined       | any program       | `inline`, included by the headers        |
/// | defined           | any program       | in the library                           |
/// | defined           | src/newspage.cpp  | here, once (NEWSPAGE_SOURCE is set too)  |
#ifndef NEWSPAGE_CONFIG_HPP
#define NEWSPAGE_CONFIG_HPP

/// \cond
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12
#error "newspage needs GCC 12 or newer"
#elif defined(_MSVC_LANG) && _MSVC_LANG < 202002L
#error "newspage needs C++20: compile with /std:c++20"
#elif !defined(_MSVC_LANG) && __cplusplus < 202002L
#error "newspage needs C++20: compile with -std=c++20"
#endif

#if __has_include(<boost/version.hpp>)
#include <boost/version.hpp>
#if BOOST_VERSION < 107400
#error "newspage needs Boost 1.74 or newer"
#endif
#elif !defined(NEWSPAGE_COMPILED)
#error "newspage needs the headers of Boost 1.74 or newer, such as Debian's package libboost1.81-dev"
#endif

// Spirit uses type information unless this is defined.
#if defined(__GNUC__) && !defined(__cpp_rtti) && !defined(BOOST_SPIRIT_X3_NO_RTTI)
#define BOOST_SPIRIT_X3_NO_RTTI
#endif

// For the few functions that see every line: all that they call becomes part of them. Compilers stop inlining in a unit
// as large as a grammar makes it.
#if defined(__GNUC__)
#define NEWSPAGE_FLATTEN __attribute__((flatten))
#else
#define NEWSPAGE_FLATTEN
#endif

// For the smallest of these, which are asked for most bytes.
#if defined(__GNUC__)
#define NEWSPAGE_ALWAYS_INLINE __attribute__((always_inline))
#else
#define NEWSPAGE_ALWAYS_INLINE
#endif

#if !defined(NEWSPAGE_COMPILED)
#define NEWSPAGE_INLINE inline
#else
#define NEWSPAGE_INLINE
#endif

// Windows exports by declaration, and only from a DLL; elsewhere the library is built with hidden symbols.
#if !defined(NEWSPAGE_COMPILED) || (defined(_WIN32) && !defined(NEWSPAGE_SHARED))
#define NEWSPAGE_API
#elif defined(_WIN32) && defined(NEWSPAGE_SOURCE)
#define NEWSPAGE_API __declspec(dllexport)
#elif defined(_WIN32)
#define NEWSPAGE_API __declspec(dllimport)
#elif defined(__GNUC__)
#define NEWSPAGE_API __attribute__((visibility("default")))
#else
#define NEWSPAGE_API
#endif

// A place that is never reached where preconditions hold.
#if defined(__GNUC__)
#define NEWSPAGE_UNREACHABLE() __builtin_unreachable()
#elif defined(_MSC_VER)
#define NEWSPAGE_UNREACHABLE() __assume(false)
#else
#define NEWSPAGE_UNREACHABLE() static_cast<void>(0)
#endif

// The inline namespace of all names. Code that was built differently gets another one, so that the linker keeps it
// apart.
#if defined(NEWSPAGE_NO_SHORT_CUTS)
#define NEWSPAGE_ABI v0_no_short_cuts
#elif defined(NEWSPAGE_COMPILED)
#define NEWSPAGE_ABI v0
#else
#define NEWSPAGE_ABI v0_header_only
#endif
/// \endcond

#endif
