"""Where a stretch of a YAML scalar stands in its file, in whatever style the scalar is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gemma_lint.finding import Location
from gemma_lint.rules.packsource import Spot
from gemma_lint.source import Document

# One match for each letter of the value, escapes included; only those in the group are visible.
_PLAIN = re.compile(r"(\S)")
_SINGLE = re.compile(r"(''|\S)")
_DOUBLE = re.compile(
    r"""(\\(?:["\\/abe0]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|[^\s\\])|\\."""
)
_QUOTED = {"'": _SINGLE, '"': _DOUBLE}


def inside(spot: Spot, text: str, offset: int, length: int) -> Location:
    """Where the `length` characters from `offset` of the scalar `text` at `spot` are written.

    White space is not counted: folding changes nothing else. An escape counts as what it stands
    for.
    """
    whole = spot.place()
    before = sum(not letter.isspace() for letter in text[:offset])
    for line, column in _visible(spot.document, whole):
        if not before:
            return Location(whole.path, line, column, line, column + length)
        before -= 1
    return whole


def _visible(document: Document, whole: Location) -> Iterator[tuple[int, int]]:
    """The line and column of each letter of a scalar that is not white space."""
    line, column = whole.line, whole.column
    style = document.line(line)[column - 1 : column]
    if style in (">", "|"):
        line, column = line + 1, 1
    elif style in _QUOTED:
        column += 1
    while line <= whole.end_line:
        for letter in _QUOTED.get(style, _PLAIN).finditer(document.line(line), column - 1):
            if letter[1]:
                yield line, letter.start() + 1
        line, column = line + 1, 1
