"""Which applications have a role, which data reaches them, and how near they are to each other.

Only koppelvlakken between applications that run are followed: over the others nothing goes today.
What was worked out is kept for the whole landscape, so that asking for all elements stays linear.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gemma_lint.graph import flows
from gemma_lint.graph.services import alle_verwerkingen

Near = dict[Any, dict[Any, None]]
FAR = -1
"""The distance to what cannot be reached."""


def met_rol(landschap: Any, rol: str) -> list[Any]:
    """The applications that run and have a role, by id."""
    return _with_role(landschap._graaf, rol)


def _with_role(graph: Any, role: str) -> list[Any]:
    known = ("rol", role)
    if known not in graph.memo:
        found = (one for one in graph.elements["applicatie"] if role in one.rollen and _runs(one))
        graph.memo[known] = sorted(found, key=lambda one: str(one.id))
    found_before: list[Any] = graph.memo[known]
    return found_before


def _runs(place: Any) -> bool:
    return getattr(place, "status", None) not in flows.NOT_RUNNING


def kan_bij(applicatie: Any, gegevens: Any) -> bool:
    """Whether an application holds data or a copy of it, or gets it from where that is held."""
    return any(_has(applicatie, one) for one in (gegevens, *gegevens.kopieen))


def _has(application: Any, data: Any) -> bool:
    """Whether data comes to an application under its own name or as all kinds of data in it."""
    if data._soort == "voorziening":
        holders, sorts = (data,), (*data.bevat, *data.bron_van)
    else:
        holders, sorts = data.gehouden_door, tuple(data.bevat or data.bron_van)
    if application in holders or _comes_from(application, data, holders):
        return True
    return bool(sorts) and all(_comes_from(application, sort, holders) for sort in sorts)


def _comes_from(application: Any, carried: Any, holders: Iterable[Any]) -> bool:
    suppliers = _suppliers(application, carried)
    return any(one in suppliers for one in holders)


def krijgt_van(applicatie: Any, andere: Any) -> bool:
    """Whether anything goes from another application to this one, over others or not."""
    return andere in _suppliers(applicatie, None)


def gebruikte_verzamelingen(dienst: Any) -> list[Any]:
    """The datasets that the verwerkingen of a dienst name, else those that its applications hold.

    A gegevenssoort counts as its bron. What a voorziening keeps is no dataset of ours.
    """
    named = [one for verwerking in alle_verwerkingen(dienst) for one in verwerking.gegevens]
    if named:
        sources = (one.bron if one._soort == "gegevenssoort" else (one,) for one in named)
        used = (one for several in sources for one in several)
    else:
        used = (one for application in dienst.applicaties for one in application.bevat)
    return list(dict.fromkeys(one for one in used if one._soort == "gegevensverzameling"))


def _suppliers(application: Any, carried: Any) -> dict[Any, Any]:
    """All places from which something comes to an application, by way of others or not.

    Without `carried`, whatever it is.
    """
    memo, asked = application._graaf.memo, ("aanvoer", application, carried)
    if asked not in memo:
        memo[asked] = flows.spread((application,), _givers(application._graaf, carried))
    found: dict[Any, Any] = memo[asked]
    return found


def _givers(graph: Any, carried: Any) -> flows.Steps:
    """From each place that gets something over a koppelvlak to those that give it."""
    asked = ("gevers", carried)
    if asked not in graph.memo:
        steps: flows.Steps = defaultdict(list)
        for interface in filter(flows.works, _carriers(graph, carried)):
            for giver, taker in flows.directions(interface):
                steps[taker].append((giver, interface))
        graph.memo[asked] = steps
    found: flows.Steps = graph.memo[asked]
    return found


def _carriers(graph: Any, carried: Any) -> Iterable[Any]:
    over: Iterable[Any]
    if carried is None:
        over = graph.elements["koppelvlak"]
    elif carried._soort == "gegevenssoort":
        over = graph.flows.carriers(carried)
    else:
        over = carried.koppelvlakken
    return over


@dataclass(frozen=True, slots=True)
class Nearest:
    """For each application that can be reached from some others: the nearest of those, how far."""

    owner: dict[Any, Any]
    distance: dict[Any, int]


def afstand(applicatie: Any, rol: str) -> int:
    """How many koppelvlakken away the nearest application with a role is, -1 without a way.

    The direction of koppelvlakken does not count, and what lies between are applications: that two
    of them use one facility of others does not join them.
    """
    return _nearest(applicatie._graaf, rol).distance.get(applicatie, FAR)


def los_van(applicatie: Any, rol: str, koppelvlakken: int) -> list[Any]:
    """The first application (by id) with a role, if this one does not hang together with it.

    Applications with that role hang together when they are at most so many koppelvlakken apart, or
    by way of others of the same role that are.
    """
    graph = applicatie._graaf
    asked = ("groepen", rol, koppelvlakken)
    if asked not in graph.memo:
        graph.memo[asked] = _groups(graph, rol, koppelvlakken)
    groups: dict[Any, Any] = graph.memo[asked]
    first = _with_role(graph, rol)[:1]
    return [one for one in first if groups.get(applicatie) is not groups[one]]


def _nearest(graph: Any, role: str) -> Nearest:
    asked = ("nabij", role)
    if asked not in graph.memo:
        sources, neighbours = _with_role(graph, role), _neighbours(graph)
        nearest = Nearest({one: one for one in sources}, dict.fromkeys(sources, 0))
        queue = deque(sources)
        while queue:
            here = queue.popleft()
            for there in neighbours[here]:
                if there not in nearest.owner:
                    nearest.owner[there] = nearest.owner[here]
                    nearest.distance[there] = nearest.distance[here] + 1
                    queue.append(there)
        graph.memo[asked] = nearest
    found: Nearest = graph.memo[asked]
    return found


def _groups(graph: Any, role: str, most: int) -> dict[Any, Any]:
    """Applications with a role, each with one that stands for all that hang together with it.

    It suffices to look where the surroundings of two of them touch: of all ways between groups, one
    of the shortest runs over such a place (Mehlhorn, 1988). That keeps it linear.
    """
    nearest = _nearest(graph, role)
    leader = {one: one for one in _with_role(graph, role)}
    for here, others in _neighbours(graph).items():
        for there in others:
            if here in nearest.owner and there in nearest.owner:
                way = nearest.distance[here] + 1 + nearest.distance[there]
                if way <= most:
                    one = _leader(leader, nearest.owner[here])
                    leader[one] = _leader(leader, nearest.owner[there])
    return {one: _leader(leader, one) for one in leader}


def _leader(leader: dict[Any, Any], one: Any) -> Any:
    while leader[one] is not one:
        leader[one] = leader[leader[one]]
        one = leader[one]
    return one


def _neighbours(graph: Any) -> Near:
    """For each application those that it has a koppelvlak with, while both run."""
    if "buren" not in graph.memo:
        near: Near = defaultdict(dict)
        for interface in filter(flows.works, graph.elements["koppelvlak"]):
            here, there = interface.van, interface.naar
            if here._soort == there._soort == "applicatie":
                near[here][there] = near[there][here] = None
        graph.memo["buren"] = near
    found: Near = graph.memo["buren"]
    return found
