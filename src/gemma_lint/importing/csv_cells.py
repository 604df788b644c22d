"""Where the cells of one row of a CSV file stand: only worked out for what is reported."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_BREAK = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'"[^"]*(?:""[^"]*)*"?')


@dataclass(frozen=True, slots=True)
class Cell:
    """The stretch of a cell as it is written, quotation marks included; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def after(self) -> Cell:
        """The place behind the cell, where nothing stands."""
        return Cell(self.end_line, self.end_column, self.end_line, self.end_column)


@cache
def _plain(delimiter: str) -> re.Pattern[str]:
    """What can stand in a cell outside quotation marks."""
    return re.compile(f"[^{re.escape(delimiter)}\r\n]*")


def cells_of(raw: str, delimiter: str, line: int) -> list[Cell]:
    """The cells of a row that is written as `raw` and begins on `line`; at least one."""
    plain = _plain(delimiter)
    found = []
    offset, row, begin = 0, line, 0
    while True:
        quoted = _QUOTED.match(raw, offset)
        inside = quoted.end() if quoted else offset
        tail = plain.match(raw, inside)
        end = tail.end() if tail else inside
        first = (row, offset - begin + 1)
        if quoted:
            for matched in _BREAK.finditer(raw, offset, inside):
                row, begin = row + 1, matched.end()
        found.append(Cell(*first, row, end - begin + 1))
        if raw[end : end + 1] != delimiter:
            return found
        offset = end + 1
