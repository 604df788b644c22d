"""Finds what people mean by a name, or by part of one, among all that the catalogue knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Union

from gemma_lint.catalogue.lookup import all_names
from gemma_lint.catalogue.names import key

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue
    from gemma_lint.catalogue.model import (
        Basisregistratie,
        Referentiecomponent,
        Standaard,
        Voorziening,
    )

Thing = Union["Referentiecomponent", "Standaard", "Voorziening", "Basisregistratie"]

KINDS = ("referentiecomponent", "standaard", "voorziening", "basisregistratie")
"""What can be looked for, in the order in which it is listed."""

_LEAST_OF_ID = 8
"""Characters of an Object ID that are enough to know it by."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found, with its kind."""

    kind: str
    thing: Thing


def find(catalogue: Catalogue, query: str, kind: str | None = None) -> list[Hit]:
    """What `query` names, of one kind or of all; what it names exactly wins from a part of a name.

    Exactly is by Object ID, abbreviation, or any name as people write it (see `Catalogue`); an
    Object ID of a version counts for its standaard. In one order: by kind, then by name.
    """
    kinds = KINDS if kind is None else (kind,)
    hits = [hit for one in kinds for hit in _exactly(catalogue, one, query)]
    return hits or [hit for one in kinds for hit in _partly(catalogue, one, query)]


def near(catalogue: Catalogue, query: str, kind: str | None = None) -> list[tuple[str, str]]:
    """Names that are nearly `query`, each with its kind; at most one of a kind."""
    kinds = KINDS if kind is None else (kind,)
    found = ((one, catalogue.nearest(one, query)) for one in kinds)
    return [(one, name) for one, name in found if name is not None]


def things(catalogue: Catalogue, kind: str) -> Iterable[Thing]:
    """Everything of a kind."""
    all_of: dict[str, Iterable[Thing]] = {
        "referentiecomponent": catalogue.referentiecomponenten,
        "standaard": catalogue.standaarden,
        "voorziening": catalogue.voorzieningen,
        "basisregistratie": catalogue.basisregistraties,
    }
    return all_of[kind]


def _exactly(catalogue: Catalogue, kind: str, query: str) -> Iterator[Hit]:
    lookups = {
        "referentiecomponent": catalogue.referentiecomponent,
        "standaard": catalogue.standaard,
        "voorziening": catalogue.voorziening,
        "basisregistratie": catalogue.basisregistratie,
    }
    found = lookups[kind](query)
    if found is not None:
        yield Hit(kind, found)
    elif kind == "standaard":
        wanted = query.strip()
        for one in catalogue.standaarden:
            if any(version.id == wanted for version in one.versies):
                yield Hit(kind, one)


def _partly(catalogue: Catalogue, kind: str, query: str) -> Iterator[Hit]:
    words = [word for word in map(key, query.split()) if word]
    if not words:
        return
    found = [one for one in things(catalogue, kind) if _holds(one, words, query.strip())]
    yield from (Hit(kind, one) for one in sorted(found, key=lambda one: one.naam.casefold()))


def _holds(thing: Thing, words: list[str], query: str) -> bool:
    """Whether one of its names holds each word, or its Object ID begins with `query`."""
    identifier = getattr(thing, "id", None) or ""
    if len(query) >= _LEAST_OF_ID and identifier.startswith(query):
        return True
    return any(all(word in name for word in words) for name in map(key, all_names(thing)))
