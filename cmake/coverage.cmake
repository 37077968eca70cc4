# `cmake --preset coverage`, then the target `coverage`: runs the tests, and prints which lines and branches of include/ they reached.
find_package(Python3 COMPONENTS Interpreter QUIET)
if(Python3_FOUND)
  add_custom_target(coverage
    COMMAND find . -name "*.gcda" -delete
    COMMAND ${CMAKE_COMMAND} -E env NEWSPAGE_EVERY=20 ${CMAKE_CTEST_COMMAND} --output-on-failure -j2 -R "^(pages|format|laws|errors|writing|calls|unit|face|bridge|json|properties|robust[.].*)$"
    COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/robust/coverage.py . ${PROJECT_SOURCE_DIR}
    WORKING_DIRECTORY ${PROJECT_BINARY_DIR} VERBATIM)
  add_dependencies(coverage page_tests unit_tests face_tests bridge_tests json_tests property_tests robust_tests differential_tests thread_tests memory_tests)
endif()
