#!/usr/bin/env python3
"""Prints all of newspage as one header, for online compilers; Boost's headers are still needed: single_header.py INCLUDE_DIR."""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])
seen, system, body = set(), [], []


def take(name):
    if name in seen:
        return
    seen.add(name)
    for line in (root / name).read_text(encoding="utf-8").splitlines():
        own = re.match(r"#include <(newspage/[^>]+)>", line)
        if own:
            take(own[1])
        elif re.match(r"#include <(?!boost/|format>)", line):  # <format> stays under its condition
            if line not in system:
                system.append(line)
        elif not line.startswith("#pragma once"):
            body.append(line)


take("newspage/config.hpp")
for header in ("newspage/newspage.hpp", "newspage/print.hpp", "newspage/x3.hpp", "newspage/grammar.hpp"):
    take(header)
version = re.search(r'NEWSPAGE_VERSION_STRING "([^"]+)"', (root / "newspage/version.hpp").read_text())[1]
print(f"// newspage {version}, all of it in one header. It is made from include/; change it there.")
print((root.parent / "LICENSE").read_text().strip().replace("\n", "\n// ").join(("// ", "")).replace("// \n", "//\n"))
print("\n".join(sorted(system) + body))
