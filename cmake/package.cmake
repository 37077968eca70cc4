# `cpack` makes Debian packages: libnewspage-dev, newspage (the program), and the library package of the shared compiled form.
# Configure with -DCMAKE_INSTALL_PREFIX=/usr. Whoever publishes them sets CPACK_PACKAGE_CONTACT to an address of their own.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR newspage)
set(CPACK_PACKAGE_CONTACT "newspage developers <newspage@users.noreply.github.com>" CACHE STRING "Maintainer of the packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_COMPONENTS_ALL dev)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reads the text of news pages into typed articles")
set(newspage_about "A C++20 library that reads breadcrumb, title, byline, source, dates,\nparagraphs and figures of the plain text of a news page.")
set(CPACK_DEBIAN_DEV_PACKAGE_NAME libnewspage-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_DESCRIPTION "${newspage_about}\n.\nThis package contains the headers.")
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "libboost-dev (>= 1.74) | libboost1.81-dev")

if(BUILD_SHARED_LIBS AND TARGET newspage_compiled)
  list(PREPEND CPACK_COMPONENTS_ALL lib)
  set(CPACK_DEBIAN_LIB_PACKAGE_NAME libnewspage${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  set(CPACK_DEBIAN_LIB_PACKAGE_SECTION libs)
  set(CPACK_DEBIAN_LIB_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
  file(WRITE ${PROJECT_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
  set(CPACK_DEBIAN_LIB_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/triggers)
  # CPack writes these scripts beside the trigger, which does the same.
  file(WRITE ${PROJECT_BINARY_DIR}/overrides/${CPACK_DEBIAN_LIB_PACKAGE_NAME} "${CPACK_DEBIAN_LIB_PACKAGE_NAME}: maintscript-calls-ldconfig *\n")
  install(FILES ${PROJECT_BINARY_DIR}/overrides/${CPACK_DEBIAN_LIB_PACKAGE_NAME} DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT lib)
  set(CPACK_DEBIAN_LIB_DESCRIPTION "${newspage_about}\n.\nThis package contains the shared library.")
  string(APPEND CPACK_DEBIAN_DEV_PACKAGE_DEPENDS ", ${CPACK_DEBIAN_LIB_PACKAGE_NAME} (= ${PROJECT_VERSION})")
endif()

if(TARGET newspage_filter)
  list(APPEND CPACK_COMPONENTS_ALL program)
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME newspage)
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "${newspage_about}\n.\nThis package contains the program newspage, which reads folders, JSON Lines\nand Common Crawl's files and writes JSON Lines.")
  if(BUILD_SHARED_LIBS)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR})
    set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "${CPACK_DEBIAN_LIB_PACKAGE_NAME} (= ${PROJECT_VERSION})")
  endif()
endif()

# What Debian asks of each package: a change log and the terms of its copyright.
find_program(gzip gzip)
if(gzip)
  file(WRITE ${PROJECT_BINARY_DIR}/changelog
    "newspage (${PROJECT_VERSION}) unstable; urgency=low\n\n  * See .github/CHANGELOG.md.\n\n -- ${CPACK_PACKAGE_CONTACT}  Tue, 24 Nov 2026 00:00:00 +0000\n")
  execute_process(COMMAND ${gzip} -9nkf ${PROJECT_BINARY_DIR}/changelog)
  file(READ ${PROJECT_SOURCE_DIR}/LICENSE license)
  string(REGEX REPLACE "\n+$" "" license "${license}")
  string(REPLACE "\n\n" "\n.\n" license "${license}")
  string(REPLACE "\n" "\n " license "${license}")
  file(WRITE ${PROJECT_BINARY_DIR}/copyright
    "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: newspage\nSource: ${PROJECT_HOMEPAGE_URL}\n\n"
    "Files: *\nCopyright: 2026 newspage developers\nLicense: BSL-1.0\n ${license}\n")
  foreach(component ${CPACK_COMPONENTS_ALL})
    string(TOUPPER ${component} upper)
    set(doc ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    install(FILES ${PROJECT_BINARY_DIR}/copyright ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION ${doc} COMPONENT ${component})
  endforeach()
endif()
include(CPack)

# The headers as one, for online compilers: newspage_single.hpp in the build folder.
find_program(newspage_python3 python3)
if(newspage_python3)
  add_custom_target(single_header VERBATIM
    COMMAND ${newspage_python3} ${PROJECT_SOURCE_DIR}/cmake/single_header.py ${PROJECT_SOURCE_DIR}/include > ${PROJECT_BINARY_DIR}/newspage_single.hpp)
endif()
