"""A table as a spreadsheet opens it, in which no text becomes a formula.

By default as Excel in the Netherlands opens it with a double click: semicolons, UTF-8 with a byte
order mark, CRLF (RFC 4180 but for the semicolon).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from gemma_lint.exporting.text import clean

_FORMULA = re.compile(r"[\s\"\u200b\ufeff]*[=+\-@|\t\r\uff0b\uff0d\uff1d\uff20]")
_RUN = re.compile(r"[\s\",;\u200b\ufeff]+")
_SEPARATOR = re.compile(r"[,;\t\r\n]")
# A sign may begin a list or a telephone number; what does harm has a call or another file in it.
_INNER = re.compile(r"[=@|\uff1d\uff20]|[+\-\uff0b\uff0d][^,;\t\r\n]*[|(!]")
_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
_QUOTED = re.compile(r'[",;\t\r\n]|^\s|\s$')

Row = Sequence[str]


def sheet(rows: Iterable[Row], *, comma: bool = False) -> str:
    """The rows as one file; with `comma` as other programs expect it: commas and no mark."""
    separator = "," if comma else ";"
    lines = (separator.join(map(cell, row)) for row in rows)
    return ("" if comma else "\ufeff") + "".join(f"{line}\r\n" for line in lines)


def cell(value: str) -> str:
    """A text as it stands in the file."""
    value = harmless(clean(value))
    return '"' + value.replace('"', '""') + '"' if _QUOTED.search(value) else value


def harmless(value: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that might be begins with `'`.

    So does what stands behind a separator within it: a program that is set to other separators, or
    to none, begins a cell there. Numbers stay as they are (OWASP, CSV injection).
    """
    guard = "'" if _FORMULA.match(value) and not _NUMBER.fullmatch(value) else ""
    return guard + (_RUN.sub(_guarded, value) if _SEPARATOR.search(value) else value)


def _guarded(run: re.Match[str]) -> str:
    """Separators and what surrounds them, with a `'` where a formula might follow."""
    begins = _SEPARATOR.search(run[0]) and _INNER.match(run.string, run.end())
    return f"{run[0]}'" if begins else run[0]
