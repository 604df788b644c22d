"""Which applications have a role, and which data reaches them.

Only koppelvlakken between applications that run are followed: over the others nothing goes today.
What was worked out is kept for the whole landscape, so that asking for all elements stays linear.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Any

from gemma_lint.graph import flows
from gemma_lint.graph.services import alle_verwerkingen

MAX_KEPT = 1_000_000
"""How much is kept of what came of one kind of question before keeping starts anew.

Where thousands of places are asked for thousands of data each, all answers would fill the memory.
"""


@dataclass(slots=True)
class _Kept:
    """What is known of each place, and how much that is together."""

    by_place: dict[Any, dict[Any, Any]] = field(default_factory=dict)
    size: int = 0


def _kept(graph: Any, question: str) -> _Kept:
    """The answers to a kind of question so far; none when there were too many to keep."""
    answers: _Kept = graph.memo.setdefault(question, _Kept())
    if answers.size > MAX_KEPT:
        answers = graph.memo[question] = _Kept()
    return answers


def met_rol(landschap: Any, rol: str) -> list[Any]:
    """The applications that run and have a role, by id."""
    return with_role(landschap._graaf, rol)


def with_role(graph: Any, role: str) -> list[Any]:
    """The same for a graph, worked out once."""
    known = ("rol", role)
    if known not in graph.memo:
        found = (one for one in graph.elements["applicatie"] if role in one.rollen and _runs(one))
        graph.memo[known] = sorted(found, key=lambda one: str(one.id))
    found_before: list[Any] = graph.memo[known]
    return found_before


def _runs(place: Any) -> bool:
    return getattr(place, "status", None) not in flows.NOT_RUNNING


def kan_bij(applicatie: Any, gegevens: Any) -> bool:
    """Whether an application holds data or a copy of it, or gets it from where that is held.

    Copies of copies count. What is known of each is kept: a long chain stays linear.
    """
    answers = _kept(applicatie._graaf, "bij")
    able: dict[Any, bool] = answers.by_place.setdefault(applicatie, {})
    if gegevens not in able:
        family = _with_copies(gegevens, able)
        answers.size += len(family)
        for one in reversed(family):
            able[one] = _has(applicatie, one) or any(able.get(copy) for copy in one.kopieen)
        in_circle = [one for one in family if one in applicatie._graaf.copied_in_circles]
        able.update(dict.fromkeys(in_circle, any(able[one] for one in family)))
    return able[gegevens]


def _with_copies(data: Any, known: Container[Any]) -> list[Any]:
    """Data, its copies, copies of those and so on, the further the later; not what is known."""
    family = {data: None}
    queue = [data]
    for one in queue:
        further = [copy for copy in one.kopieen if copy not in family and copy not in known]
        family.update(dict.fromkeys(further))
        queue.extend(further)
    return queue


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
    if application not in _givers(application._graaf, carried):  # nobody gives it that
        return False
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
    answers = _kept(application._graaf, "aanvoer")
    known = answers.by_place.setdefault(application, {})
    if carried not in known:
        known[carried] = flows.spread((application,), _givers(application._graaf, carried))
        answers.size += len(known[carried])
    found: dict[Any, Any] = known[carried]
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
        at_source = (interface for source in carried.bron for interface in source.koppelvlakken)
        over = dict.fromkeys((*graph.flows.carriers(carried), *at_source))
    else:
        over = carried.koppelvlakken
    return over
