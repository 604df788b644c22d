"""Who has a role, what data comes to whom, and who hangs together with whom."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, interfaces, named

PORTAL = "rollen: [klantportaal]"


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


def _portals(*over: str, apart: int = 2) -> str:
    """Which of the portals a, c and e stand apart from the first."""
    found = Found(
        named("applicaties", f"a {PORTAL}", "b", f"c {PORTAL}", "d", f"e {PORTAL}"),
        named("applicaties", "f", f"p {PORTAL}, status: gepland", "q status: uitgefaseerd"),
        named("voorzieningen", "v soort: landelijk"),
        interfaces(*over),
    )
    portals = [found(f"applicatie/{one}") for one in "ace"]
    return ids(one for one in portals if functions.los_van(one, "klantportaal", apart))


@pytest.mark.parametrize(
    ("over", "apart", "alone"),
    [
        ((), 2, "c e"),
        (("a > c:", "a > e:"), 2, ""),
        (("c > a:", "e > c:"), 1, ""),
        (("b > a:", "b > c:", "b > e:"), 2, ""),
        (("b > a:", "b > c:", "b > e:"), 1, "c e"),
        (("a > b:", "b > d:", "d > c:"), 2, "c e"),
        (("a > b:", "b > d:", "d > c:"), 3, "e"),
        (("a > q:", "q > c:"), 2, "c e"),
        (("v > a:", "v > c:"), 2, "c e"),
        (("a > p:", "p > c:"), 2, "c e"),
        (("a > a:", "c > e:"), 2, "c e"),
        # a and c are three apart, yet each two from e
        (("a > b:", "b > f:", "f > c:", "b > e:", "f > e:"), 2, ""),
    ],
)
def test_portals_hang_together_by_way_of_each_other(
    over: tuple[str, ...], apart: int, alone: str
) -> None:
    assert _portals(*over, apart=apart) == alone


def test_what_hangs_together_is_what_steps_of_that_length_join() -> None:
    """Against a search that goes from each portal on its own, on many small landscapes."""
    names = "abcdefg"
    pairs = [(x, y) for x in names for y in names if x < y]
    for number in range(0, 1 << len(pairs), 7919):
        over = [pair for bit, pair in enumerate(pairs) if number >> bit & 1]
        found = Found(
            named("applicaties", *(f"{x} {PORTAL}" if x in "adg" else x for x in names)),
            interfaces(*(f"{x} > {y}:" for x, y in over)),
        )
        together = {"a"}
        for _ in "adg":
            together |= {x for x in "adg" for y in together if _apart(over, x, y) <= 2}
        for x in "adg":
            alone = functions.los_van(found(f"applicatie/{x}"), "klantportaal", 2)
            assert bool(alone) is (x not in together), (over, x)


def _apart(over: list[tuple[str, str]], here: str, there: str) -> int:
    seen, reached = {here}, 0
    while there not in seen:
        more = seen | {y for x, y in over if x in seen} | {x for x, y in over if y in seen}
        if more == seen:
            return 99
        seen, reached = more, reached + 1
    return reached


@pytest.mark.parametrize(
    ("over", "far"),
    [
        ((), -1),
        (("a > z:",), 1),
        (("z > a:",), 1),
        (("a > b:", "z > b:"), 2),
        (("a > q:", "q > z:"), -1),
        (("a > b:", "b > z:", "a > z:"), 1),
    ],
)
def test_how_far_the_nearest_with_a_role_is(over: tuple[str, ...], far: int) -> None:
    found = Found(
        named("applicaties", "a", "b", "q status: gepland", "z rollen: [zaakregistratie]"),
        interfaces(*over),
    )
    assert functions.afstand(found("applicatie/a"), "zaakregistratie") == far
    assert functions.afstand(found("applicatie/z"), "zaakregistratie") == 0
