"""Which agreements cover data: all of them, and those with one party.

Data may share its gegevenssoorten with thousands of other data, and a party may be asked after by
thousands of applications; what they share is sorted out once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gemma_lint.graph import flows

ByParty = dict[Any, list[Any]]


def overeenkomsten_over(gegevens: Any) -> list[Any]:
    """The overeenkomsten that cover all of some data.

    Those that name it, or every gegevenssoort in it. A gegevenssoort is covered by what names its
    bron or a dataset that holds it as well.
    """
    return list(dict.fromkeys((*gegevens.overeenkomsten, *_wider(gegevens))))


def overeenkomsten_met(gegevens: Any, partij: Any) -> list[Any]:
    """The overeenkomsten with a party that cover all of some data."""
    named, wider = _named(gegevens).get(partij, ()), _covering(gegevens).get(partij, ())
    return list(dict.fromkeys((*named, *wider)))


def _wider(gegevens: Any) -> Iterable[Any]:
    """The overeenkomsten that cover data by naming something other than itself."""
    if gegevens._soort == "gegevenssoort":
        around = (*gegevens.bron, *gegevens.gegevensverzamelingen, *gegevens.voorzieningen)
        return [one for place in around for one in place.overeenkomsten]
    first, *others = flows.soorten(gegevens) or (gegevens,)
    named = [frozenset(other.overeenkomsten) for other in others]
    return [one for one in first.overeenkomsten if all(one in other for other in named)]


def _named(gegevens: Any) -> ByParty:
    """The overeenkomsten that name data, by party."""
    memo, asked = gegevens._graaf.memo, ("overeenkomsten", gegevens)
    if asked not in memo:
        memo[asked] = _by_party(gegevens.overeenkomsten)
    found: ByParty = memo[asked]
    return found


def _covering(gegevens: Any) -> ByParty:
    """Those that cover data otherwise, by party: the same for all data of the same sorts."""
    sorts = gegevens if gegevens._soort == "gegevenssoort" else tuple(flows.soorten(gegevens))
    if sorts == ():
        return {}
    memo, asked = gegevens._graaf.memo, ("overeenkomsten over", sorts)
    if asked not in memo:
        memo[asked] = _by_party(_wider(gegevens))
    found: ByParty = memo[asked]
    return found


def _by_party(agreements: Iterable[Any]) -> ByParty:
    found: ByParty = {}
    for one in agreements:
        found.setdefault(one.partij, []).append(one)
    return found
