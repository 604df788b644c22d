"""Which voorziening of the catalogue an element of a landscape is, and who uses it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from gemma_lint.rules.components import of as components_of

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue
    from gemma_lint.catalogue.model import Basisregistratie, Voorziening

    Known = Basisregistratie | Voorziening | str

_NO_WORD = re.compile(r"[^\w-]+")


def called(catalogue: Catalogue, element: Any, names: Iterable[str]) -> bool:
    """Whether an element goes by one of these names, or by another name for the same."""
    return _identity(catalogue, element.naam or "") in _identities(catalogue, element, names)


def recognised(catalogue: Catalogue, voorziening: Any) -> bool:
    """Whether the catalogue knows a voorziening by its name, or by a word of it."""
    name = voorziening.naam or ""
    return any(_knows(catalogue, voorziening, one) for one in (name, *_NO_WORD.split(name)) if one)


def _knows(catalogue: Catalogue, voorziening: Any, name: str) -> bool:
    if catalogue.basisregistratie(name) is not None:
        return True
    return voorziening.soort != "basisregistratie" and catalogue.voorziening(name) is not None


def nearest(catalogue: Catalogue, voorziening: Any) -> str:
    """The known name nearest to that of a voorziening, of its own kind first; empty for none."""
    kinds = ["voorziening", "basisregistratie"]
    if voorziening.soort == "basisregistratie":
        kinds = kinds[::-1]
    found = (catalogue.nearest(kind, voorziening.naam or "") for kind in kinds)
    return next((name for name in found if name is not None), "")


def unused(catalogue: Catalogue, applicatie: Any, table: list[str]) -> list[str]:
    """The names of voorzieningen that offer what an application does, without a way to them."""
    offers = _offers(catalogue, applicatie, table)
    wanted = {one: name for part in components_of(catalogue, applicatie) for one, name in offers.get(part, ())}
    own = catalogue.voorziening(applicatie.naam or "")
    if own is not None:
        wanted[own] = own.naam
    if not wanted:
        return []
    direct = _connections(catalogue, applicatie)
    around = [applicatie, *_neighbours(applicatie)]
    return [name for one, name in wanted.items() if not any(one in direct[a] for a in around)]


def _offers(
    catalogue: Catalogue, element: Any, table: list[str]
) -> dict[Any, list[tuple[Known, str]]]:
    """What voorzieningen offer, by component."""
    memo, asked = element._graaf.memo, ("offers", tuple(table))
    if asked not in memo:
        offers = memo[asked] = {}
        for line in table:
            component, _, facility = line.partition(":")
            known = catalogue.referentiecomponent(component.strip())
            if known is not None and (name := facility.strip()):
                offers.setdefault(known, []).append((_identity(catalogue, name), name))
    found: dict[Any, list[tuple[Known, str]]] = memo[asked]
    return found


def _connections(catalogue: Catalogue, element: Any) -> dict[Any, set[Known]]:
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


def _neighbours(applicatie: Any) -> list[Any]:
    return [end for end in dict.fromkeys(_ends(applicatie)) if end._soort == "applicatie"]


def _ends(applicatie: Any) -> Iterable[Any]:
    for koppelvlak in (*applicatie.koppelvlakken_in, *applicatie.koppelvlakken_uit):
        other = koppelvlak.van if koppelvlak.naar is applicatie else koppelvlak.naar
        if other is not None:
            yield other


def _identities(catalogue: Catalogue, element: Any, names: Iterable[str]) -> set[Known]:
    memo, asked = element._graaf.memo, ("names", *names)
    if asked not in memo:
        memo[asked] = {_identity(catalogue, name) for name in names}
    found: set[Known] = memo[asked]
    return found


def _identity(catalogue: Catalogue, name: str) -> Known:
    """What a name stands for in the catalogue; the name itself where it stands for nothing."""
    known = catalogue.basisregistratie(name) or catalogue.voorziening(name)
    return known or catalogue.kaal(name)
