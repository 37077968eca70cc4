"""Pretty printers of newspage for gdb: `source newspage_gdb.py`, or import it in ~/.gdbinit. Needs those of libstdc++, which
distributions install."""
import re

import gdb
import gdb.printing

NAME = re.compile(r"^newspage::v\d+\w*::(\w+)$")


def text(value):
    """A std::string or std::string_view, in quotation marks."""
    shown = gdb.default_visualizer(value).to_string()
    shown = shown.value() if hasattr(shown, "value") else shown
    return shown.string(length=shown.length) if hasattr(shown, "length") else str(shown)


def optional(value):
    """The content of a std::optional, or None."""
    children = list(gdb.default_visualizer(value).children())
    return children[0][1] if children else None


def quoted(value):
    return '"' + text(value).strip('"') + '"'


class Timestamp:
    """As to_string() writes it."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        day = self.value["day"]
        out = "%04d-%02d-%02d" % (day["_M_y"]["_M_y"], day["_M_m"]["_M_m"], day["_M_d"]["_M_d"])
        precision = int(self.value["precision"])
        time = optional(self.value["time"])
        if time is None or precision == 0:
            return out
        seconds = int(time["__r"])
        out += "T%02d:%02d" % (seconds // 3600, seconds // 60 % 60)
        if precision == 2:
            out += ":%02d" % (seconds % 60)
        offset = optional(self.value["offset"])
        if offset is None:
            return out
        minutes = int(offset["__r"])
        return out + ("Z" if minutes == 0 else "%s%02d:%02d" % ("-" if minutes < 0 else "+", abs(minutes) // 60, abs(minutes) % 60))


class Text:
    """A paragraph or a heading."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        return NAME.match(self.value.type.strip_typedefs().unqualified().name)[1] + " " + quoted(self.value["text"])


class Credit:
    """Its text."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        return quoted(self.value["text"])


class Parts:
    """The members that are present; an Article begins with its title."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        name = NAME.match(self.value.type.strip_typedefs().unqualified().name)[1]
        if "title" not in [field.name for field in self.value.type.strip_typedefs().fields()]:
            return name
        title = optional(self.value["title"])
        return name + " " + (quoted(title) if title is not None else "(no title)")

    def children(self):
        for field in self.value.type.strip_typedefs().fields():
            member = self.value[field.name]
            kind = member.type.strip_typedefs().name or ""
            if kind.startswith("std::optional<"):
                member = optional(member)
                if member is not None:
                    yield field.name, member
            elif kind.startswith("std::vector<"):
                if list(gdb.default_visualizer(member).children()):
                    yield field.name, member
            else:
                yield field.name, member


PRINTERS = {"Timestamp": Timestamp, "Paragraph": Text, "Heading": Text, "Credit": Credit, "Figure": Parts, "Video": Parts, "Article": Parts}


class Lookup(gdb.printing.PrettyPrinter):
    def __init__(self):
        super().__init__("newspage", [gdb.printing.SubPrettyPrinter(name) for name in PRINTERS])

    def __call__(self, value):
        found = NAME.match(value.type.strip_typedefs().unqualified().name or "")
        if not found:
            return None
        printer = PRINTERS.get(found[1].removesuffix("View"))
        return printer(value) if printer else None


gdb.printing.register_pretty_printer(gdb.current_objfile(), Lookup(), replace=True)
