"""Words that synthetic landscapes are made of: GEMMA's own names, and nouns of municipal work."""

from __future__ import annotations

from typing import NamedTuple

from benchmarks.synthetic.standards import Standaard


class Biv(NamedTuple):
    """Levels of availability, integrity and confidentiality, 1 (low) to 3 (high)."""

    beschikbaarheid: int
    integriteit: int
    vertrouwelijkheid: int

    def at_least(self, other: Biv) -> Biv:
        """The higher of both, level by level."""
        return Biv(*map(max, self, other))


LOW = Biv(1, 1, 1)


class Component(NamedTuple):
    """A referentiecomponent of the GEMMA with its classification (catalogue of 2026-06-30)."""

    naam: str
    biv: Biv


class Noun(NamedTuple):
    """What a dataset is about."""

    singular: str
    plural: str
    persoonlijk: bool


class Domain(NamedTuple):
    """A field of municipal work."""

    naam: str
    components: tuple[Component, ...]
    nouns: tuple[Noun, ...]
    geo: bool = False


SERVICE_BUS = Component("Gemeentelijke servicebuscomponent", Biv(3, 3, 2))

DOMAINS = (
    Domain(
        "Burgerzaken",
        (
            Component("Burgerzakencomponent", Biv(2, 3, 2)),
            Component("Verkiezingencomponent", Biv(2, 3, 1)),
            Component("Baliecomponent", Biv(2, 1, 1)),
            Component("Gravenbeheercomponent", Biv(1, 2, 1)),
        ),
        (
            Noun("reisdocument", "reisdocumenten", True),
            Noun("rijbewijs", "rijbewijzen", True),
            Noun("akte", "akten", True),
            Noun("graf", "graven", False),
        ),
    ),
    Domain(
        "Dienstverlening",
        (
            Component("Zaakregistratiecomponent", Biv(2, 2, 2)),
            Component("Callcentercomponent", Biv(2, 1, 1)),
            Component("Klachten- en meldingencomponent", Biv(1, 1, 1)),
            Component("Documentregistratiecomponent", Biv(2, 2, 1)),
        ),
        (
            Noun("zaak", "zaken", True),
            Noun("klantcontact", "klantcontacten", True),
            Noun("klacht", "klachten", True),
            Noun("productbeschrijving", "productbeschrijvingen", False),
        ),
    ),
    Domain(
        "Sociaal domein",
        (
            Component("Wmo-component", Biv(1, 2, 2)),
            Component("Inkomenscomponent", Biv(1, 2, 2)),
            Component("Jeugdzorgcomponent", Biv(2, 2, 2)),
            Component("Leerlingenvervoercomponent", Biv(2, 1, 1)),
        ),
        (
            Noun("indicatie", "indicaties", True),
            Noun("uitkering", "uitkeringen", True),
            Noun("beschikking", "beschikkingen", True),
            Noun("zorgaanbod", "zorgaanbiedingen", False),
        ),
    ),
    Domain(
        "Belastingen",
        (
            Component("Belastingencomponent", Biv(1, 1, 1)),
            Component("WOZ-beheercomponent", Biv(1, 2, 1)),
            Component("Inningencomponent", Biv(1, 1, 1)),
        ),
        (
            Noun("aanslag", "aanslagen", True),
            Noun("bezwaar", "bezwaren", True),
            Noun("tarief", "tarieven", False),
        ),
    ),
    Domain(
        "Leefomgeving",
        (
            Component("Vergunning- Toezicht- Handhavingcomponent", Biv(1, 2, 2)),
            Component("BAG-beheercomponent", Biv(2, 3, 1)),
            Component("Bodembeheercomponent", Biv(1, 1, 1)),
            Component("Monumentencomponent", Biv(1, 1, 1)),
        ),
        (
            Noun("vergunning", "vergunningen", True),
            Noun("inspectie", "inspecties", False),
            Noun("bodemonderzoek", "bodemonderzoeken", False),
            Noun("monument", "monumenten", False),
        ),
        geo=True,
    ),
    Domain(
        "Openbare ruimte",
        (
            Component("BGT-beheercomponent", Biv(2, 3, 1)),
            Component("BOR-component", Biv(1, 1, 1)),
            Component("Afvalbeheercomponent", Biv(1, 1, 1)),
            Component("Keuringcomponent", Biv(1, 2, 2)),
        ),
        (
            Noun("boom", "bomen", False),
            Noun("container", "containers", False),
            Noun("parkeerrecht", "parkeerrechten", True),
            Noun("melding", "meldingen", True),
        ),
        geo=True,
    ),
    Domain(
        "Bedrijfsvoering",
        (
            Component("Financieel component", Biv(1, 2, 2)),
            Component("Personeelsinformatiecomponent", Biv(1, 2, 2)),
            Component("Inkoopcomponent", Biv(1, 2, 2)),
            Component("Intranetcomponent", Biv(1, 1, 1)),
        ),
        (
            Noun("factuur", "facturen", True),
            Noun("dienstverband", "dienstverbanden", True),
            Noun("contract", "contracten", False),
            Noun("nieuwsbericht", "nieuwsberichten", False),
        ),
    ),
)


class Registry(NamedTuple):
    """A basisregistratie: id, name, keeper, the one kind of data taken here, and its standard."""

    id: str
    naam: str
    beheerder: str
    soort: str
    persoonlijk: bool
    biv: Biv
    standaard: Standaard


REGISTRIES = (
    Registry(
        "brp",
        "Basisregistratie Personen",
        "rvig",
        "persoon",
        True,
        Biv(2, 3, 3),
        Standaard("BRP Personen bevragen API-standaard", None),
    ),
    Registry(
        "bag",
        "Basisregistratie Adressen en Gebouwen",
        "kadaster",
        "adres",
        False,
        Biv(2, 2, 1),
        Standaard("BAG Individuele Bevragingen API-standaard", None),
    ),
    Registry(
        "hr",
        "Handelsregister",
        "kvk",
        "bedrijf",
        True,
        Biv(2, 2, 2),
        Standaard("StUF HR", "3.00"),
    ),
    Registry(
        "brk",
        "Basisregistratie Kadaster",
        "kadaster",
        "perceel",
        True,
        Biv(2, 2, 2),
        Standaard("BRK bevragen API-standaard", None),
    ),
    Registry(
        "bgt",
        "Basisregistratie Grootschalige Topografie",
        "kadaster",
        "topografie",
        False,
        Biv(2, 2, 1),
        Standaard("StUF Geo IMGeo", "1.2 (BGT)"),
    ),
)
NATIONAL = (
    ("digid", "DigiD"),
    ("eherkenning", "eHerkenning"),
    ("mijnoverheid", "MijnOverheid"),
    ("pdok", "PDOK"),
    ("dataoverheid", "data.overheid.nl"),
)
KEEPERS = (("rvig", "RvIG"), ("kadaster", "Kadaster"), ("kvk", "Kamer van Koophandel"))
ROLES = (
    ("ciso", "CISO", "medewerker"),
    ("cio", "CIO", "medewerker"),
    ("inwoner", "Inwoner", "klant"),
    ("systeem", "Systeemaccount", "systeem"),
)
# Invented: half of a product's or supplier's name, and the other half.
BEGINNINGS = ("Civi", "Gemi", "Muni", "Publi", "Stede", "Regi", "Burg", "Poort")
ENDINGS = ("Soft", "Flow", "Desk", "Point", "Suite", "Werk", "Data")
