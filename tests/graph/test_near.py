"""How near applications are to each other, and who hangs together with whom."""

from __future__ import annotations

import random

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, interfaces, named

PORTAL = "rollen: [klantportaal]"
BUS = ["integratie"]
ROLE = "rollen: [integratie]"


def _portals(*over: str, apart: int = 2) -> str:
    """Which of the portals a, c and e stand apart from the first."""
    found = Found(
        named("applicaties", f"a {PORTAL}", "b", f"c {PORTAL}", "d", f"e {PORTAL}"),
        named("applicaties", "f", f"p {PORTAL}, status: gepland", "q status: uitgefaseerd"),
        named("voorzieningen", "v soort: landelijk"),
        interfaces(*over),
    )
    portals = [found(f"applicatie/{one}") for one in "ace"]
    return ids(one for one in portals if functions.los_van(one, "klantportaal", BUS, apart))


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
            alone = functions.los_van(found(f"applicatie/{x}"), "klantportaal", BUS, 2)
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
    assert functions.afstand(found("applicatie/a"), "zaakregistratie", BUS) == far
    assert functions.afstand(found("applicatie/z"), "zaakregistratie", BUS) == 0


def _joined(*over: str, apart: int = 1) -> bool:
    """Whether portals a and c, with buses b and d between, and application e, hang together."""
    found = Found(
        named("gegevenssoorten", "s bron: x", "t"),
        named("gegevensverzamelingen", "x", "y bevat: [t]", "w bevat: [t]"),
        named("applicaties", f"a {PORTAL}", f"b {ROLE}", f"c {PORTAL}", f"d {ROLE}", "e"),
        named("applicaties", f"q {ROLE}, status: gepland"),
        interfaces(*over),
    )
    return not functions.los_van(found("applicatie/c"), "klantportaal", BUS, apart)


@pytest.mark.parametrize(
    ("over", "joined"),
    [
        (("a > b: x", "b > c: x"), True),
        (("c > b: x", "b > a: x"), True),
        (("a > b: x", "b > c: y"), False),
        (("b > a: x", "b > c: x"), False),  # both fetch the same: from whom?
        (("b = a: x", "b > c: x"), True),
        (("b < a: x", "b > c: x"), True),  # who changes data gives something too
        (("a > b: x", "b > c: s"), True),  # a dataset, and the kind it is the source of
        (("a > b: t", "b > c: y"), True),
        (("a > b: y", "b > c: w"), False),  # that two datasets are of one kind joins nothing
        (("a > b:", "b > c: x"), True),  # what does not say what it carries may carry it
        (("b > a:", "b > c:"), True),
        (("a > b: x", "b > d: x", "d > c: x"), True),  # two buses
        (("a > b: x", "b > d: x, y", "d > c: y"), False),
        (("a > b: x", "b > d: x, y", "d > c: x"), True),
        (("a > b: x", "b > d:", "d > c: y"), True),
        (("a > q: x", "q > c: x"), False),
        (("b > b: x", "a > b: x", "b > c: y"), False),
    ],
)
def test_a_bus_joins_who_brings_something_with_who_fetches_the_same(
    over: tuple[str, ...], joined: bool
) -> None:
    assert _joined(*over) is joined
    assert _joined(*over[::-1]) is joined


@pytest.mark.parametrize(("apart", "joined"), [(1, False), (2, True)])
def test_by_way_of_a_bus_two_portals_show_what_one_application_gives(
    apart: int, joined: bool
) -> None:
    assert _joined("e > b: x", "b > a: x", "b > c: x", apart=apart) is joined


@pytest.mark.parametrize(
    ("over", "far"),
    [
        (("e > b: x", "b > z: x"), 1),
        (("e > f: y", "f > b: x", "b > z: x"), 2),
        (("e > b: y", "b > z: x"), -1),
        (("e > b: x", "b > z: x", "e > z:"), 1),
    ],
)
def test_a_bus_in_between_adds_nothing_to_the_distance(over: tuple[str, ...], far: int) -> None:
    found = Found(
        named("gegevensverzamelingen", "x", "y"),
        named("applicaties", "e", "f", f"b {ROLE}", "z rollen: [zaakregistratie]"),
        interfaces(*over),
    )
    assert functions.afstand(found("applicatie/e"), "zaakregistratie", BUS) == far
    assert functions.afstand(found("applicatie/b"), "zaakregistratie", BUS) == 1


def test_a_bus_that_is_joined_to_nothing_is_far() -> None:
    found = Found(
        named("applicaties", "e", f"b {ROLE}", "z rollen: [zaakregistratie]"),
        interfaces("e > b:"),
    )
    assert functions.afstand(found("applicatie/b"), "zaakregistratie", BUS) == -1


def test_what_has_the_role_itself_is_no_mere_bus() -> None:
    found = Found(
        named("gegevensverzamelingen", "x", "y"),
        named("applicaties", "e", "f", "z rollen: [zaakregistratie, integratie]"),
        interfaces("e > z: x", "z > f: y"),
    )
    far = [functions.afstand(found(f"applicatie/{one}"), "zaakregistratie", BUS) for one in "efz"]
    assert far == [1, 1, 0]


def test_over_buses_too_what_hangs_together_is_what_steps_of_that_length_join() -> None:
    """Against a search that goes from each portal on its own, on many small landscapes."""
    chance = random.Random(4)  # noqa: S311  # no secret
    for _ in range(300):
        over: list[tuple[str, str, str]] = []
        for _ in range(chance.randrange(3, 10)):
            giver, taker = chance.sample("adgpqe", 2)
            over.append((giver, taker, chance.choice(("x", "y", "xy"))))
        found = Found(
            named("gegevensverzamelingen", "x", "y"),
            named("applicaties", *(f"{x} {PORTAL}" for x in "adg"), "e", f"p {ROLE}", f"q {ROLE}"),
            interfaces(*(f"{x} > {y}: {', '.join(data)}" for x, y, data in over)),
        )
        together = {"a"}
        for _ in "adg":
            together |= {x for x in "adg" for y in together if x in _within(over, y, 2)}
        for x in "adg":
            alone = functions.los_van(found(f"applicatie/{x}"), "klantportaal", BUS, 2)
            assert bool(alone) is (x not in together), (over, x)


def _within(over: list[tuple[str, str, str]], here: str, most: int) -> set[str]:
    """The applications at most so many steps away, by hand: a bus is left the way it is entered."""
    reached = {here}
    for _ in range(most):
        reached |= {there for one in reached for there in _next(over, one)}
    return reached


def _next(over: list[tuple[str, str, str]], here: str) -> set[str]:
    found, seen = set(), set()
    ways = [(y, data, True) for x, y, data in over if x == here]
    ways += [(x, data, False) for x, y, data in over if y == here]
    while ways:
        place, data, forth = ways.pop()
        if place not in "pq":
            found.add(place)
            continue
        for one in data:
            if (place, one, forth) not in seen:
                seen.add((place, one, forth))
                for x, y, carried in over:
                    start, end = (x, y) if forth else (y, x)
                    if start == place and one in carried:
                        ways.append((end, one, forth))
    return found
