"""Cases of principle 7 that once went wrong."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked

PROOF: Data = {"document": "b.md", "datum": "2026-03-01", "verantwoordelijke": "beheer"}


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
        ({"verwijzing": {"mogelijk": False, "reden": "De bron bewaart niets."}}, True),
        ({"verwijzing": {"mogelijk": False, "reden": "Zo.", "bewijs": PROOF}}, False),
        ({"verwijzing": {"mogelijk": False, "bewijs": PROOF}}, True),
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
