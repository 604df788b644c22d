"""Cases of principle 4: what customers can see, and where (4.1)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import checked, rules_of
from tests.rules.stad import drop, over, part, rules_in, stad


def test_a_service_with_all_of_it_has_no_finding() -> None:
    assert rules_in(stad()) == set()


@pytest.mark.parametrize(
    ("fact", "rule"),
    [
        ("productinformatie", "G4.1a-productinformatie"),
        ("regelgeving", "G4.1b-regelgeving"),
        ("eigen_gegevens", "G4.1c-eigen-gegevens"),
        ("zaakstatus", "G4.1d-zaakstatus"),
        ("besluitgrondslag", "G4.1e-besluitgrondslag"),
        ("inzagelog", "G4.1f-inzagelog"),
    ],
)
def test_each_thing_to_see_is_asked_for_on_its_own(fact: str, rule: str) -> None:
    data = stad()
    del data["diensten"][0]["inzage"][fact]
    assert rules_in(data) == {rule}
    if fact in {"productinformatie", "regelgeving", "besluitgrondslag"}:
        data["diensten"][0]["inzage"][fact] = False
        assert rules_in(data) == {rule}


def test_a_service_for_the_organisation_itself_owes_customers_nothing() -> None:
    data = stad()
    service = data["diensten"][0]
    service.update(afnemers=["intern"], inzage=None, notificaties=None, zaakgericht=None)
    assert rules_in(data) == set()
    service["afnemers"] = ["intern", "burgers"]
    assert {"G4.1a-productinformatie", "G4.4-zaakgericht"} < rules_in(data)
    del service["afnemers"]
    assert "G4.1a-productinformatie" in rules_in(data)


def test_without_a_case_there_is_no_status_decision_or_notification_to_ask_for() -> None:
    data = stad()
    service = data["diensten"][0]
    service.update(zaakgericht=False, notificaties=None)
    for fact in ("zaakstatus", "besluitgrondslag"):
        del service["inzage"][fact]
    assert rules_in(data) == set()
    del service["zaakgericht"]  # not settled, so nothing is exempt
    asked = {"G4.1d-zaakstatus", "G4.1e-besluitgrondslag", "G4.4-zaakgericht", "G4.7-kanalen"}
    assert rules_in(data) == asked


def test_a_service_without_personal_data_has_none_to_show() -> None:
    data = stad()
    part(data, "gegevensverzamelingen", "rechten")["persoonsgegevens"] = False
    for fact in ("eigen_gegevens", "inzagelog"):
        del data["diensten"][0]["inzage"][fact]
    assert rules_in(data) == set()
    data["gegevenssoorten"] = [{"id": "persoon", "naam": "Persoon", "persoonsgegevens": True}]
    part(data, "gegevensverzamelingen", "rechten")["bevat"] = ["persoon"]
    assert rules_in(data) == {"G4.1c-eigen-gegevens", "G4.1f-inzagelog"}


@pytest.mark.parametrize("status", ["gepland", "verwerving", "uitgefaseerd"])
def test_a_portal_that_does_not_run_is_told_once_for_each_thing_to_see(status: str) -> None:
    data = stad()
    part(data, "applicaties", "mijn")["status"] = status
    assert rules_in(data) == {f"G4.1{letter}-klantapplicatie" for letter in "cdf"}


@pytest.mark.parametrize(
    ("fields", "open_to_customers"),
    [
        ({"rollen": ["klantportaal"]}, True),
        ({"autorisaties": [{"rol": "inwoner", "rechten": ["lezen"]}]}, True),
        ({"autorisaties": [{"rol": "inwoner", "rechten": ["toevoegen"]}]}, False),
        ({"autorisaties": [{"rol": "inwoner"}]}, False),
        ({"autorisaties": [{"rol": "team", "rechten": ["lezen"]}]}, False),
        ({}, False),
    ],
)
def test_where_customers_can_go(fields: dict[str, Any], open_to_customers: bool) -> None:
    data = stad()
    data["applicaties"].append({"id": "loket", "naam": "Loket", **fields})
    data["diensten"][0]["inzage"]["eigen_gegevens"] = "loket"
    found = rules_in(data, "G4.1")
    assert found == {"G4.1c-bereik" if open_to_customers else "G4.1c-klantapplicatie"}


@pytest.mark.parametrize(
    ("channel", "rules"), [("app", {"G4.1c-bereik"}), ("balie", {"G4.1c-klantapplicatie"})]
)
def test_the_entrance_of_a_service_is_for_customers_if_it_is_digital(
    channel: str, rules: set[str]
) -> None:
    data = stad()
    data["applicaties"].append({"id": "loket", "naam": "Loket"})
    data["diensten"][0].update(ingang="loket", kanalen=[{"soort": channel}])
    data["diensten"][0]["inzage"]["eigen_gegevens"] = "loket"
    assert rules_in(data, "G4.1") == rules


def test_the_data_of_a_service_must_come_to_where_customers_would_see_it() -> None:
    data = stad()
    drop(data, "koppelvlakken", "pakket-mijn")
    found = checked(data, select=("G4.1c",)).findings
    assert [one.rule for one in found] == ["G4.1c-bereik"]
    assert "geen koppelvlak brengt “Parkeerrechten” daarheen" in found[0].message
    data["koppelvlakken"].append(over("mijn", "pakket", "rechten"))
    assert rules_in(data, "G4.1c") == {"G4.1c-bereik"}
    data["koppelvlakken"][-1]["richting"] = "beide"
    assert rules_in(data, "G4.1c") == set()


def test_of_a_copy_customers_may_see_the_original() -> None:
    data = stad()
    copy = {**part(data, "gegevensverzamelingen", "rechten"), "id": "kopie", "kopie_van": "rechten"}
    data["gegevensverzamelingen"].append(copy)
    part(data, "applicaties", "zaaksysteem")["bevat"].append("kopie")
    part(data, "verwerkingen", "verlenen")["gegevens"] = ["kopie", "rechten"]
    assert rules_in(data, "G4.1c") == set()


def test_what_was_phased_out_need_not_be_shown() -> None:
    data = stad()
    drop(data, "koppelvlakken", "pakket-mijn")
    part(data, "gegevensverzamelingen", "rechten").update(
        status="uitgefaseerd", correctie=None, vergetelheid=None
    )
    drop(data, "verwerkingen", "bijhouden")
    assert rules_in(data) == {"G4.5-verwerking"}  # of the cases


def test_what_is_only_in_an_application_to_come_need_not_be_shown_yet() -> None:
    data = stad()
    data["gegevensverzamelingen"].append({"id": "n", "naam": "Nieuw", "persoonsgegevens": True})
    data["applicaties"].append({"id": "s", "naam": "S", "status": "gepland", "bevat": ["n"]})
    part(data, "verwerkingen", "verlenen")["gegevens"].append("n")
    assert rules_in(data) == set()
    part(data, "applicaties", "s")["status"] = "in_productie"
    found = {"G4.1c-bereik", "G4.1f-bereik", "G4.6-correctie", "G4.8-vergetelheid"}
    assert rules_in(data) == found


def test_where_information_on_a_service_stands_says_that_it_is_there() -> None:
    data = stad()
    service = data["diensten"][0]
    del service["inzage"]["productinformatie"]
    service["productinformatie"] = "https://stad.example/parkeren"
    assert rules_in(data) == set()
    service["inzage"]["productinformatie"] = False
    assert rules_in(data) == {"G4.1a-productinformatie"}


def test_the_types_of_cases_are_not_the_cases() -> None:
    data = stad()
    types = {"id": "typen", "naam": "Zaaktypen", "openbaarheid": "openbaar"}
    data["gegevensverzamelingen"].append(types)
    part(data, "applicaties", "zaaksysteem")["bevat"].append("typen")
    for one in ("zaaksysteem-mijn", "zaaksysteem-post"):
        part(data, "koppelvlakken", one)["gegevens"] = ["typen"]
    assert rules_in(data) == {"G4.1d-bereik", "G4.7-bereik"}
    part(data, "applicaties", "zaaksysteem")["bevat"] = ["typen"]
    assert rules_in(data, "G4.1d") == set()  # nothing else is said to be the cases


def test_the_advice_on_a_status_that_does_not_come_helps() -> None:
    data = stad()
    del part(data, "applicaties", "zaaksysteem")["bevat"]
    for finding in checked(data, select=("G4.1d", "G4.7")).findings:
        assert finding.advice is not None
        assert "ook onder `bevat` van de zaakregistratie" in finding.advice
    assert rules_in(data) == {"G4.1d-bereik", "G4.7-bereik"}
    part(data, "applicaties", "zaaksysteem")["bevat"] = ["zaken"]
    assert rules_in(data) == set()


def test_which_channels_are_digital_is_a_setting() -> None:
    data = stad()
    data["applicaties"].append({"id": "loket", "naam": "Loket"})
    data["diensten"][0].update(ingang="loket", kanalen=[{"soort": "chat"}])
    data["diensten"][0]["inzage"]["eigen_gegevens"] = "loket"
    assert rules_in(data, "G4.1") == {"G4.1c-klantapplicatie"}
    chosen = checked(data, select=("G4.1",), instellingen={"digitale_kanalen": ("chat",)})
    assert rules_of(chosen) == {"G4.1c-bereik"}


def test_the_status_of_cases_must_come_to_where_customers_would_see_it() -> None:
    data = stad()
    drop(data, "koppelvlakken", "zaaksysteem-mijn")
    assert rules_in(data) == {"G4.1d-bereik"}


def test_the_case_registration_may_itself_be_open_to_customers() -> None:
    data = stad()
    part(data, "applicaties", "zaaksysteem").update(rollen=["zaakregistratie", "klantportaal"])
    data["diensten"][0]["inzage"]["zaakstatus"] = "zaaksysteem"
    assert rules_in(data) == set()


def test_who_saw_data_is_recorded_where_it_is_held_and_has_a_way_to_the_customer() -> None:
    data = stad()
    del part(data, "applicaties", "pakket")["logging"]
    assert rules_in(data) == {"G4.1f-bereik"}
    data = stad()
    part(data, "koppelvlakken", "pakket-mijn").update(van="mijn", naar="pakket")
    assert rules_in(data, "G4.1f") == {"G4.1f-bereik"}
