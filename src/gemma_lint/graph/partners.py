"""Whether partijen are joined to the landscape, and by which applications."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def aangesloten(partij: Any) -> list[Any]:
    """The applications that a partij exchanges data with.

    Over a koppelvlak with the partij or with a voorziening that it runs, or by way of one
    voorziening in between, such as a national exchange. Applications of any status count.
    """
    memo, asked = partij._graaf.memo, ("aangesloten", partij)
    if asked not in memo:
        memo[asked] = list(_around(partij))
    found: list[Any] = memo[asked]
    return found


def _around(partij: Any) -> dict[Any, None]:
    near: dict[Any, None] = {}
    for place in (partij, *partij.beheert_voorzieningen):
        near.update(dict.fromkeys(_neighbours(place)))
    further = (one for place in near if place._soort == "voorziening" for one in _neighbours(place))
    return {one: None for one in (*near, *further) if one._soort == "applicatie"}


def _neighbours(place: Any) -> Iterable[Any]:
    """What a place has a koppelvlak with, in either direction."""
    yield from (one.van for one in place.koppelvlakken_in)
    yield from (one.naar for one in place.koppelvlakken_uit)
