import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, get, rmdir

required_conan_version = ">=2.0"


class NewspageConan(ConanFile):
    name = "newspage"
    description = "Reads the text of news pages into typed articles"
    license = "BSL-1.0"
    url = "https://github.com/conan-io/conan-center-index"
    homepage = "https://github.com/newspage/newspage"
    topics = ("news", "parser", "boost", "spirit", "x3")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    def layout(self):
        cmake_layout(self, src_folder="src")

    def requirements(self):
        self.requires("boost/1.86.0", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def source(self):
        get(self, **self.conan_data["sources"][self.version], strip_root=True)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for part in ("TESTS", "EXAMPLES", "FILTER"):
            toolchain.cache_variables[f"NEWSPAGE_BUILD_{part}"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

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
        headers.bindirs = []
        headers.libdirs = []
        headers.requires = ["boost::headers"]
        compiled = self.cpp_info.components["compiled"]
        compiled.set_property("cmake_target_name", "newspage::compiled")
        compiled.set_property("pkg_config_name", "newspage-compiled")
        compiled.libs = ["newspage"]
        compiled.defines = ["NEWSPAGE_COMPILED"] + (["NEWSPAGE_SHARED"] if self.options.shared else [])
        compiled.requires = ["boost::headers"]
