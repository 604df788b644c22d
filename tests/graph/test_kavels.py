"""What rules can ask about kavels: what is inside, across the border and in a circle."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.graph import flows, functions
from tests.graph.landscapes import Found, ids, interfaces, named

PARTIES = named("partijen", "p soort: leverancier", "q soort: afnemer")


class TestLots:
    FOUND = Found(
        PARTIES
        + named("applicaties", "a leverancier: q", "b", "c", "d", "e", "f", "g leverancier: p")
        + named(
            "kavels",
            "k leverancier: p, applicaties: [a, b], koppelvlakken: [k1]",
            "l leverancier: p, applicaties: [c, g]",
            "m applicaties: [d]",
            "n applicaties: [e]",
        )
        + interfaces(
            "a > b", "b > c", "c > d", "d > a", "a > p", "f > a", "e > d", "b > b", "c > b"
        )
        .replace("naam: K2,", "naam: K2, kavel: k,")
        .replace("naam: K1,", "naam: K1, kavel: k,")
    )

    def _all(self, function: str) -> dict[str, str]:
        return {
            one: ids(getattr(functions, function)(self.FOUND(f"kavel/{one}"))) for one in "klmn"
        }

    def test_inside_are_those_between_two_of_its_own_applications(self) -> None:
        assert self._all("binnen") == {"k": "k1", "l": "", "m": "", "n": ""}

    def test_across_its_border_are_those_to_anything_else(self) -> None:
        found = {name: sorted(found.split()) for name, found in self._all("grens").items()}
        assert found == {
            "k": ["k2", "k4", "k5", "k6", "k9"],
            "l": ["k2", "k3", "k9"],
            "m": ["k3", "k4", "k7"],
            "n": ["k7"],
        }

    def test_assigned_is_what_is_written_at_either_side_once(self) -> None:
        assert self._all("koppelvlakken_van") == {"k": "k1 k2", "l": "", "m": "", "n": ""}

    def test_coupling_is_the_same_from_both_sides(self) -> None:
        first, second = self.FOUND("kavel/k"), self.FOUND("kavel/l")
        assert sorted(ids(functions.koppeling(first, second)).split()) == ["k2", "k9"]
        assert set(functions.koppeling(first, second)) == set(functions.koppeling(second, first))
        assert functions.koppeling(first, self.FOUND("kavel/n")) == []

    def test_a_lot_depends_on_those_that_deliver_to_it(self) -> None:
        assert self._all("afhankelijk_van") == {"k": "m l", "l": "k", "m": "l n", "n": ""}

    def test_a_circle_is_told_once_and_as_short_as_it_can_be(self) -> None:
        assert self._all("kring") == {"k": "k l", "l": "", "m": "", "n": ""}

    def test_suppliers_are_those_of_the_application_and_of_its_lots_once(self) -> None:
        found = {
            one: ids(functions.leveranciers(self.FOUND(f"applicatie/{one}"))) for one in "abcdfg"
        }
        assert found == {"a": "q p", "b": "p", "c": "p", "d": "", "f": "", "g": "p"}


def test_an_application_in_two_lots_is_inside_both() -> None:
    found = Found(
        named("applicaties", "a", "b")
        + named("kavels", "k applicaties: [a, b]", "l applicaties: [b]")
        + interfaces("a > b")
    )
    assert ids(functions.binnen(found("kavel/k"))) == "k1"
    assert ids(functions.grens(found("kavel/l"))) == "k1"
    assert ids(functions.afhankelijk_van(found("kavel/l"))) == "k"


class TestLeftOut:
    FOUND = Found(
        named("applicaties", "a", "b rollen: [integratie]", "c status: gepland", "d")
        + named(
            "kavels",
            "k applicaties: [a]",
            "l applicaties: [b]",
            "m applicaties: [c]",
            "n applicaties: [d]",
        )
        + interfaces("a > b", "b > a", "a > c", "c > a", "d > a")
    )

    def test_applications_that_do_not_count_make_no_dependence(self) -> None:
        kavel = self.FOUND("kavel/k")
        asked = (["gepland"], ["integratie"])
        assert ids(functions.afhankelijk_van(kavel)) == "l m n"
        assert ids(functions.afhankelijk_van(kavel, *asked)) == "n"
        assert ids(functions.afhankelijk_van(self.FOUND("kavel/l"), *asked)) == ""

    def test_nor_do_they_close_a_circle(self) -> None:
        kavel = self.FOUND("kavel/k")
        assert ids(functions.kring(kavel)) == "k l"
        assert ids(functions.kring(kavel, [], ["integratie"])) == "k m"
        assert functions.kring(kavel, ["gepland"], ["integratie"]) == []


def test_a_circle_of_thousands_is_walked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    size, walks = 3000, list[int]()
    names = [f"x{number:04}" for number in range(size)]
    found = Found(
        named("applicaties", *names)
        + named("kavels", *(f"k{one} applicaties: [{one}]" for one in names))
        + interfaces(*(f"{one} > {names[n - 1]}" for n, one in enumerate(names)))
    )
    spread = flows.spread

    def counted(*asked: Any) -> dict[Any, Any]:
        walks.append(1)
        return spread(*asked)

    monkeypatch.setattr(flows, "spread", counted)
    circles = [functions.kring(kavel) for kavel in found.graph.elements["kavel"]]
    assert [len(one) for one in circles if one] == [size]
    assert len(walks) == 1
