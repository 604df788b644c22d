"""Cases of principle 6: what is published, and where."""

from __future__ import annotations

import pytest

from tests.landscapes import Data
from tests.rules import cases

FIRST = (
    "openbaarheid",
    "waarde",
    "gepubliceerd",
    "vindplaats",
    "beperking",
    "gesloten",
    "tegenspraak",
)
LOW = {"beschikbaarheid": 1, "integriteit": 1, "vertrouwelijkheid": 1}
SECRET = {"beschikbaarheid": 1, "integriteit": 1, "vertrouwelijkheid": 2}
PUBLIC: Data = {"openbaarheid": "openbaar"}
VALUABLE: Data = {**PUBLIC, "maatschappelijke_waarde": "hoog"}
CLOSED: Data = {**VALUABLE, "openbaarheid": "niet_openbaar", "biv": LOW}
OUT: Data = {"url": "https://data.stad.example/d"}
ANONYMOUS: Data = {"anonimisering": {"toegepast": True, "methode": "Alleen aantallen"}}


def _dataset(dataset: Data, **more: list[Data]) -> Data:
    return cases.named(
        gegevensverzamelingen=[{"id": "d", **dataset}, *more.pop("verzamelingen", [])],
        voorzieningen=[
            {"id": "bag", "soort": "basisregistratie"},
            {"id": "regio", "soort": "partner"},
        ],
        **more,
    )


def _broken(names: tuple[str, ...], implication: str, data: Data) -> set[str]:
    """Which of some rules of an implication are broken by the dataset `d`."""
    return {name for name in names if "d" in cases.broken(f"{implication}-{name}", data)}


@pytest.mark.parametrize(
    ("dataset", "broken"),
    [
        ({}, {"openbaarheid"}),
        ({"openbaarheid": "niet_openbaar"}, set()),
        ({"openbaarheid": "beperkt_openbaar", "maatschappelijke_waarde": "hoog"}, set()),
        (PUBLIC, {"waarde"}),
        (VALUABLE, {"gepubliceerd"}),
        ({**PUBLIC, "maatschappelijke_waarde": "gemiddeld"}, {"gepubliceerd"}),
        ({**PUBLIC, "maatschappelijke_waarde": "laag"}, set()),
        ({**VALUABLE, "open_data": OUT}, set()),
        ({**PUBLIC, "open_data": OUT}, set()),
        ({"open_data": OUT}, {"beperking"}),
        ({"openbaarheid": "beperkt_openbaar", "open_data": OUT}, {"beperking"}),
        ({**VALUABLE, "open_data": {"kanalen": ["x"]}}, {"vindplaats"}),
        ({**VALUABLE, "open_data": {**OUT, "datum": "2026-11-02"}}, {"vindplaats"}),
        ({**VALUABLE, "open_data": {"voorziening": "regio"}}, set()),
        # Sensitive data is not to be published, and not to be called public:
        ({"persoonsgegevens": True}, set()),
        ({"biv": SECRET}, set()),
        ({**VALUABLE, "biv": SECRET}, {"tegenspraak"}),
        ({**VALUABLE, "persoonsgegevens": True}, {"tegenspraak"}),
        ({**VALUABLE, "biv": SECRET, "open_data": OUT}, {"beperking"}),
        ({**VALUABLE, "persoonsgegevens": True, "open_data": OUT}, set()),  # that is G6.2
        (
            {"openbaarheid": "niet_openbaar", "biv": SECRET, "open_data": {**OUT, **ANONYMOUS}},
            set(),
        ),
        # Anonymising takes no objection away that is not about persons:
        (
            {"biv": SECRET, "persoonsgegevens": False, "open_data": {**OUT, **ANONYMOUS}},
            {"beperking"},
        ),
        ({"persoonsgegevens": False, "open_data": {**OUT, **ANONYMOUS}}, {"beperking"}),
        ({**PUBLIC, "persoonsgegevens": False, "open_data": {**OUT, **ANONYMOUS}}, set()),
        # A copy is as confidential as its original unless it says otherwise:
        ({**PUBLIC, "kopie_van": "geheim", "open_data": OUT}, {"beperking"}),
        ({**PUBLIC, "kopie_van": "geheim", "biv": LOW, "open_data": OUT}, set()),
        ({**PUBLIC, "kopie_van": "geheim"}, {"tegenspraak"}),
        # Nothing that it says of itself is against publishing it:
        (CLOSED, {"gesloten"}),
        ({**CLOSED, "biv": SECRET}, set()),
        ({**CLOSED, "biv": None}, set()),
        ({**CLOSED, "persoonsgegevens": True}, set()),
        ({**CLOSED, "maatschappelijke_waarde": "laag"}, set()),
        ({**CLOSED, "openbaarheid": "beperkt_openbaar"}, set()),
        ({**CLOSED, "open_data": OUT}, {"beperking"}),
        ({**CLOSED, "kopie_van": "e"}, set()),
        # What is of others, a copy, or not there, is not ours to publish:
        ({**VALUABLE, "kopie_van": "bag"}, set()),
        ({**VALUABLE, "kopie_van": "e"}, set()),
        ({**VALUABLE, "bevat": ["adres"]}, set()),
        ({**VALUABLE, "bevat": ["van-e"]}, set()),
        ({**VALUABLE, "bevat": ["adres", "eigen"]}, {"gepubliceerd"}),
        ({**VALUABLE, "bevat": ["zonder-bron"]}, {"gepubliceerd"}),
        ({**VALUABLE, "basisregistratie": True}, set()),
        ({**VALUABLE, "status": "gepland"}, set()),
        ({**VALUABLE, "status": "uit_te_faseren"}, {"gepubliceerd"}),
        ({"kopie_van": "bag"}, set()),
    ],
)
def test_what_is_public_and_valuable_is_open_data(dataset: Data, broken: set[str]) -> None:
    sorts = [
        {"id": "adres", "bron": "bag"},
        {"id": "van-e", "bron": "e"},
        {"id": "eigen", "bron": "d"},
        {"id": "zonder-bron"},
    ]
    others: list[Data] = [{"id": "e"}, {"id": "geheim", "biv": SECRET}]
    data = _dataset(dataset, verzamelingen=others, gegevenssoorten=sorts)
    assert _broken(FIRST, "G6.1", data) == broken


def test_personal_data_by_its_kind_makes_public_a_contradiction() -> None:
    sorts = [{"id": "persoon", "persoonsgegevens": True}]
    data = _dataset({**PUBLIC, "bevat": ["persoon"]}, gegevenssoorten=sorts)
    (finding,) = cases.found("G6.1-tegenspraak", data)
    assert "gaat over personen" in finding.message
    assert [one.location.line for one in finding.related]


SECOND = ("anonimisering", "bijzonder", "methode")
SPECIAL: Data = {"persoonsgegevens": True, "bijzondere_persoonsgegevens": True}
PERSONS: Data = {"persoonsgegevens": True}


@pytest.mark.parametrize(
    ("dataset", "broken"),
    [
        ({"open_data": OUT}, set()),
        ({**PERSONS, "open_data": OUT}, {"anonimisering"}),
        ({**PERSONS, "open_data": ANONYMOUS}, set()),
        ({**PERSONS, "open_data": {"anonimisering": {"methode": "x"}}}, {"anonimisering"}),
        ({**PERSONS, "open_data": {"anonimisering": {"toegepast": True}}}, {"methode"}),
        ({**SPECIAL, "open_data": OUT}, {"bijzonder"}),
        ({**SPECIAL, "open_data": ANONYMOUS}, set()),
        ({"kopie_van": "mensen", "open_data": OUT}, {"anonimisering"}),
        ({"kopie_van": "kopie", "open_data": OUT}, {"anonimisering"}),
        ({"kopie_van": "ziekte", "open_data": OUT}, {"bijzonder"}),
        ({"kopie_van": "mensen", "open_data": ANONYMOUS}, set()),
        (SPECIAL, set()),
    ],
)
def test_nobody_is_recognised_in_open_data(dataset: Data, broken: set[str]) -> None:
    others = [
        {"id": "mensen", **PERSONS},
        {"id": "kopie", "kopie_van": "mensen"},
        {"id": "ziekte", **SPECIAL},
    ]
    assert _broken(SECOND, "G6.2", _dataset(dataset, verzamelingen=others)) == broken


@pytest.mark.parametrize(
    ("published", "broken"),
    [
        ({}, {"linked", "mobiel"}),
        ({"linked": True}, {"mobiel"}),
        ({"linked": False, "mobiel": True}, {"linked"}),
        ({"linked": True, "mobiel": True}, set()),
    ],
)
def test_open_data_is_preferably_linked_and_mobile(published: Data, broken: set[str]) -> None:
    data = _dataset({"open_data": {**OUT, **published}})
    assert _broken(("linked", "mobiel"), "G6.3", data) == broken


@pytest.mark.parametrize(
    ("geo", "facility", "broken"),
    [
        (True, ("PDOK", "landelijk"), set()),
        (True, ("Publieke Dienstverlening Op de Kaart", "landelijk"), set()),
        (True, ("pdok", "sectoraal"), set()),
        (True, ("Regiokaart", "partner"), {"geo"}),
        (True, ("data.overheid.nl", "landelijk"), {"geo"}),
        (True, None, {"geo"}),
        (False, None, set()),
        (None, ("Regioportaal", "partner"), {"landelijk"}),
        (None, ("data.overheid.nl", "landelijk"), set()),
    ],
)
def test_a_national_facility_is_joined(
    geo: bool | None, facility: tuple[str, str] | None, broken: set[str]
) -> None:
    published = {**OUT, **({"voorziening": "v"} if facility else {})}
    data = _dataset({"geo": geo, "open_data": published})
    if facility:
        data["voorzieningen"].append({"id": "v", "naam": facility[0], "soort": facility[1]})
    assert _broken(("geo", "landelijk"), "G6.5", data) == broken


GUARANTEE: Data = {"bestendigheid": "x", "bruikbaarheid": "y", "beschikbaarheid": "z"}


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ({}, "bestendigheid, bruikbaarheid en beschikbaarheid"),
        ({"borging": {}}, "bestendigheid, bruikbaarheid en beschikbaarheid"),
        ({"borging": {**GUARANTEE, "bruikbaarheid": None}}, "in voor bruikbaarheid"),
        ({"borging": GUARANTEE}, None),
        ({"voorziening": "bag"}, None),
        ({"voorziening": "regio"}, "bestendigheid"),
        ({"voorziening": "regio", "borging": GUARANTEE}, None),
    ],
)
def test_without_a_facility_open_data_is_guaranteed(published: Data, said: str | None) -> None:
    found = cases.found("G6.6-borging", _dataset({"open_data": {**OUT, **published}}))
    assert len(found) == (said is not None)
    assert all(said in finding.message for finding in found if said)


@pytest.mark.parametrize(
    ("channels", "broken"),
    [
        ([], {"register", "georegister"}),
        (["data.overheid.nl"], {"georegister"}),
        (["Nationaal Georegister"], {"register"}),
        (["Data.Overheid.NL", "nationaal georegister (NGR)"], set()),
        (["https://data.overheid.nl/dataset/d", "NGR"], set()),
        (["Dataoverheid", "https://www.nationaalgeoregister.nl/"], set()),
        (["data overheid nl", "Nationaal Geo-register"], set()),
        (["overheid.nl", "congres"], {"register", "georegister"}),
    ],
)
def test_open_data_is_made_known(channels: list[str], broken: set[str]) -> None:
    data = _dataset({"geo": True, "open_data": {**OUT, "kanalen": channels}})
    assert _broken(("register", "georegister"), "G6.7", data) == broken


def test_the_register_itself_as_a_facility_makes_it_known() -> None:
    data = _dataset({"open_data": {"voorziening": "v"}})
    data["voorzieningen"].append({"id": "v", "naam": "data.overheid.nl", "soort": "landelijk"})
    assert cases.found("G6.7-register", data) == []
    assert not cases.assessed("G6.7-georegister", data)
