"""A rule pack that has been read but not compiled: with it, where each of its texts is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gemma_lint.finding import Location
from gemma_lint.rules.model import Pack, Text
from gemma_lint.source import Document

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text of the pack is written."""

    document: Document
    path: Path

    def of(self, *names: str | int) -> Spot:
        """A part of it."""
        return Spot(self.document, (*self.path, *names))

    def place(self) -> Location:
        """Its location."""
        return self.document.place(self.path)


@dataclass(frozen=True, slots=True)
class Notion:
    """A notion of the pack: CEL about `this`, an element of one of `kinds`."""

    name: str
    kinds: tuple[str, ...]
    expression: str
    explanation: Text
    spot: Spot


@dataclass(slots=True)
class PackSource:
    """A pack with what only compiling needs: notions, and what is written where.

    `spots` gives for each rule its place, `templates` its texts as they are written, by key.
    """

    pack: Pack
    notions: list[Notion] = field(default_factory=list)
    spots: dict[str, Spot] = field(default_factory=dict)
    templates: dict[str, dict[str, Text]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What the packs loaded before have, and a later one may build on.

    `implications` gives for each implication and sub-point the principle it belongs to.
    """

    implications: Mapping[str, str] = field(default_factory=dict)
    principles: tuple[str, ...] = ()
    developments: tuple[str, ...] = ()
    nora: tuple[str, ...] = ()

    @classmethod
    def of(cls, packs: Iterable[Pack]) -> Known:
        """What these packs have."""
        packs = tuple(packs)
        principles = [principle for pack in packs for principle in pack.principles]
        implications = {
            name: principle.id
            for principle in principles
            for implication in principle.implications
            for name in implication.names
        }
        return cls(
            implications,
            tuple(one.id for one in principles),
            tuple(one.id for pack in packs for one in pack.developments),
            tuple(one.id for pack in packs for one in pack.nora),
        )
