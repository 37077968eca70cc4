#!/usr/bin/env python3
"""The words that documents, docstrings, messages and help do not use, because readers take them for a translation: words.py SOURCE_DIR."""
import pathlib, re, sys

root = pathlib.Path(sys.argv[1])

# What is avoided, and what is written instead.
WORDS = {
    r"furniture": "boilerplate",
    r"crumbs?": "breadcrumb, item",
    r"the way from": "the path from, the breadcrumb",
    r"white": "whitespace",
    r"houses?": "outlet",
    r"refus(?:e|es|ed|ing|als?)": "reject, rejected",
    r"(?<!there )(?:is|are) (?-i:none)": "is not a …",
    r"tells?|told|telling": "report, describe, contain",
    r"says?|said": "report, describe, contain",
    r"behind": "after",
    r"stands?|stood": "is",
    r"lies|lie|lay": "is",
    r"odd|oddity|oddities": "unusual, note",
    r"findings?": "note, diagnostic",
    r"parted": "split",
    r"mend(?:s|ed|ing)?": "fix",
    r"of (?:one's|his|her|their|its|your) own": "your own …",
    r"wishes|answerer|sightings?|doomed": "options, record_writer, count, temporary_path",
    r"(?<!there )is no (?!longer|more)\w+": "is not a …",
}
AVOIDED = {re.compile(rf"(?<![\w'-])(?:{word})(?![\w'-])", re.I): instead for word, instead in WORDS.items()}

# Where such a word is the right one.
ALLOWED = set()


def prose_of_markdown(text):
    """The lines without code and addresses."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not fenced and not line.startswith("    "):
            yield number, re.sub(r"`[^`]*`|\]\([^)]*\)|https?://\S+", " ", line)


def prose_of_code(text, comments, strings):
    for number, line in enumerate(text.splitlines(), 1):
        found = []
        if comments:
            found += re.findall(r"(?<!:)//[/!]?(.*)", line)
        if strings and not line.lstrip().startswith("#include"):
            found += re.findall(r'"((?:[^"\\]|\\.)*)"', re.sub(r"(?<!:)//.*", "", line))
        for part in found:
            yield number, re.sub(r"`[^`]*`", " ", part)


def sources():
    yield from ((path, prose_of_markdown) for path in [root / "README.md", *root.glob("examples/**/*.md"), *root.glob("*.md")])
    def comments(text): return prose_of_code(text, True, False)
    def strings(text): return prose_of_code(text, False, True)
    def both(text): return prose_of_code(text, True, True)
    yield from ((path, comments) for folder in ("", "model/") for path in root.glob(f"include/newspage/{folder}*.hpp"))
    yield root / "include/newspage/impl/diagnostic.ipp", strings
    yield from ((path, both) for path in root.glob("examples/**/*.[ch]pp"))
    yield from ((path, strings) for path in root.glob("src/**/*.[ch]pp"))


seen, problems = set(), 0
for path, prose in sources():
    if path in seen:
        continue
    seen.add(path)
    name = path.relative_to(root).as_posix()
    for number, line in prose(path.read_text(encoding="utf-8")):
        for word, instead in AVOIDED.items():
            for found in word.finditer(line):
                if (name, found[0].lower()) not in ALLOWED:
                    print(f"{name}:{number}: \"{found[0]}\": write {instead}")
                    problems += 1
print(len(seen), "files,", problems, "words to replace")
sys.exit(1 if problems or len(seen) < 30 else 0)
