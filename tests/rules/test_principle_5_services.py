"""Cases of principle 5: digital services, their channels, signing and progress."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked
from tests.rules.cases import names_in

DESK: Data = {"soort": "balie"}
WEB: Data = {"soort": "digitaal", "url": "https://stad.example/verhuizen"}
PERSONS: Data = {"id": "brp", "naam": "BRP", "persoonsgegevens": True}
STREETS: Data = {"id": "straten", "naam": "Straten", "persoonsgegevens": False}


def _service(*channels: Data, **fields: Any) -> Data:
    return {"diensten": [{"id": "d", "naam": "D", "kanalen": list(channels), **fields}]}


@pytest.mark.parametrize(
    ("channels", "fields", "found"),
    [
        ([DESK], {"volume_per_jaar": 500}, {"digitaal"}),
        ([DESK], {"volume_per_jaar": 499}, set()),
        ([DESK], {}, {"volume"}),
        ([], {}, {"volume"}),
        ([WEB], {}, set()),
        ([{"soort": "app"}], {"volume_per_jaar": 9000}, set()),
        ([{"soort": "email"}], {"volume_per_jaar": 9000}, {"digitaal"}),
        # Only reading is no way to arrange anything, an appointment with its reason is:
        (
            [{**WEB, "handeling": "informatie", "reden": "r"}],
            {"volume_per_jaar": 500},
            {"digitaal"},
        ),
        ([{**WEB, "handeling": "afspraak", "reden": "r"}], {"volume_per_jaar": 500}, set()),
        ([{**WEB, "handeling": "afspraak"}], {"volume_per_jaar": 500}, {"reden"}),
        ([{**WEB, "handeling": "afspraak"}, WEB], {}, set()),
        # Staff are no customers:
        ([DESK], {"volume_per_jaar": 9000, "afnemers": ["intern"]}, set()),
        ([DESK], {"volume_per_jaar": 9000, "afnemers": ["intern", "burgers"]}, {"digitaal"}),
    ],
)
def test_what_is_frequent_is_digital(channels: list[Data], fields: Data, found: set[str]) -> None:
    assert names_in("G5.1", _service(*channels, **fields)) == found


def test_what_counts_as_frequent_can_be_set() -> None:
    data = _service(DESK, volume_per_jaar=60)
    assert checked(data, select=("G5.1-digitaal",)).findings == ()
    assert checked(
        data, select=("G5.1-digitaal",), instellingen={"veelvoorkomend_vanaf": 50}
    ).findings


@pytest.mark.parametrize(
    ("login", "safe"),
    [
        ("digid", True),
        ("eherkenning", True),
        ("eidas", True),
        ("saml", False),
        ("wachtwoord", False),
        ("geen", False),
        (None, False),
    ],
)
def test_personal_data_asks_for_a_safe_login(login: str | None, safe: bool) -> None:
    use = [{"id": "v", "dienst": "d", "gegevens": ["brp"]}]
    data = _service({**WEB, **({"authenticatie": login} if login else {})})
    data |= {"verwerkingen": use, "gegevensverzamelingen": [PERSONS]}
    assert names_in("G5.1", data) == (set() if safe else {"inloggen"})


@pytest.mark.parametrize(
    ("customers", "safe"),
    [
        (["overheden"], True),
        (["overheden", "intern"], True),
        (["overheden", "bedrijven"], False),
        (None, False),
    ],
)
def test_other_governments_may_log_in_by_a_certificate(
    customers: list[str] | None, safe: bool
) -> None:
    data = _service({**WEB, "authenticatie": "certificaat"})
    data["diensten"][0] |= {"afnemers": customers} if customers else {}
    data["verwerkingen"] = [{"id": "v", "dienst": "d", "gegevens": ["brp"]}]
    data["gegevensverzamelingen"] = [PERSONS]
    assert names_in("G5.1", data) == (set() if safe else {"inloggen"})


@pytest.mark.parametrize(
    ("statement", "subject"),
    [
        ({"datum": "2020-01-01"}, "De toegankelijkheidsverklaring"),
        ({"bewijs": {"document": "b.md"}}, "Het bewijs van de toegankelijkheidsverklaring"),
    ],
)
def test_what_is_wrong_is_said_of_the_statement_or_of_its_evidence(
    statement: Data, subject: str
) -> None:
    data = _service({**GOOD, "toegankelijkheid": {**STATED, **statement}})
    data["rollen"] = [{"id": "r", "naam": "R", "soort": "medewerker"}]
    (finding,) = checked(data, select=("G5.2",)).findings
    assert finding.message.startswith(subject)


@pytest.mark.parametrize("act", ["afspraak", "melding", "informatie"])
def test_who_need_not_be_known_need_not_log_in(act: str) -> None:
    use = [{"id": "v", "dienst": "d", "gegevens": ["brp"]}]
    data = _service({**WEB, "handeling": act, "reden": "r"})
    data |= {"verwerkingen": use, "gegevensverzamelingen": [PERSONS]}
    assert "inloggen" not in names_in("G5.1", data)


@pytest.mark.parametrize(
    ("more", "personal"),
    [
        ({"verwerkingen": [{"id": "v", "dienst": "d", "gegevens": ["brp"]}]}, True),
        ({"verwerkingen": [{"id": "v", "dienst": "d", "gegevens": ["persoon"]}]}, True),
        ({"verwerkingen": [{"id": "v", "dienst": "d", "gegevens": ["straten"]}]}, False),
        ({"verwerkingen": [{"id": "v", "proces": "p", "gegevens": ["brp"]}]}, True),
        ({"verwerkingen": [{"id": "v", "proces": "p", "gegevens": ["straten"]}]}, False),
        # What the processings say counts; without that, what the applications hold:
        ({"verwerkingen": [{"id": "v", "dienst": "d"}]}, True),
        ({}, True),
        ({"status": "uitgefaseerd"}, False),
    ],
)
def test_a_service_works_with_the_data_that_it_uses(more: Data, personal: bool) -> None:
    more = dict(more)
    status = more.pop("status", "in_productie")
    data = _service(WEB, applicaties=["a"], processen=["p"]) | more
    data["processen"] = [{"id": "p", "naam": "P"}]
    data["gegevenssoorten"] = [{"id": "persoon", "naam": "Persoon", "bron": "brp"}]
    data["gegevensverzamelingen"] = [PERSONS, STREETS]
    data["applicaties"] = [{"id": "a", "naam": "A", "status": status, "bevat": ["brp"]}]
    assert names_in("G5.1", data) == ({"inloggen"} if personal else set())


PROOF: Data = {"document": "b.md", "datum": "2026-02-16", "verantwoordelijke": "r"}
STATED: Data = {"norm": "EN 301 549", "status": "B", "datum": "2026-02-16", "bewijs": PROOF}
GOOD: Data = {**WEB, "apparaten": ["mobiel", "desktop"], "beschikbaarheid": "24x7"}


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (STATED, set()),
        (None, {"verklaring"}),
        # One cause, one finding: without a statement nothing else is asked of it.
        ({"norm": "EN 301 549", "status": "E"}, {"verklaring"}),
        ({"status": "E"}, {"verklaring"}),
        ({**STATED, "status": "D"}, {"status"}),
        ({**STATED, "norm": "WCAG 2.0"}, {"norm"}),
        ({**STATED, "norm": "WCAG 2.2 niveau AA"}, set()),
        ({**STATED, "norm": "NEN-EN 301549 v3.2.1"}, set()),
        ({**STATED, "norm": "WCAG 2.10"}, {"norm"}),
        ({**STATED, "datum": "2026-11-02"}, {"verklaring-geldig"}),
        ({**STATED, "datum": "2026-11-01"}, set()),
        ({**STATED, "geldig_tot": "2026-10-31"}, {"verklaring-geldig"}),
        ({**STATED, "geldig_tot": "2026-11-01"}, set()),
        # Without a term of its own it holds for a year, whatever its evidence says:
        ({**STATED, "datum": "2025-11-01"}, set()),
        ({**STATED, "datum": "2025-10-31"}, {"verklaring-geldig"}),
        ({**STATED, "datum": "2023-02-16", "geldig_tot": "2027-01-01"}, set()),
        (
            {**STATED, "geldig_tot": "2027-01-01", "bewijs": {**PROOF, "datum": "2023-02-16"}},
            set(),
        ),
        ({**STATED, "bewijs": {"datum": "2026-02-16"}}, {"verklaring-geldig"}),
        ({key: STATED[key] for key in ("norm", "status", "datum")}, {"verklaring-geldig"}),
        ({key: STATED[key] for key in ("norm", "status", "bewijs")}, {"verklaring-geldig"}),
    ],
)
def test_a_digital_channel_has_a_statement(statement: Data | None, found: set[str]) -> None:
    data = _service({**GOOD, **({"toegankelijkheid": statement} if statement else {})}, DESK)
    data["rollen"] = [{"id": "r", "naam": "R", "soort": "medewerker"}]
    assert names_in("G5.2", data) == found


def test_nobody_may_deviate_from_publishing_a_statement() -> None:
    rules = checked(_service(WEB), select=("G5.2",)).rules
    assert rules["G5.2-verklaring"].binding is not None
    assert rules["G5.2-status"].binding is None


@pytest.mark.parametrize(
    ("channels", "found"),
    [
        ([{"apparaten": ["mobiel", "tablet"]}], set()),
        ([{"apparaten": ["mobiel"]}], {"apparaten"}),
        ([{"apparaten": ["mobiel", "mobiel"]}], {"apparaten"}),
        ([{"apparaten": ["tablet", "desktop"]}], {"apparaten"}),
        ([{}], {"apparaten"}),
        # Beside an app, a website may serve the rest; beside a website an app may not.
        ([{"soort": "app", "apparaten": ["mobiel"]}], {"apparaten"}),
        ([{"soort": "app", "apparaten": ["mobiel"]}, {"apparaten": ["mobiel", "desktop"]}], set()),
        (
            [{"apparaten": ["mobiel"]}, {"soort": "app", "apparaten": ["mobiel", "tablet"]}],
            {"apparaten"},
        ),
    ],
)
def test_a_digital_channel_works_on_devices(channels: list[Data], found: set[str]) -> None:
    whole = [
        {**WEB, "beschikbaarheid": "24x7", "toegankelijkheid": STATED, **one} for one in channels
    ]
    data = _service(*whole, afnemers=["intern"])
    data["rollen"] = [{"id": "r", "naam": "R", "soort": "medewerker"}]
    assert names_in("G5.2", data) == found


@pytest.mark.parametrize(
    ("hours", "volume", "found"),
    [
        ("24x7", 9000, set()),
        ("ruim", 9000, {"dag-en-nacht"}),
        ("ruim", 12, set()),
        ("ruim", None, set()),
        (None, 9000, {"beschikbaarheid"}),
    ],
)
def test_a_frequent_service_never_closes(
    hours: str | None, volume: int | None, found: set[str]
) -> None:
    channel = {**GOOD, "toegankelijkheid": STATED, "beschikbaarheid": hours}
    data = _service({key: value for key, value in channel.items() if value})
    data["diensten"][0] |= {"volume_per_jaar": volume} if volume else {}
    data["rollen"] = [{"id": "r", "naam": "R", "soort": "medewerker"}]
    assert names_in("G5.2", data) == found


@pytest.mark.parametrize(
    ("channels", "preferred", "found"),
    [
        ([WEB, DESK], "digitaal", set()),
        ([WEB, {"soort": "chat"}], "chat", set()),
        ([WEB, DESK], None, {"voorkeurskanaal"}),
        ([WEB, DESK], "balie", {"voorkeur-digitaal"}),
        ([DESK], "balie", set()),
        ([{**WEB, "handeling": "afspraak"}, DESK], "balie", set()),
        ([DESK], "digitaal", {"voorkeur-bestaat"}),
    ],
)
def test_customers_are_led_to_a_digital_channel(
    channels: list[Data], preferred: str | None, found: set[str]
) -> None:
    data = _service(*channels, **({"voorkeurskanaal": preferred} if preferred else {}))
    assert names_in("G5.3", data) == found
