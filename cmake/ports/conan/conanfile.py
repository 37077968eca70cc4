"""conan create cmake/ports/conan --build=missing (Conan 2)"""
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir


class NewspageConan(ConanFile):
    name = "newspage"
    description = "Reads the text of news pages into typed articles"
    license = "BSL-1.0"
    topics = ("news", "parser", "boost", "spirit", "x3")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True, "boost/*:header_only": True}
    implements = ["auto_shared_fpic"]

    @property
    def _root(self):
        return os.path.join(self.recipe_folder, "..", "..", "..")

    def set_version(self):
        # The version stands in version.hpp.
        header = load(self, os.path.join(self._root, "include", "newspage", "version.hpp"))
        self.version = re.search(r'NEWSPAGE_VERSION_STRING "([^"]+)"', header)[1]

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"):
            copy(self, pattern, src=self._root, dst=self.export_sources_folder)

    def requirements(self):
        self.requires("boost/[>=1.74]", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        for part in ("TESTS", "EXAMPLES", "FILTER"):
            toolchain.cache_variables[f"NEWSPAGE_BUILD_{part}"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        CMake(self).install()
        for folder in (("lib", "cmake"), ("lib", "pkgconfig"), ("share",)):
            rmdir(self, os.path.join(self.package_folder, *folder))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "newspage")
        headers = self.cpp_info.components["newspage"]
        headers.set_property("cmake_target_name", "newspage::newspage")
        headers.set_property("pkg_config_name", "newspage")
        headers.bindirs = headers.libdirs = []
        headers.requires = ["boost::headers"]
        compiled = self.cpp_info.components["compiled"]
        compiled.set_property("cmake_target_name", "newspage::compiled")
        compiled.set_property("pkg_config_name", "newspage-compiled")
        compiled.libs = ["newspage"]
        compiled.defines = ["NEWSPAGE_COMPILED"] + (["NEWSPAGE_SHARED"] if self.options.shared else [])
        compiled.requires = ["boost::headers"]
