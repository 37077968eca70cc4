# The documents: `cmake --build build --target docs` writes docs/html. In Debian: doxygen graphviz python3-railroad-diagrams.
add_executable(newspage_ebnf EXCLUDE_FROM_ALL cmake/docs/grammar.cpp)
target_link_libraries(newspage_ebnf PRIVATE newspage::newspage)
find_package(Doxygen QUIET OPTIONAL_COMPONENTS dot)
# Debian's Python knows Debian's packages.
find_program(NEWSPAGE_DOCS_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
if(DOXYGEN_FOUND AND NEWSPAGE_DOCS_PYTHON)
  execute_process(COMMAND ${NEWSPAGE_DOCS_PYTHON} -c "import railroad" RESULT_VARIABLE missing OUTPUT_QUIET ERROR_QUIET)
  if(NOT missing)
    set(NEWSPAGE_DOCS ON)
    configure_file(cmake/docs/Doxyfile.in ${PROJECT_BINARY_DIR}/Doxyfile @ONLY)
    set(made ${PROJECT_BINARY_DIR}/docs/made)
    add_custom_target(docs VERBATIM
      COMMAND ${NEWSPAGE_DOCS_PYTHON} ${PROJECT_SOURCE_DIR}/cmake/docs/grammar.py draw $<TARGET_FILE:newspage_ebnf> ${PROJECT_SOURCE_DIR}/include/newspage/grammar ${made}
      COMMAND ${NEWSPAGE_DOCS_PYTHON} ${PROJECT_SOURCE_DIR}/cmake/docs/error_gallery.py ${PROJECT_SOURCE_DIR}/tests/errors ${made}
      COMMAND Doxygen::doxygen ${PROJECT_BINARY_DIR}/Doxyfile
      DEPENDS newspage_ebnf)
  endif()
endif()
