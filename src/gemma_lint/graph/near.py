"""How near applications are to each other over koppelvlakken, whatever their direction.

Only koppelvlakken between applications that run are followed. An application that just passes data
on (a service bus) joins those that give something to it with those that take the same from it, and
lies at no distance itself: that two applications use one bus says nothing. Where some koppelvlak
of a bus does not say what it carries, it joins everything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from typing import Any, NamedTuple

from gemma_lint.graph import flows
from gemma_lint.graph.reach import with_role

FAR = -1
"""The distance to what cannot be reached."""

STEP = 2
"""How long one koppelvlak is. Halves: into a bus is one, out of it the other."""


class Passing(NamedTuple):
    """What a bus passes on: entered from who gives it, left to who takes it, or `back`."""

    bus: Any
    data: Any
    back: bool

    def mirrored(self) -> Passing:
        """The same for who goes the other way."""
        return self._replace(back=not self.back)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Steps to each place with their lengths, and what each bus passes on."""

    steps: dict[Any, dict[Any, int]] = field(default_factory=lambda: defaultdict(dict))
    passed: dict[Any, dict[Any, None]] = field(default_factory=lambda: defaultdict(dict))

    def join(self, giver: Any, taker: Any, length: int) -> None:
        """From `giver` to `taker`, and the same way back."""
        self.steps[giver][taker] = length
        self.steps[_mirrored(taker)][_mirrored(giver)] = length
        for one in (giver, taker):
            if isinstance(one, Passing):
                self.passed[one.bus].update(dict.fromkeys((one, one.mirrored())))


@dataclass(frozen=True, slots=True)
class Nearest:
    """For each place that can be reached from some others: the nearest of those, and how far."""

    owner: dict[Any, Any]
    distance: dict[Any, int]


def afstand(applicatie: Any, rol: str, doorgevers: Sequence[str]) -> int:
    """How many koppelvlakken away the nearest application with a role is, -1 without a way.

    What has a role of `doorgevers` passes data on. That two applications use one facility of others
    does not join them.
    """
    graph, asked = applicatie._graaf, (rol, tuple(doorgevers))
    distance = _nearest(graph, *asked).distance
    if applicatie in distance:
        return distance[applicatie] // STEP
    passed = _surroundings(graph, *asked).passed.get(applicatie, ())
    near = [distance[one] for one in passed if one in distance]
    return (min(near) + 1) // STEP if near else FAR


def los_van(applicatie: Any, rol: str, doorgevers: Sequence[str], koppelvlakken: int) -> list[Any]:
    """The first application (by id) with a role, if this one does not hang together with it.

    Applications with that role hang together when they are at most so many koppelvlakken apart, or
    by way of others of the same role that are.
    """
    graph, through = applicatie._graaf, tuple(doorgevers)
    asked = ("groepen", rol, through, koppelvlakken)
    if asked not in graph.memo:
        graph.memo[asked] = _groups(graph, rol, through, koppelvlakken * STEP)
    groups: dict[Any, Any] = graph.memo[asked]
    first = with_role(graph, rol)[:1]
    return [one for one in first if groups.get(applicatie) is not groups[one]]


def _nearest(graph: Any, role: str, through: tuple[str, ...]) -> Nearest:
    asked = ("nabij", role, through)
    if asked not in graph.memo:
        steps = _surroundings(graph, role, through).steps
        nearest, order = Nearest({}, {}), count()
        queue = [(0, next(order), one, one) for one in with_role(graph, role)]
        while queue:
            length, _, here, owner = heappop(queue)
            if here not in nearest.owner:
                nearest.owner[here], nearest.distance[here] = owner, length
                for there, further in steps.get(here, {}).items():
                    heappush(queue, (length + further, next(order), there, owner))
        graph.memo[asked] = nearest
    found: Nearest = graph.memo[asked]
    return found


def _groups(graph: Any, role: str, through: tuple[str, ...], most: int) -> dict[Any, Any]:
    """Applications with a role, each with one that stands for all that hang together with it.

    It suffices to look where the surroundings of two of them touch: of all ways between groups, one
    of the shortest runs over such a place (Mehlhorn, 1988). That keeps it linear. Where a bus is
    passed one way, who is nearest on the way back is known of its mirror.
    """
    nearest = _nearest(graph, role, through)
    leader = {one: one for one in with_role(graph, role)}
    for here, there, between in _touching(_surroundings(graph, role, through)):
        back = _mirrored(there)
        if here in nearest.owner and back in nearest.owner:
            way = nearest.distance[here] + between + nearest.distance[back]
            if way <= most:
                one = _leader(leader, nearest.owner[here])
                leader[one] = _leader(leader, nearest.owner[back])
    return {one: _leader(leader, one) for one in leader}


def _touching(around: Surroundings) -> Iterator[tuple[Any, Any, int]]:
    for here, others in around.steps.items():
        yield here, here, 0
        for there, length in others.items():
            yield here, there, length


def _leader(leader: dict[Any, Any], one: Any) -> Any:
    while leader[one] is not one:
        leader[one] = leader[leader[one]]
        one = leader[one]
    return one


def _mirrored(place: Any) -> Any:
    return place.mirrored() if isinstance(place, Passing) else place


def _surroundings(graph: Any, role: str, through: tuple[str, ...]) -> Surroundings:
    """The steps between applications that run. What has the role itself is no mere bus."""
    asked = ("omgeving", role, through)
    if asked not in graph.memo:
        inside = [one for one in filter(flows.works, graph.elements["koppelvlak"]) if _own(one)]
        ends = {end: None for one in inside for end in (one.van, one.naar)}
        buses = {one for one in ends if role not in one.rollen and _any_of(one.rollen, through)}
        silent = {end for one in inside if not one.gegevens for end in (one.van, one.naar)} & buses
        around = Surroundings()
        for interface in inside:
            for giver, taker in _ways(interface, silent):
                gives, takes = (_stops(end, interface, buses, silent) for end in (giver, taker))
                for here, there in _pairs(gives, takes):
                    around.join(here, there, sum(end not in buses for end in (giver, taker)))
        _widen(around)
        graph.memo[asked] = around
    found: Surroundings = graph.memo[asked]
    return found


def _own(interface: Any) -> bool:
    return all(end._soort == "applicatie" for end in (interface.van, interface.naar))


def _any_of(roles: Iterable[str], wanted: Sequence[str]) -> bool:
    return any(one in wanted for one in roles)


def _ways(interface: Any, silent: set[Any]) -> Iterable[tuple[Any, Any]]:
    """Who gives to whom; to and from a bus that does not say what it carries, both ways."""
    yield interface.van, interface.naar
    unsaid = not silent.isdisjoint((interface.van, interface.naar))
    if interface.richting == "beide" or interface.wijzigt or unsaid:
        yield interface.naar, interface.van


def _stops(end: Any, interface: Any, buses: set[Any], silent: set[Any]) -> list[Any]:
    """An application itself; of a bus what it passes on of what comes over a koppelvlak."""
    if end not in buses:
        return [end]
    return [Passing(end, one, False) for one in ([None] if end in silent else interface.gegevens)]


def _pairs(gives: list[Any], takes: list[Any]) -> Iterable[tuple[Any, Any]]:
    """Each of one with the one of the other, or those of the same data of two buses."""
    if len(gives) == len(takes):
        return zip(gives, takes, strict=True)
    return [(here, there) for here in gives for there in takes]


def _widen(around: Surroundings) -> None:
    """Lets a dataset over one koppelvlak of a bus meet a kind of data in it over another."""
    for passed in [*around.passed.values()]:
        for one in [*passed]:
            if one.data is not None and one.data._soort != "gegevenssoort":
                for sort in (*one.data.bevat, *one.data.bron_van):
                    other = one._replace(data=sort)
                    if other in passed:
                        around.join(one, other, 0)
                        around.join(other, one, 0)
