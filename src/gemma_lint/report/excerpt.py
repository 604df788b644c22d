"""Lines of a source file with marks: `^^^` below the culprit, `---` below what else counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from gemma_lint.finding import Location
from gemma_lint.report.safe import MOST_MARKS, sign, visible_character
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, width

TAB = 4
WIDEST = 200
"""Columns of a source line shown where the width is unknown: a line may be a megabyte."""
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to mark, with a word on it; `style` is a severity or `related`."""

    location: Location
    label: str
    style: str

    @property
    def sign(self) -> str:
        """What underlines it."""
        return "-" if self.style == "related" else "^"


@dataclass(frozen=True, slots=True)
class Strip:
    """A source line as shown, with where in it (column from 0, columns) the marked stretch is."""

    text: str
    column: int
    columns: int


def strip(line: str, start: int, end: int, room: int) -> Strip:
    """The part of `line` around the characters `start` to `end` (from 1, end exclusive).

    At most `room` columns; what is cut off is an ellipsis. Tabs are spaces, control characters
    are visible, and the marked stretch is counted in columns, at least one.
    """
    if len(line) <= room and line.isascii() and line.isprintable():  # as nearly all are
        start = min(start, len(line) + 1)
        return Strip(line.rstrip(), start - 1, max(1, min(end, len(line) + 1) - start))
    left = max(0, min(start - 1, len(line)) - room)
    cells, offsets = _cells(line[left : start + 2 * room])
    first, last = (min(max(at - 1 - left, 0), len(cells)) for at in (start, end))
    begin, stop = _window(offsets, first, last, room)
    until = max(min(last, stop), first)
    head = _ELLIPSIS if left or begin else ""
    tail = _ELLIPSIS if left + stop < len(line) else ""
    text = head + "".join(cells[begin:stop]) + tail
    column = len(head) + offsets[first] - offsets[begin]
    return Strip(text.rstrip(), column, max(1, offsets[until] - offsets[first]))


def _cells(line: str) -> tuple[Sequence[str], Sequence[int]]:
    """Each character as it is shown, and the column where each begins; at the end, where all end.

    A tab reaches to the next stop.
    """
    if line.isascii() and line.isprintable():
        return line, range(len(line) + 1)
    cells, offsets = [], [0]
    column = marks = 0
    for character in line:
        cell = " " * (TAB - column % TAB) if character == "\t" else visible_character(character)
        columns = width(cell)
        marks = 0 if columns else marks + 1
        if marks > MOST_MARKS:
            cell = sign(character)
            columns = len(cell)
        column += columns
        cells.append(cell)
        offsets.append(column)
    return cells, offsets


def _window(offsets: Sequence[int], first: int, last: int, room: int) -> tuple[int, int]:
    """Which cells to show so that the marked ones are seen and all fits in `room` columns."""
    if offsets[-1] <= room:
        return 0, len(offsets) - 1
    inner = max(room - 2 * len(_ELLIPSIS), 1)
    lead = max((inner - offsets[last] + offsets[first]) // 2, inner // 4)
    begin = 0 if offsets[last] <= inner else bisect_left(offsets, offsets[first] - lead)
    return begin, bisect_right(offsets, offsets[begin] + inner) - 1


class Excerpt:
    """The annotated lines of one or more places in one file, with line numbers before them."""

    def __init__(self, marks: Iterable[Mark], line: Callable[[int], str], view: View) -> None:
        """`line` gives the text of a line by its number; marks on a line stand in their order."""
        self._marks: dict[int, list[Mark]] = {}
        for mark in marks:
            self._marks.setdefault(mark.location.line, []).append(mark)
        self._line = line
        self._view = view

    @property
    def last_line(self) -> int:
        """The highest line number shown: what the gutter must have room for."""
        return max(self._marks)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to show: a folder, or a file that could not be read."""
        lines = map(self._line, self._marks)
        return all(not line or line.isspace() for line in lines)

    def rows(self, gutter: int) -> Iterator[str]:
        """The rows, with line numbers `gutter` columns wide."""
        before = None
        for number in sorted(self._marks):
            room = max(20, (self._view.width or WIDEST) - gutter - 3)
            yield from self._gap(before, number, gutter, room)
            yield from self._marked(number, gutter, room)
            before = number

    def _gap(self, before: int | None, number: int, gutter: int, room: int) -> Iterator[str]:
        """What stands for the lines in between: dots, or the line itself when it is only one."""
        if before is not None and number - before == 2:
            between = strip(self._line(number - 1), 1, 1, room)
            yield self._row(f"{number - 1:>{gutter}}", between.text)
        elif before is not None and number - before > 1:
            yield self._view.paint("." * max(3, gutter), "gutter")

    def _marked(self, number: int, gutter: int, room: int) -> Iterator[str]:
        line = self._line(number)
        above = None
        for mark in self._marks[number]:
            more = mark.location.end_line > number
            end = len(line) + 1 if more else mark.location.end_column
            shown = strip(line, mark.location.column, end, room)
            if shown.text != above:
                above = shown.text
                yield self._row(f"{number:>{gutter}}", above)
            for row in _underline(mark, shown, room, self._view):
                yield self._row(" " * gutter, row)

    def _row(self, number: str, text: str) -> str:
        bar = self._view.paint(f"{number} |", "gutter")
        return f"{bar} {text}" if text else bar


def _underline(mark: Mark, shown: Strip, room: int, view: View) -> Iterator[str]:
    """The marks below a line, with the label behind them or, when it does not fit, below."""
    signs = mark.sign * min(shown.columns, max(1, room - shown.column))
    start = " " * shown.column
    after = shown.column + len(signs) + 1
    if not mark.label or view.width is None or after + width(mark.label) <= room:
        yield start + view.paint(f"{signs} {mark.label}".rstrip(), mark.style)
        return
    yield start + view.paint(signs, mark.style)
    indent = min(shown.column, room // 2)
    for line in fold(mark.label, room - indent):
        yield " " * indent + view.paint(line, mark.style)
