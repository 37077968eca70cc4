#!/bin/sh
# wheel.sh PYTHON SOURCE WORK: builds the wheel as pip does, and runs the package's tests with what it holds.
set -eu
python=$1 source=$2 work=$3
"$python" -c "import setuptools, wheel, pip" 2>/dev/null || { echo "skipped: in Debian python3-setuptools python3-wheel python3-pip"; exit 77; }
rm -rf "$work"
mkdir -p "$work/source"
# pip builds beside the sources.
for each in CMakeLists.txt README.md LICENSE cmake include src; do cp -r "$source/$each" "$work/source"; done
"$python" -m pip wheel -q --no-build-isolation --no-deps --no-index --disable-pip-version-check -w "$work" "$work/source/src/python"
"$python" -m zipfile -e "$work"/newspage-*.whl "$work/unpacked"
PYTHONPATH="$work/unpacked" "$python" "$source/tests/python/package.py" "$source"
