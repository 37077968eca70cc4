# `cmake --preset coverage`, then the target `coverage`: runs the tests, prints which lines and branches of include/ they reach, and
# writes the same as pages under coverage/. Branches that the compiler made for exceptions are not counted.
find_program(gcovr gcovr)
if(gcovr)
  add_custom_target(coverage
    COMMAND ${CMAKE_COMMAND} -E make_directory coverage
    COMMAND find . -name "*.gcda" -delete
    COMMAND ${CMAKE_CTEST_COMMAND} --output-on-failure -j2 -LE large
    COMMAND ${gcovr} --root ${PROJECT_SOURCE_DIR} --filter ${PROJECT_SOURCE_DIR}/include/ --exclude-throw-branches
            --exclude-unreachable-branches --sort-percentage --html-details coverage/index.html --json-summary coverage/summary.json
            --txt coverage/summary.txt --fail-under-line 100 --fail-under-branch 95 .
    COMMAND ${CMAKE_COMMAND} -E cat coverage/summary.txt
    WORKING_DIRECTORY ${PROJECT_BINARY_DIR} VERBATIM)
endif()
