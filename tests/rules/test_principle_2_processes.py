"""Cases of G2.1, G2.2, G2.3 and G2.8: processes, what they rest on and their exceptions."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.finding import Finding
from tests.landscapes import Data, checked


def _found(data: Data, rule: str, **settings: Any) -> list[Finding]:
    """What a rule finds; a fault of the rule is none of it."""
    findings = checked(data, select=(rule,), **settings).findings
    assert not any(finding.fault for finding in findings)
    return list(findings)


def _told(data: Data, rule: str, **settings: Any) -> list[str]:
    return [finding.message for finding in _found(data, rule, **settings)]


def _not_assessed(data: Data, rule: str) -> bool:
    return [one.rule for one in checked(data, select=(rule,)).not_assessed] == [rule]


def _process(**fields: Any) -> Data:
    return {"id": "p", "naam": "Verhuizing", **fields}


def _service(name: str, *customers: str, **fields: Any) -> Data:
    return {"id": name, "naam": name, "afnemers": list(customers), "processen": ["p"], **fields}


# What customers can see


@pytest.mark.parametrize("rule", ["G2.1-publicatie", "G2.1-doorlooptijd"])
@pytest.mark.parametrize(
    ("services", "customers"),
    [
        ([("a", "burgers")], ["a"]),
        ([("a",)], ["a"]),
        ([("a", "intern", "bedrijven"), ("b", "overheden"), ("c", "intern")], ["a", "b"]),
    ],
)
def test_a_process_behind_a_service_for_customers_is_explained_to_them(
    rule: str, services: list[tuple[str, ...]], customers: list[str]
) -> None:
    data: Data = {"processen": [_process()], "diensten": [_service(*one) for one in services]}
    (finding,) = _found(data, rule)
    assert " en ".join(f"“{one}”" for one in customers) in finding.message
    assert finding.field == rule.removeprefix("G2.1-")
    assert len(finding.related) == len(customers)


@pytest.mark.parametrize("rule", ["G2.1-publicatie", "G2.1-doorlooptijd"])
@pytest.mark.parametrize("services", [[], [("a", "intern")]])
def test_a_process_for_the_organisation_itself_need_not_be_explained(
    rule: str, services: list[tuple[str, ...]]
) -> None:
    data: Data = {"processen": [_process()], "diensten": [_service(*one) for one in services]}
    assert _not_assessed(data, rule)


def test_each_fact_for_customers_is_asked_on_its_own() -> None:
    published = _process(publicatie="https://stad.example/verhuizen")
    data: Data = {"processen": [published], "diensten": [_service("a", "burgers")]}
    assert _told(data, "G2.1-publicatie") == []
    assert len(_told(data, "G2.1-doorlooptijd")) == 1


@pytest.mark.parametrize(
    ("customers", "reported"), [([], True), (["burgers"], True), (["intern"], False)]
)
def test_a_service_for_customers_says_what_is_behind_it(
    customers: list[str], reported: bool
) -> None:
    service = {"id": "d", "naam": "D", "afnemers": customers}
    assert bool(_told({"diensten": [service]}, "G2.1-proces")) is reported


# Process models


@pytest.mark.parametrize(
    ("origin", "rules"),
    [
        (None, {"G2.2-procesmodel"}),
        ("eigen", {"G2.2-landelijk"}),
        ("koploper", set()),
        ("landelijk", set()),
    ],
)
def test_a_process_model_is_not_of_one_s_own(origin: str | None, rules: set[str]) -> None:
    model = {"procesmodel": {"naam": "Model", "herkomst": origin}} if origin else {}
    found = _found({"processen": [_process(**model)]}, "G2.2")
    assert {one.rule for one in found} == rules


def test_an_own_process_model_is_named_and_pointed_at() -> None:
    model = {"naam": "Werkwijze balie", "herkomst": "eigen"}
    (finding,) = _found({"processen": [_process(procesmodel=model)]}, "G2.2-landelijk")
    assert "“Werkwijze balie”" in finding.message
    assert finding.field == "procesmodel.herkomst"


# Functions that processes rest on


def _resting_on(*statuses: str | None) -> Data:
    names = [f"f{number}" for number, _ in enumerate(statuses)]
    applications = [
        {
            "id": f"a{name}",
            "naam": f"A{name}",
            "status": status,
            "applicatiefuncties": [{"id": name, "naam": name}],
        }
        for name, status in zip(names, statuses, strict=True)
    ]
    return {"processen": [_process(applicatiefuncties=names)], "applicaties": applications}


@pytest.mark.parametrize(
    ("status", "reported"),
    [
        (None, False),
        ("in_productie", False),
        ("uit_te_faseren", False),
        ("gepland", True),
        ("verwerving", True),
        ("uitgefaseerd", True),
    ],
)
def test_a_function_is_there_while_its_application_is_in_use(
    status: str | None, reported: bool
) -> None:
    assert bool(_told(_resting_on(status), "G2.3-functie-in-gebruik")) is reported


def test_functions_that_are_not_there_are_told_together_with_their_applications() -> None:
    data = _resting_on("gepland", "in_productie", "uitgefaseerd")
    (finding,) = _found(data, "G2.3-functie-in-gebruik")
    assert "f0 (Af0) en f2 (Af2)" in finding.message
    assert "f1" not in finding.message
    assert len(finding.related) == 2


def test_a_function_that_no_process_uses_is_no_violation() -> None:
    data = _resting_on("gepland")
    del data["processen"]
    assert _not_assessed(data, "G2.3-functie-in-gebruik")


def test_a_process_without_functions_is_told_once() -> None:
    found = _found({"processen": [_process(bedrijfsfuncties=["Burgerzaken"])]}, "G2.3")
    assert [one.rule for one in found] == ["G2.3-applicatiefuncties"]


# Exceptions


def _exception(**fields: Any) -> Data:
    return {"processen": [_process(uitzonderingen=[{"naam": "Woonboot", **fields}])]}


@pytest.mark.parametrize(
    ("share", "percent", "reported"),
    [
        (0, 5, True),
        (0.0499, 5, True),
        (0.05, 5, False),
        (1, 5, False),
        (0.29, 29, False),
        (0.28, 29, True),
        (0, 0, False),
    ],
)
def test_what_is_set_up_apart_occurs_often_enough(
    share: float, percent: int, reported: bool
) -> None:
    data = _exception(aandeel=share, afhandeling="ingericht")
    changed = {"uitzondering_vanaf_procent": percent}
    assert bool(_told(data, "G2.8-uitzondering", instellingen=changed)) is reported


@pytest.mark.parametrize("handling", ["handmatig", "generiek"])
def test_a_rare_exception_without_a_set_up_of_its_own_is_fine(handling: str) -> None:
    data = _exception(aandeel=0.001, afhandeling=handling)
    assert _not_assessed(data, "G2.8-uitzondering")
    assert _told(data, "G2.8-afhandeling") == []


def test_a_set_up_for_an_exception_of_unknown_share_is_reported() -> None:
    (told,) = _told(_exception(afhandeling="ingericht"), "G2.8")
    assert told == (
        "Voor “Woonboot” is in “Verhuizing” iets apart ingericht, maar hoe vaak dat voorkomt, "
        "staat er niet bij"
    )


def test_an_exception_of_unknown_handling_is_told_once() -> None:
    found = _found(_exception(aandeel=0.001), "G2.8")
    assert [one.rule for one in found] == ["G2.8-afhandeling"]
