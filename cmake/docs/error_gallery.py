#!/usr/bin/python3
"""The error gallery, from the pictures that the tests hold: error_gallery.py TESTS_ERRORS OUT."""
import pathlib, sys

errors, out = map(pathlib.Path, sys.argv[1:])
page = ["# Error gallery {#error_gallery}\n", "Errors and some notes, as `newspage::render` draws them. The tests compare these texts.\n"]
for expected in sorted(errors.glob("*.expected")):
    page += [f"## {expected.stem.replace('_', ' ')}\n", "```{.txt}", expected.read_text().rstrip("\n"), "```\n"]
out.mkdir(parents=True, exist_ok=True)
(out / "error_gallery.md").write_text("\n".join(page))
