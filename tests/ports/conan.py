#!/usr/bin/env python3
"""conan.py SOURCE: runs the Conan recipe's own code with Conan's classes played by a few lines; its tools are not to be had here."""
import collections, importlib.util, os, pathlib, shutil, sys, tempfile, types

source = pathlib.Path(sys.argv[1])
work = pathlib.Path(tempfile.mkdtemp())
called = []


def copy(recipe, pattern, src, dst):
    for path in pathlib.Path(src).glob(pattern if "*" not in pattern else pattern.replace("*", "**/*")):
        if path.is_file():
            target = pathlib.Path(dst) / path.relative_to(src)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)


class Part:
    def __init__(self):
        self.properties = {}

    def set_property(self, name, value):
        self.properties[name] = value


class Tool:
    def __init__(self, recipe):
        self.cache_variables = {}

    def __getattr__(self, name):
        return lambda *arguments, **more: called.append(f"{type(self).__name__}.{name}")


def module(name, **members):
    sys.modules[name] = made = types.ModuleType(name)
    made.__dict__.update(members)


class ConanFile:
    def requires(self, reference, **traits):
        called.append(f"requires {reference}")


tools = {name: type(name, (Tool,), {}) for name in ("CMake", "CMakeDeps", "CMakeToolchain")}
module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=lambda recipe, least: called.append(f"C++{least}"), can_run=lambda recipe: True)
module("conan.tools.cmake", cmake_layout=lambda recipe: called.append("layout"), **tools)
module("conan.tools.files", copy=copy, load=lambda recipe, path: pathlib.Path(path).read_text(), rmdir=lambda recipe, path: called.append(f"rmdir {os.path.basename(path)}"))


def recipe_of(path):
    spec = importlib.util.spec_from_file_location("recipe", path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return next(each for name, each in vars(loaded).items() if name.startswith("Newspage"))()


recipe = recipe_of(source / "cmake/ports/conan/conanfile.py")
recipe.recipe_folder = str(source / "cmake/ports/conan")
recipe.export_sources_folder = recipe.source_folder = str(work / "sources")
recipe.package_folder = str(work / "package")
recipe.options = types.SimpleNamespace(shared=True)
recipe.cpp_info = Part()
recipe.cpp_info.components = collections.defaultdict(Part)
recipe.set_version()
for step in ("export_sources", "requirements", "validate", "layout", "generate", "build", "package", "package_info"):
    getattr(recipe, step)()

version = (source / "include/newspage/version.hpp").read_text()
assert f'"{recipe.version}"' in version
for path in ("CMakeLists.txt", "cmake/install.cmake", "include/newspage/grammar/page.hpp", "src/newspage.cpp"):
    assert (work / "sources" / path).is_file(), path
assert (work / "package/licenses/LICENSE").is_file()
assert called == ["requires boost/[>=1.74]", "C++20", "layout", "CMakeDeps.generate", "CMakeToolchain.generate", "CMake.configure", "CMake.build",
                  "CMake.install", "rmdir cmake", "rmdir pkgconfig", "rmdir share"], called
compiled = recipe.cpp_info.components["compiled"]
assert compiled.properties["cmake_target_name"] == "newspage::compiled" and compiled.defines == ["NEWSPAGE_COMPILED", "NEWSPAGE_SHARED"]
assert recipe.cpp_info.components["newspage"].properties["cmake_target_name"] == "newspage::newspage"

called.clear()
test = recipe_of(source / "cmake/ports/conan/test_package/conanfile.py")
test.tested_reference_str = "newspage/x"
test.cpp = types.SimpleNamespace(build=types.SimpleNamespace(bindir="bin"))
test.run = lambda command, env: called.append(f"run {command}")
for step in ("requirements", "layout", "build", "test"):
    getattr(test, step)()
assert called == ["requires newspage/x", "layout", "CMake.configure", "CMake.build", "run bin/headline"], called
shutil.rmtree(work)
