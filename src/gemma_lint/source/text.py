"""The characters of a file, and where in it something stands."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from io import StringIO
from itertools import accumulate

from gemma_lint.finding import Location

_LONG = 10_000
"""Characters of a line that is not copied each time that it is asked for."""


class Text:
    """A decoded file. Offsets count characters from 0, lines and columns from 1.

    A line ends at LF, CR or CRLF, as YAML 1.2 and editors have it (5.4 Line Break Characters).
    `marked` says that the file begins with a byte order mark, which `content` leaves out.
    """

    def __init__(self, path: str, content: str, *, marked: bool = False) -> None:
        self.path = path
        self.content = content
        self.marked = marked

    @cached_property
    def _lines(self) -> list[str]:
        return list(StringIO(self.content, newline=""))

    @cached_property
    def _long_lines(self) -> dict[int, str]:
        return {}

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(map(len, self._lines))]

    def line(self, number: int) -> str:
        """Line `number` without its line break; empty when the file has no such line."""
        if not 1 <= number <= len(self._lines):
            return ""
        line = self._lines[number - 1]
        if len(line) <= _LONG:
            return line.rstrip("\r\n")
        if number not in self._long_lines:
            self._long_lines[number] = line.rstrip("\r\n")
        return self._long_lines[number]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at `offset`."""
        starts = self._starts
        index = max(bisect_right(starts, offset) - 1, 0)
        if index and index == len(self._lines) and not self._lines[-1].endswith(("\r", "\n")):
            index -= 1
        return index + 1, offset - starts[index] + 1

    def offset(self, line: int, column: int = 1) -> int:
        """Where the character at `line` and `column` stands."""
        return self._starts[min(line - 1, len(self._lines))] + column - 1

    def location(self, start: int, end: int | None = None) -> Location:
        """The stretch from `start` up to `end`; without `end`, one character or nothing."""
        if end is None:
            end = start + (self.content[start : start + 1] not in ("", "\r", "\n"))
        return Location(self.path, *self.position(start), *self.position(max(start, end)))

    def line_end(self, offset: int) -> int:
        """Where the line that `offset` stands in ends, its line break left out."""
        number, _ = self.position(offset)
        end = self._starts[min(number, len(self._starts) - 1)]
        while end > offset and self.content[end - 1] in "\r\n":
            end -= 1
        return end
