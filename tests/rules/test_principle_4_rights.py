"""Cases of principle 4: legal basis, mending, news and being forgotten (4.5 to 4.8)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked
from tests.rules.stad import drop, over, part, rules_in, stad


@pytest.mark.parametrize(
    ("fields", "rules"),
    [
        ({"grondslag": "overeenkomst"}, set()),
        ({}, {"G4.5-grondslag"}),
        ({"gegevens": None}, {"G4.5-grondslag"}),
        ({"gegevens": ["brp"]}, {"G4.5-grondslag"}),
        ({"gegevens": ["bomen"]}, set()),
        ({"gegevens": ["recht"]}, {"G4.5-grondslag"}),  # whose source is about persons
        ({"gegevens": ["boom"]}, set()),
        ({"grondslag": "toestemming"}, {"G4.5-toestemming"}),
        ({"grondslag": "toestemming", "toestemming": {"register": "los"}}, {"G4.5-toestemming"}),
        ({"grondslag": "toestemming", "toestemming": {"register": "zaken"}}, set()),
    ],
)
def test_personal_data_is_used_on_a_basis(fields: dict[str, Any], rules: set[str]) -> None:
    data = stad()
    data["voorzieningen"] = [
        {"id": "brp", "naam": "Basisregistratie Personen", "soort": "basisregistratie"}
    ]
    data["gegevensverzamelingen"] += [
        {"id": "bomen", "naam": "Bomen"},
        {"id": "los", "naam": "Los"},
    ]
    data["gegevenssoorten"] = [
        {"id": "recht", "naam": "Recht", "bron": "rechten"},
        {"id": "boom", "naam": "Boom", "bron": "bomen"},
    ]
    data["verwerkingen"].append({"id": "nieuw", "gegevens": ["rechten"], **fields})
    assert rules_in(data, "G4.5") == rules


@pytest.mark.parametrize(
    ("register", "status", "message"),
    [
        ({"status": "gepland"}, None, "het register “Ja” is niet in gebruik"),
        ({"status": "uitgefaseerd"}, None, "het register “Ja” is niet in gebruik"),
        ({}, "gepland", "het register “Ja” staat in geen applicatie die draait"),
    ],
)
def test_a_register_of_consents_is_there_today(
    register: Data, status: str | None, message: str
) -> None:
    data = stad()
    data["gegevensverzamelingen"].append({"id": "ja", "naam": "Ja", **register})
    data["applicaties"].append({"id": "a", "naam": "A", "bevat": ["ja"], "status": status})
    asked = {"id": "v", "naam": "Brief", "grondslag": "toestemming"}
    data["verwerkingen"].append({**asked, "toestemming": {"register": "ja"}})
    (finding,) = checked(data, select=("G4.5-toestemming",)).findings
    assert message in finding.message


def test_personal_data_without_a_processing_is_found() -> None:
    data = stad()
    drop(data, "verwerkingen", "bijhouden")
    assert rules_in(data) == {"G4.5-verwerking"}
    data["processen"] = [{"id": "p", "naam": "P", "gegevens": ["zaken"]}]
    data["verwerkingen"].append({"id": "v", "proces": "p", "grondslag": "algemeen_belang"})
    assert rules_in(data) == set()
    data["verwerkingen"][-1]["gegevens"] = ["rechten"]
    assert rules_in(data) == {"G4.5-verwerking"}


@pytest.mark.parametrize(
    ("fields", "rules"),
    [
        ({"correctie": None}, {"G4.6-correctie"}),
        ({"correctie": {"mogelijk": True}}, {"G4.6-correctie"}),
        ({"correctie": {"mogelijk": False, "wijze": "Kan niet"}}, {"G4.6-correctie"}),
        ({"correctie": {"wijze": "Aan de balie"}}, {"G4.6-correctie"}),
        ({"correctie": None, "kopie_van": "rechten"}, set()),
        ({"correctie": None, "kopie_van": "zaken"}, {"G4.6-correctie"}),
        ({"correctie": None, "kopie_van": "oud"}, {"G4.6-correctie"}),
        ({"vergetelheid": None, "correctie": None, "status": "gepland"}, set()),
        ({"vergetelheid": None}, {"G4.8-vergetelheid"}),
        ({"vergetelheid": {"mogelijk": False}}, {"G4.8-vergetelheid"}),
        ({"vergetelheid": {"mogelijk": False, "uitzonderingsgrond": "Archiefwet"}}, set()),
        ({"vergetelheid": {"uitzonderingsgrond": "Archiefwet"}}, set()),
        ({"vergetelheid": None, "kopie_van": "rechten"}, {"G4.8-vergetelheid"}),
        ({"vergetelheid": None, "correctie": None, "status": "uitgefaseerd"}, set()),
        ({"vergetelheid": None, "correctie": None, "persoonsgegevens": False}, set()),
    ],
)
def test_mending_and_forgetting(fields: dict[str, Any], rules: set[str]) -> None:
    data = stad()
    data["gegevensverzamelingen"].append({"id": "oud", "naam": "Oud", "status": "uitgefaseerd"})
    part(data, "gegevensverzamelingen", "zaken").update(fields)
    assert rules_in(data, "G4.6") | rules_in(data, "G4.8") == rules


@pytest.mark.parametrize(
    ("notifications", "rules"),
    [
        (None, {"G4.7-kanalen"}),
        ({"applicatie": "post"}, {"G4.7-kanalen"}),
        ({"kanalen": ["email"]}, {"G4.7-applicatie"}),
        ({"kanalen": ["email"], "applicatie": "straks"}, {"G4.7-applicatie"}),
        ({"kanalen": ["email"], "applicatie": "los"}, {"G4.7-bereik"}),
        ({"kanalen": ["email"], "applicatie": "zaaksysteem"}, set()),
    ],
)
def test_notifications_come_from_what_knows_of_the_case(
    notifications: Data | None, rules: set[str]
) -> None:
    data = stad()
    data["applicaties"] += [
        {"id": "straks", "naam": "Straks", "status": "gepland"},
        {"id": "los", "naam": "Los"},
    ]
    data["diensten"][0]["notificaties"] = notifications
    assert rules_in(data, "G4.7") == rules


def test_a_bus_and_a_portal_make_no_dataset_a_core_registration() -> None:
    data = stad()
    part(data, "gegevensverzamelingen", "zaken")["kernregistratie"] = True
    data["applicaties"].append({"id": "bus", "naam": "Bus", "rollen": ["integratie"]})
    data["koppelvlakken"].append(over("pakket", "bus", "rechten"))
    assert rules_in(data, "G7.3") == set()
    data["koppelvlakken"] += [
        over("pakket", "post", "rechten"),
        over("post", "zaaksysteem", "rechten"),
    ]
    assert rules_in(data, "G7.3") == {"G7.3-kernregistratie"}


@pytest.mark.parametrize(("login", "rules"), [("DigiD", set()), ("Iets", {"G8.5-kanaal"})])
def test_a_portal_with_its_own_login_lets_a_service_begin_without(
    login: str, rules: set[str]
) -> None:
    data = stad()
    data["diensten"][0]["kanalen"] = [{"soort": "app", "authenticatie": "geen"}]
    data["voorzieningen"] = [{"id": "inlog", "naam": login, "soort": "landelijk"}]
    data["koppelvlakken"].append(over("inlog", "mijn"))
    assert rules_in(data, "G8.5-kanaal") == rules
