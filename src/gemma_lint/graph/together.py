"""What landscapes that are checked together say of the same things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from gemma_lint.graph.flows import directions

if TYPE_CHECKING:
    from gemma_lint.graph.graph import Graph

ACROSS = frozenset(("andere_organisaties", "organisatie_elders", "tegenhangers", "zelfde_elders"))
"""The functions below that look into other landscapes."""
SHOWN = 10
_MUNICIPALITY = "gemeente "


def meet(graphs: Sequence[Graph]) -> None:
    """Lets each of several landscapes see the others."""
    for graph in graphs:
        graph.others = tuple(other for other in graphs if other is not graph)


def van_organisatie(element: Any) -> list[Any]:
    """The organisation in whose landscape an element stands; empty when it does not say."""
    return list(element._graaf.elements["organisatie"])


def organisaties_van(elementen: Iterable[Any]) -> list[Any]:
    """The organisations in whose landscapes elements stand, each once."""
    return list(dict.fromkeys(one for element in elementen for one in van_organisatie(element)))


def zelfde_elders(applicatie: Any) -> list[Any]:
    """The applications in other landscapes with the same name and no other supplier.

    Who gets an application from the organisation whose landscape it is compared with, names that
    as the supplier: that is no other one. Of each landscape the first ten: more say nothing that
    those do not.
    """
    return [
        other
        for graph in applicatie._graaf.others
        for other in islice(_same(graph, applicatie), SHOWN)
    ]


def organisatie_elders(partij: Any) -> list[Any]:
    """The organisation that a party is, when its landscape is checked along: by id or name."""
    owners = (owner for graph in partij._graaf.others for owner in graph.elements["organisatie"])
    return [owner for owner in owners if _is(partij, owner)]


def tegenhangers(element: Any) -> list[Any]:
    """How the other side describes an agreement or koppelvlak with us, in its own landscape."""
    if element._soort == "overeenkomst":
        return list(_agreements(element))
    return list(dict.fromkeys(_exchanges(element)))


def andere_organisaties(koppelvlak: Any) -> list[Any]:
    """The organisations at the ends of a koppelvlak whose landscapes are checked along."""
    parties = (party_of(place) for place in (koppelvlak.van, koppelvlak.naar))
    found = (owner for party in parties if party for owner in organisatie_elders(party))
    return list(dict.fromkeys(found))


def party_of(place: Any) -> Any:
    """The party at an end of a koppelvlak: itself, or that which runs the facility; else None."""
    if place is None or place._soort == "applicatie":
        return None
    return place if place._soort == "partij" else place.beheerder


def _agreements(overeenkomst: Any) -> Iterator[Any]:
    for us in van_organisatie(overeenkomst):
        for other in organisatie_elders(overeenkomst.partij):
            yield from _with(other._graaf, us).agreements


def _exchanges(koppelvlak: Any) -> Iterator[Any]:
    """Koppelvlakken of the other side with us at the end where we say that we are."""
    for us in van_organisatie(koppelvlak):
        for end in ("naar", "van"):
            party = party_of(getattr(koppelvlak, end))
            for other in organisatie_elders(party) if party else ():
                known = _with(other._graaf, us)
                if end == "naar" or koppelvlak.richting == "beide":
                    yield from known.giving
                if end == "van" or koppelvlak.richting == "beide":
                    yield from known.taking


def _ends(koppelvlak: Any) -> list[tuple[Any, Any]]:
    """The parties that give and take over a koppelvlak; both do both with `beide`."""
    return [(party_of(giver), party_of(taker)) for giver, taker in directions(koppelvlak)]


@dataclass(frozen=True, slots=True)
class _Dealings:
    """What a landscape says of its dealings with an organisation.

    `giving` are the koppelvlakken over which it gives, `taking` those over which it takes.
    """

    agreements: list[Any]
    giving: list[Any]
    taking: list[Any]


def _with(graph: Graph, us: Any) -> _Dealings:
    """The dealings of a landscape with the organisation `us`, looked up once."""
    key = ("dealings", us)
    if key not in graph.memo:
        parties = {party for party in graph.elements["partij"] if _is(party, us)}
        exchanges = graph.elements["koppelvlak"]
        graph.memo[key] = _Dealings(
            [one for one in _any(graph.elements["overeenkomst"]) if one.partij in parties],
            [one for one in _any(exchanges) if any(giver in parties for giver, _ in _ends(one))],
            [one for one in _any(exchanges) if any(taker in parties for _, taker in _ends(one))],
        )
    found: _Dealings = graph.memo[key]
    return found


def _any(elements: Iterable[Any]) -> Iterable[Any]:
    """Elements whose fields differ by kind, so that they can be asked for any."""
    return elements


def _is(partij: Any, organisatie: Any) -> bool:
    """Whether a party is an organisation: by its id, or by its name with or without Gemeente."""
    same_id = partij.id == organisatie.id
    return same_id or bare(partij.naam) == bare(organisatie.naam)


def _same(graph: Graph, applicatie: Any) -> Iterable[Any]:
    """The applications of a landscape that are the same as one in another landscape."""
    groups = _called(graph, folded(applicatie.naam))
    supplier = _supplier(applicatie)
    owners = graph.elements["organisatie"]
    if not supplier or any(_is(applicatie.leverancier, owner) for owner in owners):
        return chain.from_iterable(groups.values())
    ours = (name for us in van_organisatie(applicatie) for name in _names(graph, us))
    wanted = dict.fromkeys((supplier, "", *ours))
    return chain.from_iterable(groups.get(name, ()) for name in wanted)


def _called(graph: Graph, name: str) -> dict[str, list[Any]]:
    """The applications of a name, by the names of their suppliers; those of none under none."""
    if "applications" not in graph.memo:
        made: dict[str, dict[str, list[Any]]] = {}
        for one in _any(graph.elements["applicatie"]):
            made.setdefault(folded(one.naam), {}).setdefault(_supplier(one), []).append(one)
        graph.memo["applications"] = made
    groups: dict[str, list[Any]] = graph.memo["applications"].get(name, {})
    return groups


def _names(graph: Graph, us: Any) -> list[str]:
    """What a landscape calls the organisation `us`, looked up once."""
    key = ("names", us)
    if key not in graph.memo:
        parties = (party for party in _any(graph.elements["partij"]) if _is(party, us))
        graph.memo[key] = list(dict.fromkeys(folded(party.naam) for party in parties))
    names: list[str] = graph.memo[key]
    return names


def _supplier(applicatie: Any) -> str:
    return folded(applicatie.leverancier.naam) if applicatie.leverancier else ""


def bare(name: str) -> str:
    """The name of an organisation by which it is recognised: without Gemeente before it."""
    return folded(name).removeprefix(_MUNICIPALITY)


def zelfde_gemeente(naam: str, namen: Iterable[str]) -> bool:
    """Whether a municipality is among some, with or without the word Gemeente before a name."""
    return bare(naam) in {bare(one) for one in namen}


def folded(name: str | None) -> str:
    """A name by which the same is recognised: without case or doubled spaces."""
    return " ".join((name or "").casefold().split())
