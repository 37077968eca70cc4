#!/usr/bin/python3
"""The grammar as EBNF, which a program writes out of the rules: checked and drawn.

grammar.py check PROGRAM GRAMMAR TEST  every public rule is printed and is in TEST, every word of a production is known
grammar.py draw PROGRAM GRAMMAR OUT    railroad diagrams (Debian: python3-railroad-diagrams) and a page that shows them
"""
import pathlib, re, subprocess, sys, textwrap

TOKEN = re.compile(r'\s*("[^"]*"|\'[^\']*\'|\?[^?]*\?|\d+(?:…\d+)? \*|[A-Za-z_]\w*|\}\+|[=,|;(){}\[\]&!…-])')


# What needs no production.
BASIC = {"whitespace", "end", "any", "digit"}

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
                raise SystemExit(f"not EBNF: {text[at:at + 60]}")
            self.tokens.append(found[1])
            at = found.end()
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, *expected):
        token = self.peek()
        if expected and token not in expected:
            raise SystemExit(f"expected {expected}, not {token!r}, after {' '.join(self.tokens[max(0, self.at - 6):self.at])}")
        self.at += 1
        return token

    def production(self):
        name = self.take()
        self.take("=")
        part = self.alternatives()
        self.take(";")
        return name, part

    def joined(self, sign, kind, inner):
        parts = [inner()]
        while self.peek() == sign:
            self.take()
            parts.append(inner())
        return (kind, *parts) if len(parts) > 1 else parts[0]

    def alternatives(self):
        return self.joined("|", "choice", self.sequence)

    def sequence(self):
        return self.joined(",", "sequence", lambda: self.joined("-", "but", self.term))

    def term(self):
        token = self.take()
        if token in ("&", "!"):
            return ("ahead" if token == "&" else "not", self.term())
        if token.endswith("*"):
            return ("times", ("words", token), self.term())
        if token in ("(", "[", "{"):
            inner = self.alternatives()
            end = self.take(*{"(": ")", "[": "]", "{": ("}", "}+")}[token])
            return {")": inner, "]": ("optional", inner), "}": ("repeat", inner), "}+": ("once_or_more", inner)}[end]
        if token.startswith("?"):
            return ("words", token.strip("? "))
        if token[0] in "\"'":
            if self.peek() == "…":
                self.take()
                return ("text", token[1:-1] + "…" + self.take()[1:-1])
            return ("text", token[1:-1])
        return ("name", token)


def names_in(part):
    if part[0] == "name":
        yield part[1]
    elif part[0] not in ("text", "words"):
        for inner in part[1:]:
            yield from names_in(inner)


def read(program, grammar):
    """The lines of EBNF and what they are as tuples, by name. The tables of words."""
    lines = subprocess.run([program], check=True, capture_output=True, text=True, encoding="utf-8").stdout.splitlines()
    productions = {}
    for line in lines:
        name, part = Reader(line).production()
        if name in productions:
            raise SystemExit(f"two productions are called {name}")
        productions[name] = (line, part)
    words = "".join((grammar / name).read_text() for name in ("field_words.hpp", "words.hpp"))
    table = r"inline constexpr (?:std::string_view|meaning<[\w:]+>|auto) (\w+)(?:\[\])? ?= ?\{(.*?)\};"
    return productions, {name: re.findall(r'"([^"]*)"', body) for name, body in re.findall(table, words, re.S)}


def check(program, grammar, test):
    productions, tables = read(program, grammar)
    code = "\n".join(path.read_text() for path in grammar.glob("*.hpp"))
    public = {name for name in re.findall(r"^inline constexpr \w+_rule (\w+)\{", code, re.M)}
    problems = [f"rule {name} is not in {test.name}" for name in sorted(public - set(re.findall(r"CHECK_RULE\((\w+)", test.read_text())))]
    problems += [f"rule {name} is not in cmake/docs/grammar.cpp" for name in sorted(public - productions.keys())]
    problems += [f"{name} is a production and a table of words" for name in sorted(productions.keys() & tables.keys())]
    problems += [f"{name} in the production {of} is not known" for of, (_, part) in productions.items() for name in names_in(part)
                 if name not in productions and name not in tables and name not in BASIC]
    for problem in problems:
        print(problem)
    print(f"{len(productions)} productions, {len(public)} public rules, {len(tables)} tables of words")
    return 1 if problems or len(public) < 50 else 0


def by_header(grammar, productions):
    """The names of the productions by the header that has the rule or part, in the order of both."""
    found = {}
    # Of a name in two headers the first counts; marks and names are the parts that others share.
    for path in sorted(grammar.glob("*.hpp"), key=lambda path: (path.stem not in ("marks", "name"), path)):
        for name in re.findall(r"struct (\w+)_rule|inline constexpr (?:auto|\w+_parser) (\w+)\b", path.read_text()):
            found.setdefault(name[0] or name[1], path.stem)
    # A rule that is a template has its argument in its name. `ws` is in none of these headers.
    header = lambda name: found.get(name) or next((found[rule] for rule in sorted(found, key=len, reverse=True) if name.startswith(rule + "_")), "marks")
    return {path.stem: [name for name in productions if header(name) == path.stem] for path in sorted(grammar.glob("*.hpp"))}


def draw(program, grammar, out):
    import railroad as r
    productions, tables = read(program, grammar)
    out.mkdir(parents=True, exist_ok=True)

    def picture(part):
        kind, *inner = part
        if kind == "text":
            return r.Terminal(inner[0])
        if kind == "words":
            return r.Comment(inner[0])
        if kind == "name":
            link = "#" + inner[0] if inner[0] in productions else "#words_" + inner[0] if inner[0] in tables else None
            return r.NonTerminal(inner[0], href=link)
        if kind == "choice":
            return r.Choice(0, *map(picture, inner))
        if kind in ("sequence", "times"):
            return r.Sequence(*map(picture, inner))
        if kind == "but":
            return r.Sequence(picture(inner[0]), r.Group(r.Choice(0, *map(picture, inner[1:])), "but not"))
        if kind in ("ahead", "not"):
            return r.Group(picture(inner[0]), "next is" if kind == "ahead" else "next is not")
        return {"optional": r.Optional, "repeat": r.ZeroOrMore, "once_or_more": r.OneOrMore}[kind](picture(inner[0]))

    def svg(name, part):
        """A file for other uses, and in the page itself, where its links lead on."""
        inline = []
        with open(out / f"{name}.svg", "w") as file:
            r.Diagram(picture(part), css=STYLE).writeSvg(file.write)
        r.Diagram(picture(part), css=None).writeSvg(inline.append)
        return f"\\htmlonly<h3 id=\"{name}\">{name.removeprefix('words_')}</h3><div class=\"railroad\">{''.join(inline)}</div>\\endhtmlonly\n\n"

    page = ["# The grammar as pictures {#grammar_pictures}\n", f"\\htmlonly<style>.railroad{{overflow-x:auto}}{STYLE}</style>\\endhtmlonly\n",
            "Every rule, drawn and written out of the rule itself. In the EBNF `&p` and `!p` look ahead, `{ p }+` is once or more, `1…4 * p` so many times,",
            "and `{ any - p }` the text before the next p, or all that is left; `ws` is whitespace, if any. Between question marks is a condition, under",
            "the name that it has in the headers; one that begins with `may be` only saves time.\n"]
    for stem, names in by_header(grammar, productions).items():
        if names:
            about = re.search(r"/// \\file\n/// (.*?)\n", (grammar / f"{stem}.hpp").read_text())[1]
            page += [f"## {stem} {{#file_{stem}}}\n", about + "\n"] + [svg(name, productions[name][1]) for name in names]
            page += ["```\n" + "\n".join(textwrap.fill(productions[name][0], 110, subsequent_indent="    ") for name in names) + "\n```\n"]
    page += ["## words {#file_words}\n", "The closed lists. Case does not matter but where a rule says so.\n"]
    page += [svg("words_" + name, ("choice", *(("text", word) for word in words)) if len(words) > 1 else ("text", words[0])) for name, words in tables.items() if words]
    (out / "grammar_pictures.md").write_text("\n".join(page))
    return 0


if __name__ == "__main__":
    work = {"check": check, "draw": draw}[sys.argv[1]]
    sys.exit(work(*map(pathlib.Path, sys.argv[2:])))
