#!/usr/bin/env python3
"""The Python package on one thread beside the program and beside Python's re: python_package.py PROGRAM PAGES, with the package in PYTHONPATH.

PAGES is what `newspage_bench --write-simple` writes. Prints bytes of text a second, and ratios within this run."""
import json, pathlib, subprocess, sys, tempfile, time

import newspage

program, file = sys.argv[1:]
text = pathlib.Path(file).read_text(encoding="utf-8")
pages, size = text.split("\f")[:-1], len(text.encode())


def seconds(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as lines:
    lines.writelines(json.dumps({"text": page}) + "\n" for page in pages)
    lines.flush()
    by_program = seconds(lambda: subprocess.run([program, "-q", "-j1", lines.name], stdout=subprocess.DEVNULL, check=True))
by_package = seconds(lambda: sum(1 for _ in newspage.parse_many(pages, threads=1)))
re_script = pathlib.Path(__file__).with_name("python_re.py")
by_re = size / 1e9 * float(subprocess.run([sys.executable, re_script, file], capture_output=True, text=True, check=True).stdout.split()[0])

for name, took in (("parse_many", by_package), ("program, JSON Lines", by_program), ("Python's re", by_re)):
    print(f"{name:20} {size / took / 1e6:6.0f} MB/s")
print(f"{by_program / by_package:.2f}  parse_many to the program (aim: at least 0.5)")
print(f"{by_re / by_package:.2f}  parse_many to Python's re, which reads the simple form only")
