"""Cases of principle 7 that once went wrong."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked


def _parking(**dataset: Any) -> Data:
    return {
        "gegevenssoorten": [{"id": "voertuig", "naam": "Voertuig", "bron": "brv"}],
        "voorzieningen": [{"id": "brv", "naam": "BRV", "soort": "basisregistratie"}],
        "gegevensverzamelingen": [
            {"id": "parkeren", "naam": "Parkeerrechten", "bevat": ["voertuig"], **dataset}
        ],
        "rollen": [{"id": "beheer", "naam": "Parkeerbeheer", "soort": "eenheid"}],
        "applicaties": [
            {
                "id": "parkeersysteem",
                "naam": "Parkeersysteem",
                "bevat": ["parkeren"],
                "autorisaties": [{"rol": "beheer", "rechten": ["wijzigen"]}],
            }
        ],
        "koppelvlakken": [
            {"id": "k", "naam": "K", "van": "brv", "naar": "parkeersysteem", "gegevens": ["brv"]}
        ],
    }


def test_changing_a_dataset_that_only_refers_changes_nothing_at_the_source() -> None:
    refers = checked(_parking(verwijzing={"toegepast": True}), select=("G7.7-terugvloeien",))
    holds = checked(_parking(verwijzing={"mogelijk": False}), select=("G7.7-terugvloeien",))
    assert refers.findings == ()
    assert [finding.rule for finding in holds.findings] == ["G7.7-terugvloeien"]


def _told(data: Data, rule: str) -> list[str]:
    """What a rule says of a landscape; a fault of the rule is none of it."""
    result = checked(data, select=(rule,))
    assert not any(finding.fault for finding in result.findings)
    return [finding.message for finding in result.findings]


def _named(**elements: list[Data]) -> Data:
    """Elements whose names are their ids."""
    return {key: [{"naam": one["id"], **one} for one in some] for key, some in elements.items()}


def test_a_copy_that_says_it_refers_still_has_to_return_its_changes() -> None:
    both = _parking(verwijzing={"toegepast": True}, kopie_van="brv")
    assert _told(both, "G7.7-terugvloeien")


def test_a_right_to_change_that_stands_with_the_dataset_counts() -> None:
    data = _parking(autorisaties=[{"rol": "beheer", "rechten": ["wijzigen"]}])
    del data["applicaties"][0]["autorisaties"]
    assert _told(data, "G7.7-terugvloeien")


@pytest.mark.parametrize(
    ("status", "reported"), [("in_productie", False), ("uitgefaseerd", True), ("gepland", True)]
)
def test_data_does_not_come_by_way_of_an_application_that_does_not_run(
    status: str, reported: bool
) -> None:
    data = _named(
        gegevenssoorten=[{"id": "adres", "bron": "bag"}],
        voorzieningen=[{"id": "bag", "soort": "basisregistratie"}],
        gegevensverzamelingen=[{"id": "aanslagen", "bevat": ["adres"]}],
        applicaties=[{"id": "magazijn", "status": status}, {"id": "b", "bevat": ["aanslagen"]}],
        koppelvlakken=[
            {"id": "k", "van": "bag", "naar": "magazijn", "gegevens": ["bag"]},
            {"id": "l", "van": "magazijn", "naar": "b", "gegevens": ["adres"]},
        ],
    )
    assert bool(_told(data, "G7.7-bereikbaar")) is reported


@pytest.mark.parametrize(
    ("dataset", "application", "said"),
    [
        ({}, {"bevat": ["zaken"]}, None),
        ({"status": "uitgefaseerd"}, {"bevat": ["zaken"]}, "is uitgefaseerd"),
        ({}, {"bevat": ["zaken"], "status": "uitgefaseerd"}, "die is uitgefaseerd"),
        ({}, {}, "in geen enkele applicatie"),
    ],
)
def test_a_source_is_in_an_application_that_was_not_phased_out(
    dataset: Data, application: Data, said: str | None
) -> None:
    data = _named(
        gegevenssoorten=[{"id": "zaak", "bron": "zaken"}],
        gegevensverzamelingen=[{"id": "zaken", "bevat": ["zaak"], **dataset}],
        applicaties=[{"id": "zaaksysteem", **application}],
    )
    told = _told(data, "G7.7-bron-gehouden")
    assert len(told) == (said is not None)
    assert all(said in one for one in told if said)


@pytest.mark.parametrize(
    ("facts", "reported"),
    [
        ({"verwijzing": {}}, True),
        ({"verwijzing": {"mogelijk": True}}, True),
        ({"verwijzing": {"toegepast": False}}, True),
        ({"verwijzing": {"mogelijk": False}}, True),
        ({"verwijzing": {"mogelijk": False, "reden": "De bron bewaart niets."}}, False),
        ({"verwijzing": {"toegepast": True}}, False),
        ({"kopie_van": "brv"}, False),
        ({"kopie_van": "zaken"}, True),
    ],
)
def test_data_of_another_source_is_a_reference_or_a_copy_of_what_holds_it(
    facts: Data, reported: bool
) -> None:
    data = _parking(**facts)
    data["gegevensverzamelingen"].append({"id": "zaken", "naam": "Zaken"})
    assert bool(_told(data, "G7.9-verborgen-kopie")) is reported


@pytest.mark.parametrize("wijze", [None, "Digimelding"])
def test_reporting_back_says_how(wijze: str | None) -> None:
    data = _parking()
    data["voorzieningen"][0]["terugmelding"] = {"wijze": wijze}
    for rule in ("G7.5-terugmelding", "G7.5-voorziening"):
        assert bool(_told(data, rule)) is (wijze is None)


def test_a_copy_of_a_copy_uses_the_registry_where_the_chain_begins() -> None:
    data = _parking(kopie_van="brv")
    data["gegevensverzamelingen"].append({"id": "twee", "naam": "Twee", "kopie_van": "parkeren"})
    assert len(_told(data, "G7.5-terugmelding")) == 2
    data["voorzieningen"][0]["terugmelding"] = {"wijze": "Digimelding"}
    assert _told(data, "G7.5-terugmelding") == []


def test_a_registry_that_gives_over_an_interface_both_ways_is_used() -> None:
    data = _parking()
    data["koppelvlakken"][0] |= {"van": "parkeersysteem", "naar": "brv", "richting": "beide"}
    (told,) = _told(data, "G7.5-voorziening")
    assert "levert gegevens aan “Parkeersysteem”" in told


def test_applications_that_do_not_run_do_not_make_data_widely_used() -> None:
    applications = [{"id": one, "bevat": ["d"]} for one in "abc"]
    data = _named(gegevensverzamelingen=[{"id": "d"}], applicaties=applications)
    assert _told(data, "G7.3-kernregistratie")
    data["applicaties"][0]["status"] = "uitgefaseerd"
    assert _told(data, "G7.3-kernregistratie") == []


def _agreed(van: str, naar: str, **facts: Any) -> list[str]:
    data = _named(
        applicaties=[{"id": "app"}, {"id": "oud", "status": "uitgefaseerd"}],
        gegevensverzamelingen=[{"id": "eigen"}],
        voorzieningen=[{"id": "bag", "soort": "basisregistratie"}],
        partijen=[{"id": "pdok", "soort": "afnemer"}],
        koppelvlakken=[{"id": "k", "van": van, "naar": naar, **facts}],
    )
    return _told(data, "G7.4-doel")


def test_agreements_are_asked_for_exchange_of_ours_that_goes_on() -> None:
    assert _agreed("bag", "app", gegevens=["bag"])
    assert _agreed("bag", "pdok", gegevens=["eigen"])
    assert _agreed("bag", "pdok")
    assert _agreed("bag", "pdok", gegevens=["bag"]) == []
    assert _agreed("bag", "oud", gegevens=["bag"]) == []


def test_a_version_at_the_end_of_a_name_counts() -> None:
    def status(**standard: str) -> bool:
        data = _named(
            applicaties=[{"id": "a"}],
            partijen=[{"id": "p", "soort": "afnemer"}],
            koppelvlakken=[{"id": "k", "van": "a", "naar": "p", "standaarden": [standard]}],
        )
        return bool(_told(data, "G7.4-standaard-in-gebruik"))

    assert status(naam="GWSW", versie="1.2")
    assert status(naam="GWSW 1.2")
    assert not status(naam="GWSW")


def test_a_kind_of_data_that_a_facility_holds_is_known() -> None:
    data = _named(
        diensten=[{"id": "d", "uitgevraagde_gegevens": [{"gegevenssoort": "adres"}]}],
        gegevenssoorten=[{"id": "adres"}],
        voorzieningen=[{"id": "bag", "soort": "basisregistratie", "bevat": ["adres"]}],
        verwerkingen=[{"id": "v", "dienst": "d", "gegevens": ["bag"]}],
    )
    (told,) = _told(data, "G7.1-al-bekend")
    assert told.endswith("al bekend in “bag”")


def test_other_sources_of_the_same_name_are_named_once() -> None:
    data = _named(
        gegevenssoorten=[
            {"id": "a", "naam": "Adres", "bron": "bag"},
            {"id": "b", "naam": "adres", "bron": "bag"},
            {"id": "c", "naam": "Adres", "bron": "brp"},
        ],
        voorzieningen=[
            {"id": "bag", "soort": "basisregistratie"},
            {"id": "brp", "soort": "basisregistratie"},
        ],
    )
    assert _told(data, "G7.7-een-bron")[0].endswith("meer dan één bron: “bag” en “brp”")


# What the catalogue knows of base registries and standards


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("NHR", "HR"),
        ("KVK Handelsregister", "HR"),
        ("GBA-V", "BRP"),
        ("BRP (via Haal Centraal)", "BRP"),
        ("LV BAG", "BAG"),
        ("RDW Kentekenregister", "BRV"),
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
    assert told == f"“{name}” is de basisregistratie {short}, maar staat er als {soort}"
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
        ({"naam": "GBA", "verwijzing": {"mogelijk": False, "reden": "Oud."}}, False),
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
    data = _parking()
    data["gegevensverzamelingen"][0]["naam"] = "Kentekenregister"
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
