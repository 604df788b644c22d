"""What an importer makes of a source: elements of a landscape, not yet with ids, and an account.

An importer only says what the source says. Which ids the elements get, which of them are in the
landscape already and what is written where is the work of the modules beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Union

from gemma_lint.catalogue import load
from gemma_lint.finding import Location, Message, Problem

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue


@dataclass(frozen=True, slots=True)
class Link:
    """A reference to another item of the same draft, by its kind and its id in the source."""

    kind: str
    source_id: str


@dataclass(frozen=True, slots=True)
class Part:
    """A nested part that others can refer to, such as an `applicatiefunctie` of an application.

    Stands in the list of its whole (`applicatiefuncties`); a Link finds it by kind and source id
    as it finds an item. `fields` and `id` are as those of an Item.
    """

    kind: str
    source_id: str
    fields: dict[str, "Value"]  # noqa: UP037 - of itself
    id: str | None = None


Value = Union[str, int, float, bool, date, Link, Part, list["Value"], dict[str, "Value"]]  # noqa: UP007 - of itself
"""What a field can hold: as in a landscape, with a Link wherever the vocabulary has a reference."""


@dataclass(slots=True)
class Item:
    """An element of the landscape as the source has it.

    kind       the kind in the vocabulary, such as `applicatie`
    source_id  what the source knows it by, the same at every export and unique within the kind
    fields     by the names of the vocabulary, absent ones left out; `naam` is always there, `id`
               and `herkomst` never
    location   where the source has it, for messages
    id         an id in the source that is fit for people to read, if there is one
    remarks    what a human should know or decide, shown as comments beside the element; with the
               field that it is about, or None
    """

    kind: str
    source_id: str
    fields: dict[str, Value]
    location: Location | None = None
    id: str | None = None
    remarks: list[tuple[str | None, Message]] = field(default_factory=list)


class Outcome(StrEnum):
    """What became of something in the source: each has exactly one."""

    ELEMENT = "element"  # it is an element of the landscape
    FACT = "fact"  # it went into a field of an element
    SKIPPED = "skipped"  # it was left out, for a reason


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one thing in the source.

    what    `element` or `relation` of a model, `row` of a table, `file`
    sort    its type in the source, such as `ApplicationComponent (Pakket)`
    reason  the key of the text that says why it was skipped, else None
    """

    what: str
    sort: str
    outcome: Outcome
    reason: str | None = None


@dataclass(slots=True)
class Draft:
    """Everything that a source gives.

    source    the short, lasting name of the source that stands in `herkomst`, such as
              `softwarecatalogus`; the same at every import
    items     the elements, each once
    fates     of everything in the source, to be counted: as many as the source holds
    warnings  what is wrong in the source and was survived, at its line
    keeps_ids whether the ids of items and parts are those of a landscape, and stay as they are
    """

    source: str
    items: list[Item] = field(default_factory=list)
    fates: Counter[Fate] = field(default_factory=Counter)
    warnings: list[Problem] = field(default_factory=list)
    keeps_ids: bool = False

    def count(self, what: str, sort: str, outcome: Outcome, reason: str | None = None) -> None:
        """Enter what became of one thing in the source."""
        self.fates[Fate(what, sort, outcome, reason)] += 1


Progress = Callable[[int, int | None], None]
"""Called now and then with how much was done, and of how much if that is known."""


def _no_progress(_done: int, _total: int | None) -> None:
    """Nobody looks."""


OpenCatalogue = Callable[[], "Catalogue"]
"""Gives the catalogue of the GEMMA, which is read when it is first asked something."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the call says beside the file.

    source      the name of the source to use instead of the importer's own, or None
    mapping     the file that says what the columns of a table mean, for `csv`
    max_bytes   how large a file, or all of it unpacked, may be
    catalogue   the catalogue by which names and ids of the GEMMA are known; by default the shipped
    """

    source: str | None = None
    mapping: Path | None = None
    max_bytes: int = 512 * 2**20
    progress: Progress = _no_progress
    catalogue: OpenCatalogue = load
