"""Cases of G2.6, G2.7 and G2.9 to G2.12: what is made and used together, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.finding import Finding
from tests.landscapes import Data, checked

TOWN = {"id": "stad", "naam": "Gemeente Voorbeeldstad", "soort": "gemeente"}
REGION = {"id": "regio", "naam": "Samenwerking Sociaal", "soort": "samenwerkingsverband"}
SHARED = {
    "gemeenten": ["Gemeente Voorbeeldstad", "Gemeente Buurstad"],
    "instantie": "gedeeld",
    "kostenverdeling": "Naar inwonertal",
}


def _found(data: Data, rule: str) -> list[Finding]:
    """What a rule finds; a fault of the rule is none of it."""
    findings = checked(data, select=(rule,)).findings
    assert not any(finding.fault for finding in findings)
    return list(findings)


def _rules(data: Data, rule: str) -> set[str]:
    return {finding.rule for finding in _found(data, rule)}


# Specifications


def _specification(*others: str, organisation: Data | None = TOWN, **fields: Any) -> Data:
    parties = [
        {"id": "soft", "naam": "Zaaksoft B.V.", "soort": "leverancier"},
        {"id": "bron", "naam": "Kadaster", "soort": "bronhouder"},
        {"id": "dienst", "naam": "Omgevingsdienst", "soort": "samenwerkingspartner"},
    ]
    one = {"id": "s", "naam": "Eisen", "opgesteld_met": list(others), **fields}
    return {"organisatie": organisation, "specificaties": [one], "partijen": parties}


@pytest.mark.parametrize(
    ("others", "alone"),
    [
        ([], True),
        (["Gemeente Voorbeeldstad"], True),
        (["VOORBEELDSTAD", "stad"], True),
        (["Zaaksoft B.V."], True),
        (["zaaksoft b.v.", "Kadaster", "Voorbeeldstad"], True),
        (["Gemeente Buurstad"], False),
        (["Zaaksoft B.V.", "Gemeente Buurstad"], False),
        (["Omgevingsdienst"], False),
        (["Onbekende Regio"], False),
    ],
)
def test_a_specification_is_made_with_others(others: list[str], alone: bool) -> None:
    assert bool(_found(_specification(*others), "G2.6")) is alone


def test_a_member_of_a_cooperation_is_another_organisation() -> None:
    data = _specification("Gemeente Buurstad", organisation=REGION)
    assert _found(data, "G2.6") == []
    assert len(_found(_specification("samenwerking sociaal", organisation=REGION), "G2.6")) == 1


def test_who_does_not_count_is_named() -> None:
    (finding,) = _found(_specification("Voorbeeldstad", "Zaaksoft B.V."), "G2.6")
    assert "als medeopsteller alleen Voorbeeldstad en Zaaksoft B.V.; dat is" in finding.message
    (finding,) = _found(_specification(), "G2.6")
    assert finding.message == "“Eisen” noemt geen medeopsteller"


def _evidence(**changes: Any) -> Data:
    proof = {
        "document": "eisen.pdf",
        "datum": "2026-01-01",
        "verantwoordelijke": "cio",
        **changes,
    }
    data = _specification(afweging={"bewijs": {key: one for key, one in proof.items() if one}})
    return {**data, "rollen": [{"id": "cio", "naam": "CIO", "soort": "medewerker"}]}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"datum": "2027-01-01"}, "is gedateerd in de toekomst"),
        ({"datum": "2024-10-01"}, "is te oud"),
        ({"geldig_tot": "2026-10-31"}, "is verlopen"),
        ({"datum": "2020-01-01", "geldig_tot": "2026-11-01"}, None),
        ({"verantwoordelijke": None}, "noemt geen verantwoordelijke"),
        ({"document": None}, "noemt geen document of link"),
    ],
)
def test_the_balance_is_shown_by_valid_evidence(changes: Data, words: str | None) -> None:
    told = [one.message for one in _found(_evidence(**changes), "G2.7")]
    assert [words for _ in told] == ([words] if words else [])
    assert all(words in one for one in told if words)


def test_an_explanation_alone_shows_nothing() -> None:
    (finding,) = _found(_specification(afweging={"toelichting": "Overwogen."}), "G2.7")
    assert finding.message.startswith("Nergens blijkt")


# Bespoke work and policy rules


def _bespoke(status: str | None = None, **fields: Any) -> Data:
    work = {"beschrijving": "Eigen norm", **fields}
    return {
        "applicaties": [{"id": "a", "naam": "A", "status": status, "maatwerk": [work]}],
        "beleidsregels": [{"id": "r", "naam": "R"}],
    }


@pytest.mark.parametrize(
    ("fields", "rules"),
    [
        ({}, {"G2.9-beleidsregel", "G2.11-alternatief"}),
        ({"beleidsregel": "r"}, {"G2.11-alternatief"}),
        ({"alternatief": "De landelijke norm"}, {"G2.9-beleidsregel"}),
        ({"beleidsregel": "r", "alternatief": "De landelijke norm"}, set()),
    ],
)
@pytest.mark.parametrize("status", [None, "gepland", "in_productie"])
def test_bespoke_work_has_a_rule_and_a_standard_way_considered(
    status: str | None, fields: Data, rules: set[str]
) -> None:
    data = _bespoke(status, **fields)
    assert _rules(data, "G2.9") | _rules(data, "G2.11") == rules


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_bespoke_work_that_disappears_with_its_application_is_left_alone(status: str) -> None:
    data = _bespoke(status)
    assert _rules(data, "G2.9") | _rules(data, "G2.11") == set()


@pytest.mark.parametrize(
    ("kind", "organisation", "rules"),
    [
        (None, TOWN, {"G2.10-soort"}),
        ("gemeentelijk", TOWN, {"G2.10-noodzaak"}),
        ("gemeentelijk", None, {"G2.10-noodzaak"}),
        ("regionaal", TOWN, set()),
        ("regionaal", None, set()),
        ("regionaal", REGION, {"G2.10-noodzaak"}),
        ("landelijk", REGION, set()),
    ],
)
def test_a_rule_of_one_s_own_says_why_it_is_needed(
    kind: str | None, organisation: Data | None, rules: set[str]
) -> None:
    rule = {"id": "r", "naam": "R", "soort": kind}
    data: Data = {"organisatie": organisation, "beleidsregels": [rule]}
    assert _rules(data, "G2.10") == rules
    rule["noodzaak"] = "De binnenstad is klein."
    assert _rules(data, "G2.10") <= {"G2.10-soort"}


# Shared applications


def _shared(organisation: Data | None = TOWN, status: str | None = None, **use: Any) -> Data:
    app = {"id": "a", "naam": "A", "status": status, "meervoudig_gebruik": {**SHARED, **use}}
    return {"organisatie": organisation, "applicaties": [app]}


@pytest.mark.parametrize(
    ("use", "rules"),
    [
        ({}, set()),
        ({"instantie": "eigen"}, {"G2.12-instantie"}),
        ({"instantie": "eigen", "kostenverdeling": None}, {"G2.12-instantie"}),
        ({"instantie": None}, {"G2.12-instantie"}),
        ({"kostenverdeling": None}, {"G2.12-kosten"}),
        ({"gemeenten": []}, {"G2.12-deelnemers"}),
        ({"gemeenten": ["voorbeeldstad", "Gemeente Voorbeeldstad"]}, {"G2.12-deelnemers"}),
        ({"gemeenten": ["Buurstad"]}, set()),
    ],
)
def test_a_shared_application_has_one_instance_and_shared_costs(use: Data, rules: set[str]) -> None:
    assert _rules(_shared(**use), "G2.12") == rules


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_an_application_on_its_way_out_need_not_be_shared_better(status: str) -> None:
    assert _rules(_shared(status=status, instantie="eigen"), "G2.12") == set()


def test_an_application_to_come_is_shared_from_the_start() -> None:
    assert _rules(_shared(status="gepland", instantie="eigen"), "G2.12") == {"G2.12-instantie"}


@pytest.mark.parametrize(
    ("towns", "reported"),
    [(["Buurstad"], True), (["Buurstad", "Gemeente Buurstad"], True), (["A", "B"], False)],
)
def test_a_cooperation_shares_with_two_municipalities_at_least(
    towns: list[str], reported: bool
) -> None:
    assert bool(_rules(_shared(REGION, gemeenten=towns), "G2.12")) is reported


def _used(organisation: Data | None, **application: Any) -> Data:
    return {
        "organisatie": organisation,
        "applicaties": [
            {"id": "a", "naam": "A", **application},
            {"id": "b", "naam": "B", "applicatiefuncties": [{"id": "f", "naam": "F"}]},
            {"id": "c", "naam": "C"},
        ],
        "diensten": [
            {"id": "d", "naam": "D", "afnemers": ["overheden"], "applicaties": ["a"]},
            {"id": "e", "naam": "E", "afnemers": ["burgers"], "processen": ["p"]},
            {"id": "i", "naam": "I", "afnemers": ["intern"], "applicaties": ["c"]},
        ],
        "processen": [{"id": "p", "naam": "P", "applicatiefuncties": ["f"]}],
    }


def _unsaid(data: Data) -> list[str]:
    return sorted(str(one.element.id) for one in _found(data, "G2.12-vermeld") if one.element)


def test_a_cooperation_says_how_what_serves_its_members_is_shared() -> None:
    assert _unsaid(_used(REGION)) == ["a", "b"]
    assert _unsaid(_used(REGION, meervoudig_gebruik=SHARED)) == ["b"]


@pytest.mark.parametrize("status", ["gepland", "verwerving", "uit_te_faseren", "uitgefaseerd"])
def test_an_application_that_is_not_in_lasting_use_says_nothing_yet(status: str) -> None:
    assert _unsaid(_used(REGION, status=status)) == ["b"]


@pytest.mark.parametrize("organisation", [TOWN, None])
def test_a_municipality_says_so_only_of_what_a_cooperation_runs(organisation: Data | None) -> None:
    assert _unsaid(_used(organisation)) == []
    assert _unsaid(_used(organisation, sourcing="uitbesteed")) == []
    assert _unsaid(_used(organisation, sourcing="samenwerking")) == ["a"]
