# The port in ../../vcpkg with this working copy for its source:
# vcpkg install newspage --overlay-ports=<newspage>/cmake/ports/overlay
function(vcpkg_from_github)
  cmake_parse_arguments(arg "" "OUT_SOURCE_PATH" "" ${ARGN})
  get_filename_component(here "${CURRENT_PORT_DIR}/../../../.." ABSOLUTE)
  set(${arg_OUT_SOURCE_PATH} "${here}" PARENT_SCOPE)
endfunction()
include("${CURRENT_PORT_DIR}/../../vcpkg/newspage/portfile.cmake")
