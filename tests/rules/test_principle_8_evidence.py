"""Cases of principle 8: audits, awareness, agreements and who must log in, with what shows it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked

CISO: Data = {"id": "ciso", "naam": "CISO", "soort": "medewerker"}
PROOF: Data = {"document": "b.md", "datum": "2026-03-01", "verantwoordelijke": "ciso"}


def _told(data: Data, rule: str) -> list[str]:
    """What a rule says of a landscape; a fault of the rule is none of it."""
    result = checked(data, select=(rule,))
    assert not any(finding.fault for finding in result.findings)
    return [finding.message for finding in result.findings]


def _named(**elements: list[Data]) -> Data:
    """Elements whose names are their ids."""
    return {key: [{"naam": one["id"], **one} for one in some] for key, some in elements.items()}


def _organisation(**facts: Any) -> Data:
    stad = {"id": "stad", "naam": "Stad", "soort": "gemeente", **facts}
    return {"organisatie": stad, "rollen": [CISO]}


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ([], "noemt geen"),
        ([{}], "heeft geen datum"),
        ([{"datum": "2026-11-02"}], "is gedateerd in de toekomst"),
        ([{"datum": "2025-10-31", "bewijs": PROOF}], "is te lang geleden"),
        ([{"datum": "2025-11-01", "bewijs": PROOF}], None),
        ([{"datum": "2026-11-01", "bewijs": {**PROOF, "datum": "2026-11-01"}}], None),
        ([{"datum": "2026-03-01"}], "ontbreekt"),
        ([{"datum": "2026-03-01", "bewijs": {"datum": "2026-03-01"}}], "noemt geen document"),
        (
            [{"datum": "2026-03-01", "bewijs": {**PROOF, "geldig_tot": "2026-10-31"}}],
            "is verlopen",
        ),
        (
            [{"datum": "2026-03-01", "bewijs": {**PROOF, "datum": "2026-11-02"}}],
            "is gedateerd in de toekomst",
        ),
        # How long it counts its interval says, not the age of its report:
        (
            [
                {
                    "datum": "2024-03-01",
                    "interval_maanden": 36,
                    "bewijs": {**PROOF, "datum": "2024-03-01"},
                }
            ],
            None,
        ),
        # One that is announced does not undo the last, nor the last an earlier one that holds:
        ([{"datum": "2027-03-01"}, {"datum": "2026-03-01", "bewijs": PROOF}], None),
        ([{"datum": "2027-03-01"}, {"datum": "2024-03-01"}], "is te lang geleden"),
        (
            [
                {"datum": "2025-01-01", "interval_maanden": 36},
                {"datum": "2026-01-01", "interval_maanden": 1},
            ],
            "is te lang geleden",
        ),
    ],
)
def test_audits_and_awareness_say_what_is_lacking(held: list[Data], said: str | None) -> None:
    audits = [{"soort": kind, **one} for one in held for kind in ("intern", "extern")]
    data = _organisation(audits=audits, bewustwording=[{"naam": "T", **one} for one in held])
    for rule in ("G8.12-audit-intern", "G8.12-audit-extern", "G8.12-bewustwording"):
        told = _told(data, rule)
        assert len(told) == (said is not None), rule
        assert all(said in one for one in told if said), rule


def test_what_is_wrong_with_evidence_is_said_of_the_evidence() -> None:
    data = _organisation(audits=[{"soort": "intern", "datum": "2026-03-01"}])
    (told,) = _told(data, "G8.12-audit-intern")
    assert told.startswith("Het bewijs van de laatste interne audit")
    data["organisatie"]["audits"][0]["datum"] = "2020-03-01"
    (told,) = _told(data, "G8.12-audit-intern")
    assert told.startswith("De laatste interne audit")


def test_the_report_of_an_audit_is_not_from_before_it() -> None:
    held = {"datum": "2026-03-02", "bewijs": PROOF}
    data = _organisation(
        audits=[{"soort": "extern", **held}], bewustwording=[{"naam": "T", **held}]
    )
    (told,) = _told(data, "G8.12-audit-extern")
    assert told.endswith("is van voor die audit")
    assert _told(data, "G8.12-bewustwording") == []


def _agreement(**facts: Any) -> Data:
    return _named(
        rollen=[CISO],
        gegevensverzamelingen=[{"id": "d", "persoonsgegevens": True}],
        partijen=[{"id": "p", "soort": "leverancier"}],
        overeenkomsten=[{"id": "o", "partij": "p", "gegevens": ["d"], **facts}],
    )


@pytest.mark.parametrize(
    ("start", "controls", "said"),
    [
        ("2025-11-01", [], None),
        ("2025-10-31", [], "nog niet gecontroleerd"),
        ("2026-11-01", [], None),
        (None, [], "nog niet gecontroleerd"),
        (None, [{"datum": "2027-01-01"}], "; de opgegeven datum ligt in de toekomst"),
        ("2026-01-01", [{"datum": "2027-01-01"}], None),
        # Once it was checked, its own interval holds:
        ("2026-01-01", [{"datum": "2026-02-01", "interval_maanden": 6}], "te lang geleden"),
        ("2020-01-01", [{"datum": "2026-02-01", "interval_maanden": 12}], None),
    ],
)
def test_a_new_agreement_need_not_have_been_checked_yet(
    start: str | None, controls: list[Data], said: str | None
) -> None:
    told = _told(
        _agreement(controle=controls, **({"ingang": start} if start else {})), "G8.11-controle"
    )
    assert len(told) == (said is not None)
    assert all(said in one for one in told if said)


@pytest.mark.parametrize(
    ("proof", "said"),
    [
        (PROOF, None),
        ({**PROOF, "datum": "2026-02-28"}, "is van voor die controle"),
        (None, "ontbreekt"),
        ({**PROOF, "datum": "2026-11-02"}, "is gedateerd in de toekomst"),
        ({**PROOF, "geldig_tot": "2026-10-31"}, "is verlopen"),
    ],
)
def test_the_last_control_has_a_report(proof: Data | None, said: str | None) -> None:
    control = {"datum": "2026-03-01", **({"bewijs": proof} if proof else {})}
    told = _told(_agreement(controle=[control]), "G8.11-verslag")
    assert len(told) == (said is not None)
    assert all(one.endswith(f"op 2026-03-01, {said}") for one in told)


def test_a_control_that_is_due_again_is_not_asked_for_its_report() -> None:
    data = _agreement(controle=[{"datum": "2024-05-01"}])
    assert _told(data, "G8.11-controle")
    assert _told(data, "G8.11-verslag") == []


@pytest.mark.parametrize(
    ("application", "agreement", "reported"),
    [
        ({"hosting": "saas"}, {}, True),
        ({"hosting": "saas"}, {"beveiliging": {"eisen": "BIO2"}}, False),
        ({"hosting": "saas"}, {"beveiliging": {"eisen": "BIO2"}, "einde": "2026-10-31"}, True),
        ({"hosting": "on-premises"}, {}, False),
        ({"hosting": "saas", "status": "gepland"}, {}, False),
        # What it keeps is for another rule:
        ({"hosting": "saas", "bevat": ["d"]}, {}, False),
    ],
)
def test_who_runs_what_takes_sensitive_data_is_bound_to_demands(
    application: Data, agreement: Data, reported: bool
) -> None:
    data = _agreement(gegevens=[], **agreement) | _named(
        applicaties=[{"id": "a"}, {"id": "b", "leverancier": "p", **application}],
        koppelvlakken=[{"id": "k", "van": "a", "naar": "b", "gegevens": ["d"]}],
    )
    assert bool(_told(data, "G8.11-afnemer")) is reported
    if "bevat" in application:
        assert _told(data, "G8.11-houder")


FORM: Data = {"soort": "digitaal", "url": "https://stad.example/form", "authenticatie": "digid"}
OPEN: Data = {"soort": "digitaal", "url": "https://stad.example/open", "authenticatie": "geen"}


@pytest.mark.parametrize(
    ("channels", "reported"),
    [
        ([OPEN], True),
        ([FORM], False),
        ([FORM, OPEN], True),
        ([{**OPEN, "handeling": "informatie"}], False),
        ([FORM, {**OPEN, "handeling": "informatie"}], False),
        ([FORM, {**OPEN, "handeling": "afspraak"}], False),
        # Where nothing else is digital, this is where the data is shown:
        ([{**OPEN, "handeling": "afspraak"}], True),
        ([{**OPEN, "handeling": "melding"}, {"soort": "balie"}], True),
    ],
)
def test_only_where_data_is_shown_customers_must_log_in(
    channels: list[Data], reported: bool
) -> None:
    data = _named(
        diensten=[
            {
                "id": "d",
                "kanalen": channels,
                "uitgevraagde_gegevens": [{"gegevenssoort": "adres", "vooringevuld": True}],
            }
        ],
        gegevenssoorten=[{"id": "adres"}],
    )
    assert bool(_told(data, "G8.5-kanaal")) is reported
    assert _told(data, "G8.5-kanaal-vermeld") == []


@pytest.mark.parametrize(
    ("made", "proven", "found"),
    [
        ("2023-11-01", "2023-11-01", []),
        # One cause, one finding: the age of the analysis is told, that of its evidence is not.
        ("2023-10-31", "2023-10-31", ["G8.7-risicoanalyse-actueel"]),
        ("2026-11-01", "2023-10-31", ["G8.7-risicoanalyse"]),
        ("2026-11-02", "2026-11-01", ["G8.7-risicoanalyse"]),
    ],
)
def test_a_risk_analysis_that_is_too_old_is_told_once(
    made: str, proven: str, found: list[str]
) -> None:
    analysis = {"datum": made, "bewijs": {**PROOF, "datum": proven}}
    level = {"beschikbaarheid": 2, "integriteit": 3, "vertrouwelijkheid": 2}
    data = _named(
        rollen=[CISO],
        gegevensverzamelingen=[{"id": "d", "biv": level}],
        processen=[{"id": "p", "gegevens": ["d"], "risicoanalyse": analysis}],
    )
    assert [finding.rule for finding in checked(data, select=("G8.7",)).findings] == found


def test_what_has_no_classification_is_told_so_in_plain_words() -> None:
    level = {"beschikbaarheid": 1, "integriteit": 2, "vertrouwelijkheid": 3}
    data = _named(
        gegevensverzamelingen=[{"id": "d", "biv": level}],
        applicaties=[{"id": "a", "bevat": ["d"]}, {"id": "b"}],
        koppelvlakken=[{"id": "k", "van": "a", "naar": "b", "gegevens": ["d"]}],
    )
    (application,) = _told(data, "G8.6-applicatie")
    assert application == "“a” houdt gegevens (“d”), maar heeft zelf geen BIV-classificatie"
    (interface,) = _told(data, "G8.6-koppelvlak")
    assert interface.endswith("de gegevens (“d”) vragen B1 I2 V3")
