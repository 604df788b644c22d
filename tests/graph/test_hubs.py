"""Hubs and long chains: what everything is tied to costs no more than time linear in its ties."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from gemma_lint.graph import functions, reach
from tests.graph.landscapes import Found, ids, interfaces, named
from tests.steps import steps


def _for_all(name: str, kind: str) -> Callable[[Found], None]:
    def ask(found: Found) -> None:
        for element in found.graph.elements[kind]:
            getattr(functions, name)(element)

    return ask


def _held_by_all(size: int) -> str:
    """One dataset, source of one kind of data, that every application holds and may change."""
    rights = "bevat: [d], autorisaties: [{rol: r, rechten: [wijzigen]}]"
    return (
        named("gegevenssoorten", "s bron: d")
        + named("gegevensverzamelingen", "d bevat: [s]")
        + named("rollen", "r soort: eenheid")
        + named("applicaties", *(f"a{number} {rights}" for number in range(size)))
    )


def _copies(names: Iterable[int], first: str = "") -> str:
    """`d0`, of which `d1` is a copy, and so on; `first` is what `d0` says."""
    return named(
        "gegevensverzamelingen",
        *(f"d{number} kopie_van: d{number - 1}" if number else f"d0 {first}" for number in names),
    )


def _chain(size: int) -> str:
    return _copies(range(size))


def _circle(size: int) -> str:
    return _copies(range(size), f"kopie_van: d{size - 1}")


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        (_held_by_all, "zonder_bron", "applicatie"),
        (_held_by_all, "zonder_terugweg", "applicatie"),
        (_held_by_all, "gebruikers", "gegevensverzameling"),
        (_chain, "keten", "gegevensverzameling"),
        (_circle, "keten", "gegevensverzameling"),
        (_circle, "in_kring", "gegevensverzameling"),
    ],
)
def test_asking_all_elements_is_linear(
    monkeypatch: pytest.MonkeyPatch, written: Callable[[int], str], name: str, kind: str
) -> None:
    monkeypatch.setattr(functions, "LONGEST_CHAIN", 5)
    small, large = Found(written(40)), Found(written(160))
    ask = _for_all(name, kind)
    assert steps(lambda: ask(large)) < 5 * steps(lambda: ask(small))


def test_of_a_long_chain_the_beginning_and_the_original_are_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(functions, "LONGEST_CHAIN", 3)
    found = Found(_chain(8))
    assert ids(functions.keten(found("gegevensverzameling/d7"))) == "d7 d6 d5 d0"
    assert ids(functions.keten(found("gegevensverzameling/d3"))) == "d3 d2 d1 d0"
    assert ids(functions.keten(found("gegevensverzameling/d2"))) == "d2 d1 d0"


def test_of_a_long_circle_only_the_beginning_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(functions, "LONGEST_CHAIN", 3)
    found = Found(_circle(8))
    assert ids(functions.keten(found("gegevensverzameling/d7"))) == "d7 d6 d5"


_PORTAL = "rollen: [klantportaal]"


def _star(size: int, role: str = "") -> str:
    """A bus over which applications with datasets of one kind deliver to as many portals."""
    numbers = range(size)
    return (
        named("gegevenssoorten", "s")
        + named("gegevensverzamelingen", *(f"d{n} bevat: [s]" for n in numbers))
        + named("applicaties", f"bus {role}", *(f"a{n} bevat: [d{n}]" for n in numbers))
        + "".join(f"  - {{id: p{n}, naam: P{n}, {_PORTAL}}}\n" for n in numbers)
        + interfaces(*(f"a{n} > bus: d{n}" for n in numbers), *(f"bus > p{n}: s" for n in numbers))
    )


def _ask(found: Found) -> None:
    portals = functions.met_rol(found.graph.root, "klantportaal")
    for portal in portals:
        functions.los_van(portal, "klantportaal", ["integratie"], 2)
        functions.afstand(portal, "klantportaal", ["integratie"])
    for dataset in found.graph.elements["gegevensverzameling"]:
        functions.kan_bij(portals[0], dataset)


@pytest.mark.parametrize("role", ["", "rollen: [integratie]"])
def test_a_hub_costs_time_linear_in_its_interfaces(role: str) -> None:
    small, large = Found(_star(50, role)), Found(_star(200, role))
    assert steps(lambda: _ask(large)) < 5 * steps(lambda: _ask(small))


def _agreed(size: int) -> str:
    """Datasets of one kind of data that as many parties each have an agreement on."""
    numbers = range(size)
    agreements = (f"  - {{id: o{n}, partij: p{n}, gegevens: [s]}}\n" for n in numbers)
    return (
        named("gegevenssoorten", "s")
        + named("gegevensverzamelingen", *(f"d{n} bevat: [s]" for n in numbers))
        + named("partijen", *(f"p{n} soort: leverancier" for n in numbers))
        + "overeenkomsten:\n"
        + "".join(agreements)
    )


def _ask_each_party(found: Found) -> None:
    elements = found.graph.elements
    for data, party in zip(elements["gegevensverzameling"], elements["partij"], strict=True):
        assert ids(functions.overeenkomsten_met(data, party)) == f"o{str(party.id)[1:]}"  # type: ignore[attr-defined]


def test_agreements_of_a_party_are_not_sought_among_all() -> None:
    small, large = Found(_agreed(50)), Found(_agreed(200))
    assert steps(lambda: _ask_each_party(large)) < 5 * steps(lambda: _ask_each_party(small))


def test_answers_that_are_no_longer_kept_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def answers() -> list[bool]:
        found = Found(_star(4))
        portals = functions.met_rol(found.graph.root, "klantportaal")
        data = found.graph.elements["gegevensverzameling"]
        holders = found.graph.elements["applicatie"]
        return [functions.kan_bij(one, two) for one in portals for two in data] + [
            functions.krijgt_van(one, two) for one in portals for two in holders
        ]

    kept = answers()
    monkeypatch.setattr(reach, "MAX_KEPT", 2)
    assert answers() == kept
    assert {True, False} == set(kept)
