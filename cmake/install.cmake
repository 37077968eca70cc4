# Headers, targets, the CMake package, pkg-config files.
include(CMakePackageConfigHelpers)

set(newspage_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/newspage)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/newspage DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/cmake/debug/ DESTINATION ${CMAKE_INSTALL_DATADIR}/newspage COMPONENT dev)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/src/schema/ DESTINATION ${CMAKE_INSTALL_DATADIR}/newspage COMPONENT dev)
target_include_directories(newspage_newspage INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
install(TARGETS newspage_newspage EXPORT newspageTargets)
install(EXPORT newspageTargets NAMESPACE newspage:: DESTINATION ${newspage_cmake_dir} COMPONENT dev)
export(EXPORT newspageTargets NAMESPACE newspage:: FILE ${PROJECT_BINARY_DIR}/newspageTargets.cmake)

if(NEWSPAGE_BUILD_COMPILED)
  target_include_directories(newspage_compiled PUBLIC $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  install(TARGETS newspage_compiled EXPORT newspageCompiledTargets
          LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT lib NAMELINK_COMPONENT dev
          ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT dev
          RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT lib)
  install(EXPORT newspageCompiledTargets NAMESPACE newspage:: DESTINATION ${newspage_cmake_dir} COMPONENT dev)
  export(EXPORT newspageCompiledTargets NAMESPACE newspage:: FILE ${PROJECT_BINARY_DIR}/newspageCompiledTargets.cmake)
endif()

configure_package_config_file(cmake/newspageConfig.cmake.in ${PROJECT_BINARY_DIR}/newspageConfig.cmake
                              INSTALL_DESTINATION ${newspage_cmake_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/newspageConfigVersion.cmake COMPATIBILITY SameMinorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/newspageConfig.cmake ${PROJECT_BINARY_DIR}/newspageConfigVersion.cmake
        DESTINATION ${newspage_cmake_dir} COMPONENT dev)

# pkg-config files find their prefix from their own place, so that an installed tree can be moved.
file(RELATIVE_PATH newspage_pc_prefix /${CMAKE_INSTALL_DATADIR}/pkgconfig /)
configure_file(cmake/newspage.pc.in ${PROJECT_BINARY_DIR}/newspage.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/newspage.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig COMPONENT dev)
if(NEWSPAGE_BUILD_COMPILED)
  file(RELATIVE_PATH newspage_pc_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  set(newspage_pc_shared $<$<BOOL:${BUILD_SHARED_LIBS}>:-DNEWSPAGE_SHARED>)
  configure_file(cmake/newspage-compiled.pc.in ${PROJECT_BINARY_DIR}/newspage-compiled.pc.gen @ONLY)
  file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/newspage-compiled.pc INPUT ${PROJECT_BINARY_DIR}/newspage-compiled.pc.gen)
  install(FILES ${PROJECT_BINARY_DIR}/newspage-compiled.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
endif()

if(PROJECT_IS_TOP_LEVEL)
  include(cmake/package.cmake)
else()
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/newspage COMPONENT dev)
endif()
