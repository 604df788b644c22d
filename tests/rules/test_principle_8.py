"""Cases of principle 8 that once went wrong."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked

ORGANISATION: Data = {"id": "stad", "naam": "Stad", "soort": "gemeente"}


@pytest.mark.parametrize("ibd", [None, {}, {"bewijs": None}, {"bewijs": {}}])
def test_an_ibd_membership_with_nothing_in_it_is_a_finding_and_no_fault(ibd: Data | None) -> None:
    result = checked({"organisatie": {**ORGANISATION, "ibd": ibd}}, select=("G8.1",))
    assert [(one.rule, one.fault) for one in result.findings] == [("G8.1-ibd", False)]


def test_evidence_that_is_absent_is_told_apart_from_evidence_that_falls_short() -> None:
    def told(ibd: Data) -> str:
        result = checked({"organisatie": {**ORGANISATION, "ibd": ibd}}, select=("G8.1-ibd",))
        return result.findings[0].message

    absent = told({})
    undated = told({"bewijs": {"document": "ibd.pdf"}})
    expired = told({"bewijs": {"document": "i", "datum": "2020-01-01", "verantwoordelijke": None}})
    future = told({"bewijs": {"document": "i", "datum": "2027-01-01"}})
    assert len({absent, undated, expired, future}) == 4


def _told(data: Data, rule: str) -> list[str]:
    """What a rule says of a landscape; a fault of the rule is none of it."""
    result = checked(data, select=(rule,))
    assert not any(finding.fault for finding in result.findings)
    return [finding.message for finding in result.findings]


def _named(**elements: list[Data]) -> Data:
    """Elements whose names are their ids."""
    return {key: [{"naam": one["id"], **one} for one in some] for key, some in elements.items()}


BIV = {"beschikbaarheid": 1, "integriteit": 1, "vertrouwelijkheid": 1}


def _carrying(sort: Data, interface: Data, **more: list[Data]) -> Data:
    return _named(
        gegevenssoorten=[{"id": "persoon", **sort}],
        applicaties=[{"id": "a"}, {"id": "b"}],
        koppelvlakken=[
            {"id": "k", "van": "a", "naar": "b", "gegevens": ["persoon"], **interface},
        ],
        **more,
    )


@pytest.mark.parametrize(
    ("sort", "reported"),
    [
        ({}, False),
        ({"persoonsgegevens": True}, True),
        ({"persoonsgegevens": True, "bron": "d"}, True),
        ({"bron": "d"}, False),
    ],
)
def test_data_is_sensitive_by_the_kind_of_data_in_it(sort: Data, reported: bool) -> None:
    data = _carrying(sort, {"wijze": "bulk"}, gegevensverzamelingen=[{"id": "d"}])
    assert bool(_told(data, "G8.9-bulk")) is reported
    assert bool(_told(data, "G8.8-logging")) is reported


def test_what_a_dataset_holds_makes_it_sensitive_whatever_it_says_itself() -> None:
    data = _named(
        gegevenssoorten=[{"id": "persoon", "persoonsgegevens": True}],
        gegevensverzamelingen=[{"id": "d", "bevat": ["persoon"], "openbaarheid": "openbaar"}],
        applicaties=[{"id": "a", "bevat": ["d"], "hosting": "saas"}],
    )
    for rule in ("G8.8-logging", "G8.7-maatregelen", "G8.11-verwerkersovereenkomst"):
        assert len(_told(data, rule)) == 1, rule
    assert "geldt niet als openbaar" in _told(data, "G8.4-gegevens")[0]


@pytest.mark.parametrize(("level", "reported"), [(1, False), (2, True), (3, True)])
def test_data_classified_as_confidential_does_not_count_as_public(
    level: int, reported: bool
) -> None:
    classified = {"biv": BIV | {"vertrouwelijkheid": level}, "openbaarheid": "openbaar"}
    data = _carrying({"bron": "d"}, {}, gegevensverzamelingen=[{"id": "d", **classified}])
    for rule in ("G8.4-gegevens", "G8.5-koppelvlak-authenticatie", "G8.5-koppelvlak-autorisatie"):
        assert bool(_told(data, rule)) is reported, rule


@pytest.mark.parametrize(
    ("facility", "reported"),
    [
        ({"naam": "Basisregistratie Personen"}, True),
        ({"naam": "BRP", "persoonsgegevens": False}, False),
        ({"naam": "BAG"}, False),
    ],
)
def test_the_registry_of_persons_is_about_persons_unless_it_says_not(
    facility: Data, reported: bool
) -> None:
    registry = {"id": "r", "soort": "basisregistratie", **facility}
    data = _carrying({"bron": "r"}, {"wijze": "bulk"}, voorzieningen=[registry])
    assert bool(_told(data, "G8.9-bulk")) is reported


def test_bulk_that_does_not_say_of_what_is_reported() -> None:
    (told,) = _told(_carrying({}, {"wijze": "bulk", "gegevens": []}), "G8.9-bulk")
    assert told == "“k” brengt gegevens in bulk van “a” naar “b” en zegt niet welke"


def test_interfaces_of_an_application_that_was_phased_out_are_left_alone() -> None:
    data = _carrying({"persoonsgegevens": True}, {"wijze": "bulk"})
    data["applicaties"][1]["status"] = "uitgefaseerd"
    for rule in ("G8.5", "G8.6", "G8.9", "G8.11"):
        assert _told(data, rule) == []


def _delivered(agreed: list[str], **interface: Any) -> list[str]:
    data = _named(
        gegevenssoorten=[{"id": "persoon", "bron": "brp"}, {"id": "adres", "bron": "brp"}],
        voorzieningen=[
            {"id": "brp", "soort": "basisregistratie", "persoonsgegevens": True},
            {"id": "plein", "soort": "partner"},
        ],
        gegevensverzamelingen=[{"id": "d", "bevat": ["persoon", "adres"]}],
        applicaties=[{"id": "a"}],
        partijen=[{"id": "p", "soort": "samenwerkingspartner"}],
        overeenkomsten=[{"id": "o", "partij": "p", "gegevens": agreed}],
        koppelvlakken=[{"id": "k", "van": "a", "naar": "p", "gegevens": ["persoon"], **interface}],
    )
    return _told(data, "G8.11-ontvanger")


def test_an_agreement_covers_the_kind_of_data_itself_its_source_or_what_holds_it() -> None:
    assert _delivered(["persoon"]) == []
    assert _delivered(["brp"]) == []
    assert _delivered(["d"]) == []
    assert _delivered(["adres"])
    assert _delivered(["persoon"], gegevens=["brp"])
    assert _delivered(["persoon", "adres"], gegevens=["brp"]) == []


def test_a_delivery_says_what_and_to_whom() -> None:
    (what,) = _delivered([], gegevens=[])
    assert what == "“k” brengt gegevens naar een andere partij en zegt niet welke"
    (whom,) = _delivered(["brp"], naar="plein")
    assert whom.endswith("maar de beheerder van diens voorziening is niet bekend")
    (both,) = _delivered([], naar="p")
    assert "gevoelige gegevens (“persoon”) naar “p” zonder" in both


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ({}, "zegt niet waar het draait"),
        ({"hosting": "saas"}, "bij een ander"),
        ({"hosting": "on-premises"}, None),
        ({"sourcing": "zelf"}, None),
    ],
)
def test_an_application_with_a_supplier_says_where_it_runs(where: Data, said: str | None) -> None:
    data = _named(
        gegevensverzamelingen=[{"id": "d", "persoonsgegevens": True}],
        applicaties=[{"id": "a", "bevat": ["d"], "leverancier": "p", **where}],
        partijen=[{"id": "p", "soort": "leverancier"}],
    )
    for rule in ("G8.11-houder", "G8.11-verwerkersovereenkomst"):
        told = _told(data, rule)
        assert len(told) == (said is not None)
        assert all(said in one for one in told if said)


def test_a_processing_says_what_a_process_touches() -> None:
    data = _named(
        gegevensverzamelingen=[{"id": "d", "biv": BIV | {"integriteit": 3}}],
        processen=[{"id": "p"}],
        verwerkingen=[{"id": "v", "proces": "p", "gegevens": ["d"]}],
    )
    assert _told(data, "G8.7-risicoanalyse")


@pytest.mark.parametrize(("until", "reported"), [("2026-11-01", False), ("2026-10-31", True)])
def test_evidence_of_the_policy_holds_as_long_as_the_policy(until: str, reported: bool) -> None:
    evidence = {"document": "beleid.pdf", "datum": "2023-02-01", "verantwoordelijke": "ciso"}
    policy = {"baseline": "BIO2", "geldig_tot": until, "bewijs": evidence}
    data = _named(rollen=[{"id": "ciso", "soort": "medewerker"}])
    data["organisatie"] = {**ORGANISATION, "informatiebeveiligingsbeleid": policy}
    assert bool(_told(data, "G8.2-beleid")) is reported


def test_only_the_data_that_asks_for_more_is_pointed_at() -> None:
    data = _named(
        gegevensverzamelingen=[
            {"id": "laag", "biv": BIV},
            {"id": "hoog", "biv": BIV | {"integriteit": 3}},
        ],
        applicaties=[{"id": "a", "bevat": ["laag", "hoog"], "biv": BIV}],
    )
    (finding,) = checked(data, select=("G8.6-applicatie",)).findings
    assert len(finding.related) == 1
    data["applicaties"][0]["status"] = "uitgefaseerd"
    assert _told(data, "G8.6-applicatie") == []


def test_an_application_without_a_classification_falls_short_of_gemma() -> None:
    application = {"id": "a", "referentiecomponenten": ["Burgerzakencomponent"]}
    assert _told(_named(applicaties=[application]), "G8.6-referentiecomponent")


@pytest.mark.parametrize(
    ("names", "reported"),
    [
        (["Burgerzakencomponent"], True),
        (["burgerzaken-component"], True),
        (["Intranetcomponent", "GBA-administratiecomponent"], True),
        (["Intranetcomponent"], False),
        (["Geen component"], False),
    ],
)
def test_the_classification_is_that_of_the_highest_component(
    names: list[str], reported: bool
) -> None:
    application = {"id": "a", "referentiecomponenten": names, "biv": BIV}
    told = _told(_named(applicaties=[application]), "G8.6-referentiecomponent")
    assert bool(told) is reported


def test_a_component_is_told_by_its_name_in_gemma() -> None:
    low = {"beschikbaarheid": 1, "integriteit": 1, "vertrouwelijkheid": 1}
    names = ["a97b6545-d5a7-485d-9b13-3ce22db5b9cf", "ZRC", "Geen component"]
    application = {"id": "a", "referentiecomponenten": names, "biv": low}
    (told,) = _told(_named(applicaties=[application]), "G8.6-referentiecomponent")
    assert "dan de GEMMA geeft voor Zaakregistratiecomponent: in" in told


@pytest.mark.parametrize("name", ["BRP", "GBA-V", "Basisregistratie Personen (BRP)", "BRI", "RNI"])
def test_registries_of_persons_are_about_persons_under_all_their_names(name: str) -> None:
    data = _named(
        voorzieningen=[{"id": "v", "naam": name, "soort": "basisregistratie"}],
        applicaties=[{"id": "a"}],
        koppelvlakken=[{"id": "k", "van": "v", "naar": "a", "gegevens": ["v"], "wijze": "bulk"}],
    )
    assert _told(data, "G8.9-bulk")
    data["voorzieningen"][0]["naam"] = "BAG"
    assert _told(data, "G8.9-bulk") == []
