"""Which voorziening of the catalogue an element of a landscape is, and who uses it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from gemma_lint.rules.components import of as components_of

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue
    from gemma_lint.catalogue.model import Basisregistratie, Voorziening

    Known = Basisregistratie | Voorziening | str

_BETWEEN_WORDS = re.compile(r"[^\w-]+")


def called(catalogue: Catalogue, element: Any, names: Iterable[str]) -> bool:
    """Whether an element goes by one of these names, or by another name for the same."""
    memo, asked = element._graaf.memo, ("names", *names)
    if asked not in memo:
        memo[asked] = {_identity(catalogue, name) for name in names}
    return _identity(catalogue, element.naam or "") in memo[asked]


def standards_of(catalogue: Catalogue, voorziening: Any) -> set[str]:
    """The Object IDs of the standards that a voorziening works with."""
    name = voorziening.naam or ""
    registration = catalogue.basisregistratie(name)
    ids = registration.voorzieningen if registration is not None else (name,)
    found = (catalogue.voorziening(one) for one in ids)
    return {standard for one in found if one is not None for standard in one.standaarden}


def recognised(catalogue: Catalogue, voorziening: Any) -> bool:
    """Whether the catalogue knows a voorziening by its name, or by a word of it."""
    name = voorziening.naam or ""
    return any(
        catalogue.basisregistratie(one) is not None
        or (voorziening.soort != "basisregistratie" and catalogue.voorziening(one) is not None)
        for one in (name, *_BETWEEN_WORDS.split(name))
    )


def unused(catalogue: Catalogue, applicatie: Any, table: list[str]) -> list[str]:
    """The names of voorzieningen that offer what an application does, without a way to any.

    A component that several offer something of is used well with one of them. An application that
    is called after a voorziening is that one first, whatever else its components do.
    """
    connected = _connected(catalogue, applicatie)
    own = _own(catalogue, applicatie)
    if own is not None and own not in connected:
        return [own.naam]
    found: dict[str, None] = {}
    for offers in _offers_for(catalogue, applicatie, table):
        if not connected.intersection(offers):
            found.update(dict.fromkeys(offers.values()))
    return list(found)


def _offers_for(
    catalogue: Catalogue, applicatie: Any, table: list[str]
) -> Iterator[dict[Known, str]]:
    """What is offered for each component of an application."""
    memo, asked = applicatie._graaf.memo, ("offers", tuple(table))
    if asked not in memo:
        memo[asked] = _offers(catalogue, table)
    for component in components_of(catalogue, applicatie):
        if component in memo[asked]:
            yield memo[asked][component]


def _own(catalogue: Catalogue, applicatie: Any) -> Voorziening | None:
    """The voorziening that an application is called after; HR is personnel as well."""
    name = applicatie.naam or ""
    return catalogue.voorziening(name) if catalogue.basisregistratie(name) is None else None


def _offers(catalogue: Catalogue, table: list[str]) -> dict[Any, dict[Known, str]]:
    """Which voorzieningen offer what a component is for: the catalogue's pairs, and the table's."""
    offers: dict[Any, dict[Known, str]] = {}
    for one in catalogue.aanbod:
        offers.setdefault(one.referentiecomponent, {})[one.voorziening] = one.voorziening.naam
    for line in table:
        name, _, facility = line.partition(":")
        component = catalogue.referentiecomponent(name.strip())
        names = [one.strip() for one in facility.split("/")]
        if component is not None:
            its = offers.setdefault(component, {})
            its.update((_identity(catalogue, one), names[0]) for one in names if one)
    return offers


def _connected(catalogue: Catalogue, applicatie: Any) -> set[Known]:
    """The voorzieningen that an application reaches, directly or by way of one other."""
    direct = _direct(catalogue, applicatie)
    around = [end for end in dict.fromkeys(_ends(applicatie)) if end._soort == "applicatie"]
    return set().union(*(direct[one] for one in (applicatie, *around)))


def _direct(catalogue: Catalogue, element: Any) -> dict[Any, set[Known]]:
    """The voorzieningen that each application has a koppelvlak with."""
    memo = element._graaf.memo
    if "connections" not in memo:
        memo["connections"] = {
            application: {
                _identity(catalogue, end.naam or "")
                for end in _ends(application)
                if end._soort == "voorziening"
            }
            for application in element._graaf.elements["applicatie"]
        }
    found: dict[Any, set[Known]] = memo["connections"]
    return found


def _ends(applicatie: Any) -> Iterator[Any]:
    """What an application has koppelvlakken with."""
    for koppelvlak in (*applicatie.koppelvlakken_in, *applicatie.koppelvlakken_uit):
        other = koppelvlak.van if koppelvlak.naar is applicatie else koppelvlak.naar
        if other is not None:
            yield other


def _identity(catalogue: Catalogue, name: str) -> Known:
    """What a name stands for in the catalogue; the name itself where it stands for nothing."""
    from gemma_lint.catalogue.names import key, without_brackets

    known = catalogue.voorziening(name) or catalogue.basisregistratie(name)
    return known or key(without_brackets(name))
