"""Any table with a header, in CSV, by a mapping file that says what its columns mean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location
from gemma_lint.importing.csv_reading import Row, Sheet, read_sheet
from gemma_lint.importing.draft import Draft, Options, Outcome
from gemma_lint.importing.noting import has_room, problem, warn
from gemma_lint.importing.table_columns import columns_of
from gemma_lint.importing.table_items import Builder
from gemma_lint.importing.table_mapping import read_mapping
from gemma_lint.importing.table_template import template
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.source.files import shown_path

__all__ = ["read", "template"]

_EVERY = 500


def read(path: Path, options: Options) -> Draft:
    """The elements in the rows of a table. Raises InvalidInput for a wrong table or mapping.

    The mapping is only read from the file that is named: never from one that happens to be there.
    """
    if options.mapping is None:
        shown = shown_path(str(path))
        place = Location(shown, 1, 1, 1, 1)
        raise InvalidInput([problem("import_mapping.no-mapping", place, {"path": shown})])
    words = landscape_vocabulary()
    mapping = read_mapping(options.mapping, words, options.source)
    sheet = read_sheet(path, options, mapping.dialect)
    columns = columns_of(mapping, sheet, words)
    draft = Draft(mapping.source)
    for found in (*sheet.warnings, *columns.warnings):
        warn(draft, found)
    rows = list(_filled_rows(sheet, mapping.kind, draft))
    Builder(words, mapping, columns, draft, options).build(rows)
    return draft


def _filled_rows(sheet: Sheet, kind: str, draft: Draft) -> Iterator[Row]:
    """The rows that hold something; a warning for those of another length than the header."""
    width = len(sheet.columns)
    for row in sheet.rows():
        if row.is_empty:
            draft.count("row", kind, Outcome.SKIPPED, "import_rows.reason.empty-row")
            continue
        if (len(row.cells) < width or any(row.cells[width:])) and has_room(draft):
            values = {"found": len(row.cells), "expected": width}
            warn(draft, problem("import_rows.row-length", row.place(), values))
        yield row
