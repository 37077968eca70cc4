from typing import NamedTuple, Tuple


class Note(NamedTuple):
    """Something unusual on a page that was accepted."""

    code: str
    """Its name, as in `no_source`."""
    message: str
    """What was found."""
    expected: str
    """What would have been right there."""
    hint: str
    """What to do about it; may be empty."""
    line: int
    """From 1."""
    column: int
    """In code points, from 1."""
    offset: int
    """In bytes of the page's UTF-8, from 0."""


class NewspageError(ValueError):
    """Input that is not a news page. Has the members of a Note, and the notes that were made before the page was rejected."""

    def __init__(self, code: str, message: str, expected: str, hint: str, line: int, column: int, offset: int,
                 notes: Tuple[Note, ...] = ()) -> None:
        # All of them, so that it can be pickled.
        super().__init__(code, message, expected, hint, line, column, offset, notes)
        self.code = code
        self.message = message
        self.expected = expected
        self.hint = hint
        self.line = line
        self.column = column
        self.offset = offset
        self.notes = notes

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}: expected {self.expected}" + (f" ({self.hint})" if self.hint else "")
