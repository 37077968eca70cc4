#!/usr/bin/env bash
# run.sh WAY SOURCE BUILD WORK: uses newspage as outside projects do, in the given way, from a prefix below WORK.
set -euo pipefail
way=$1 source=$2 build=$3 work=$4
prefix=$work/prefix
project=$work/project
rm -rf "$work" && mkdir -p "$project"
cp "$source"/examples/consumer/*.?pp "$project"

# The page's headline and date, as the consumer prints them.
expected="A port opens, 2022-07-29"
check() { [ "$("$1")" = "$expected" ]; }
# A program that is compiled sooner, for ways that differ only in how the headers are found.
light() { rm "$project"/*; cp "$source/tests/install/light.cpp" "$project/main.cpp"; expected=zibo.gov.cn; }
install() { cmake --install "$build" --prefix "$prefix" >/dev/null; }
boost=$(sed -n 's/^Boost_DIR:PATH=//p' "$build/CMakeCache.txt")
configure() { cmake -S "$project" -B "$work/build" -DBoost_DIR="$boost" "$@" >/dev/null; }
compile() { cmake --build "$work/build" >/dev/null; check "$work/build/consumer"; }
project_of() {
  { echo 'cmake_minimum_required(VERSION 3.21)'; echo 'project(consumer LANGUAGES CXX)'; cat
    echo 'file(GLOB sources *.cpp)'; echo 'add_executable(consumer ${sources})'; echo 'target_link_libraries(consumer PRIVATE newspage::newspage)'
  } > "$project/CMakeLists.txt"
}
# pkg-config knows no Boost; its headers may lie outside the compiler's own paths.
include=${boost%/lib*}/include
flags=(); [ "$include" = /usr/include ] || flags=(-isystem "$include")

case $way in
  find_package)
    install; cp "$source/examples/consumer/CMakeLists.txt" "$project"
    configure -DCMAKE_PREFIX_PATH="$prefix"; compile ;;
  find_package_compiled)
    install; cp "$source/examples/consumer/CMakeLists.txt" "$project"
    configure -DCMAKE_PREFIX_PATH="$prefix" -DCONSUMER_COMPILED=ON; compile ;;
  missing_component)
    install; find "$prefix" -name 'newspageCompiledTargets*' -delete
    cp "$source/examples/consumer/CMakeLists.txt" "$project"
    if configure -DCMAKE_PREFIX_PATH="$prefix" -DCONSUMER_COMPILED=ON 2>"$work/said"; then exit 1; fi
    grep -q compiled "$work/said" ;;
  add_subdirectory)
    light; echo "add_subdirectory($source newspage)" | project_of; configure; compile ;;
  fetch_content)
    light
    printf 'include(FetchContent)\nFetchContent_Declare(newspage SOURCE_DIR %s)\nFetchContent_MakeAvailable(newspage)\n' "$source" | project_of
    configure; compile ;;
  fetch_content_compiled)
    printf 'include(FetchContent)\nFetchContent_Declare(newspage SOURCE_DIR %s)\nFetchContent_MakeAvailable(newspage)\n' "$source" | project_of
    sed -i 's/newspage::newspage/newspage::compiled/' "$project/CMakeLists.txt"
    configure; compile ;;
  pkg_config)
    light; install; mv "$prefix" "$work/moved"  # the files must not remember where they were
    export PKG_CONFIG_PATH=$work/moved/share/pkgconfig
    # shellcheck disable=SC2046
    c++ -std=c++20 "$project"/*.cpp $(pkg-config --cflags newspage) "${flags[@]}" -o "$work/consumer"
    check "$work/consumer" ;;
  pkg_config_compiled)
    install; mv "$prefix" "$work/moved"
    PKG_CONFIG_PATH=$(dirname "$(find "$work/moved" -name newspage-compiled.pc)"); export PKG_CONFIG_PATH
    # shellcheck disable=SC2046
    c++ -std=c++20 "$project"/*.cpp $(pkg-config --cflags --libs newspage-compiled) "${flags[@]}" -o "$work/consumer"
    LD_LIBRARY_PATH=$(pkg-config --variable=libdir newspage-compiled) check "$work/consumer" ;;
  debian)
    # The packages themselves: built, checked by lintian where it is installed, and unpacked.
    CXXFLAGS='' cmake -S "$source" -B "$work/packages" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O1 -DBUILD_SHARED_LIBS=ON \
      -DCMAKE_INSTALL_PREFIX=/usr -DBoost_DIR="$boost" -DNEWSPAGE_BUILD_TESTS=OFF -DNEWSPAGE_BUILD_EXAMPLES=OFF >/dev/null
    cmake --build "$work/packages" >/dev/null
    (cd "$work/packages" && cpack >/dev/null)
    ! command -v lintian >/dev/null || lintian --allow-root --no-cfg --fail-on error,warning "$work"/packages/*.deb
    for package in "$work"/packages/*.deb; do dpkg -x "$package" "$work/root"; done
    cp "$source/examples/consumer/CMakeLists.txt" "$project"
    configure -DCMAKE_PREFIX_PATH="$work/root/usr" -DCONSUMER_COMPILED=ON; compile
    [ ! -e "$work/root/usr/bin/newspage" ] || LD_LIBRARY_PATH=$(dirname "$(find "$work/root" -name 'libnewspage.so.*' | head -1)") "$work/root/usr/bin/newspage" --version ;;
  single_header)
    python3 "$source/cmake/single_header.py" "$source/include" > "$project/newspage_single.hpp"
    sed -i 's|#include <newspage/.*>|#include "newspage_single.hpp"|' "$project"/*.?pp
    c++ -std=c++20 "$project"/*.cpp "${flags[@]}" -o "$work/consumer"
    check "$work/consumer" ;;
  *) echo "unknown way: $way"; exit 64 ;;
esac
