"""The cells of an export of the Softwarecatalogus: texts, and lists of ids or names in JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from gemma_lint.finding import Location
from gemma_lint.importing.csv_reading import Column, Row
from gemma_lint.importing.draft import Draft, OpenCatalogue, Value
from gemma_lint.importing.noting import clean, one_line, problem, warn

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue

_DEEPEST = 10
_UUID = re.compile(r"(?:id-)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})", re.IGNORECASE)


def column_key(name: str) -> str:
    """A column's name as it is compared: without case, with single spaces."""
    return " ".join(name.casefold().split())


def bare_id(written: str) -> str:
    """An id without the `id-` that ArchiMate files put before it."""
    found = _UUID.fullmatch(written.strip())
    return found[1].lower() if found else written.strip()


def is_id(written: str) -> bool:
    """Whether a text is an id and no name for people."""
    return _UUID.fullmatch(written.strip()) is not None


@dataclass(frozen=True, slots=True)
class Record:
    """A row with its cells by the names of the columns, as `column_key` has them."""

    row: Row
    index: Mapping[str, int]
    draft: Draft
    columns: Sequence[Column]
    open_catalogue: OpenCatalogue

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of the GEMMA."""
        return self.open_catalogue()

    def text(self, *names: str) -> str:
        """The first of these columns that holds something, cleaned; else empty."""
        found = (self.row.text(self.index[name]) for name in names if name in self.index)
        return next((text for text in found if text), "")

    def line(self, *names: str) -> str:
        """As `text`, on one line."""
        return one_line(self.text(*names))

    def place(self, name: str) -> Location:
        """Where the cell of a column stands."""
        return self.row.place(self.index.get(name, 0))

    def names(self, name: str) -> list[str]:
        """The texts in a cell: a JSON list, or one text; of an object in it what names it."""
        value = self.value(name)
        items = value if isinstance(value, list) else [value]
        return [text for item in items if (text := _named(item))]

    def value(self, name: str) -> Value | None:
        """What a cell holds: JSON read as such, other text as it is; None when it is empty."""
        text = self.text(name)
        if text[:1] not in ("[", "{"):
            return text or None
        try:
            return _plain(json.loads(text, parse_constant=_refuse_constant), 0)
        except (ValueError, RecursionError):
            column = next(c.name for c in self.columns if c.index == self.index[name])
            key = "import_softwarecatalogus.broken-json"
            warn(self.draft, problem(key, self.place(name), {"column": column, "found": text}))
            return None

    def others(self, known: frozenset[str]) -> Iterator[tuple[str, Value]]:
        """The columns that are not among `known` and hold something, with what they hold."""
        for column in self.columns:
            if not self.row.text(column.index):
                continue
            name = column_key(column.name)
            if name not in known and self.index[name] == column.index:
                value = self.value(name)
                value = self.text(name) if value is None else value
                if value not in ([], {}):
                    yield column.name, value


def _refuse_constant(word: str) -> NoReturn:
    """NaN and Infinity are no JSON."""
    raise ValueError(word)


def _named(item: Value | None) -> str:
    """What an item of a list is called: a text is itself, an object has a name or an id."""
    if isinstance(item, dict):
        item = next((item[key] for key in ("naam", "name", "id") if item.get(key)), None)
    return one_line(item) if isinstance(item, str) else ""


def _plain(value: Any, depth: int) -> Value:
    """JSON as a landscape can hold it: cleaned texts, nothing that is null, not too deep."""
    if isinstance(value, str) or depth > _DEEPEST:
        return clean(str(value))
    if isinstance(value, list):
        return [_plain(item, depth + 1) for item in value if item is not None]
    if isinstance(value, dict):
        items = {one_line(key): item for key, item in value.items() if item is not None}
        return {key: _plain(item, depth + 1) for key, item in items.items() if key}
    if isinstance(value, float) and value not in (float("inf"), float("-inf")):
        return value
    if isinstance(value, (bool, int)) and -(2**63) <= value < 2**63:
        return value
    return "" if value is None else str(value)
