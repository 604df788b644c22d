"""Which applications a party exchanges data with."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, interfaces, named

BASE = (
    named("applicaties", "a", "b", "c status: uitgefaseerd")
    + named("partijen", "p soort: samenwerkingspartner", "q soort: leverancier")
    + named("voorzieningen", "v soort: partner, beheerder: p", "w soort: landelijk")
)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ((), ""),
        (("p > a",), "a"),
        (("a > p", "p = a", "b > p"), "a b"),
        (("v > b",), "b"),
        (("c > p",), "c"),
        (("a > w", "w > p"), "a"),
        (("b > w", "w > v", "p > a"), "a b"),
        (("a > b", "b > q"), ""),
        (("a > b", "b > p"), "b"),
    ],
)
def test_a_party_is_joined_directly_or_by_way_of_one_facility(
    written: tuple[str, ...], found: str
) -> None:
    party = Found(BASE + interfaces(*written))("partij/p")
    assert ids(functions.aangesloten(party)) == found
    assert ids(functions.aangesloten(party)) == found, "asked again"
