"""How many columns text takes on a terminal, and text folded to a number of columns."""

from __future__ import annotations

from functools import cache


def width(text: str) -> int:
    """The columns that `text` takes: two for wide East Asian signs and emoji, none for accents."""
    return len(text) if text.isascii() else sum(map(character_width, text))


@cache
def character_width(character: str) -> int:
    """The columns of one character: 0, 1 or 2, by Unicode's East Asian Width."""
    from unicodedata import category, east_asian_width

    if category(character) in ("Mn", "Me") or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def fold(text: str, first: int | None, rest: int | None = None) -> list[str]:
    """`text` in lines of at most `first` (then `rest`) columns, broken at spaces; None: one line.

    A word that is longer than a line stands alone on one: an id or a path is never cut.
    """
    if first is None:
        return [text]
    lines: list[str] = []
    line, room = "", first
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer) > room:
            lines.append(line)
            line, room = word, rest or first
        else:
            line = longer
    return [*lines, line]


def hang(text: str, columns: int | None, indent: int = 4) -> list[str]:
    """`text` in lines of at most `columns`, all but the first `indent` columns in.

    For whatever begins at the left edge: no piece of a name can then stand there by itself and be
    taken for a finding.
    """
    first, *more = fold(text, columns, columns and max(20, columns - indent))
    return [first, *(" " * indent + line for line in more)]


def pad(text: str, columns: int) -> str:
    """`text` with spaces behind it until it takes `columns`."""
    return text + " " * (columns - width(text))
