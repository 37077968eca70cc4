#!/usr/bin/env python3
"""What newspage costs the build of a program: seconds and peak memory of a compile, bytes of code.

build_cost.py COMPILER INCLUDE [BOOST_INCLUDE] prints a table. Each unit is compiled three times; the
least time counts."""
import os, pathlib, subprocess, sys, tempfile, time

compiler, *include = sys.argv[1:]
flags = ["-std=c++20", "-O2", *(f"-I{path}" for path in include if path)]

STANDARD = "".join(f"#include <{header}>\n" for header in
                   ["cassert", "chrono", "concepts", "cstddef", "cstdlib", "iterator", "limits", "memory", "optional", "span",
                    "stdexcept", "string", "string_view", "utility", "variant", "vector"])
PARSE = '#include <newspage/parse.hpp>\nint main(int, char** page) { return !newspage::parse(*page); }\n'
# name, source, extra flags
UNITS = [
    ("the standard headers it needs", STANDARD, []),
    ("newspage.hpp, compiled form", "#include <newspage/newspage.hpp>\n", ["-DNEWSPAGE_COMPILED"]),
    ("Spirit X3 alone (position, rule, operators)", "#include <boost/spirit/home/x3/core.hpp>\n", []),
    ("x3.hpp, compiled form", "#include <newspage/x3.hpp>\n", ["-DNEWSPAGE_COMPILED"]),
    ("a header-only program that parses", PARSE, []),
]


def compile_once(source, extra, out):
    start = time.monotonic()
    process = subprocess.Popen([compiler, *flags, *extra, "-c", "-x", "c++", source, "-o", out])
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{source} does not compile")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def code_bytes(program):
    lines = subprocess.run(["size", "-A", program], capture_output=True, text=True, check=True).stdout.splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith((".text", ".rodata")))


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    seconds, memory = {}, {}
    # Round by round, so that a busy moment of the machine does not fall on one unit alone.
    for turn in range(3):
        for number, (name, text, extra) in enumerate(UNITS):
            source, out = folder / f"{number}.cpp", folder / f"{number}.o"
            source.write_text(text)
            took, memory[name] = compile_once(source, extra, out)
            seconds[name] = min(took, seconds.get(name, took))

    print(f"{'unit':44} {'s':>6} {'MB':>5} {'code kB':>8}")
    for number, (name, _, _) in enumerate(UNITS):
        print(f"{name:44} {seconds[name]:6.2f} {memory[name]:5.0f} {code_bytes(folder / f'{number}.o') / 1024:8.1f}")
    standard, public, bridge = (seconds[UNITS[n][0]] for n in (0, 1, 3))
    print(f"newspage.hpp to the standard headers: {public / standard:.2f}; x3.hpp beyond them: {bridge - standard:.2f} s")
