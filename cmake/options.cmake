# What to build besides the headers. In a project that includes this one, newspage::compiled is built if it is linked; all else is off.
option(NEWSPAGE_BUILD_COMPILED "Define newspage::compiled (static, or shared with BUILD_SHARED_LIBS)" ON)
option(NEWSPAGE_BUILD_EXAMPLES "Build the examples" ${PROJECT_IS_TOP_LEVEL})
option(NEWSPAGE_BUILD_TESTS "Build the tests" OFF)
option(NEWSPAGE_BUILD_PYTHON "Build the Python package (needs pybind11, Boost 1.75, the compiled form)" OFF)
option(NEWSPAGE_BUILD_BENCH "Build the benchmarks" OFF)
option(NEWSPAGE_BUILD_FUZZ "Build the fuzz targets" OFF)
option(NEWSPAGE_INSTALL "Make the install target" ${PROJECT_IS_TOP_LEVEL})

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()
