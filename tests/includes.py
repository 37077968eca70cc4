#!/usr/bin/env python3
"""includes.py INCLUDE: the folders of the headers use each other one way only, and lines and files keep their limits."""
import pathlib, re, sys

# Which folders a folder may include, beside the public headers that name only standard types.
ALLOWED = {
    "text": {"text"},
    "spirit": {"spirit", "text"},
    "model": {"model"},
    "grammar": {"grammar", "spirit", "text", "model"},
    "page": {"page", "grammar", "spirit", "text", "model"},
}
# Public headers without a parser behind them.
FACE = {"config", "article", "article_view", "contributor_role", "credit_terms", "diagnostic", "options", "timestamp", "memory", "enums",
        "byte_range", "source_map"}
LONGEST_LINE = 120
LONGEST_FILE = 350


def problems(root):
    for path in sorted(root.rglob("*.?pp")):
        name = path.relative_to(root)
        text = path.read_text()
        lines = text.split("\n")
        if len(lines) > LONGEST_FILE:
            yield f"{name}: {len(lines)} lines"
        for number, line in enumerate(lines, 1):
            if len(line) > LONGEST_LINE:
                yield f"{name}:{number}: {len(line)} columns"
        folder = name.parts[0] if len(name.parts) > 1 else None
        if folder not in ALLOWED:
            continue
        for included in re.findall(r"#include <newspage/([^>]+)>", text):
            parts = included.split("/")
            if len(parts) == 1 and parts[0].removesuffix(".hpp") in FACE and folder != "text":
                continue
            if included == "config.hpp" or (len(parts) > 1 and parts[0] in ALLOWED[folder]):
                continue
            yield f"{name}: includes {included}"


found = list(problems(pathlib.Path(sys.argv[1]) / "newspage"))
print("\n".join(found) or "folders point one way")
sys.exit(1 if found else 0)
