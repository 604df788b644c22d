"""Cases of principle 3: the strategy, and lots."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data
from tests.rules import cases

SUPPLIER: Data = {"id": "p", "soort": "leverancier"}


def _with_strategy(strategy: Data | None, **application: Any) -> Data:
    organisation: Data = {"id": "o", "naam": "O", "soort": "gemeente"}
    if strategy is not None:
        organisation["sourcingstrategie"] = strategy
    return {"organisatie": organisation, **cases.named(applicaties=[{"id": "a", **application}])}


STRICT = {"toegestane_sourcing": ["zelf"], "toegestane_hosting": ["on-premises"]}


@pytest.mark.parametrize(
    ("strategy", "application", "broken"),
    [
        (STRICT, {"sourcing": "zelf", "hosting": "on-premises"}, set()),
        (STRICT, {"sourcing": "cloud", "hosting": "saas"}, {"sourcing", "hosting"}),
        (STRICT, {"sourcing": "samenwerking", "hosting": "on-premises"}, {"sourcing"}),
        (STRICT, {"sourcing": "zelf"}, {"vermeld"}),
        (STRICT, {}, {"vermeld"}),
        # What is planned must fit already; what is on its way out need no longer.
        (
            STRICT,
            {"sourcing": "cloud", "hosting": "saas", "status": "gepland"},
            {"sourcing", "hosting"},
        ),
        (STRICT, {"sourcing": "cloud", "hosting": "saas", "status": "uit_te_faseren"}, set()),
        (STRICT, {"status": "uitgefaseerd"}, set()),
        # Without anything to compare with, that is what is missing.
        (None, {"sourcing": "cloud"}, set()),
        ({"cloud": "Nergens"}, {}, set()),
        ({"toegestane_sourcing": ["zelf"]}, {"sourcing": "zelf", "hosting": "saas"}, set()),
    ],
)
def test_an_application_fits_the_strategy(
    strategy: Data | None, application: Data, broken: set[str]
) -> None:
    data = _with_strategy(strategy, **application)
    rules = ("vermeld", "sourcing", "hosting")
    assert {rule for rule in rules if cases.found(f"G3.1-{rule}", data)} == broken


def test_a_landscape_without_an_organisation_has_no_strategy_to_fit() -> None:
    data = cases.named(applicaties=[{"id": "a", "sourcing": "cloud"}])
    for rule in ("G3.1-vermeld", "G3.1-sourcing", "G3.1-hosting"):
        assert not cases.assessed(rule, data)


def test_what_a_strategy_is_silent_about_is_told_at_once() -> None:
    (finding,) = cases.found("G3.1-inhoud", _with_strategy({"zelf": ["regie"]}))
    assert "wat een ander kan doen" in finding.message
    assert "de plaats van clouddiensten" in finding.message
    assert "wat de organisatie zelf doet" not in finding.message


@pytest.mark.parametrize(
    ("application", "lots", "broken"),
    [
        ({"sourcing": "cloud"}, 0, True),
        ({"hosting": "hybride"}, 0, True),
        ({"sourcing": "cloud"}, 1, False),
        ({"sourcing": "cloud"}, 2, True),
        ({"sourcing": "zelf"}, 0, False),
        ({"sourcing": "zelf"}, 2, True),
        ({"sourcing": "cloud", "status": "verwerving"}, 0, False),
        ({"sourcing": "cloud", "status": "uit_te_faseren"}, 0, True),
        ({"sourcing": "cloud", "status": "uitgefaseerd"}, 0, False),
    ],
)
def test_what_is_outsourced_is_in_one_lot(application: Data, lots: int, broken: bool) -> None:
    data = cases.named(
        applicaties=[{"id": "a", **application}],
        kavels=[{"id": f"k{number}", "applicaties": ["a"]} for number in range(lots)],
    )
    assert cases.broken("G3.2-kavel", data) == ["a"] * broken


def _one_interface(interface: Data, **lot: Any) -> Data:
    return cases.named(
        applicaties=[{"id": "a"}, {"id": "b"}, {"id": "weg", "status": "uitgefaseerd"}],
        kavels=[{"id": "k", "applicaties": ["a", "weg"], "leverancier": "p", **lot}, {"id": "l"}],
        koppelvlakken=[{"id": "i", **interface}],
        partijen=[SUPPLIER],
        voorzieningen=[{"id": "v", "soort": "landelijk"}],
    )


@pytest.mark.parametrize(
    ("interface", "lot", "broken"),
    [
        ({"van": "a", "naar": "b"}, {}, True),
        ({"van": "v", "naar": "a"}, {}, True),
        ({"van": "a", "naar": "b", "kavel": "k"}, {}, False),
        ({"van": "a", "naar": "b"}, {"koppelvlakken": ["i"]}, False),
        ({"van": "a", "naar": "b", "kavel": "k"}, {"koppelvlakken": ["i"]}, False),
        ({"van": "a", "naar": "b", "kavel": "l"}, {"koppelvlakken": ["i"]}, True),
        # A supplier of a lot is itself no part of it.
        ({"van": "b", "naar": "p"}, {}, False),
        ({"van": "b", "naar": "v"}, {}, False),
        ({"van": "b", "naar": "weg"}, {}, False),
    ],
)
def test_an_interface_of_a_lot_is_assigned_to_one(interface: Data, lot: Data, broken: bool) -> None:
    assert cases.broken("G3.2-koppelvlak", _one_interface(interface, **lot)) == ["i"] * broken


def _lots(lots: dict[str, list[str]], interfaces: list[str], **more: Data) -> Data:
    """Lots of applications and interfaces such as `a > b`; `more` holds facts of applications."""
    names = sorted({name for one in interfaces for name in one.split(" > ")} - {"p", "v"})
    ends = [one.split(" > ") for one in interfaces]
    return cases.named(
        applicaties=[{"id": name, **more.get(name, {})} for name in names],
        kavels=[{"id": name, "applicaties": held} for name, held in lots.items()],
        koppelvlakken=[
            {"id": f"i{number}", "van": van, "naar": naar}
            for number, (van, naar) in enumerate(ends)
        ],
        partijen=[SUPPLIER],
        voorzieningen=[{"id": "v", "soort": "landelijk"}],
    )


SHARED: Data = {"rollen": ["integratie"]}


@pytest.mark.parametrize(
    ("applications", "interfaces", "more", "numbers"),
    [
        ("a b", ["a > b", "b > c"], {}, None),
        ("a b", ["a > b", "b > c", "c > a"], {}, (1, 2)),
        # What an application exchanges with itself holds nothing together:
        ("a b", ["a > a", "b > b", "b > c"], {}, (0, 1)),
        # Neither parties and facilities, nor what all lots use, nor what does not run:
        ("a b", ["a > b", "a > p", "b > p", "v > a"], {}, None),
        ("a b", ["a > b", "b > c", "c > a"], {"c": SHARED}, None),
        ("a b", ["a > b", "b > c", "c > a"], {"c": {"status": "gepland"}}, None),
        ("a b", ["a > b", "b > c"], {"a": {"status": "uitgefaseerd"}}, None),
        (
            "a b",
            ["a > b", "b > c", "b > d", "b > e", "b > f"],
            {"a": {"status": "gepland"}},
            (0, 4),
        ),
        # One application has no inside:
        ("a", ["a > b", "a > c", "a > d"], {}, None),
        ("a", ["a > b", "a > c", "a > d", "e > a"], {}, (0, 4)),
    ],
)
def test_a_lot_hangs_together_more_inside_than_outwards(
    applications: str, interfaces: list[str], more: Data, numbers: tuple[int, int] | None
) -> None:
    found = cases.found("G3.2-samenhang", _lots({"k": applications.split()}, interfaces, **more))
    if numbers is None:
        assert found == []
    else:
        inside, outside = numbers
        assert f"applicaties {inside}, met applicaties daarbuiten {outside}" in found[0].message


def test_a_lot_without_applications_that_run_is_not_assessed() -> None:
    data = _lots({"k": ["a"], "l": []}, ["a > b"], a={"status": "gepland"})
    assert not cases.assessed("G3.2-samenhang", data)
    assert not cases.assessed("G3.2-kring", data)


@pytest.mark.parametrize(
    ("interfaces", "more", "circle"),
    [
        (["a > b", "b > c"], {}, None),
        (["a > b", "b > c", "c > a"], {}, "“k”, “l” en “m”"),
        (["b > c", "c > b", "a > b"], {}, "“l” en “m”"),
        (["a > b", "b > c", "c > a"], {"b": SHARED}, None),
        (["a > b", "b > a"], {"a": {"status": "verwerving"}}, None),
        (["a > v", "v > a", "p > b", "b > p"], {}, None),
    ],
)
def test_a_circle_of_lots_is_told_once(
    interfaces: list[str], more: Data, circle: str | None
) -> None:
    found = cases.found(
        "G3.2-kring", _lots({"k": ["a"], "l": ["b"], "m": ["c"]}, [*interfaces, "c > d"], **more)
    )
    assert [circle in finding.message for finding in found if circle] == [True] * (
        circle is not None
    )
    assert len(found) == (circle is not None)


@pytest.mark.parametrize(
    ("interface", "circle"),
    [
        ({"richting": "halen"}, False),
        ({"richting": "beide"}, True),
        ({"richting": "beide", "wijzigt": False}, True),
        # Changing something by way of the other's interface makes that depend on nobody.
        ({"richting": "beide", "wijzigt": True}, False),
        ({"wijzigt": True}, False),
    ],
)
def test_an_exchange_both_ways_is_a_circle(interface: Data, circle: bool) -> None:
    data = _lots({"k": ["a"], "l": ["b"]}, ["a > b"])
    data["koppelvlakken"][0].update(interface)
    assert cases.broken("G3.2-kring", data) == ["k"] * circle
