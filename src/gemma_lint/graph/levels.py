"""BIV classifications worked out from others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple


class Niveaus(NamedTuple):
    """A BIV classification worked out from others."""

    beschikbaarheid: int
    integriteit: int
    vertrouwelijkheid: int


def highest(classifications: Iterable[Any]) -> Niveaus:
    """The highest of each of B, I and V among classifications, None being none; 0 without any."""
    found = [biv for biv in classifications if biv is not None]
    return Niveaus(
        max((biv.beschikbaarheid or 0 for biv in found), default=0),
        max((biv.integriteit or 0 for biv in found), default=0),
        max((biv.vertrouwelijkheid or 0 for biv in found), default=0),
    )
