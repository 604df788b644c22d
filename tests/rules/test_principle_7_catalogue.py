"""Cases of principle 7 that the catalogue decides: base registries, standards, the Forum's list."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked


def _told(data: Data, rule: str) -> list[str]:
    """What a rule says of a landscape; a fault of the rule is none of it."""
    result = checked(data, select=(rule,))
    assert not any(finding.fault for finding in result.findings)
    return [finding.message for finding in result.findings]


def _named(**elements: list[Data]) -> Data:
    """Elements whose names are their ids."""
    return {key: [{"naam": one["id"], **one} for one in some] for key, some in elements.items()}


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("NHR", "HR"),
        ("KVK Handelsregister", "HR"),
        ("GBA-V", "BRP"),
        ("BRP (via Haal Centraal)", "BRP"),
        ("LV BAG", "BAG"),
        ("RDW Kentekenregister", "BRV"),
        ("RNI", "BRP"),
    ],
)
@pytest.mark.parametrize("soort", ["landelijk", "sectoraal"])
def test_a_base_registry_is_one_under_all_its_names(name: str, short: str, soort: str) -> None:
    data = _named(
        voorzieningen=[{"id": "v", "naam": name, "soort": soort}],
        gegevensverzamelingen=[{"id": "g", "kopie_van": "v"}],
        applicaties=[{"id": "a"}],
        koppelvlakken=[{"id": "k", "van": "v", "naar": "a"}],
    )
    (told,) = _told(data, "G7.7-basisregistratie-soort")
    assert told.startswith(f"“{name}” is de basisregistratie {short} of een deel daarvan, maar")
    assert told.endswith(f"staat er als {soort}")
    assert _told(data, "G7.9-kopie-basisregistratie")
    assert _told(data, "G7.5-voorziening")


@pytest.mark.parametrize(
    ("name", "soort"),
    [
        ("TMV", "landelijk"),
        ("TMV - GBA Terugmeldvoorziening", "landelijk"),
        ("SVB-BGT services en portaal", "landelijk"),
        ("DigiD", "landelijk"),
        ("Polisadministratie", "landelijk"),
        ("BRP", "partner"),
    ],
)
def test_what_goes_with_a_base_registry_is_none(name: str, soort: str) -> None:
    data = _named(
        voorzieningen=[{"id": "v", "naam": name, "soort": soort}],
        gegevensverzamelingen=[{"id": "g", "kopie_van": "v"}],
    )
    assert _told(data, "G7.7-basisregistratie-soort") == []
    assert _told(data, "G7.9-kopie-basisregistratie") == []


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("BRP", True),
        ("BRP Buurstad", True),
        ("LV-BAG bevragen", True),
        ("Basisregistratie Personen (via de makelaar)", True),
        ("Polisadministratie", True),
        ("DigiD", False),
        ("Basisregistratie Persoonen", False),
        ("Registratie van honden", False),
    ],
)
def test_base_registries_are_a_closed_list(name: str, known: bool) -> None:
    data = _named(voorzieningen=[{"id": "v", "naam": name, "soort": "basisregistratie"}])
    assert (_told(data, "G7.7-basisregistratie-bekend") == []) is known


def test_an_unknown_base_registry_is_told_with_the_nearest() -> None:
    facility = {"id": "v", "naam": "Basisregistratie Persoonen", "soort": "basisregistratie"}
    rule = "G7.7-basisregistratie-bekend"
    (finding,) = checked({"voorzieningen": [facility]}, select=(rule,)).findings
    assert "bedoelde u misschien Basisregistratie Personen." in finding.advice


@pytest.mark.parametrize(
    ("dataset", "reported"),
    [
        ({"naam": "GBA"}, True),
        ({"naam": "Kentekenregister"}, True),
        ({"naam": "GBA", "basisregistratie": True}, False),
        ({"naam": "GBA", "basisregistratie": False}, False),
        ({"naam": "GBA", "kopie_van": "v"}, False),
        ({"naam": "GBA", "verwijzing": {"toegepast": True}}, False),
        # Then it is a copy, and says of what:
        ({"naam": "GBA", "verwijzing": {"mogelijk": False, "reden": "Oud."}}, True),
        ({"naam": "GBA", "verwijzing": {"mogelijk": True}}, True),
        ({"naam": "GBA", "status": "uitgefaseerd"}, False),
        ({"naam": "HR"}, False),  # personnel, as like as not
        ({"naam": "BAG-kopie"}, False),
        ({"naam": "Zaken"}, False),
    ],
)
def test_data_called_after_a_base_registry(dataset: Data, reported: bool) -> None:
    data = _named(
        gegevensverzamelingen=[{"id": "g", **dataset}],
        voorzieningen=[{"id": "v", "soort": "partner"}],
    )
    assert bool(_told(data, "G7.9-naam-basisregistratie")) is reported


def test_data_of_another_source_called_after_a_base_registry_has_one_finding() -> None:
    data = _named(
        gegevenssoorten=[{"id": "voertuig", "bron": "brv"}],
        voorzieningen=[{"id": "brv", "soort": "basisregistratie"}],
        gegevensverzamelingen=[{"id": "g", "naam": "Kentekenregister", "bevat": ["voertuig"]}],
    )
    rules = ("G7.9-naam-basisregistratie", "G7.9-verborgen-kopie")
    found = checked(data, select=rules).findings
    assert [finding.rule for finding in found] == ["G7.9-verborgen-kopie"]


def _exchange(*standards: str, end: Data | None = None, **interface: Any) -> Data:
    """An interface of an application with a facility or a partner, by some standards."""
    facilities = [{"naam": "v", **end, "id": "v"}] if end else []
    return _named(
        applicaties=[{"id": "a", **interface.pop("application", {})}],
        voorzieningen=facilities,
        partijen=[{"id": "p", "soort": "samenwerkingspartner"}],
        koppelvlakken=[
            {
                "id": "k",
                "van": "a",
                "naar": "v" if end else "p",
                "standaarden": [{"naam": one} for one in standards],
                **interface,
            }
        ],
    )


FORUM = ("G7.4-forum", "G7.4-forum-onbekend")


def _forum(data: Data) -> set[str]:
    found = checked(data, select=FORUM).findings
    assert not any(finding.fault for finding in found)
    return {finding.rule for finding in found}


@pytest.mark.parametrize(
    ("standards", "rules"),
    [
        (["REST-API Design Rules"], set()),
        (["CSV", "Digikoppeling"], set()),
        (["StUF-BG", "Digikoppeling WUS"], set()),
        (["CSV"], {"G7.4-forum"}),
        (["CSV", "GraphQL"], {"G7.4-forum"}),
        (["TLS"], {"G7.4-forum"}),
        (["HTTPS", "CSV"], {"G7.4-forum"}),
        (["StUF-BG"], {"G7.4-forum-onbekend"}),
        (["XBRL", "CSV"], {"G7.4-forum-onbekend"}),
        # These have a finding of their own:
        ([], set()),
        (["Niets bekends"], set()),
        (["TMLO"], set()),
    ],
)
def test_exchange_with_others_is_on_a_standard_that_the_forum_mandates(
    standards: list[str], rules: set[str]
) -> None:
    assert _forum(_exchange(*standards)) == rules


def test_what_the_table_says_is_told_with_its_date() -> None:
    (told,) = _told(_exchange("CSV", "TLS"), "G7.4-forum")
    assert "volgt CSV (aanbevolen, 2025-06-30) en TLS (verplicht, 2018-11-29), maar" in told
    assert "volgens onze tabel" in told


@pytest.mark.parametrize("end", [{"naam": "BRP"}, {"naam": "GBA-V"}, {"naam": "LV-BAG"}])
def test_a_standard_that_gemma_gives_the_facility_will_do(end: Data) -> None:
    standard = "BAG Bevragen" if "BAG" in end["naam"] else "BRP Personen bevragen API-standaard"
    assert _forum(_exchange(standard, end={**end, "soort": "basisregistratie"})) == set()
    assert _forum(_exchange(standard)) == {"G7.4-forum-onbekend"}


def test_a_standard_that_gemma_gives_the_component_will_do() -> None:
    application = {"referentiecomponenten": ["Wmo-component"]}
    assert _forum(_exchange("iWmo", application=application)) == set()
    assert _forum(_exchange("iWmo")) == {"G7.4-forum-onbekend"}


def test_what_goes_by_hand_follows_no_standard_of_the_forum() -> None:
    assert _forum(_exchange("CSV", wijze="handmatig")) == set()
    assert _forum(_exchange("CSV", wijze="bulk")) == {"G7.4-forum"}


def test_the_setting_says_what_does_not_count() -> None:
    data = _exchange("Digikoppeling")
    changed = {"forum_telt_niet": ("Digikoppeling",)}
    found = checked(data, select=FORUM, instellingen=changed).findings
    assert [finding.rule for finding in found] == ["G7.4-forum"]


@pytest.mark.parametrize(
    ("standard", "rules"),
    [
        ("MDTO", set()),
        ("TMLO", {"G7.8-standaard-in-gebruik"}),
        ("TMLO 1.1", {"G7.8-standaard-in-gebruik"}),
        ("Eigen formaat", {"G7.8-standaard-bekend"}),
    ],
)
def test_the_standard_for_metadata_is_known_and_current(standard: str, rules: set[str]) -> None:
    data = _named(gegevensverzamelingen=[{"id": "g", "metadata": {"standaard": standard}}])
    selected = ("G7.8-standaard-bekend", "G7.8-standaard-in-gebruik")
    assert {finding.rule for finding in checked(data, select=selected).findings} == rules


@pytest.mark.parametrize("name", ["OAuth 2.0", "DNSSEC", "IPv6", "ISO 27001", "DKIM", "DMARC"])
def test_what_only_secures_or_carries_an_exchange_does_not_count_for_the_forum(name: str) -> None:
    data = _named(
        applicaties=[{"id": "a"}],
        partijen=[{"id": "p", "soort": "samenwerkingspartner"}],
        koppelvlakken=[
            {"id": "k", "van": "a", "naar": "p", "standaarden": [{"naam": name}, {"naam": "CSV"}]}
        ],
    )
    assert len(_told(data, "G7.4-forum")) == 1


@pytest.mark.parametrize(
    ("standard", "told"),
    [("Klanten API", "nu al kan"), ("Zelf verzonnen", "`standaarden_naast_catalogus`")],
)
def test_the_advice_fits_what_is_wrong_with_a_standard(standard: str, told: str) -> None:
    """A setting with names does not help where a standard is known and still in development."""
    (finding,) = checked(_exchange(standard), select=("G7.4-standaard-bekend",)).findings
    advices = [a for a in ("nu al kan", "`standaarden_naast_catalogus`") if a in finding.advice]
    assert advices == [told]
