#!/usr/bin/python3
"""The EBNF in the comments of the grammar's headers: held against the rules, and drawn.

grammar.py check GRAMMAR TEST  every production is a rule of that name, every public rule has a production and is in TEST, every word is known
grammar.py draw GRAMMAR OUT    railroad diagrams (Debian: python3-railroad-diagrams) and a page that shows them
"""
import pathlib, re, sys

TOKEN = re.compile(r'\s*(?:\(\*.*?\*\)\s*)*("[^"]*"|\?[^?]*\?|[A-Za-z_]\w*|[=,|;){}\[\]]|\((?!\*))', re.S)


# What needs no production: whitespace, text, numbers of so many digits.
BASIC = set("whitespace text tab end comma digits d m n h dd hh mm ss yyyy".split())

STYLE = """svg.railroad-diagram{background:none}
svg.railroad-diagram path{stroke-width:2;stroke:#888;fill:none}
svg.railroad-diagram text{font:14px monospace;text-anchor:middle;fill:#222}
svg.railroad-diagram text.comment{font:italic 13px sans-serif;fill:#666}
svg.railroad-diagram rect{stroke-width:2;stroke:#5b7fa6;fill:#e8eff7}
svg.railroad-diagram .terminal rect{stroke:#a6705b;fill:#f7ede8}
"""


class Reader:
    """Reads productions into tuples: (kind, parts...)."""

    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.rstrip()
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                rest = re.sub(r"\(\*.*?\*\)", "", text[at:], flags=re.S).strip()
                if rest:
                    raise SystemExit(f"not EBNF: {rest[:60]}")
                break
            self.tokens.append(found[1])
            at = found.end()
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, expected=None):
        token = self.peek()
        if expected and token != expected:
            raise SystemExit(f"expected {expected}, not {token!r}, after {' '.join(self.tokens[max(0, self.at - 6):self.at])}")
        self.at += 1
        return token

    def productions(self):
        while self.peek():
            name = self.take()
            self.take("=")
            yield name, self.alternatives()
            self.take(";")

    def alternatives(self):
        parts = [self.sequence()]
        while self.peek() == "|":
            self.take()
            parts.append(self.sequence())
        return ("choice", *parts) if len(parts) > 1 else parts[0]

    def sequence(self):
        parts = [self.term()]
        while self.peek() == ",":
            self.take()
            parts.append(self.term())
        return ("sequence", *parts) if len(parts) > 1 else parts[0]

    def term(self):
        token = self.take()
        if token in ("(", "[", "{"):
            inner = self.alternatives()
            self.take({"(": ")", "[": "]", "{": "}"}[token])
            return {"(": inner, "[": ("optional", inner), "{": ("repeat", inner)}[token]
        if token.startswith('"'):
            return ("text", token[1:-1])
        if token.startswith("?"):
            return ("words", token.strip("? \n"))
        return ("name", token)


def names_in(part):
    if part[0] == "name":
        yield part[1]
    elif part[0] not in ("text", "words"):
        for inner in part[1:]:
            yield from names_in(inner)


def read(grammar):
    """File by file: what it is, its productions. And the tables of words."""
    files, tables = [], {}
    for path in sorted(grammar.glob("*.hpp")):
        text = path.read_text()
        head = text[:text.index("#ifndef")]
        blocks = re.findall(r"(?:^///     .*\n)+", head, re.M)
        ebnf = "".join(block for block in blocks if re.match(r"///     \w+ += ", block)).replace("///     ", "")
        about = re.search(r"/// \\file\n/// (.*?)\n", head)[1]
        try:
            files.append((path.stem, about, ebnf, list(Reader(ebnf).productions())))
        except SystemExit as error:
            raise SystemExit(f"{path.name}: {error}")
    for name, body in re.findall(r"inline constexpr (?:std::string_view|meaning<[\w:]+>|auto) (\w+)(?:\[\])? ?= ?\{(.*?)\};", "".join((grammar / name).read_text() for name in ("field_words.hpp", "words.hpp")), re.S):
        tables[name] = re.findall(r'"([^"]*)"', body)
    return files, tables


def check(grammar, test):
    files, tables = read(grammar)
    productions = {name for *_, found in files for name, _ in found}
    code = "\n".join(path.read_text() for path in grammar.glob("*.hpp"))
    rules = set(re.findall(r"constexpr [^=;{\n]*?\b(\w+) ?[={(]", code))
    rules |= {name.removesuffix("_rule").removesuffix("_parser") for name in re.findall(r"struct (\w+)", code)}
    public = {name for kind, name in re.findall(r"^inline constexpr (\w+_rule) (\w+)\{", code, re.M)}
    # Part of another production, or a rule of its own.
    used = {name for *_, found in files for _, part in found for name in names_in(part)}
    problems = [f"production {name} is not a rule of the grammar" for name in sorted(productions - rules - used)]
    problems += [f"rule {name} is not in {test.name}" for name in sorted(public - set(re.findall(r"CHECK_RULE\((\w+)", test.read_text())))]
    problems += [f"rule {name} has no production" for name in sorted(public - productions)]
    for stem, _, _, found in files:
        problems += [f"{stem}.hpp: {name} in the production {of} is not known" for of, part in found for name in names_in(part)
                     if name not in productions and name not in tables and name not in BASIC]
    for problem in problems:
        print(problem)
    print(f"{len(productions)} productions, {len(public)} public rules, {len(tables)} tables of words")
    return 1 if problems or len(productions) < 50 else 0


def draw(grammar, out):
    import railroad as r
    files, tables = read(grammar)
    out.mkdir(parents=True, exist_ok=True)
    productions = {name for *_, found in files for name, _ in found}

    def picture(part):
        kind, *inner = part
        if kind == "text":
            return r.Terminal(inner[0])
        if kind == "words":
            return r.Comment(inner[0])
        if kind == "name":
            return r.NonTerminal(inner[0], href=("#" if inner[0] in productions else "#words_") + inner[0])
        if kind == "choice":
            return r.Choice(0, *map(picture, inner))
        if kind == "sequence":
            return r.Sequence(*map(picture, inner))
        return r.Optional(picture(inner[0])) if kind == "optional" else r.ZeroOrMore(picture(inner[0]))

    def svg(name, part):
        """A file for other uses, and in the page itself, where its links lead on."""
        inline = []
        with open(out / f"{name}.svg", "w") as file:
            r.Diagram(picture(part), css=STYLE).writeSvg(file.write)
        r.Diagram(picture(part), css=None).writeSvg(inline.append)
        return f"\\htmlonly<h3 id=\"{name}\">{name.removeprefix('words_')}</h3><div class=\"railroad\">{''.join(inline)}</div>\\endhtmlonly\n\n"

    page = ["# The grammar as pictures {#grammar_pictures}\n", f"\\htmlonly<style>.railroad{{overflow-x:auto}}{STYLE}</style>\\endhtmlonly\n",
            "Every rule of the grammar, drawn from the EBNF in the comments of its headers; a test holds each production against a rule of the same",
            "name. Whitespace between the parts, and the limits that EBNF cannot express, are in the headers and in the format's description.\n"]
    for stem, about, ebnf, found in files:
        if found:
            page += [f"## {stem} {{#file_{stem}}}\n", about + "\n"] + [svg(name, part) for name, part in found]
            page += ["```\n" + ebnf.rstrip() + "\n```\n"]
    page += ["## words {#file_words}\n", "The closed lists. Case does not matter but where a rule says so.\n"]
    page += [svg("words_" + name, ("choice", *(("text", word) for word in words)) if len(words) > 1 else ("text", words[0])) for name, words in tables.items() if words]
    (out / "grammar_pictures.md").write_text("\n".join(page))
    return 0


if __name__ == "__main__":
    grammar = pathlib.Path(sys.argv[2])
    other = pathlib.Path(sys.argv[3])
    sys.exit(check(grammar, other) if sys.argv[1] == "check" else draw(grammar, other))
