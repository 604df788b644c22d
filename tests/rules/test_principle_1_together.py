"""Cases of principle 1 about what hangs together: a view of the customer, preferences, partners."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked, rules_of

VIEW, REACHED = "G1.3-klantbeeld", "G1.3-bereikbaar"
ROLES = [
    {"id": "mdw", "naam": "Medewerker", "soort": "medewerker"},
    {"id": "inw", "naam": "Inwoner", "soort": "klant"},
]


OWN = {"id": "o", "naam": "Stad", "soort": "gemeente"}


def _found(data: Data, *rules: str) -> set[str]:
    result = checked({"organisatie": OWN, "rollen": ROLES, **data}, select=rules)
    assert not any(finding.fault for finding in result.findings)
    return rules_of(result)


def _element(kind: str, **fields: Any) -> Data:
    return {"id": kind, "naam": kind, **fields}


def _interface(giver: str, taker: str, *data: str) -> Data:
    return _element(f"{giver}-{taker}", van=giver, naar=taker, gegevens=list(data))


def _view(*others: Data, **fields: Any) -> list[Data]:
    """Applications: one with the view of the customer, and others."""
    read = [{"rol": "mdw", "rechten": ["lezen"]}]
    return [_element("beeld", rollen=["klantbeeld"], **{"autorisaties": read, **fields}), *others]


@pytest.mark.parametrize(
    ("dataset", "application", "about"),
    [
        ({"id": "zaken"}, {}, True),
        ({"naam": "Klantcontacten"}, {}, True),
        ({"bevat": ["zaak"]}, {}, True),
        ({"bevat": ["gesprek"]}, {}, True),
        ({"bevat": ["boom"]}, {}, False),
        ({}, {"rollen": ["zaakregistratie"]}, True),
        ({"openbaarheid": "openbaar"}, {"rollen": ["zaakregistratie"]}, False),
        ({"persoonsgegevens": False}, {"rollen": ["zaakregistratie"]}, False),
        ({}, {"rollen": ["zaakregistratie"], "status": "uitgefaseerd"}, False),
        ({"bevat": ["zaak"]}, {"status": "uitgefaseerd"}, True),
        ({"bevat": ["zaak"]}, {"status": "gepland"}, False),
        ({"bevat": ["zaak"], "status": "gepland"}, {}, False),
        ({"bevat": ["zaak"], "status": "uitgefaseerd"}, {}, False),
        ({"bevat": ["zaak"], "verwijzing": {"toegepast": True}}, {}, False),
        ({"bevat": ["zaak"], "kopie_van": "oud"}, {}, True),
        ({"bevat": ["zaak"], "kopie_van": "nu"}, {}, False),
    ],
)
def test_which_data_belongs_in_the_view_of_the_customer(
    dataset: Data, application: Data, about: bool
) -> None:
    held = {"id": "g", "naam": "Dossiers", **dataset}
    data = {
        "applicaties": _view(_element("a", bevat=[held["id"]], **application)),
        "gegevensverzamelingen": [
            held,
            _element("nu"),
            _element("oud", status="uitgefaseerd"),
        ],
        "gegevenssoorten": [
            _element("zaak"),
            _element("boom"),
            {"id": "gesprek", "naam": "Klantcontact"},
        ],
    }
    assert _found(data, VIEW, REACHED) == ({REACHED} if about else set())


@pytest.mark.parametrize(
    ("applications", "rules"),
    [
        ([_element("a")], {VIEW}),
        (_view(status="gepland"), {VIEW}),
        (_view(status="uitgefaseerd"), {VIEW}),
        (_view(autorisaties=[]), {VIEW, REACHED}),
        (_view(autorisaties=[{"rol": "inw", "rechten": ["lezen"]}]), {VIEW, REACHED}),
        (_view(autorisaties=[{"rol": "mdw", "rechten": ["wijzigen"]}]), {VIEW, REACHED}),
        (_view(), {REACHED}),
        (_view(status="uit_te_faseren"), {REACHED}),
        (_view(bevat=["zaken"]), set()),
    ],
)
def test_staff_have_a_view_of_the_customer(applications: list[Data], rules: set[str]) -> None:
    data = {"applicaties": applications, "gegevensverzamelingen": [_element("zaken")]}
    assert _found(data, VIEW, REACHED) == rules


def test_rights_on_the_data_in_the_view_count() -> None:
    allowed = [{"rol": "mdw", "rechten": ["lezen"]}]
    data = {
        "applicaties": _view(autorisaties=[], bevat=["zaken"]),
        "gegevensverzamelingen": [_element("zaken", autorisaties=allowed)],
    }
    assert _found(data, VIEW, REACHED) == set()


def test_without_cases_or_contacts_no_view_is_asked() -> None:
    data = {
        "organisatie": OWN,
        "applicaties": [_element("a")],
        "gegevensverzamelingen": [_element("bomen")],
    }
    result = checked(data, select=(VIEW, REACHED))
    assert {one.rule for one in result.not_assessed} == {VIEW, REACHED}


@pytest.mark.parametrize(
    ("between", "interfaces", "rules"),
    [
        ({}, [("a", "beeld", "zaken")], set()),
        ({}, [("beeld", "a", "zaken")], {REACHED}),
        ({}, [("a", "beeld", "bomen")], {REACHED}),
        ({}, [("a", "bus", "zaken"), ("bus", "beeld", "zaken")], set()),
        ({}, [("a", "bus", "zaken")], {REACHED}),
        ({"status": "gepland"}, [("a", "bus", "zaken"), ("bus", "beeld", "zaken")], {REACHED}),
    ],
)
def test_cases_find_their_way_to_the_view(
    between: Data, interfaces: list[tuple[str, str, str]], rules: set[str]
) -> None:
    data = {
        "applicaties": _view(_element("a", bevat=["zaken"]), _element("bus", **between)),
        "gegevensverzamelingen": [_element("zaken"), _element("bomen")],
        "koppelvlakken": [_interface(*one) for one in interfaces],
    }
    assert _found(data, VIEW, REACHED) == rules


def test_a_copy_of_a_copy_in_the_view_will_do() -> None:
    data = {
        "applicaties": _view(_element("a", bevat=["zaken"]), bevat=["l"]),
        "gegevensverzamelingen": [
            _element("zaken"),
            _element("k", kopie_van="zaken"),
            _element("l", kopie_van="k"),
        ],
    }
    assert _found(data, VIEW, REACHED) == set()


def test_the_advice_on_what_the_view_lacks_helps() -> None:
    data = {
        "rollen": ROLES,
        "applicaties": _view(_element("a")),
        "gegevensverzamelingen": [_element("zaken")],
        "koppelvlakken": [],
    }
    (finding,) = checked(data, select=(REACHED,)).findings
    assert finding.advice is not None
    assert "`zaken` onder `gegevens`, en noem `zaken` onder `bevat` van" in finding.advice
    data["koppelvlakken"] = [_interface("a", "beeld", "zaken")]
    assert _found(data, REACHED) == {REACHED}
    data["applicaties"][1]["bevat"] = ["zaken"]
    assert _found(data, REACHED) == set()


def test_of_several_views_the_message_speaks_in_the_plural() -> None:
    data = {
        "rollen": ROLES,
        "applicaties": _view(_element("tweede", rollen=["klantbeeld"])),
        "gegevensverzamelingen": [_element("zaken")],
    }
    (finding,) = checked(data, select=(REACHED,)).findings
    assert "“beeld” en “tweede” houden die gegevens niet" in finding.message


@pytest.mark.parametrize(
    ("service", "application", "rules"),
    [
        ({"applicaties": ["mijn"]}, {}, set()),
        ({"ingang": "mijn"}, {}, set()),
        ({"notificaties": {"applicatie": "mijn"}}, {}, set()),
        ({"notificaties": {"kanalen": ["email"]}}, {}, {"G1.6-toegepast"}),
        ({"applicaties": ["mijn"]}, {"status": "gepland"}, {"G1.6-toegepast"}),
        ({"applicaties": ["mijn"]}, {"status": "uitgefaseerd"}, {"G1.6-toegepast"}),
        ({"applicaties": ["mijn"], "afnemers": ["intern"]}, {"status": "gepland"}, set()),
        ({}, {}, {"G1.6-toegepast"}),
    ],
)
def test_preferences_reach_what_delivers_the_service(
    service: Data, application: Data, rules: set[str]
) -> None:
    data = {
        "diensten": [_element("d", voorkeuren="v", **service)],
        "applicaties": [_element("mijn", bevat=["v"], **application)],
        "gegevensverzamelingen": [_element("v")],
    }
    assert _found(data, "G1.6") == rules


ENTRANCE, JOINED, TAKES_PART = "G1.8-ingang", "G1.8-partners-verbonden", "G1.10-partners"


def _partnered(*interfaces: tuple[str, str], **more: Any) -> Data:
    service = _element("d", applicaties=["a"], partners=["p"], ingang="loket")
    return {
        "diensten": [{**service, **more.pop("dienst", {})}],
        "applicaties": [
            _element("a", **more.pop("applicatie", {})),
            _element("loket"),
            _element("elders"),
            _element("bus", rollen=["integratie"]),
        ],
        "partijen": [_element("p", soort="samenwerkingspartner")],
        "voorzieningen": [
            _element("eigen", soort="partner", beheerder="p"),
            _element("knoop", soort="sectoraal"),
        ],
        "koppelvlakken": [_interface(*one) for one in interfaces],
        **more,
    }


@pytest.mark.parametrize(
    ("interfaces", "rules"),
    [
        ([], {JOINED, TAKES_PART}),
        ([("a", "p")], set()),
        ([("p", "a")], set()),
        ([("p", "loket")], set()),
        ([("bus", "p")], {JOINED}),
        ([("bus", "p"), ("a", "bus")], set()),
        ([("p", "bus"), ("bus", "loket")], set()),
        ([("p", "bus"), ("bus", "elders"), ("elders", "a")], set()),
        ([("p", "bus"), ("bus", "elders")], {JOINED}),
        ([("eigen", "a")], set()),
        ([("a", "knoop"), ("knoop", "p")], set()),
        ([("a", "knoop"), ("eigen", "knoop")], set()),
        ([("a", "knoop")], {JOINED, TAKES_PART}),
        ([("elders", "p")], {JOINED}),
        ([("a", "elders"), ("elders", "p")], {JOINED}),
    ],
)
def test_a_partner_is_joined_to_what_delivers_the_service(
    interfaces: list[tuple[str, str]], rules: set[str]
) -> None:
    assert _found(_partnered(*interfaces), "G1.8", TAKES_PART) == rules


@pytest.mark.parametrize("status", ["gepland", "verwerving", "uitgefaseerd"])
def test_an_application_that_does_not_run_joins_nobody(status: str) -> None:
    data = _partnered(("a", "p"), applicatie={"status": status})
    assert _found(data, "G1.8", TAKES_PART) == {JOINED, TAKES_PART}


@pytest.mark.parametrize(
    ("service", "rules"),
    [
        ({"ingang": None}, {ENTRANCE}),
        ({"ingang": "a"}, set()),
        ({"ingang": "knoop"}, set()),
        ({"ingang": None, "afnemers": ["intern"]}, set()),
        ({"ingang": None, "partners": []}, set()),
    ],
)
def test_a_service_with_partners_has_one_entrance(service: Data, rules: set[str]) -> None:
    assert _found(_partnered(("a", "p"), dienst=service), "G1.8") == rules


@pytest.mark.parametrize(
    ("party", "where", "status", "rules"),
    [
        ("p", "applicatie", None, set()),
        ("p", "gegevens", None, set()),
        ("p", "applicatie", "gepland", {JOINED, TAKES_PART}),
        (None, "applicatie", None, {JOINED, TAKES_PART}),
    ],
)
def test_a_partner_may_take_part_by_an_authorisation(
    party: str | None, where: str, status: str | None, rules: set[str]
) -> None:
    allowed = [{"rol": "ext", "rechten": ["lezen"]}]
    on_application = {"autorisaties": allowed} if where == "applicatie" else {}
    on_data = {"autorisaties": allowed} if where == "gegevens" else {}
    data = _partnered(
        applicatie={"bevat": ["g"], "status": status, **on_application},
        gegevensverzamelingen=[_element("g", **on_data)],
        rollen=[_element("ext", soort="extern", partij=party)],
    )
    assert _found(data, JOINED, TAKES_PART) == rules


def test_a_partner_that_works_in_one_service_is_not_joined_to_another() -> None:
    data = _partnered(
        applicatie={"autorisaties": [{"rol": "ext", "rechten": ["lezen"]}]},
        rollen=[_element("ext", soort="extern", partij="p")],
    )
    data["diensten"].append(_element("e", applicaties=["elders"], partners=["p"], ingang="loket"))
    (finding,) = checked(data, select=(JOINED, TAKES_PART)).findings
    assert (finding.rule, finding.element.id) == (JOINED, "e")


VALUE, ORDER = "G1.9-klantwaarde", "G1.9-volgorde"


@pytest.mark.parametrize(
    ("value", "solution", "rules"),
    [
        (None, None, {VALUE}),
        (None, "2026-01-01", {VALUE}),
        ("", "2026-01-01", {VALUE}),
        ("2026-01-01", None, set()),
        ("2026-01-01", "2026-01-01", set()),
        ("2026-01-02", "2026-01-01", {ORDER}),
        ("2026-01-02", "", {ORDER}),
        ("2026-11-01", "2026-11-01", set()),
        ("2027-01-01", "2027-02-01", {VALUE}),
        ("2027-01-01", "2026-02-01", {VALUE}),
    ],
)
def test_value_comes_before_the_solution(
    value: str | None, solution: str | None, rules: set[str]
) -> None:
    said = {"klantwaarde": value, "oplossing": solution}
    thought = {
        key: {"beschrijving": "Iets", **({"datum": day} if day else {})}
        for key, day in said.items()
        if day is not None
    }
    assert _found({"initiatieven": [_element("i", **thought)]}, VALUE, ORDER) == rules


@pytest.mark.parametrize(
    ("status", "rules"),
    [(None, set()), ("in_productie", set()), ("gepland", {"G1.9-initiatief"})],
)
def test_what_is_to_come_belongs_to_an_initiative(status: str | None, rules: set[str]) -> None:
    assert _found({"applicaties": [_element("a", status=status)]}, "G1.9-initiatief") == rules


@pytest.mark.parametrize(
    ("application", "allowed"),
    [
        ({"autorisaties": [{"rol": "inw", "rechten": ["toevoegen"]}]}, True),
        ({"autorisaties": [{"rol": "inw"}]}, False),
        ({"autorisaties": [{"rol": "mdw", "rechten": ["toevoegen"]}]}, False),
        ({"bevat": ["g"]}, True),
        ({"rollen": ["klantportaal"]}, True),
        ({}, False),
    ],
)
@pytest.mark.parametrize("service", [{"applicaties": ["a"]}, {"ingang": "a"}])
@pytest.mark.parametrize("status", [None, "verwerving"])
def test_customers_can_take_part_in_a_service(
    application: Data, allowed: bool, service: Data, status: str | None
) -> None:
    rights = [{"rol": "inw", "rechten": ["lezen"]}]
    data = {
        "diensten": [_element("d", **service), _element("telefonisch")],
        "applicaties": [_element("a", status=status, **application)],
        "gegevensverzamelingen": [_element("g", autorisaties=rights)],
    }
    good = allowed and status is None
    assert _found(data, "G1.10-klanten") == (set() if good else {"G1.10-klanten"})
