"""The functions that rules may call, each with its types and documentation.

`graaf.` functions stand in `gemma_lint.graph.functions`, `roep.` in `gemma_lint.rules.calls`.
"""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.cel.types import BOOL, INT, STRING, TIMESTAMP, Function, ListType, ObjectType, Type
from gemma_lint.rules.model import Text

APPLICATIE = ObjectType("applicatie")
DATASET = ObjectType("gegevensverzameling")
DATA = ObjectType("gegevensverzameling|voorziening")
CLASSIFIED = ObjectType("applicatie|gegevensverzameling|koppelvlak|voorziening")
KAVEL = ObjectType("kavel")
KOPPELVLAK = ObjectType("koppelvlak")
LEVELS = ObjectType("niveaus")
PLACE = ObjectType("applicatie|voorziening|partij")
SORT = ObjectType("gegevenssoort")


@dataclass(frozen=True, slots=True)
class Documented:
    """A function with what it means, and an expression that shows its use (about `this`)."""

    function: Function
    text: Text
    element: str
    example: str


def _method(
    name: str,
    receiver: Type,
    result: Type,
    nl: str,
    en: str,
    *,
    on: str,
    example: str,
    takes: tuple[Type, ...] = (),
    home: str = "graaf",
) -> Documented:
    function = Function(name, takes, result, f"{home}.{name}", receiver, infallible=True)
    return Documented(function, Text(nl, en), on, example)


FUNCTIONS: tuple[Documented, ...] = (
    _method(
        "gedragen",
        KOPPELVLAK,
        ListType(DATA),
        "Gegevensverzamelingen en voorzieningen waarvan een koppelvlak gegevens overbrengt; "
        "een gegevenssoort telt als haar bron.",
        "Datasets and facilities whose data an interface carries; a kind of data counts as its "
        "source.",
        on="koppelvlak",
        example="this.gedragen().exists(g, g.persoonsgegevens == true)",
    ),
    _method(
        "genoemd",
        ObjectType("overeenkomst"),
        ListType(DATA),
        "Gegevensverzamelingen en voorzieningen die onder een overeenkomst vallen; een "
        "gegevenssoort telt als haar bron.",
        "Datasets and facilities that an agreement covers; a kind of data counts as its source.",
        on="overeenkomst",
        example="size(this.genoemd()) > 0",
    ),
    _method(
        "overeenkomsten_over",
        DATA,
        ListType(ObjectType("overeenkomst")),
        "Overeenkomsten die een gegevensverzameling of voorziening noemen, of een gegevenssoort "
        "waarvan zij de bron is.",
        "Agreements that name a dataset or facility, or a kind of data that it is the source of.",
        on="gegevensverzameling",
        example="this.overeenkomsten_over().exists(o, has(o.beveiliging))",
    ),
    _method(
        "ontvangende_partijen",
        KOPPELVLAK,
        ListType(ObjectType("partij")),
        "Partijen die over een koppelvlak gegevens krijgen: zelf, of in een voorziening van soort "
        "partner die zij beheren.",
        "Parties that get data over an interface: themselves, or in a partner's facility that "
        "they run.",
        on="koppelvlak",
        example="this.ontvangende_partijen().all(p, size(p.overeenkomsten) > 0)",
    ),
    _method(
        "ontvangen",
        APPLICATIE,
        ListType(DATA),
        "Gegevensverzamelingen en voorzieningen waarvan een applicatie gegevens afneemt.",
        "Datasets and facilities of which an application takes data.",
        on="applicatie",
        example="this.ontvangen().size() > 0",
    ),
    _method(
        "gebruikers",
        DATASET,
        ListType(APPLICATIE),
        "Applicaties die een gegevensverzameling houden of er gegevens van afnemen.",
        "Applications that hold a dataset or take data of it.",
        on="gegevensverzameling",
        example="this.gebruikers().size() < 3",
    ),
    _method(
        "gebruikte_soorten",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die een applicatie houdt of afneemt.",
        "Kinds of data that an application holds or takes.",
        on="applicatie",
        example="this.gebruikte_soorten().all(s, size(s.bron) > 0)",
    ),
    _method(
        "zonder_bron",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die een applicatie gebruikt zonder weg van koppelvlakken vanaf de bron.",
        "Kinds of data that an application uses without a way of interfaces from the source.",
        on="applicatie",
        example="size(this.zonder_bron()) == 0",
    ),
    _method(
        "zonder_terugweg",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die in een applicatie worden gewijzigd zonder dat de wijziging de bron "
        "bereikt.",
        "Kinds of data changed in an application while the change does not reach the source.",
        on="applicatie",
        example="size(this.zonder_terugweg()) == 0",
    ),
    _method(
        "bereikt",
        PLACE,
        BOOL,
        "Of een gegevenssoort over koppelvlakken van de ene plaats naar de andere kan gaan.",
        "Whether a kind of data can go from one place to another over interfaces.",
        takes=(PLACE, SORT),
        on="koppelvlak",
        example="landschap.gegevenssoorten.exists(s, this.van.bereikt(this.naar, s))",
    ),
    _method(
        "pad",
        PLACE,
        ListType(PLACE),
        "De kortste weg van een gegevenssoort van de ene plaats naar de andere, met beide erbij; "
        "leeg als die er niet is.",
        "The shortest way of a kind of data from one place to another, both included; empty if "
        "there is none.",
        takes=(PLACE, SORT),
        on="koppelvlak",
        example="landschap.gegevenssoorten.exists(s, size(this.van.pad(this.naar, s)) == 2)",
    ),
    _method(
        "verlaat_organisatie",
        KOPPELVLAK,
        BOOL,
        "Of een koppelvlak aan een van beide kanten een partij of voorziening heeft.",
        "Whether an interface has a party or facility at either end.",
        on="koppelvlak",
        example="!this.verlaat_organisatie() || has(this.afspraken)",
    ),
    _method(
        "keten",
        DATASET,
        ListType(DATA),
        "Een kopie, waarvan zij een kopie is, en zo verder tot het origineel.",
        "A copy, what it is a copy of, and so on to the original.",
        on="gegevensverzameling",
        example="size(this.keten()) <= 2",
    ),
    _method(
        "naamgenoten",
        SORT,
        ListType(SORT),
        "Andere gegevenssoorten met dezelfde naam.",
        "Other kinds of data with the same name.",
        on="gegevenssoort",
        example="size(this.naamgenoten()) == 0",
    ),
    _method(
        "in_kring",
        DATASET,
        BOOL,
        "Of een gegevensverzameling via kopieën een kopie van zichzelf is.",
        "Whether a dataset is, by way of copies, a copy of itself.",
        on="gegevensverzameling",
        example="!this.in_kring()",
    ),
    _method(
        "autorisaties_op",
        ObjectType("gegevensverzameling|applicatiefunctie"),
        ListType(ObjectType("autorisatie")),
        "Autorisaties die een gegevensverzameling of applicatiefunctie dekken: die haar noemen, "
        "haar eigen, en die van een applicatie die niets noemen en dus alles daarin dekken.",
        "Authorisations that cover a dataset or application function: those that name it, its "
        "own, and those of an application that name nothing and so cover everything in it.",
        on="gegevensverzameling",
        example="size(this.autorisaties_op()) > 0",
    ),
    _method(
        "geraakt",
        ObjectType("proces"),
        ListType(DATASET),
        "Gegevensverzamelingen die een proces raakt: die het noemt, of anders wat de applicaties "
        "achter zijn applicatiefuncties houden.",
        "Datasets that a process touches: those it names, or else what the applications behind "
        "its functions hold.",
        on="proces",
        example="this.geraakt().exists(g, g.persoonsgegevens == true)",
    ),
    Documented(
        Function(
            "hoogste_biv",
            (ListType(CLASSIFIED),),
            LEVELS,
            "graaf.hoogste_biv",
            infallible=True,
        ),
        Text(
            "Het hoogste niveau van B, I en V onder elementen; 0 als er geen is geclassificeerd.",
            "The highest level of B, I and V among elements; 0 if none is classified.",
        ),
        "applicatie",
        "hoogste_biv(this.bevat).vertrouwelijkheid <= 2",
    ),
    _method(
        "leveranciers",
        APPLICATIE,
        ListType(ObjectType("partij")),
        "Partijen die een applicatie leveren: haar leverancier en die van haar kavels.",
        "Parties that supply an application: its supplier and those of its lots.",
        on="applicatie",
        example="this.leveranciers().all(p, size(p.overeenkomsten) > 0)",
    ),
    _method(
        "koppelvlakken_van",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken die aan een kavel zijn toegewezen.",
        "Interfaces that are assigned to a lot.",
        on="kavel",
        example="size(this.koppelvlakken_van()) > 0",
    ),
    _method(
        "binnen",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken tussen twee applicaties van een kavel.",
        "Interfaces between two applications of a lot.",
        on="kavel",
        example="size(this.binnen()) >= size(this.grens())",
    ),
    _method(
        "grens",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken over de grens van een kavel.",
        "Interfaces across the border of a lot.",
        on="kavel",
        example="size(this.grens()) < 10",
    ),
    _method(
        "koppeling",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken tussen de applicaties van twee kavels.",
        "Interfaces between the applications of two lots.",
        takes=(KAVEL,),
        on="kavel",
        example="landschap.kavels.all(k, k == this || size(this.koppeling(k)) < 5)",
    ),
    _method(
        "afhankelijk_van",
        KAVEL,
        ListType(KAVEL),
        "Kavels waarvan de applicaties aan dit kavel leveren.",
        "Lots whose applications deliver to this one's.",
        on="kavel",
        example="size(this.afhankelijk_van()) < 3",
    ),
    _method(
        "kring",
        KAVEL,
        ListType(KAVEL),
        "Kavels in een kring van afhankelijkheden waar een kavel deel van is; anders leeg.",
        "Lots in a circle of dependencies that a lot is part of; else empty.",
        on="kavel",
        example="size(this.kring()) == 0",
    ),
    _method(
        "plus_maanden",
        TIMESTAMP,
        TIMESTAMP,
        "Dezelfde dag een aantal maanden later.",
        "The same day a number of months later.",
        takes=(INT,),
        home="roep",
        on="organisatie",
        example="timestamp('2026-01-31T00:00:00Z').plus_maanden(1) < peildatum",
    ),
    _method(
        "standaardstatus",
        ObjectType("standaard"),
        STRING,
        "`onbekend`, `in_gebruik`, `in_ontwikkeling` of `vervallen`, volgens de catalogus.",
        "`onbekend`, `in_gebruik`, `in_ontwikkeling` or `vervallen`, by the catalogue.",
        home="roep",
        on="standaard",
        example="this.standaardstatus() != 'vervallen'",
    ),
    _method(
        "nabije_standaard",
        ObjectType("standaard"),
        STRING,
        "Naam in de catalogus die op die van een standaard lijkt; leeg als er geen is.",
        "Name in the catalogue that is like that of a standard; empty if there is none.",
        home="roep",
        on="standaard",
        example="this.nabije_standaard() == ''",
    ),
    _method(
        "referentiebiv",
        APPLICATIE,
        LEVELS,
        "Het hoogste niveau van B, I en V van de referentiecomponenten van een applicatie.",
        "The highest level of B, I and V of an application's reference components.",
        home="roep",
        on="applicatie",
        example="this.referentiebiv().integriteit <= 2",
    ),
)
