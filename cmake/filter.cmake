# Whether the program `newspage` is built: it needs what the library does not.
find_package(CLI11 QUIET)
find_package(ZLIB QUIET)
find_path(NEWSPAGE_ZSTD_INCLUDE_DIR zstd.h)
find_library(NEWSPAGE_ZSTD zstd)
mark_as_advanced(NEWSPAGE_ZSTD_INCLUDE_DIR NEWSPAGE_ZSTD)
if(PROJECT_IS_TOP_LEVEL AND NEWSPAGE_BUILD_COMPILED AND CLI11_FOUND AND ZLIB_FOUND AND NEWSPAGE_ZSTD AND NEWSPAGE_ZSTD_INCLUDE_DIR
   AND Boost_VERSION VERSION_GREATER_EQUAL 1.75)
  set(newspage_can_filter ON)
else()
  set(newspage_can_filter OFF)
endif()
option(NEWSPAGE_BUILD_FILTER "Build the program newspage (needs CLI11, zlib, libzstd, Boost 1.75, the compiled form)" ${newspage_can_filter})
