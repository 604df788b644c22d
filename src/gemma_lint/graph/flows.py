"""How data flows over koppelvlakken: from each source, and back to it.

For each gegevenssoort the koppelvlakken that carry it form a graph of its own. Working out where
its source reaches costs time linear in those koppelvlakken, once, when first asked.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemma_lint.graph.graph import Graph

NOT_RUNNING = frozenset({"gepland", "verwerving", "uitgefaseerd"})
CHANGING = frozenset({"toevoegen", "wijzigen", "verwijderen"})
Steps = dict[Any, list[Any]]
Ways = Callable[[Any], Iterable[tuple[Any, Any]]]


class Flows:
    """Reach of every gegevenssoort: who gets it from its source, whose changes get back to it."""

    def __init__(self, graph: Graph) -> None:
        self._carried: dict[Any, dict[Any, None]] = defaultdict(dict)
        for interface in filter(works, graph.elements["koppelvlak"]):
            for sort in sorts_over(interface):
                self._carried[sort][interface] = None
        self._at_source: dict[Any, list[Any]] = {}
        self._reached: dict[Any, dict[Any, Any]] = {}
        self._returning: dict[Any, dict[Any, Any]] = {}

    def carriers(self, sort: Any) -> Iterable[Any]:
        """The koppelvlakken that carry `sort`."""
        return self._carried.get(sort, ())

    def at_source(self, sort: Any) -> list[Any]:
        """Where `sort` is at its source: the applications holding that, or facilities."""
        if sort not in self._at_source:
            self._at_source[sort] = source_holders(sort)
        return self._at_source[sort]

    def reached(self, sort: Any) -> dict[Any, Any]:
        """Everything that gets `sort` from its source, each with the koppelvlak it comes over."""
        if sort not in self._reached:
            self._reached[sort] = self._from_source(sort, directions)
        return self._reached[sort]

    def returning(self, sort: Any) -> dict[Any, Any]:
        """Everything whose changes of `sort` find their way to its source."""
        if sort not in self._returning:
            self._returning[sort] = self._from_source(sort, changed_by)
        return self._returning[sort]

    def _from_source(self, sort: Any, ways: Ways) -> dict[Any, Any]:
        """All that can be reached from the source in the `ways` that koppelvlakken offer."""
        steps: Steps = defaultdict(list)
        for interface in self.carriers(sort):
            for here, there in ways(interface):
                steps[here].append((there, interface))
        return spread(self.at_source(sort), steps)


def works(interface: Any) -> bool:
    """Whether data goes over a koppelvlak today: the applications at its ends run."""
    ends = (interface.van, interface.naar)
    return all(getattr(end, "status", None) not in NOT_RUNNING for end in ends)


def spread(starts: Iterable[Any], steps: Steps) -> dict[Any, Any]:
    """All that can be reached from `starts`, each with the koppelvlak by which it first was."""
    found: dict[Any, Any] = dict.fromkeys(starts)
    queue = deque(found)
    while queue:
        here = queue.popleft()
        for there, over in steps.get(here, ()):
            if there not in found:
                found[there] = over
                queue.append(there)
    return found


def directions(interface: Any) -> Iterable[tuple[Any, Any]]:
    """Who gives and who takes over a koppelvlak: `van` to `naar`, both ways with `beide`."""
    yield interface.van, interface.naar
    if interface.richting == "beide":
        yield interface.naar, interface.van


def changed_by(interface: Any) -> Iterable[tuple[Any, Any]]:
    """Who is changed by whom: the taker by the giver, and the other way with `wijzigt`."""
    yield interface.naar, interface.van
    if interface.wijzigt or interface.richting == "beide":
        yield interface.van, interface.naar


def sorts_of(carried: Any) -> Iterable[Any]:
    """The gegevenssoorten in a dataset, in a voorziening, or the gegevenssoort itself."""
    if carried._soort == "gegevenssoort":
        return (carried,)
    if carried._soort == "voorziening":
        return dict.fromkeys((*carried.bevat, *carried.bron_van))
    return tuple(carried.bevat)


def soorten(gegevens: Any) -> list[Any]:
    """The gegevenssoorten in data or of which it is the bron; a gegevenssoort is its own."""
    if gegevens._soort == "gegevenssoort":
        return [gegevens]
    return list(dict.fromkeys((*gegevens.bevat, *gegevens.bron_van)))


def sorts_over(interface: Any) -> dict[Any, None]:
    """The gegevenssoorten that a koppelvlak carries."""
    return dict.fromkeys(sort for carried in interface.gegevens for sort in sorts_of(carried))


def source_holders(sort: Any) -> list[Any]:
    """Where a gegevenssoort is at its source: the applications holding that, or facilities.

    An application that was phased out holds nothing any more.
    """
    holders: list[Any] = []
    for source in sort.bron:
        holders.extend([source] if source._soort == "voorziening" else source.gehouden_door)
    return [one for one in holders if getattr(one, "status", None) != "uitgefaseerd"]


def sorts_used(application: Any) -> dict[Any, None]:
    """The gegevenssoorten that an application holds or takes."""
    held = (sort for dataset in application.bevat for sort in dataset.bevat)
    taken = (sort for interface in taken_over(application) for sort in sorts_over(interface))
    return dict.fromkeys((*held, *taken))


def taken_over(application: Any) -> Iterable[Any]:
    """The koppelvlakken over which an application takes data."""
    yield from application.koppelvlakken_in
    yield from (one for one in application.koppelvlakken_uit if one.richting == "beide")


def _is_changed_in(dataset: Any, application: Any) -> bool:
    """A dataset that an application holds, and that does not just refer to data kept elsewhere."""
    referring = dataset.verwijzing is not None and dataset.verwijzing.toegepast is True
    refers = referring and dataset.kopie_van is None
    return application in dataset.gehouden_door and not refers


def _changes(authorisation: Any) -> bool:
    return not CHANGING.isdisjoint(authorisation.rechten)


def sorts_changed(application: Any) -> dict[Any, None]:
    """The gegevenssoorten that some role may change in what an application holds."""
    own = [dataset for dataset in application.bevat if any(map(_changes, dataset.autorisaties))]
    held = (dataset for dataset in own if _is_changed_in(dataset, application))
    changed: dict[Any, None] = dict.fromkeys(sort for dataset in held for sort in dataset.bevat)
    for authorisation in filter(_changes, application.autorisaties):
        datasets = authorisation.gegevens
        if not datasets and not authorisation.applicatiefuncties:
            datasets = application.bevat
        held = (dataset for dataset in datasets if _is_changed_in(dataset, application))
        changed.update(dict.fromkeys(sort for dataset in held for sort in dataset.bevat))
    return changed
