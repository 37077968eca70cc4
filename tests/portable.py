#!/usr/bin/env python3
"""Searches headers for extensions of GCC and Clang that no condition guards: portable.py FOLDER. Without a folder it tests itself."""
import pathlib, re, sys

EXTENSIONS = {
    "attribute": r"__attribute__|__attribute\b",
    "builtin": r"\b__builtin_\w+",
    "keyword": r"\b(?:__extension__|__typeof__|typeof|__restrict__|__int128|__label__|__asm__|asm|__alignof__|__thread|__PRETTY_FUNCTION__)\b",
    "pragma": r"^\s*#\s*pragma\s+(?:GCC|clang)\b",
    "include_next": r"^\s*#\s*include_next\b",
    "statement expression": r"(?:^|[=(,&|!?:;{]|\breturn)\s*\(\{",
    "conditional without its middle": r"\?\s*:(?!:)",
    "case range": r"\bcase\b[^:;]*\.\.\.",
    "POSIX type": r"(?<!/)\b(?:ssize_t|off_t|u_char|uint)\b",
    "POSIX header": r"^\s*#\s*include\s*<(?:unistd|sys/|strings\.h|dlfcn|fcntl|pthread)",
}
COMPILER = re.compile(r"__GNUC__|__clang__|__has_(?:attribute|builtin|cpp_attribute)")


def code_of(text):
    """The text without comments and without what strings and characters hold; lines stay lines."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\''
    return re.sub(pattern, lambda m: "\n" * m[0].count("\n") or '""', text, flags=re.S)


def asks_for(condition, macros):
    """Whether the condition holds for GCC or Clang only; macros are defined for them only."""
    names = COMPILER.pattern + "".join(rf"|\b{each}\b" for each in sorted(macros))
    return bool(re.search(names, condition)) and not re.search(rf"!\s*(?:defined\W*)?(?:{names})", condition)


def faults(text, macros=frozenset(), defined=None):
    """(line number, what, text) of each extension outside of a condition on the compiler. An #else of such a condition is another compiler's.
    Macros that are defined inside of such a condition go to defined[True], others to defined[False]."""
    guards, found = [], []
    for number, line in enumerate(code_of(text).split("\n"), 1):
        macro = re.match(r"\s*#\s*define\s+(\w+)", line)
        if macro and defined:
            defined[any(guards)].add(macro[1])
        directive = re.match(r"\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b(.*)", line)
        if directive:
            word, condition = directive.groups()
            asks = word != "ifndef" and asks_for(condition, macros)
            if word in ("if", "ifdef", "ifndef"):
                guards.append(asks)
            elif word == "endif":
                guards.pop()
            else:
                guards[-1] = asks
            continue
        if not any(guards):
            found += [(number, what, line.strip()) for what, pattern in EXTENSIONS.items() if re.search(pattern, line)]
    return found


def test_itself():
    bad = ["int f() __attribute__((pure));", "x = __builtin_ctz(y);", "typeof(x) y;", "#pragma GCC poison x", "x = ({ 1; });", "x = y ?: z;", "case 'a' ... 'z':",
           "ssize_t n;", "#include <unistd.h>", "#if defined(__GNUC__)\n#else\n__int128 x;\n#endif", "#ifndef __GNUC__\n__int128 x;\n#endif",
           "#if !defined(__GNUC__)\n__int128 x;\n#endif", "#if defined(_WIN32)\n#else\nint x __attribute__((used));\n#endif"]
    good = ["// __attribute__", 's = "__builtin_x ?: ({";', "/* typeof\n */ int x;", "#if defined(__GNUC__)\n__int128 x;\n#endif",
            "#if 0\n#elif defined(__clang__)\n__int128 x;\n#endif", "x = y ? ::f() : z;", "n = 1'000'000; // asm", "template <class... T> f(T...);", "v.push_back({1, 2});"]
    for text in bad:
        assert len(faults(text)) == 1, text
    for text in good:
        assert not faults(text), (text, faults(text))
    assert not faults("#if defined(FAST)\n__int128 x;\n#endif", {"FAST"})
    assert faults("#if !defined(FAST)\n__int128 x;\n#endif", {"FAST"})


test_itself()
headers = [path for folder in sys.argv[1:] for path in sorted(pathlib.Path(folder).rglob("*")) if path.suffix in (".h", ".hpp", ".ipp")]
texts = {path: path.read_text(encoding="utf-8") for path in headers}
defined = {True: set(), False: set()}
for text in texts.values():
    faults(text, defined=defined)
macros = defined[True] - defined[False]
found = [f"{path}:{number}: {what}: {line}" for path, text in texts.items() for number, what, line in faults(text, macros)]
print(*found, f"{len(headers)} headers, {len(found)} extensions without a guard", sep="\n")
sys.exit(bool(found) or (len(sys.argv) > 1 and not headers))
