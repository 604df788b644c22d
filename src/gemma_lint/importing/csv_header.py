"""Where in a table the names of its columns stand, when a title stands above them."""

from __future__ import annotations

import csv
from collections.abc import Sequence

_LEAST = {";": 2, "\t": 2, "|": 2, ",": 3}
"""So many filled cells make a row of a table; a comma also stands in ordinary sentences."""


def names_line(lines: Sequence[str]) -> int | None:
    """The index of the line that seems to hold the names of the columns, if a title goes before it.

    A title is a first row with one filled cell, above rows of which most have several. The row of
    names is the first that is filled for more than half of the fullest. None without a title.
    """
    for delimiter, least in _LEAST.items():
        rows = _filled(lines, delimiter)
        if not rows or rows[0][1] > 1:
            return None
        fullest = max(count for _, count in rows)
        several = sum(count >= least for _, count in rows)
        if several < 2 or several * 2 <= len(rows) - 1:
            continue
        return next(begin for begin, count in rows if count >= least and count * 2 > fullest)
    return None


def _filled(lines: Sequence[str], delimiter: str) -> list[tuple[int, int]]:
    """Of each row that is not empty the index of its first line and the number of filled cells."""
    found, begin = [], 0
    reader = csv.reader(lines, delimiter=delimiter)
    for row in reader:
        if count := sum(bool(cell.strip()) for cell in row):
            found.append((begin, count))
        begin = reader.line_num
    return found
