"""What rules can ask about kavels: what is inside, across the border, and who depends on whom."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gemma_lint.graph import flows


def koppelvlakken_van(kavel: Any) -> list[Any]:
    """The koppelvlakken assigned to a kavel, wherever that is written."""
    return list(dict.fromkeys((*kavel.koppelvlakken, *kavel.toegewezen_koppelvlakken)))


def binnen(kavel: Any) -> list[Any]:
    """The koppelvlakken between two different applications of one kavel."""
    return [
        one
        for one in _touching(kavel)
        if one.van is not one.naar and _inside(one.van, kavel) and _inside(one.naar, kavel)
    ]


def grens(kavel: Any) -> list[Any]:
    """The koppelvlakken between an application of a kavel and anything outside it."""
    return [one for one in _touching(kavel) if _inside(one.van, kavel) != _inside(one.naar, kavel)]


def koppeling(kavel: Any, andere: Any) -> list[Any]:
    """The koppelvlakken between the applications of one kavel and those of another."""
    return [
        one
        for one in grens(kavel)
        if _inside(one.van if _inside(one.naar, kavel) else one.naar, andere)
    ]


def afhankelijk_van(
    kavel: Any, statussen: Iterable[str] = (), rollen: Iterable[str] = ()
) -> list[Any]:
    """The kavels whose applications deliver data to this one's.

    With `beide` each end delivers to the other. With `wijzigt` as well only `van` does: what comes
    back are changes by way of its own interface, for which it does not need the other.
    Koppelvlakken with an application in one of `statussen` or with one of `rollen` do not count.
    """
    left_out = frozenset(statussen), frozenset(rollen)
    givers = (
        giver
        for one in grens(kavel)
        if not (_left_out(one.van, *left_out) or _left_out(one.naar, *left_out))
        for giver, taker in _deliveries(one)
        if _inside(taker, kavel)
    )
    others = (other for giver in givers if giver._soort == "applicatie" for other in giver.kavels)
    return [other for other in dict.fromkeys(others) if other is not kavel]


def _deliveries(interface: Any) -> Iterable[tuple[Any, Any]]:
    """Who delivers to whom over a koppelvlak, and so is needed by the other."""
    if interface.wijzigt:
        return ((interface.van, interface.naar),)
    return flows.directions(interface)


def _left_out(place: Any, statuses: frozenset[str], roles: frozenset[str]) -> bool:
    return place._soort == "applicatie" and (
        place.status in statuses or not roles.isdisjoint(place.rollen)
    )


def kring(kavel: Any, statussen: Iterable[str] = (), rollen: Iterable[str] = ()) -> list[Any]:
    """The shortest circle of dependencies through a kavel, itself first; else empty.

    Of kavels that all depend on each other only the first by id has it: one circle is one matter,
    and together they cost no more than one walk. What is left out is as for `afhankelijk_van`.
    """
    known = kavel._graaf.dependence(tuple(statussen), tuple(rollen))
    number = known.circles.get(kavel)
    if number is None or known.first[number] is not kavel:
        return []
    steps = {
        one: [(other, one) for other in known.steps[one]]
        for one, its in known.circles.items()
        if its == number
    }
    found = flows.spread((kavel,), steps)
    way = [next(one for one in found if kavel in known.steps[one])]
    while way[-1] is not kavel:
        way.append(found[way[-1]])
    return way[::-1]


def _touching(kavel: Any) -> list[Any]:
    touching: dict[Any, None] = {}
    for application in kavel.applicaties:
        touching.update(
            dict.fromkeys((*application.koppelvlakken_in, *application.koppelvlakken_uit))
        )
    return list(touching)


def _inside(place: Any, kavel: Any) -> bool:
    return place._soort == "applicatie" and any(one is kavel for one in place.kavels)
