"""Who has a role, what data comes to whom, and by what a service is delivered."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, interfaces, named


def _with_role(*applications: str) -> str:
    return ids(functions.met_rol(Found(named("applicaties", *applications)).graph.root, "archief"))


def test_applications_with_a_role_come_in_order_of_id() -> None:
    assert _with_role("b rollen: [archief]", "c", "a rollen: [klantportaal, archief]") == "a b"


@pytest.mark.parametrize(
    ("status", "counts"),
    [
        ("gepland", False),
        ("verwerving", False),
        ("in_productie", True),
        ("uit_te_faseren", True),
        ("uitgefaseerd", False),
    ],
)
def test_an_application_that_does_not_run_has_no_role(status: str, counts: bool) -> None:
    assert bool(_with_role(f"a rollen: [archief], status: {status}")) is counts


def _gets(data: str, *over: str, more: str = "") -> bool:
    """Whether z can get at dataset d, which a holds; d is of kinds s and t."""
    found = Found(
        named("gegevenssoorten", "s bron: d", "t"),
        named("gegevensverzamelingen", f"d bevat: [{data}]", "k kopie_van: d", "x bevat: [s]"),
        named("applicaties", "a bevat: [d]", "b bevat: [k]", "c", "q status: gepland", "z"),
        named("voorzieningen", "v soort: landelijk, bevat: [s]"),
        interfaces(*over) + more,
    )
    return functions.kan_bij(found("applicatie/z"), found("gegevensverzameling/d"))


@pytest.mark.parametrize(
    ("kinds", "over", "gets"),
    [
        ("s", ("a > z: d",), True),
        ("s", ("a > z: s",), True),
        ("s, t", ("a > z: s",), False),
        ("s, t", ("a > z: s", "a > c: t", "c > z: t"), True),
        ("", ("a > z: d",), True),
        ("", ("a > z: s",), True),  # without kinds of its own, those it is the source of
        ("s", ("a > z:",), False),
        ("s", ("a > z: t",), False),
        ("s", ("z > a: d",), False),
        ("s", ("z = a: d",), True),
        ("s", ("a > c: d", "c > z: s"), True),
        ("", ("a > c: d", "c > z: d"), True),
        ("", ("a > c: d", "c > z: s"), True),  # the kind that it is the source of
        ("s", ("a > q: d", "q > z: d"), False),
        ("s", ("c > z: d",), False),  # from who does not have it
        ("s", ("b > z: k",), True),  # a copy shows the same
        ("s", ("a > v: d", "v > z: d"), True),
    ],
)
def test_data_comes_over_interfaces_from_where_it_is_held(
    kinds: str, over: tuple[str, ...], gets: bool
) -> None:
    assert _gets(kinds, *over) is gets


def test_who_holds_data_or_a_copy_needs_no_interface() -> None:
    found = Found(
        named("gegevensverzamelingen", "d", "k kopie_van: d"),
        named("applicaties", "a bevat: [d]", "b bevat: [k]", "c"),
    )
    dataset = found("gegevensverzameling/d")
    able = [functions.kan_bij(found(f"applicatie/{one}"), dataset) for one in "abc"]
    assert able == [True, True, False]


@pytest.mark.parametrize(
    ("over", "gets"), [("v > a: v", True), ("v > a: s", True), ("b > a: v", False)]
)
def test_a_facility_holds_its_own_data(over: str, gets: bool) -> None:
    found = Found(
        named("gegevenssoorten", "s bron: v"),
        named("voorzieningen", "v soort: landelijk"),
        named("applicaties", "a", "b"),
        interfaces(over),
    )
    assert functions.kan_bij(found("applicatie/a"), found("voorziening/v")) is gets


@pytest.mark.parametrize(
    ("over", "gets"),
    [
        (("a > z:",), True),
        (("a > b: d", "b > z:"), True),
        (("z > a:",), False),
        (("a > q:", "q > z:"), False),
    ],
)
def test_one_application_gets_something_of_another(over: tuple[str, ...], gets: bool) -> None:
    found = Found(
        named("gegevensverzamelingen", "d"),
        named("applicaties", "a", "b", "q status: uitgefaseerd", "z"),
        interfaces(*over),
    )
    here = found("applicatie/z")
    assert functions.krijgt_van(here, found("applicatie/a")) is gets
    assert functions.krijgt_van(here, here)


@pytest.mark.parametrize(
    ("processing", "used"),
    [
        ("gegevens: [d]", "d"),
        ("gegevens: [s, e]", "d e"),
        ("gegevens: [v]", ""),
        ("gegevens: [t]", ""),
        ("doel: iets", "e f"),
    ],
)
def test_a_service_uses_what_its_processings_name(processing: str, used: str) -> None:
    found = Found(
        named("gegevenssoorten", "s bron: d", "t"),
        named("gegevensverzamelingen", "d", "e", "f"),
        named("voorzieningen", "v soort: landelijk"),
        named("applicaties", "a bevat: [e, f]"),
        named("diensten", "w applicaties: [a]"),
        f"verwerkingen:\n  - {{id: p, dienst: w, {processing}}}\n",
    )
    assert ids(functions.gebruikte_verzamelingen(found("dienst/w"))) == used


@pytest.mark.parametrize(
    ("copies", "held", "able"),
    [
        (("k kopie_van: d", "l kopie_van: k"), "l", "d k l"),  # a copy of a copy
        (("k kopie_van: d", "l kopie_van: k"), "d", "d"),
        (("k kopie_van: d", "l kopie_van: d"), "l", "d l"),
        (("k kopie_van: l", "l kopie_van: k", "m kopie_van: k"), "l", "k l"),  # a circle
        (("k kopie_van: l", "l kopie_van: k", "m kopie_van: k"), "m", "k l m"),
    ],
)
def test_a_copy_of_a_copy_shows_the_same(copies: tuple[str, ...], held: str, able: str) -> None:
    for order in (copies, copies[::-1]):
        found = Found(
            named("gegevensverzamelingen", "d", *order),
            named("applicaties", f"a bevat: [{held}]"),
        )
        here = found("applicatie/a")
        datasets: list[Any] = [*found.graph.elements["gegevensverzameling"]]
        for asked in (datasets, datasets[::-1]):
            here._graaf.memo.clear()
            names = sorted(one.id for one in asked if functions.kan_bij(here, one))
            assert " ".join(names) == able


def test_the_datasets_that_a_copy_goes_back_to() -> None:
    found = Found(
        named("gegevensverzamelingen", "k kopie_van: v", "l kopie_van: k", "m kopie_van: l", "d"),
        named("voorzieningen", "v soort: landelijk"),
    )
    assert ids(functions.originelen(found("gegevensverzameling/m"))) == "l k"
    assert functions.originelen(found("gegevensverzameling/d")) == []


@pytest.mark.parametrize(
    ("service", "by"),
    [
        ("applicaties: [b, a]", "b a"),
        ("applicaties: [b], ingang: a", "b a"),
        ("applicaties: [a], ingang: a", "a"),
        ("ingang: v", ""),
        ("upl: iets", ""),
    ],
)
def test_a_service_is_delivered_by_its_applications_and_its_entrance(service: str, by: str) -> None:
    found = Found(
        named("applicaties", "a", "b"),
        named("voorzieningen", "v soort: landelijk"),
        named("diensten", f"d {service}"),
    )
    assert ids(functions.leverende_applicaties(found("dienst/d"))) == by
