"""Cases of principle 4: staff, portals and cases (4.2 to 4.4)."""

from __future__ import annotations

import pytest

from tests.landscapes import Data, checked, rules_of
from tests.rules.stad import drop, not_assessed, over, part, rules_in, stad


@pytest.mark.parametrize(
    ("rights", "rules"),
    [
        ([], {"G4.2-medewerkers"}),
        ([{"rol": "team", "rechten": ["wijzigen"]}], {"G4.2-medewerkers"}),
        ([{"rol": "inwoner", "rechten": ["lezen"]}], {"G4.2-medewerkers"}),
        ([{"rol": "team", "rechten": ["lezen"], "gegevens": ["zaken"]}], set()),
        ([{"rol": "team", "rechten": ["lezen"], "gegevens": ["rechten"]}], {"G4.2-medewerkers"}),
    ],
)
def test_what_a_portal_shows_some_staff_may_read(rights: list[Data], rules: set[str]) -> None:
    data = stad()
    for one in ("mijn", "pakket"):
        del part(data, "applicaties", one)["autorisaties"]
    part(data, "applicaties", "zaaksysteem")["autorisaties"] = rights
    part(data, "gegevensverzamelingen", "rechten")["autorisaties"] = [
        {"rol": "team", "rechten": ["lezen"]}
    ]
    assert rules_in(data, "G4.2") == rules


@pytest.mark.parametrize("status", ["gepland", "uitgefaseerd"])
def test_who_may_read_in_what_does_not_run_sees_nothing(status: str) -> None:
    data = stad()
    for one in ("mijn", "pakket", "zaaksysteem"):
        del part(data, "applicaties", one)["autorisaties"]
    reading = [{"rol": "team", "rechten": ["lezen"]}]
    data["applicaties"].append(
        {"id": "a", "naam": "A", "bevat": ["zaken", "rechten"], "autorisaties": reading}
    )
    assert rules_in(data, "G4.2") == set()
    part(data, "applicaties", "a")["status"] = status
    assert rules_in(data, "G4.2") == {"G4.2-medewerkers"}


@pytest.mark.parametrize("status", ["gepland", "uitgefaseerd"])
def test_what_customers_might_read_in_what_does_not_run_they_do_not_see(status: str) -> None:
    data = stad()
    reading = [{"rol": "inwoner", "rechten": ["lezen"]}]
    data["gegevensverzamelingen"].append({"id": "g", "naam": "G"})
    data["applicaties"].append({"id": "a", "naam": "A", "bevat": ["g"], "autorisaties": reading})
    assert rules_in(data, "G4.2") == {"G4.2-medewerkers"}
    part(data, "applicaties", "a")["status"] = status
    assert rules_in(data, "G4.2") == set()


@pytest.mark.parametrize(
    ("original", "rules"),
    [
        ({"id": "zaken"}, set()),
        ({"id": "zaken", "status": "uitgefaseerd"}, {"G4.2-medewerkers"}),
        ({"id": "bomen"}, {"G4.2-medewerkers"}),
    ],
)
def test_of_a_copy_that_customers_see_staff_may_read_the_original(
    original: Data, rules: set[str]
) -> None:
    data = stad()
    del part(data, "applicaties", "mijn")["autorisaties"]
    drop(data, "koppelvlakken", "zaaksysteem-mijn")
    data["gegevensverzamelingen"] += [
        {"id": "bomen", "naam": "Bomen"},
        {"id": "tussen", "naam": "Tussen", "kopie_van": original["id"]},
        {"id": "kopie", "naam": "Kopie", "kopie_van": "tussen"},
    ]
    part(data, "applicaties", "mijn")["bevat"] = ["kopie"]
    part(data, "gegevensverzamelingen", original["id"]).update(original)
    assert rules_in(data, "G4.2") == rules


def test_staff_who_may_read_all_of_the_portal_see_what_customers_see() -> None:
    data = stad()
    for one in ("pakket", "zaaksysteem"):
        del part(data, "applicaties", one)["autorisaties"]
    assert rules_in(data, "G4.2") == set()


def test_what_no_customer_reads_is_not_asked_of_staff() -> None:
    data = stad()
    data["applicaties"] = [one for one in data["applicaties"] if one["id"] != "mijn"]
    data["koppelvlakken"] = [one for one in data["koppelvlakken"] if one["naar"] != "mijn"]
    data["diensten"] = []
    data["verwerkingen"] = []
    assert not_assessed(data, "G4.2-medewerkers")


def test_of_two_portals_that_stand_apart_one_is_named() -> None:
    data = stad()
    data["applicaties"].append({"id": "zbalie", "naam": "Balie", "rollen": ["klantportaal"]})
    (finding,) = checked(data, select=("G4.3",)).findings
    assert (finding.element.id, finding.field) == ("zbalie", "rollen")
    assert "“Balie” staat als klantportaal los van “Mijn”" in finding.message
    data["koppelvlakken"].append(over("zaaksysteem", "zbalie", "zaken"))
    assert rules_in(data, "G4.3") == set()


def test_a_bus_joins_portals_only_where_the_same_data_goes_over_it() -> None:
    data = stad()
    data["applicaties"] += [
        {"id": "zbalie", "naam": "Balie", "rollen": ["klantportaal"]},
        {"id": "bus", "naam": "Bus", "rollen": ["integratie"]},
    ]
    data["koppelvlakken"] += [over("pakket", "bus", "rechten"), over("bus", "zbalie", "zaken")]
    assert rules_in(data, "G4.3") == {"G4.3-portalen"}
    chosen = checked(data, select=("G4.3",), instellingen={"doorgeefrollen": ()})
    assert rules_of(chosen) == {"G4.3-portalen"}
    data["koppelvlakken"].append(over("zaaksysteem", "bus", "zaken"))
    assert rules_in(data, "G4.3") == set()


def test_how_far_apart_portals_may_be_is_a_setting() -> None:
    data = stad()
    data["applicaties"].append({"id": "zbalie", "naam": "Balie", "rollen": ["klantportaal"]})
    data["koppelvlakken"].append(over("zaaksysteem", "zbalie", "zaken"))
    strict = checked(data, select=("G4.3",), instellingen={"portalen_binnen": 1})
    assert rules_of(strict) == {"G4.3-portalen"}


def test_what_customers_see_outside_the_portal_is_joined_to_it() -> None:
    data = stad()
    reader = [{"rol": "inwoner", "rechten": ["lezen"]}]
    data["applicaties"].append({"id": "kluis", "naam": "Kluis", "autorisaties": reader})
    data["diensten"][0]["inzage"]["inzagelog"] = "kluis"
    assert rules_in(data, "G4.3") == {"G4.3-inzage"}
    data["koppelvlakken"].append(over("pakket", "kluis", "rechten"))
    assert rules_in(data, "G4.3") == set()


def test_one_application_that_shows_several_things_is_named_once() -> None:
    data = stad()
    reader = [{"rol": "inwoner", "rechten": ["lezen"]}]
    data["applicaties"].append({"id": "kluis", "naam": "Kluis", "autorisaties": reader})
    for fact in ("eigen_gegevens", "zaakstatus", "inzagelog"):
        data["diensten"][0]["inzage"][fact] = "kluis"
    (finding,) = checked(data, select=("G4.3-inzage",)).findings
    assert "moeten klanten naar “Kluis”, buiten" in finding.message


@pytest.mark.parametrize(
    ("statuses", "rules"),
    [
        ((), {"G4.4-zaakregistratie"}),
        (("gepland",), {"G4.4-zaakregistratie"}),
        (("in_productie",), set()),
        (("uit_te_faseren",), set()),
        (("in_productie", "uit_te_faseren", "gepland"), set()),
        (("uit_te_faseren", "uit_te_faseren", "gepland"), {"G4.4-zaakregistratie"}),
        (("in_productie", None), {"G4.4-zaakregistratie"}),
    ],
)
def test_there_is_one_case_registration(statuses: tuple[str | None, ...], rules: set[str]) -> None:
    data = stad()
    kept = [one for one in data["applicaties"] if one["id"] != "zaaksysteem"]
    registers = [
        {"id": f"z{number}", "naam": "Z", "rollen": ["zaakregistratie"], "status": status}
        for number, status in enumerate(statuses)
    ]
    data["applicaties"] = [*kept, *registers]
    data["koppelvlakken"] = [over("pakket", f"z{n}") for n in range(len(statuses))]
    assert rules_in(data, "G4.4-zaakregistratie") == rules


def test_a_municipality_without_cases_needs_no_registration_of_them() -> None:
    data = stad()
    data["diensten"][0]["zaakgericht"] = False
    part(data, "applicaties", "zaaksysteem")["rollen"] = []
    assert not_assessed(data, "G4.4-zaakregistratie")


def test_without_a_registration_no_application_is_blamed_for_not_reaching_it() -> None:
    data = stad()
    part(data, "applicaties", "zaaksysteem")["rollen"] = []
    assert rules_in(data, "G4.4") == {"G4.4-zaakregistratie"}


def test_what_handles_cases_is_at_most_one_application_away_from_the_registration() -> None:
    data = stad()
    service = data["diensten"][0]
    service["applicaties"] = ["pakket", "kassa", "printer"]
    data["applicaties"] += [{"id": "kassa", "naam": "Kassa"}, {"id": "printer", "naam": "Printer"}]
    data["koppelvlakken"] += [over("pakket", "kassa"), over("kassa", "printer")]
    (finding,) = checked(data, select=("G4.4",)).findings
    assert (finding.rule, finding.element.id) == ("G4.4-aangesloten", "printer")
    assert "“Parkeren”" in finding.message
    wider = checked(data, select=("G4.4",), instellingen={"zaakregistratie_binnen": 3})
    assert rules_of(wider) == set()
    service["zaakgericht"] = False
    assert rules_in(data, "G4.4") == set()


def test_a_bus_is_not_the_one_application_that_may_lie_in_between() -> None:
    data = stad()
    drop(data, "koppelvlakken", "zaaksysteem-pakket")
    drop(data, "koppelvlakken", "pakket-mijn")
    data["diensten"][0]["applicaties"] = ["pakket", "kassa", "bus"]
    data["applicaties"] += [
        {"id": "kassa", "naam": "Kassa"},
        {"id": "bus", "naam": "Bus", "rollen": ["integratie"]},
    ]
    data["koppelvlakken"] += [over("pakket", "kassa"), over("zaaksysteem", "bus", "zaken")]
    data["koppelvlakken"].append(over("bus", "pakket", "rechten"))
    found = checked(data, select=("G4.4",)).findings
    assert [one.element.id for one in found] == ["pakket", "kassa"]
    data["koppelvlakken"][-1]["gegevens"] = ["zaken"]
    assert rules_in(data, "G4.4") == set()


def test_only_services_to_customers_are_named_with_what_is_not_joined() -> None:
    data = stad()
    own = {"id": "i", "naam": "Intern", "afnemers": ["intern"], "zaakgericht": True}
    data["diensten"].append({**own, "applicaties": ["pakket"]})
    for one in ("zaaksysteem-pakket", "pakket-mijn"):
        drop(data, "koppelvlakken", one)
    (finding,) = checked(data, select=("G4.4-aangesloten",)).findings
    assert "“Pakket” levert “Parkeren”, maar" in finding.message


def test_a_case_without_applications_is_not_taken_for_joined() -> None:
    data = stad()
    del data["diensten"][0]["applicaties"]
    assert rules_in(data, "G4.4") == {"G4.4-applicaties"}
