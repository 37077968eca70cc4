"""Builds the wheel: pip wheel src/python. Needs what the CMake build needs, and pybind11."""
import os, pathlib, re, shutil, subprocess, sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


class CMakeBuild(build_ext):
    """The module and the library, static, by the project's own CMake."""

    def build_extension(self, ext):
        build = pathlib.Path(self.build_temp).resolve()
        cmake = ["cmake", "-S", str(ROOT), "-B", str(build), "-DCMAKE_BUILD_TYPE=Release", "-DBUILD_SHARED_LIBS=OFF", "-DNEWSPAGE_BUILD_PYTHON=ON",
                 "-DNEWSPAGE_BUILD_FILTER=OFF", "-DNEWSPAGE_BUILD_EXAMPLES=OFF", "-DNEWSPAGE_INSTALL=OFF", f"-DPython_EXECUTABLE={sys.executable}"]
        subprocess.run(cmake, check=True)
        subprocess.run(["cmake", "--build", str(build), "--target", "newspage_python", "--parallel", str(os.cpu_count() or 1)], check=True)
        target = pathlib.Path(self.get_ext_fullpath(ext.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        built, = (build / "src" / "python" / "package" / "newspage").glob("_core.*.so")
        shutil.copy(built, target)


setup(
    name="newspage",
    version=re.search(r'NEWSPAGE_VERSION_STRING "(.*?)"', (ROOT / "include" / "newspage" / "version.hpp").read_text()).group(1),
    description="Reads the text of news pages into typed articles",
    url="https://github.com/newspage/newspage",
    license="BSL-1.0",
    python_requires=">=3.8",
    packages=["newspage"],
    package_data={"newspage": ["py.typed", "*.pyi"]},
    ext_modules=[Extension("newspage._core", sources=[])],
    cmdclass={"build_ext": CMakeBuild},
)
