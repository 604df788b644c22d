"""The CSV exports of the Softwarecatalogus: the renewed catalogue's, and the older packages'.

What a file holds is told by its header. Each sort of export has a name of its own as source, as an
export says nothing of the fields that only another one has. A row becomes an element; parties that
supply, and what a koppeling links, become elements beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gemma_lint.errors import InvalidInput
from gemma_lint.importing.csv_reading import Sheet, read_sheet
from gemma_lint.importing.draft import Draft, Options, Outcome
from gemma_lint.importing.noting import has_room, problem, warn
from gemma_lint.importing.softwarecatalogus_cells import Record, column_key
from gemma_lint.importing.softwarecatalogus_rows import Items, read_module, read_pakket
from gemma_lint.importing.softwarecatalogus_usage import read_gebruik, read_koppeling

_EVERY = 500


@dataclass(frozen=True, slots=True)
class _Sort:
    """A sort of export: its name as a source, how its header is known, and how a row is read.

    `must` are columns that are there, `one_of` columns of which one or more are. A reader gives
    None for a row that became an element, and else the reason why it did not.
    """

    source: str
    name: str
    must: frozenset[str]
    one_of: frozenset[str]
    read: Callable[[Record, Items], str | None]

    def fits(self, names: frozenset[str]) -> bool:
        return self.must <= names and (not self.one_of or bool(self.one_of & names))


_SORTS = (
    _Sort(
        "softwarecatalogus-koppelingen",
        "koppeling",
        frozenset({"modulea"}),
        frozenset({"moduleb", "buitengemeentelijkvoorziening"}),
        read_koppeling,
    ),
    _Sort(
        "softwarecatalogus-gebruik",
        "gebruik",
        frozenset({"module", "status"}),
        frozenset(),
        read_gebruik,
    ),
    _Sort(
        "softwarecatalogus-pakketten",
        "pakket",
        frozenset({"pakket naam"}),
        frozenset(),
        read_pakket,
    ),
    _Sort(
        "softwarecatalogus",
        "applicatie",
        frozenset({"naam"}),
        frozenset(
            {"referentiecomponenten", "clouddienstverleningsmodel", "licentietype", "moduleversies"}
        ),
        read_module,
    ),
)


def read(path: Path, options: Options) -> Draft:
    """What a CSV export of the Softwarecatalogus holds. Raises InvalidInput for another file."""
    sheet = read_sheet(path, options)
    sort = _sort(sheet)
    draft = Draft(options.source or sort.source)
    for found in sheet.warnings:
        warn(draft, found)
    index = {column_key(column.name): column.index for column in reversed(sheet.columns)}
    items = Items(draft)
    for number, row in enumerate(sheet.rows()):
        if number % _EVERY == 0:
            options.progress(number, None)
        if row.is_empty:
            draft.count("row", sort.name, Outcome.SKIPPED, "import_rows.reason.empty-row")
            continue
        if _has_wrong_length(row.cells, len(sheet.columns)) and has_room(draft):
            values = {"found": len(row.cells), "expected": len(sheet.columns)}
            warn(draft, problem("import_rows.row-length", row.place(), values))
        reason = sort.read(Record(row, index, draft, sheet.columns, options.catalogue), items)
        outcome = Outcome.ELEMENT if reason is None else Outcome.SKIPPED
        draft.count("row", sort.name, outcome, reason)
    return draft


def _has_wrong_length(cells: list[str], width: int) -> bool:
    """Whether a row is too short, or holds something beyond the last column."""
    return len(cells) < width or any(cells[width:])


def _sort(sheet: Sheet) -> _Sort:
    names = frozenset(column_key(column.name) for column in sheet.columns)
    found = next((sort for sort in _SORTS if sort.fits(names)), None)
    if found is None:
        columns = ", ".join(column.name for column in sheet.columns)
        place = sheet.columns[0].place
        key = "import_softwarecatalogus.no-softwarecatalogus"
        raise InvalidInput([problem(key, place, {"columns": columns})])
    return found
