"""Finds what people mean by a name, or by part of one, among all that the catalogue knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    """What `query` names, of one kind or of all; a name in full wins from a part of one.

    In full is a name, abbreviation or Object ID that the catalogue has, also an Object ID of a
    version; case, accents and punctuation do not matter. A part is whatever else people write
    for a name (see `Catalogue`), words that a name holds, or the start of an Object ID. In one
    order: by kind, then by name.
    """
    kinds = KINDS if kind is None else (kind,)
    whole, words = key(query), [word for word in map(key, query.split()) if word]
    if not words:
        return []
    hits = _choose(catalogue, kinds, lambda one: _is_called(one, whole, query.strip()))
    if hits:
        return hits
    meant = {id(found) for one in kinds if (found := _lookup(catalogue, one, query)) is not None}
    return _choose(
        catalogue, kinds, lambda one: id(one) in meant or _holds(one, words, query.strip())
    )


def _choose(catalogue: Catalogue, kinds: Iterable[str], fits: Callable[[Thing], bool]) -> list[Hit]:
    return [
        Hit(kind, one)
        for kind in kinds
        for one in sorted(things(catalogue, kind), key=lambda one: one.naam.casefold())
        if fits(one)
    ]


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


def _lookup(catalogue: Catalogue, kind: str, query: str) -> Thing | None:
    lookups: dict[str, Callable[[str], Thing | None]] = {
        "referentiecomponent": catalogue.referentiecomponent,
        "standaard": catalogue.standaard,
        "voorziening": catalogue.voorziening,
        "basisregistratie": catalogue.basisregistratie,
    }
    return lookups[kind](query)


def _is_called(thing: Thing, whole: str, query: str) -> bool:
    """Whether it has this name (as a key) or this Object ID, or a version of it has."""
    ids = (getattr(thing, "id", None), *(v.id for v in getattr(thing, "versies", ())))
    return query in ids or any(key(name) == whole for name in all_names(thing))


def _holds(thing: Thing, words: list[str], query: str) -> bool:
    """Whether one of its names holds each word, or its Object ID begins with `query`."""
    identifier = getattr(thing, "id", None) or ""
    if len(query) >= _LEAST_OF_ID and identifier.startswith(query):
        return True
    return any(all(word in name for word in words) for name in map(key, all_names(thing)))
