"""Cases of G2.5: reusable functions offered over interfaces."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked, rules_of

RULES = ("G2.5-dienst", "G2.5-specificatie", "G2.5-standaard")
NAMED = ("G2.5-standaard-bekend", "G2.5-standaard-in-gebruik")
DESCRIBED: Data = {"specificatie": "https://api.stad.example/zaken"}
GOOD: Data = {**DESCRIBED, "standaarden": [{"naam": "Zaken API"}]}


def _interface(van: str = "a", naar: str = "b", **fields: Any) -> Data:
    return {"van": van, "naar": naar, **fields}


def _landscape(*interfaces: Data, status: str | None = None, other: str | None = None) -> Data:
    functions = [{"id": "f", "naam": "F", "herbruikbaar": True}, {"id": "g", "naam": "G"}]
    return {
        "applicaties": [
            {"id": "a", "naam": "A", "status": status, "applicatiefuncties": functions},
            {"id": "b", "naam": "B", "status": other},
        ],
        "partijen": [{"id": "p", "naam": "P", "soort": "samenwerkingspartner"}],
        "koppelvlakken": [
            {"id": f"k{number}", "naam": "K", **one} for number, one in enumerate(interfaces)
        ],
    }


def _rules(data: Data, select: tuple[str, ...] = RULES) -> set[str]:
    result = checked(data, select=select)
    assert not any(finding.fault for finding in result.findings)
    return rules_of(result)


@pytest.mark.parametrize(
    ("interface", "offered"),
    [
        (_interface(), True),
        (_interface(richting="halen"), True),
        (_interface(richting="brengen"), True),
        (_interface("b", "a", richting="brengen"), True),
        (_interface("b", "a", richting="beide"), True),
        (_interface("b", "a", richting="halen"), False),
        (_interface("b", "a"), False),
        (_interface(wijze="handmatig"), False),
        (_interface(naar="p"), True),
        (_interface(naar="a"), False),  # with itself
        (_interface(naar="a", richting="beide"), False),
    ],
)
def test_a_function_is_offered_where_something_goes_out_or_is_handed_in(
    interface: Data, offered: bool
) -> None:
    assert _rules(_landscape({**interface, **GOOD})) == (set() if offered else {"G2.5-dienst"})


def test_without_an_interface_nothing_is_said_of_how_it_is_described() -> None:
    result = checked(_landscape(), select=RULES)
    assert [one.rule for one in result.findings] == ["G2.5-dienst"]
    assert {one.rule for one in result.not_assessed} == set(RULES[1:])
    assert "(“F”)" in result.findings[0].message


def test_an_interface_with_what_is_gone_offers_nothing() -> None:
    assert _rules(_landscape(_interface(**GOOD), other="uitgefaseerd")) == {"G2.5-dienst"}


@pytest.mark.parametrize("status", ["gepland", "verwerving", "uit_te_faseren", "uitgefaseerd"])
def test_an_application_to_come_or_to_go_need_not_offer_anything(status: str) -> None:
    result = checked(_landscape(status=status), select=RULES)
    assert {one.rule for one in result.not_assessed} == set(RULES)


@pytest.mark.parametrize("reusable", [False, None])
def test_functions_that_are_not_reusable_need_no_interface(reusable: bool | None) -> None:
    data = _landscape()
    data["applicaties"][0]["applicatiefuncties"][0]["herbruikbaar"] = reusable
    assert {one.rule for one in checked(data, select=RULES).not_assessed} == set(RULES)


@pytest.mark.parametrize(
    ("interfaces", "rules"),
    [
        ([GOOD], set()),
        ([{}], {"G2.5-specificatie", "G2.5-standaard"}),
        ([DESCRIBED], {"G2.5-standaard"}),
        ([{"standaarden": GOOD["standaarden"]}], {"G2.5-specificatie"}),
        ([{}, GOOD], set()),
        # The standard stands on another interface than the specification:
        ([DESCRIBED, {"standaarden": GOOD["standaarden"]}], {"G2.5-standaard"}),
        # A standard in the agreements counts as well:
        ([{**DESCRIBED, "afspraken": {"standaarden": GOOD["standaarden"]}}], set()),
        ([{**GOOD, "standaarden": [{"naam": "Zaken API"}, {"naam": "Eigen XML"}]}], set()),
    ],
)
def test_the_interface_is_described_and_follows_a_standard(
    interfaces: list[Data], rules: set[str]
) -> None:
    assert _rules(_landscape(*(_interface(**one) for one in interfaces))) == rules


@pytest.mark.parametrize(
    ("name", "reporting"), [("Eigen XML", NAMED[0]), ("StUF-ZKN 2.01", NAMED[1])]
)
def test_a_wrong_standard_is_told_once_of_an_interface_inside(name: str, reporting: str) -> None:
    wrong = _interface(**DESCRIBED, standaarden=[{"naam": name}])
    assert _rules(_landscape(wrong), RULES + NAMED) == {reporting}


@pytest.mark.parametrize("name", ["Eigen XML", "StUF-ZKN 2.01"])
def test_a_wrong_standard_of_an_interface_with_others_is_told_here(name: str) -> None:
    wrong = _interface(naar="p", **DESCRIBED, standaarden=[{"naam": name}])
    assert _rules(_landscape(wrong), RULES + NAMED) == {"G2.5-standaard"}
