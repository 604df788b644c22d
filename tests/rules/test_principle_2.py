"""Cases of principle 2: what GEMMA's catalogue knows of applications, interfaces, facilities."""

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


def _inside(*standards: Data, **application: Any) -> Data:
    """Two applications and an interface between them, by some standards."""
    data = _apps({"id": "a", **application}, {"id": "b"})
    interface = {"id": "k", "naam": "k", "van": "a", "naar": "b", "standaarden": list(standards)}
    return {**data, "koppelvlakken": [interface]}


def _standard(naam: str, versie: str | None = None) -> Data:
    return {"naam": naam} if versie is None else {"naam": naam, "versie": versie}


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
    assert "biedt Nationaal Parkeer Register geheel of deels ook" in told


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
    assert "biedt Omgevingsloket geheel" in told
    data["koppelvlakken"] = [{"id": "k", "naam": "k", "van": "a", "naar": "v"}]
    assert _told(data, "G2.4-landelijk-aanbod") == []


def test_the_setting_may_hold_what_is_not_understood() -> None:
    changed = {"landelijk_aanbod": ("zonder dubbele punt", "Onbekend: X", "BI-component:", ":")}
    data = _apps(_app("BI-component"))
    assert _told(data, "G2.4-landelijk-aanbod", instellingen=changed) == []


@pytest.mark.parametrize(("name", "reported"), [("DigiD", True), ("HR", False), ("BAG", False)])
def test_an_application_called_after_a_facility_is_one_of_them(name: str, reported: bool) -> None:
    data = _apps({"id": "a", "naam": name})
    assert bool(_told(data, "G2.4-landelijk-aanbod")) is reported


# Standards of interfaces inside


@pytest.mark.parametrize("name", ["StUF-BG 3.10", "Zaken API (ZGW)", "tls", "OAuth 2.0"])
def test_standards_may_go_by_many_names(name: str) -> None:
    assert _told(_inside(_standard(name)), "G2.5-standaard-bekend") == []


def test_an_unknown_standard_is_pointed_at_with_the_nearest() -> None:
    data = _inside(_standard("Zaken API"), _standard("Digikopeling"))
    (finding,) = _found(data, "G2.5-standaard-bekend")
    assert "noemt “Digikopeling”;" in finding.message
    assert "bedoelde u misschien Digikoppeling." in finding.advice
    assert len(finding.related) == 1


def test_standards_in_agreements_count() -> None:
    data = _inside()
    data["koppelvlakken"][0]["afspraken"] = {"standaarden": [_standard("Niets bekends")]}
    assert len(_told(data, "G2.5-standaard-bekend")) == 1


def test_one_cause_has_one_finding() -> None:
    """An interface with others has rules of principle 7, one inside has those of principle 2."""
    for standard in (_standard("Niets bekends"), _standard("StUF-ZKN", "2.01")):
        inside = _inside(standard)
        outside = {
            **inside,
            "partijen": [{"id": "p", "naam": "p", "soort": "samenwerkingspartner"}],
        }
        outside["koppelvlakken"] = [{**inside["koppelvlakken"][0], "naar": "p"}]
        for data, principle in ((inside, "G2"), (outside, "G7")):
            about = [f.rule for f in checked(data).findings if f.field == "standaarden"]
            assert [rule[:2] for rule in about] == [principle]


@pytest.mark.parametrize(
    ("standard", "ended"),
    [
        (_standard("StUF-ZKN", "2.01"), True),
        (_standard("StUF-ZKN 2.01"), True),
        (_standard("StUF-ZKN", "3.10"), False),
        (_standard("StUF-ZKN"), False),
        (_standard("StUF-ZKN", "9.99"), False),
        (_standard("TMLO"), True),
        (_standard("TMLO", "9.9"), True),
        # In gebruik, while each of its versions has ended:
        (_standard("StUF EF"), True),
        (_standard("StUF EF", "3.15"), True),
        (_standard("StUF EF", "4.0"), False),
        (_standard("StUF EF 4.0"), False),
        (_standard("BAG bevragen API-standaard"), True),
        (_standard("Klanten API-standaard"), False),
        (_standard("Niets bekends", "1.0"), False),
    ],
)
def test_a_standard_or_version_that_ended(standard: Data, ended: bool) -> None:
    assert bool(_told(_inside(standard), "G2.5-standaard-in-gebruik")) is ended


@pytest.mark.parametrize("rule", ["G2.5-standaard-bekend", "G2.5-standaard-in-gebruik"])
def test_interfaces_of_what_was_phased_out_are_left_alone(rule: str) -> None:
    standards = (_standard("Niets bekends"), _standard("TMLO"))
    assert _told(_inside(*standards), rule)
    assert _told(_inside(*standards, status="uitgefaseerd"), rule) == []


# Standards of applications


def _supports(*standards: Data, **fields: Any) -> Data:
    return _apps({"id": "a", "standaarden": list(standards), **fields})


def test_an_unknown_standard_of_an_application() -> None:
    data = _supports(_standard("Niets bekends"), _standard("Zaken API"))
    (told,) = _told(data, "G2.5-ondersteund-bekend")
    assert "noemt “Niets bekends”;" in told


@pytest.mark.parametrize(
    ("standards", "ended"),
    [
        ([_standard("iWmo", "3.0")], True),
        ([_standard("iWmo", "3.0"), _standard("iWmo", "actueel")], False),
        ([_standard("iWmo", "3.0"), _standard("iWmo voor gemeenten")], False),
        ([_standard("iWmo", "3.0"), _standard("iJw")], True),
        ([_standard("iWmo", "99.0")], False),
        ([_standard("TMLO"), _standard("MDTO")], True),
    ],
)
def test_an_old_version_beside_a_current_one_is_no_matter(
    standards: list[Data], ended: bool
) -> None:
    assert bool(_told(_supports(*standards), "G2.5-ondersteund-in-gebruik")) is ended


# Standards that a component must support

DRC = "Documentregistratiecomponent"
OF_DRC = [_standard(one) for one in ("Documenten API", "CMIS", "Zaak- en documentservices")]
REQUIRED = "G2.5-verplichte-standaarden"


def test_all_that_is_missing_is_told_in_one_finding() -> None:
    (finding,) = _found(_apps(_app("DRC")), REQUIRED)
    assert f"moet als {DRC}" in finding.message
    assert "Documenten API-standaard, CMIS en Zaak- en documentservices" in finding.message


def test_what_an_application_or_its_interface_names_is_there() -> None:
    assert _told(_apps(_app("DRC", standaarden=OF_DRC)), REQUIRED) == []
    data = _inside(*OF_DRC[:2], referentiecomponenten=["DRC"])
    data["koppelvlakken"][0]["afspraken"] = {"standaarden": OF_DRC[2:]}
    assert _told(data, REQUIRED) == []


def test_an_old_version_is_a_matter_for_another_rule() -> None:
    data = _apps(_app("Wmo-component", standaarden=[_standard("iWmo", "3.0")]))
    (told,) = _told(data, REQUIRED)
    assert "iWmo" not in told
    assert _told(data, "G2.5-ondersteund-in-gebruik")


@pytest.mark.parametrize(
    ("component", "ended"),
    [
        ("Archiefregistratiecomponent", "TMLO"),  # the standard has ended
        ("GBA-administratiecomponent", "RNI koppelvlak"),  # each of its versions has
        ("E-formulieren publicatie-en-beheercomponent", "StUF EF"),
    ],
)
def test_what_has_ended_is_not_asked_for(component: str, ended: str) -> None:
    (told,) = _told(_apps(_app(component)), REQUIRED)
    assert ended not in told


@pytest.mark.parametrize(
    "component", ["Intranetcomponent", "Geen component", "Zoekmachinecomponent"]
)
def test_digitoegankelijk_alone_is_not_asked_for_here(component: str) -> None:
    result = checked(_apps(_app(component)), select=(REQUIRED,))
    assert result.findings == ()
    assert [one.rule for one in result.not_assessed] == [REQUIRED]


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_what_is_phased_out_need_not_support_anything(status: str) -> None:
    assert _told(_apps(_app("DRC", status=status)), REQUIRED) == []


def test_several_components_ask_for_a_standard_once() -> None:
    (told,) = _told(_apps(_app("DRC", "Meldingen openbare ruimtecomponent")), REQUIRED)
    assert told.count("Documenten API-standaard") == 1
