vcpkg_from_github(
  OUT_SOURCE_PATH SOURCE_PATH
  REPO newspage/newspage
  REF "v${VERSION}"
  SHA512 0
  HEAD_REF main)

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DNEWSPAGE_BUILD_TESTS=OFF -DNEWSPAGE_BUILD_EXAMPLES=OFF -DNEWSPAGE_BUILD_FILTER=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME newspage CONFIG_PATH lib/cmake/newspage)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
