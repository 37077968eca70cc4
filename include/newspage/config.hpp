/// \file
/// Header-only or compiled: one macro, set by the CMake target `newspage::compiled` and never by hand.
///
/// | NEWSPAGE_COMPILED | who             | function bodies                        |
/// |-------------------|-----------------|----------------------------------------|
/// | not defined       | any user        | `inline`, included by the headers      |
/// | defined           | user            | in the library                         |
/// | defined           | src/newspage.cpp| here, once (NEWSPAGE_SOURCE is set too) |
#ifndef NEWSPAGE_CONFIG_HPP
#define NEWSPAGE_CONFIG_HPP

// Spirit asks for type information unless it is told not to.
#if defined(__GNUC__) && !defined(__cpp_rtti) && !defined(BOOST_SPIRIT_X3_NO_RTTI)
#define BOOST_SPIRIT_X3_NO_RTTI
#endif

/// \cond
// For the few functions that see every line: all that they call becomes part of them. Compilers stop inlining in a unit as
// large as a grammar makes it.
#if defined(__GNUC__)
#define NEWSPAGE_FLATTEN __attribute__((flatten))
#else
#define NEWSPAGE_FLATTEN
#endif

#if !defined(NEWSPAGE_COMPILED)
#define NEWSPAGE_API
#define NEWSPAGE_INLINE inline
#elif defined(_WIN32) && defined(NEWSPAGE_SHARED) && defined(NEWSPAGE_SOURCE)
#define NEWSPAGE_API __declspec(dllexport)
#define NEWSPAGE_INLINE
#elif defined(_WIN32) && defined(NEWSPAGE_SHARED)
#define NEWSPAGE_API __declspec(dllimport)
#define NEWSPAGE_INLINE
#elif defined(__GNUC__)
#define NEWSPAGE_API __attribute__((visibility("default")))
#define NEWSPAGE_INLINE
#else
#define NEWSPAGE_API
#define NEWSPAGE_INLINE
#endif
/// \endcond

#endif
