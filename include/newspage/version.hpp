/// \file
/// The version, in the one place that CMake reads too.
#ifndef NEWSPAGE_VERSION_HPP
#define NEWSPAGE_VERSION_HPP

///@{
/// The version, as numbers and as text.
#define NEWSPAGE_VERSION_MAJOR 0
#define NEWSPAGE_VERSION_MINOR 1
#define NEWSPAGE_VERSION_PATCH 0
#define NEWSPAGE_VERSION_STRING "0.1.0"
///@}

#endif
