#!/usr/bin/env python3
"""conan.py SOURCE: runs the code of the Conan recipes with stand-ins for Conan's classes, since Conan itself may be missing."""
import collections, importlib.util, os, pathlib, re, shutil, sys, tempfile, types

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
module("conan.tools.cmake", cmake_layout=lambda recipe, **folders: called.append("layout"), **tools)
module("conan.tools.files", copy=copy, get=lambda recipe, **source: called.append(f"get {sorted(source)}"), load=lambda recipe, path: pathlib.Path(path).read_text(), rmdir=lambda recipe, path: called.append(f"rmdir {os.path.basename(path)}"))


def recipe_of(path):
    """An object of the one recipe class that the file itself defines, found as Conan's loader finds it."""
    spec = importlib.util.spec_from_file_location("recipe", path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    recipe, = (each() for each in vars(loaded).values()
               if isinstance(each, type) and issubclass(each, ConanFile) and each.__module__ == "recipe")
    recipe.recipe_folder = str(path.parent)
    return recipe


def run(recipe, *steps):
    for step in steps:
        getattr(recipe, step)()


def check_package(recipe, sources):
    """Builds and packages the sources."""
    recipe.source_folder = str(sources)
    recipe.package_folder = str(work / "package")
    recipe.options = types.SimpleNamespace(shared=True)
    recipe.cpp_info = Part()
    recipe.cpp_info.components = collections.defaultdict(Part)
    called.clear()
    run(recipe, "requirements", "validate", "layout", "generate", "build", "package", "package_info")
    assert called == ["requires boost/1.86.0", "C++20", "layout", "CMakeToolchain.generate", "CMakeDeps.generate", "CMake.configure",
                      "CMake.build", "CMake.install", "rmdir cmake", "rmdir pkgconfig", "rmdir share"], called
    assert (work / "package/licenses/LICENSE").is_file()
    compiled = recipe.cpp_info.components["compiled"]
    assert compiled.properties["cmake_target_name"] == "newspage::compiled"
    assert compiled.defines == ["NEWSPAGE_COMPILED", "NEWSPAGE_SHARED"]
    assert recipe.cpp_info.components["newspage"].properties["cmake_target_name"] == "newspage::newspage"


ports = source / "cmake/ports/conan"
version = re.search(r'VERSION_STRING "(.*)"', (source / "include/newspage/version.hpp").read_text())[1]

# The recipe for Conan Center: its files know the version, and it fetches the archive of a release.
homepage = re.search(r"HOMEPAGE_URL (\S+?)\)", (source / "CMakeLists.txt").read_text())[1]
data = (ports / "all/conandata.yml").read_text()
url, digest = re.fullmatch(r'sources:\n  "%s":\n    url: "(.*)"\n    sha256: "([0-9a-f]{64})"\n' % re.escape(version), data).groups()
assert url == f"{homepage}/releases/download/v{version}/newspage-{version}.tar.gz", url
assert (ports / "config.yml").read_text() == f'versions:\n  "{version}":\n    folder: all\n'
center = recipe_of(ports / "all/conanfile.py")
assert center.homepage == homepage
center.version, center.conan_data = version, {"sources": {version: {"url": url, "sha256": digest}}}
called.clear()
center.source()
assert called == ["get ['sha256', 'strip_root', 'url']"], called
check_package(center, source)

# The recipe for a working copy: it finds the other one, also after Conan has exported both.
local = recipe_of(ports / "local/conanfile.py")
local.set_version()
assert local.version == version and local.name == "newspage"
local.export_folder, local.export_sources_folder = str(work / "export"), str(work / "sources")
run(local, "export", "export_sources", "source")
for path in ("CMakeLists.txt", "cmake/install.cmake", "include/newspage/version.hpp", "src/newspage.cpp"):
    assert (work / "sources" / path).is_file(), path
shutil.copy(ports / "local/conanfile.py", work / "export")
check_package(recipe_of(work / "export/conanfile.py"), work / "sources")

called.clear()
test = recipe_of(ports / "all/test_package/conanfile.py")
test.tested_reference_str = "newspage/x"
test.cpp = types.SimpleNamespace(build=types.SimpleNamespace(bindir="bin"))
test.run = lambda command, env: called.append(f"run {command}")
run(test, "requirements", "layout", "build", "test")
assert called == ["requires newspage/x", "layout", "CMake.configure", "CMake.build", "run bin/headline"], called
shutil.rmtree(work)
