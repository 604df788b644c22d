"""Cases of G2.3 and G2.4: reference components and national facilities."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.catalogue import load
from gemma_lint.finding import Finding
from tests.landscapes import Data, checked

RELEASE = load().herkomst.release
ZRC = "Zaakregistratiecomponent"


def _found(data: Data, rule: str, **settings: Any) -> list[Finding]:
    """What a rule finds in a landscape; a fault of the rule is none of it."""
    findings = checked(data, select=(rule,), **settings).findings
    assert not any(finding.fault for finding in findings)
    return list(findings)


def _told(data: Data, rule: str, **settings: Any) -> list[str]:
    return [finding.message for finding in _found(data, rule, **settings)]


def _apps(*applications: Data) -> Data:
    return {"applicaties": [{"naam": one["id"], **one} for one in applications]}


def _app(*components: str, **fields: Any) -> Data:
    return {"id": "a", "referentiecomponenten": list(components), **fields}


# Reference components


@pytest.mark.parametrize(
    "name", [ZRC, "zrc", "Zaakregister", "Zaakregistratie", "a97b6545-d5a7-485d-9b13-3ce22db5b9cf"]
)
def test_a_component_may_go_by_name_abbreviation_or_id(name: str) -> None:
    assert _told(_apps(_app(name)), "G2.3-referentiecomponent") == []


def test_an_unknown_component_is_named_with_the_nearest() -> None:
    (finding,) = _found(
        _apps(_app(ZRC, "Zaakregistatiecomponent", "Iets heel anders")), "G2.3-referentiecomponent"
    )
    assert "noemt Zaakregistatiecomponent en Iets heel anders" in finding.message
    assert RELEASE in finding.message
    assert f"bedoelde u misschien {ZRC}." in finding.advice
    assert finding.field == "referentiecomponenten"


def test_without_a_near_component_none_is_suggested() -> None:
    (finding,) = _found(_apps(_app("Iets heel anders")), "G2.3-referentiecomponent")
    assert "bedoelde" not in finding.advice


def test_an_application_that_is_gone_names_what_it_likes() -> None:
    assert _told(_apps(_app("X", status="uitgefaseerd")), "G2.3-referentiecomponent") == []


# Two applications for one component


def _pair(first: Data, second: Data) -> list[str]:
    return _told(_apps({"id": "a", **first}, {"id": "b", **second}), "G2.3-dubbel")


def _as(name: str = ZRC, status: str | None = "in_productie") -> Data:
    fields: Data = {"referentiecomponenten": [name]}
    return fields if status is None else {**fields, "status": status}


def test_two_applications_for_one_component_are_compared_by_what_is_meant() -> None:
    (told,) = _pair(_as(), _as("ZRC"))
    assert told == f"“b” is in gebruik als {ZRC}, naast “a”: samen 2 applicaties"


@pytest.mark.parametrize("status", ["gepland", "verwerving", "uit_te_faseren", "uitgefaseerd"])
def test_an_application_to_come_or_to_go_is_not_one_too_many(status: str) -> None:
    assert _pair(_as(status=status), _as()) == []
    assert _pair(_as(), _as(status=status)) == []
    assert _pair(_as(status=status), _as(status=status)) == []


def test_an_application_without_a_status_is_in_use() -> None:
    assert len(_pair(_as(status=None), _as(status=None))) == 1


@pytest.mark.parametrize("name", ["Firewall component", "Geen component", "BI-componenten"])
def test_components_that_occur_more_often_or_not_at_all_are_left_alone(name: str) -> None:
    assert _pair(_as(name), _as(name)) == []


def test_the_setting_says_what_may_occur_more_often() -> None:
    data = _apps({"id": "a", **_as("ZRC")}, {"id": "b", **_as()})
    changed = {"meervoudige_referentiecomponenten": ("Zaakregister",)}
    assert _told(data, "G2.3-dubbel", instellingen=changed) == []


def test_each_application_too_many_is_told_once_with_all_others() -> None:
    data = _apps(*({"id": one, **_as()} for one in "dbca"))
    found = _found(data, "G2.3-dubbel")
    assert sorted(one.element.id for one in found) == ["b", "c", "d"]
    assert all("samen 4 applicaties" in one.message for one in found)
    assert all(len(one.related) == 3 for one in found)


def test_an_application_that_shares_two_components_is_told_once() -> None:
    both = {"referentiecomponenten": [ZRC, "BI-component"]}
    (told,) = _pair(both, both)
    assert f"als {ZRC} en BI-component" in told


def test_the_same_component_named_twice_is_one() -> None:
    assert _told(_apps(_app("ZRC", ZRC)), "G2.3-dubbel") == []


# Facilities


def _facility(naam: str, soort: str = "landelijk") -> Data:
    return {"voorzieningen": [{"id": "v", "naam": naam, "soort": soort}]}


@pytest.mark.parametrize(
    "name",
    [
        "DigiD",
        "DigiD (Logius)",
        "MijnOverheid Berichtenbox",
        "PDOK services",
        "Omgevingsloket",
        "Omgevingsloket (DSO-LV)",
        "data.overheid.nl",
        "LV-BAG",
        "58fbf781-8861-11e3-67ab-0050568a6153",
    ],
)
def test_national_facilities_are_recognised(name: str) -> None:
    assert _told(_facility(name), "G2.4-voorziening-bekend") == []


def test_a_national_facility_that_is_not_in_the_catalogue_is_not_called_wrong() -> None:
    (finding,) = _found(_facility("Digimeldingen"), "G2.4-voorziening-bekend")
    assert finding.severity.value == "advies"
    assert finding.message == f"“Digimeldingen” staat niet in de GEMMA-catalogus van {RELEASE}"
    assert "bedoelde u misschien Digimelding." in finding.advice
    (finding,) = _found(_facility("Gloednieuw Platform"), "G2.4-voorziening-bekend")
    assert "bedoelde" not in finding.advice


@pytest.mark.parametrize("soort", ["sectoraal", "partner"])
def test_facilities_of_a_sector_or_partner_go_by_any_name(soort: str) -> None:
    assert _told(_facility("Regionaal platform", soort), "G2.4-voorziening-bekend") == []


def test_the_setting_says_which_facilities_exist_beside_the_catalogue() -> None:
    changed = {"voorzieningen_naast_catalogus": ("Gloednieuw platform",)}
    data = _facility("Gloednieuw Platform (proef)")
    assert _told(data, "G2.4-voorziening-bekend", instellingen=changed) == []


PARKING = "Parkeerbeheercomponent"
REGISTER = {"id": "npr", "naam": "Nationaal Parkeer Register", "soort": "landelijk"}


def _parking(*interfaces: tuple[str, str], **application: Any) -> Data:
    return {
        **_apps(_app(PARKING, **application), {"id": "bus"}, {"id": "ver"}),
        "voorzieningen": [REGISTER],
        "koppelvlakken": [
            {"id": f"k{number}", "naam": "k", "van": source, "naar": target}
            for number, (source, target) in enumerate(interfaces)
        ],
    }


def test_what_a_national_facility_offers_is_used() -> None:
    (told,) = _told(_parking(), "G2.4-landelijk-aanbod")
    assert "is geheel of deels ook landelijk te krijgen (Nationaal Parkeer Register)" in told


@pytest.mark.parametrize(
    ("interfaces", "reported"),
    [
        ([("a", "npr")], False),
        ([("npr", "a")], False),
        ([("a", "bus"), ("bus", "npr")], False),
        ([("a", "bus"), ("bus", "ver"), ("ver", "npr")], True),
        ([("bus", "npr")], True),
    ],
)
def test_a_facility_may_be_reached_by_way_of_one_other_application(
    interfaces: list[tuple[str, str]], reported: bool
) -> None:
    assert bool(_told(_parking(*interfaces), "G2.4-landelijk-aanbod")) is reported


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_what_is_phased_out_need_not_connect_any_more(status: str) -> None:
    assert _told(_parking(status=status), "G2.4-landelijk-aanbod") == []


@pytest.mark.parametrize("status", ["gepland", "verwerving"])
def test_what_is_being_acquired_is_looked_at_as_well(status: str) -> None:
    assert len(_told(_parking(status=status), "G2.4-landelijk-aanbod")) == 1


def test_one_of_several_facilities_is_enough() -> None:
    data = _apps(_app("Open-data-portaalcomponent"))
    (told,) = _told(data, "G2.4-landelijk-aanbod")
    assert "PDOK" in told
    assert "data.overheid.nl" in told
    data |= _facility("data.overheid.nl")
    data["koppelvlakken"] = [{"id": "k", "naam": "k", "van": "a", "naar": "v"}]
    assert _told(data, "G2.4-landelijk-aanbod") == []


def test_another_name_of_a_facility_in_the_setting_counts() -> None:
    data = {**_apps(_app("Toepasbare regelscomponent")), **_facility("DSO-LV")}
    (told,) = _told(data, "G2.4-landelijk-aanbod")
    assert "landelijk te krijgen (Omgevingsloket)" in told
    data["koppelvlakken"] = [{"id": "k", "naam": "k", "van": "a", "naar": "v"}]
    assert _told(data, "G2.4-landelijk-aanbod") == []


def test_the_setting_may_hold_what_is_not_understood() -> None:
    changed = {"landelijk_aanbod": ("zonder dubbele punt", "Onbekend: X", "BI-component:", ":")}
    data = _apps(_app("BI-component"))
    assert _told(data, "G2.4-landelijk-aanbod", instellingen=changed) == []


@pytest.mark.parametrize(("name", "reported"), [("DigiD", True), ("HR", False), ("BAG", False)])
def test_an_application_called_after_a_facility_is_one_of_them(name: str, reported: bool) -> None:
    data = _apps({"id": "a", "naam": name})
    assert bool(_told(data, "G2.4-eigen-naam")) is reported
    assert _told(data, "G2.4-landelijk-aanbod") == []


def test_an_application_called_after_a_facility_is_told_so_at_its_name() -> None:
    (finding,) = _found(_apps({"id": "a", "naam": "DigiD"}), "G2.4-eigen-naam")
    assert finding.field == "naam"
    assert finding.message.startswith("“DigiD” heet als de landelijke voorziening DigiD, maar")
    assert "onder `voorzieningen:`" in finding.advice


def test_an_application_is_said_to_be_called_after_nothing_but_its_own_facility() -> None:
    parts = ["Parkeerbeheercomponent", "Open-data-portaalcomponent"]
    data = _apps({"id": "a", "naam": "DigiD", "referentiecomponenten": parts})
    (finding,) = _found(data, "G2.4")
    assert finding.rule == "G2.4-eigen-naam"
    assert finding.message.startswith("“DigiD” heet als de landelijke voorziening DigiD, maar")


def test_pairs_that_we_made_are_advice() -> None:
    (finding,) = _found(_parking(), "G2.4-landelijk-aanbod")
    assert finding.severity.value == "advies"
