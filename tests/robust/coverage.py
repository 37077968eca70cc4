#!/usr/bin/env python3
"""Which lines and branches of include/ the tests reached, from gcov's records: coverage.py BUILD SOURCE [--details].

All instances of a template count as one. Branches that the compiler made are left out: those of exceptions, of comparisons that
are `= default`, and of `assert`.
Exits with 1 below 100 % of lines or 95 % of branches."""
import collections, concurrent.futures, functools, json, pathlib, subprocess, sys

build, source = (pathlib.Path(p).resolve() for p in sys.argv[1:3])
include = source / "include"


@functools.cache
def source_lines(name):
    return pathlib.Path(name).read_text().splitlines()


def records(gcda):
    run = subprocess.run(["gcov", "--json-format", "--stdout", "--branch-probabilities", gcda.name],
                         cwd=gcda.parent, capture_output=True, check=True)
    for text in run.stdout.splitlines():
        yield from json.loads(text)["files"]


def reached(gcda):
    lines, branches = collections.Counter(), collections.Counter()
    for file in records(gcda):
        name = str((build / file["file"]).resolve())
        if not name.startswith(str(include)):
            continue
        text = source_lines(name)
        for line in file["lines"]:
            if text[line["line_number"] - 1].strip() == "}" or "NEWSPAGE_UNREACHABLE" in text[line["line_number"] - 1]:
                continue  # what is destroyed at the end of a function; what cannot be reached
            place = name[len(str(include)) + 1:], line["line_number"]
            lines[place] += line["count"]
            if any(word in text[line["line_number"] - 1] for word in ("= default", "assert(")):
                continue
            real = [b["count"] for b in line["branches"] if not b["throw"]]
            for number, count in enumerate(real):
                branches[place + (len(real), number)] += count
    return lines, branches


lines, branches = collections.Counter(), collections.Counter()
with concurrent.futures.ProcessPoolExecutor() as pool:
    for some_lines, some_branches in pool.map(reached, sorted(build.rglob("*.gcda"))):
        for total, some in ((lines, some_lines), (branches, some_branches)):
            for place, count in some.items():
                total[place] += count

per_file = collections.defaultdict(lambda: [0, 0, 0, 0])
for places, column in ((lines, 0), (branches, 2)):
    for place, count in places.items():
        per_file[place[0]][column] += count > 0
        per_file[place[0]][column + 1] += 1
total = [sum(column) for column in zip(*per_file.values())]
print(f"{'file':48} lines          branches")
for name, figures in sorted(per_file.items()) + [("all", total)]:
    print("{:48} {:5}/{:<5} {:7}/{:<5} {:.1f} %".format(name, *figures, 100 * figures[2] / max(1, figures[3])))
if "--details" in sys.argv:
    for (name, number), count in sorted(lines.items()):
        untaken = sum(1 for b, c in branches.items() if b[:2] == (name, number) and c == 0)
        if count == 0 or untaken:
            print(f"{name}:{number}: {'not reached' if count == 0 else f'{untaken} branches not taken'}")
sys.exit(total[0] < total[1] or total[2] < 0.95 * total[3])
