"""Tables in CSV as spreadsheets and databases write them, with the line and column of each cell.

Encoding and delimiter are found out, always with the same answer for the same bytes. What stands
in a cell is left as it is: see `noting.clean`. Lines are those of the file, also within a cell that
holds several.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NoReturn

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Problem
from gemma_lint.importing.csv_cells import cells_of
from gemma_lint.importing.csv_encoding import Refused, decode
from gemma_lint.importing.csv_header import names_line
from gemma_lint.importing.draft import Options
from gemma_lint.importing.noting import clean, one_line, problem
from gemma_lint.source.files import is_folder, read_bytes, shown_path

MAX_BYTES = 64 * 2**20
MAX_ROWS = 2**20  # as many as a sheet of Excel has
MAX_COLUMNS = 1_000
MAX_ROW_LENGTH = 2 * 2**20
"""Bounds on a table: bytes of the file, rows, columns, and characters of one row."""

DELIMITERS = (";", ",", "\t", "|")
_UNUSED = ("\x1f", "\x1e", "\x1d", "\ue000", "\ue001")
"""Delimiters for a table of one column: any that does not occur in it."""
_NOTHING = "".join(DELIMITERS) + '\r\n "'
_SAMPLE_LENGTH, _SAMPLE_ROWS = 65_536, 30
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_END = re.compile(r"[\r\n]")
_SEPARATOR = re.compile(r'\A"?sep=([^"\r\n])"?\s*?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dialect:
    """What is known of a file beforehand; None: find it out.

    header_line  the line on which the header begins, from 1; None: the first that is not empty
    """

    delimiter: str | None = None
    encoding: str | None = None
    header_line: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its cells as they are, and where it begins. It may have fewer cells than columns."""

    path: str
    delimiter: str
    cells: list[str]
    line: int
    raw: str

    def text(self, index: int) -> str:
        """The cell at an index, cleaned; empty when the row is too short."""
        return clean(self.cells[index]) if index < len(self.cells) else ""

    @property
    def is_empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(clean(cell) for cell in self.cells)

    def place(self, index: int | None = None) -> Location:
        """Where a cell stands, by its index; the end of the row for a cell that is not there.

        Without an index: the first line of the row.
        """
        if index is None:
            first = _END.search(self.raw)
            end = first.start() if first else len(self.raw)
            return Location(self.path, self.line, 1, self.line, end + 1)
        found = cells_of(self.raw, self.delimiter, self.line)
        cell = found[index] if index < len(found) else found[-1].after
        return Location(self.path, cell.line, cell.column, cell.end_line, cell.end_column)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its name, made unique, its index, and where its header stands."""

    name: str
    index: int
    place: Location


@dataclass(slots=True)
class Sheet:
    """A table: its columns, and its rows one by one.

    warnings    what was found wrong and survived so far; about the file and its header
    names_line  the line that seems to hold the names of the columns, if the header looks like a
                title above them and nobody said which line it is
    """

    path: str
    encoding: str
    delimiter: str
    columns: tuple[Column, ...]
    warnings: list[Problem]
    names_line: int | None
    _rows: Iterator[Row] = field(repr=False)

    def rows(self) -> Iterator[Row]:
        """The rows below the header, once. Raises InvalidInput where reading cannot go on."""
        return self._rows


def read_sheet(path: Path, options: Options, dialect: Dialect | None = None) -> Sheet:
    """The table in a file. Raises InvalidInput when there is none that can be read."""
    dialect = dialect or Dialect()
    shown = shown_path(str(path))
    text, encoding, warnings = _text(path, shown, options, dialect)
    start, separator = 0, dialect.delimiter
    if said := _SEPARATOR.match(text):
        start, separator = said.end(), separator or said[1]
    start, line = _header_start(text, start, shown, dialect)
    delimiter = separator or _delimiter(text, start)
    rows = _Rows(text, start, line, shown, delimiter).rows()
    header = next((row for row in rows if not row.is_empty), None)
    if header is None:
        _refuse("no-header", Location(shown, 1, 1, 1, 1))
    columns, found = _columns(header)
    names = _names_line(text, start, line) if dialect.header_line is None else None
    if names is not None:
        values = {"line": header.line, "names": names}
        found.insert(0, problem("import_csv.title-above", header.place(), values))
    return Sheet(shown, encoding, delimiter, columns, [*warnings, *found], names, rows)


def _names_line(text: str, start: int, line: int) -> int | None:
    """The number of the line that seems to hold the names, if that is not the first filled one."""
    lines = [match[0] for match in _LINES.finditer(text, start, start + _SAMPLE_LENGTH)]
    found = names_line(lines[: 2 * _SAMPLE_ROWS])
    return None if found is None else line + found


def _text(
    path: Path, shown: str, options: Options, dialect: Dialect
) -> tuple[str, str, list[Problem]]:
    limit = min(options.max_bytes, MAX_BYTES)
    beginning = Location(shown, 1, 1, 1, 1)
    if is_folder(str(path)):
        _refuse("folder", beginning, path=shown)
    content = read_bytes(path, limit)
    if len(content) > limit:
        _refuse("too-large", beginning, code="limit", limit=limit // 2**20 or 1)
    try:
        return decode(content, shown, dialect.encoding)
    except Refused as error:
        _refuse(error.key, beginning, code="encoding", path=shown)


def _refuse(key: str, place: Location, code: str = "schema", **values: object) -> NoReturn:
    raise InvalidInput([problem(f"import_csv.{key}", place, values, code=code)])


def _header_start(text: str, start: int, path: str, dialect: Dialect) -> tuple[int, int]:
    """Where the header begins: the offset and the number of its line."""
    line = 1 + sum(1 for _ in _LINES.finditer(text, 0, start))
    if dialect.header_line is None or dialect.header_line <= line:
        return start, line
    found = next(islice(_LINES.finditer(text), dialect.header_line - 1, None), None)
    if found is None:
        _refuse("no-header-line", Location(path, line, 1, line, 1), line=dialect.header_line)
    return found.start(), dialect.header_line


def _delimiter(text: str, start: int) -> str:
    """The delimiter of a table: the one in its header, and the one that suits most rows of several.

    A header without any is that of a table of one column.
    """
    lines = [match[0] for match in _LINES.finditer(text, start, start + _SAMPLE_LENGTH)]
    best: tuple[float, int, int] | None = None
    for order, delimiter in enumerate(DELIMITERS):
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)]
        sample = rows[: _SAMPLE_ROWS + 1]
        if not sample or len(sample[0]) < 2:
            continue
        width = len(sample[0])
        share = sum(len(row) == width for row in sample) / len(sample)
        best = max(best or (-1.0, 0, 0), (share, width, -order))
    if best is not None:
        return DELIMITERS[-best[2]]
    if not text[start:].strip(_NOTHING):
        return DELIMITERS[0]
    return next((one for one in _UNUSED if one not in text), _UNUSED[0])


def _columns(header: Row) -> tuple[tuple[Column, ...], list[Problem]]:
    """The columns that a header names, empty ones at its end left out, and what is odd in it."""
    names = [one_line(cell) for cell in header.cells]
    while names and not names[-1]:
        names.pop()
    if len(names) > MAX_COLUMNS:
        _refuse("too-many-columns", header.place(MAX_COLUMNS), code="limit", limit=MAX_COLUMNS)
    columns: list[Column] = []
    problems: list[Problem] = []
    seen: dict[str, Column] = {}
    for index, written in enumerate(names):
        name, number = written or f"kolom {index + 1}", 1
        while name.casefold() in seen:
            number += 1
            name = f"{written or f'kolom {index + 1}'} ({number})"
        columns.append(Column(name, index, header.place(index)))
        seen[name.casefold()] = columns[-1]
        if not written:
            key = "import_csv.nameless-column"
            problems.append(problem(key, header.place(index), {"name": name}))
        elif number > 1:
            place = header.place(index)
            key = "import_csv.double-column"
            problems.append(problem(key, place, {"column": written, "name": name}))
    return tuple(columns), problems


class _Rows:
    """Gives Python's csv module the lines of a text one by one, and keeps account of them."""

    def __init__(self, text: str, start: int, line: int, path: str, delimiter: str) -> None:
        self._lines = _LINES.finditer(text, start)
        self._path, self._delimiter = path, delimiter
        self._line, self._pending, self._length = line, list[str](), 0

    def rows(self) -> Iterator[Row]:
        """The rows, the header among them."""
        reader = csv.reader(self._fed(), delimiter=self._delimiter)
        for count in range(MAX_ROWS + 1):
            try:
                cells = next(reader, None)
            except csv.Error:
                self._refuse_row("cell-too-long", csv.field_size_limit())
            if cells is None:
                return
            if count == MAX_ROWS:
                self._refuse_row("too-many-rows", MAX_ROWS)
            raw, line = "".join(self._pending), self._line
            self._line += len(self._pending)
            self._pending, self._length = [], 0
            yield Row(self._path, self._delimiter, cells, line, raw)

    def _fed(self) -> Iterator[str]:
        for match in self._lines:
            line = match[0]
            self._pending.append(line)
            self._length += len(line)
            if self._length > MAX_ROW_LENGTH:
                self._refuse_row("row-too-long", MAX_ROW_LENGTH)
            yield line
        if self._pending:
            self._refuse_unclosed()

    def _refuse_row(self, key: str, limit: int) -> NoReturn:
        place = Location(self._path, self._line, 1, self._line, 1)
        _refuse(key, place, code="limit", limit=limit)

    def _refuse_unclosed(self) -> NoReturn:
        """Quotation marks that are opened and never closed swallow all that follows."""
        last = cells_of("".join(self._pending), self._delimiter, self._line)[-1]
        place = Location(self._path, last.line, last.column, last.line, last.column + 1)
        _refuse("unclosed", place)
