"""Cases of principle 7: what customers are asked again, and what was agreed on exchange."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked

ASKED: Data = {"gegevenssoort": "adres"}
PREFILLED: Data = {**ASKED, "vooringevuld": True}


def _told(data: Data, rule: str) -> list[str]:
    """What a rule says of a landscape; a fault of the rule is none of it."""
    result = checked(data, select=(rule,))
    assert not any(finding.fault for finding in result.findings)
    return [finding.message for finding in result.findings]


def _named(**elements: list[Data]) -> Data:
    """Elements whose names are their ids."""
    return {key: [{"naam": one["id"], **one} for one in some] for key, some in elements.items()}


def _asking(item: Data, *processings: Data, **service: Any) -> Data:
    """A service that asks for addresses, and what its process and another one do."""
    return _named(
        diensten=[{"id": "d", "processen": ["p"], "uitgevraagde_gegevens": [item], **service}],
        processen=[{"id": "p"}, {"id": "elders"}],
        gegevenssoorten=[{"id": "adres", "bron": "bag"}],
        voorzieningen=[{"id": "bag", "soort": "basisregistratie"}],
        verwerkingen=[{"id": f"v{n}", **one} for n, one in enumerate(processings)],
    )


@pytest.mark.parametrize(
    ("processing", "known"),
    [
        ({"dienst": "d", "gegevens": ["bag"]}, True),
        ({"proces": "p", "gegevens": ["bag"]}, True),
        ({"proces": "p", "dienst": "d", "gegevens": ["bag"]}, True),
        ({"proces": "p", "dienst": "ander", "gegevens": ["bag"]}, False),
        ({"proces": "elders", "gegevens": ["bag"]}, False),
        ({"proces": "p"}, False),
    ],
)
def test_a_processing_in_a_process_of_the_service_says_what_may_be_used(
    processing: Data, known: bool
) -> None:
    data = _asking(ASKED, processing)
    data["diensten"].append({"id": "ander", "naam": "Ander"})
    assert bool(_told(data, "G7.1-al-bekend")) is known
    assert bool(_told(data, "G7.1-doelbinding")) is not known


def test_several_processings_that_forbid_are_told_in_the_plural() -> None:
    forbidden = {"proces": "p", "gegevens": ["bag"], "doelbinding": "niet_toegestaan"}
    (one,) = _told(_asking(PREFILLED, forbidden), "G7.1-buiten-doel")
    assert one.endswith("maar de verwerking “v0” staat dat gebruik niet toe")
    (both,) = _told(_asking(PREFILLED, forbidden, forbidden), "G7.1-buiten-doel")
    assert both.endswith("maar de verwerkingen “v0” en “v1” staan dat gebruik niet toe")


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (ASKED, "staat niet vast of het vooraf is ingevuld"),
        ({**ASKED, "vooringevuld": False}, "zelf in, hoewel het bekend is"),
        (PREFILLED, None),
    ],
)
def test_what_is_known_is_filled_in_beforehand(item: Data, said: str | None) -> None:
    told = _told(_asking(item, {"dienst": "d", "gegevens": ["bag"]}), "G7.2-vooringevuld")
    assert len(told) == (said is not None)
    assert all(said in one for one in told if said)


def test_staff_are_no_customers_who_are_asked() -> None:
    rules = ("G7.1-al-bekend", "G7.1-doelbinding", "G7.2-vooringevuld", "G7.2-controle")
    for item, processings in ((ASKED, ()), (PREFILLED, ({"dienst": "d", "gegevens": ["bag"]},))):
        data = _asking(item, *processings)
        assert any(_told(data, rule) for rule in rules)
        data["diensten"][0]["afnemers"] = ["intern"]
        assert not any(_told(data, rule) for rule in rules)


@pytest.mark.parametrize(
    ("status", "known"), [("in_gebruik", True), ("gepland", False), ("uitgefaseerd", False)]
)
def test_what_is_not_there_today_is_not_known_yet(status: str, known: bool) -> None:
    data = _asking(ASKED, {"dienst": "d", "gegevens": ["adres"]})
    data["gegevenssoorten"][0]["bron"] = "register"
    data["gegevensverzamelingen"] = [{"id": "register", "naam": "Register", "status": status}]
    assert bool(_told(data, "G7.1-al-bekend")) is known


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ({}, None),
        ({"einde": "2026-11-01"}, None),
        ({"einde": "2026-10-31"}, "is afgelopen op 2026-10-31"),
        ({"ingang": "2026-11-01"}, None),
        ({"ingang": "2026-11-02"}, "gaat pas in op 2026-11-02"),
        ({"ingang": "2026-11-02", "einde": "2028-01-01"}, "gaat pas in op 2026-11-02"),
    ],
)
def test_what_was_agreed_stands_in_an_agreement_that_runs(term: Data, said: str | None) -> None:
    data = _named(
        applicaties=[{"id": "a"}],
        partijen=[{"id": "p", "soort": "samenwerkingspartner"}],
        overeenkomsten=[{"id": "o", "partij": "p", **term}],
        koppelvlakken=[{"id": "k", "van": "a", "naar": "p", "afspraken": {"overeenkomst": "o"}}],
    )
    told = _told(data, "G7.4-overeenkomst")
    assert len(told) == (said is not None)
    assert all(one.endswith(f"overeenkomst “o”, maar die {said}") for one in told)


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        (None, "er staat niet dat verwijzen onmogelijk is"),
        ({"mogelijk": True}, "er staat niet dat verwijzen onmogelijk is"),
        ({"mogelijk": False}, "waarom verwijzen niet kan, staat er niet bij"),
        ({"mogelijk": False, "reden": "r"}, "bewijs dat verwijzen niet kan, ontbreekt"),
        (
            {"mogelijk": False, "reden": "r", "bewijs": {"datum": "2026-01-01"}},
            "het bewijs noemt geen document of link",
        ),
        (
            {"mogelijk": False, "reden": "r", "bewijs": {"document": "b", "datum": "2026-11-02"}},
            "het bewijs is gedateerd in de toekomst",
        ),
    ],
)
def test_a_copy_says_what_is_lacking_to_show_that_it_must_be_one(
    reference: Data | None, said: str
) -> None:
    copy = {"id": "kopie", "kopie_van": "zaken", **({"verwijzing": reference} if reference else {})}
    data = _named(gegevensverzamelingen=[copy, {"id": "zaken"}])
    (told,) = _told(data, "G7.9-kopie")
    assert told.endswith(f"niet kan; {said}")


def test_a_facility_is_no_source_that_lacks_what_it_delivers() -> None:
    data = _named(
        gegevenssoorten=[{"id": "adres", "bron": ["bag", "een", "twee"]}],
        voorzieningen=[{"id": "bag", "soort": "basisregistratie"}],
        gegevensverzamelingen=[{"id": "een"}, {"id": "twee"}],
    )
    (told,) = _told(data, "G7.7-bron-bevat")
    assert told.startswith("“een” en “twee” zijn bron van “adres”, maar bevatten")
    data["gegevensverzamelingen"][0]["bevat"] = ["adres"]
    (told,) = _told(data, "G7.7-bron-bevat")
    assert told.startswith("“twee” is bron van “adres”, maar bevat ")


def test_several_sources_that_nobody_holds_are_told_in_the_plural() -> None:
    data = _named(
        gegevenssoorten=[{"id": "adres", "bron": ["een", "twee"]}],
        gegevensverzamelingen=[{"id": "een", "status": "uitgefaseerd"}, {"id": "twee"}],
    )
    (told,) = _told(data, "G7.7-bron-gehouden")
    assert told.startswith("“een” en “twee” staan in geen applicatie die nog draait, dus")
