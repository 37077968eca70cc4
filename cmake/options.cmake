# What to build besides the headers. A project that includes this one gets nothing that it did not ask for.
option(NEWSPAGE_BUILD_COMPILED "Build newspage::compiled (static, or shared with BUILD_SHARED_LIBS)" ${PROJECT_IS_TOP_LEVEL})
option(NEWSPAGE_BUILD_EXAMPLES "Build the examples" ${PROJECT_IS_TOP_LEVEL})
option(NEWSPAGE_BUILD_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(NEWSPAGE_BUILD_PYTHON "Build the Python package (needs pybind11, Boost 1.75, the compiled form)" OFF)
option(NEWSPAGE_BUILD_BENCH "Build the benchmarks" OFF)
option(NEWSPAGE_BUILD_FUZZ "Build the fuzz targets" OFF)
option(NEWSPAGE_INSTALL "Make the install target" ${PROJECT_IS_TOP_LEVEL})

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()
