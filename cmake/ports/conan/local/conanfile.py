"""The recipe of ../all for a working copy: conan create cmake/ports/conan/local -tf ../all/test_package --build=missing"""
import importlib.util
import os
import re

from conan.tools.cmake import cmake_layout
from conan.tools.files import copy, load


def recipe_of_all():
    # Beside this file, or below it once Conan has exported it.
    here = os.path.dirname(os.path.abspath(__file__))
    paths = (os.path.join(here, folder, "all", "conanfile.py") for folder in (".", ".."))
    spec = importlib.util.spec_from_file_location("newspage_all", next(filter(os.path.exists, paths)))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.NewspageConan


class NewspageWorkingCopy(recipe_of_all()):
    @property
    def _root(self):
        return os.path.join(self.recipe_folder, "..", "..", "..", "..")

    def set_version(self):
        header = load(self, os.path.join(self._root, "include", "newspage", "version.hpp"))
        self.version = re.search(r'NEWSPAGE_VERSION_STRING "([^"]+)"', header)[1]

    def export(self):
        copy(self, "conanfile.py", src=os.path.join(self.recipe_folder, "..", "all"), dst=os.path.join(self.export_folder, "all"))

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"):
            copy(self, pattern, src=self._root, dst=self.export_sources_folder)

    def layout(self):
        cmake_layout(self)

    def source(self):
        pass  # exported with the recipe
