"""How data flows, and where it is copied."""

from __future__ import annotations

from gemma_lint.cel.types import BOOL, ListType, ObjectType
from gemma_lint.rules.functions.documented import (
    APPLICATIE,
    CARRIED,
    DATA,
    DATASET,
    KOPPELVLAK,
    PLACE,
    SORT,
    Documented,
    method,
)

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "gedragen",
        KOPPELVLAK,
        ListType(CARRIED),
        "Gegevensverzamelingen en voorzieningen waarvan een koppelvlak gegevens overbrengt; "
        "een gegevenssoort telt als haar bron, en zonder bron als zichzelf.",
        "Datasets and facilities whose data an interface carries; a kind of data counts as its "
        "source, and without a source as itself.",
        on="koppelvlak",
        example="this.gedragen().exists(g, g.persoonsgegevens == true)",
    ),
    method(
        "ontvangen",
        APPLICATIE,
        ListType(CARRIED),
        "Gegevensverzamelingen en voorzieningen waarvan een applicatie gegevens afneemt; een "
        "gegevenssoort telt als haar bron, en zonder bron als zichzelf.",
        "Datasets and facilities of which an application takes data; a kind of data counts as its "
        "source, and without a source as itself.",
        on="applicatie",
        example="this.ontvangen().size() > 0",
    ),
    method(
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
    method(
        "soorten",
        CARRIED,
        ListType(SORT),
        "Gegevenssoorten in een gegevensverzameling of voorziening, of waarvan die de bron is; "
        "van een gegevenssoort die soort zelf.",
        "Kinds of data in a dataset or facility, or of which it is the source; of a kind of data "
        "that kind itself.",
        on="gegevensverzameling",
        example="this.soorten().exists(s, s.persoonsgegevens == true)",
    ),
    method(
        "gebruikers",
        DATASET,
        ListType(APPLICATIE),
        "Applicaties die een gegevensverzameling houden of er gegevens van afnemen.",
        "Applications that hold a dataset or take data of it.",
        on="gegevensverzameling",
        example="this.gebruikers().size() < 3",
    ),
    method(
        "gebruikte_soorten",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die een applicatie houdt of afneemt.",
        "Kinds of data that an application holds or takes.",
        on="applicatie",
        example="this.gebruikte_soorten().all(s, size(s.bron) > 0)",
    ),
    method(
        "gewijzigde_soorten",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die een rol mag toevoegen, wijzigen of verwijderen in wat een applicatie "
        "houdt; een verzameling die alleen verwijst en geen kopie is, telt niet mee.",
        "Kinds of data that a role may add, change or delete in what an application holds; a "
        "dataset that only refers and is no copy does not count.",
        on="applicatie",
        example="this.gewijzigde_soorten().all(s, size(s.bron) > 0)",
    ),
    method(
        "zonder_bron",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die een applicatie gebruikt zonder weg van koppelvlakken vanaf de bron; "
        "koppelvlakken met een applicatie die nog niet of niet meer draait, tellen niet mee.",
        "Kinds of data that an application uses without a way of interfaces from the source; "
        "interfaces with an application that does not run yet or any more do not count.",
        on="applicatie",
        example="size(this.zonder_bron()) == 0",
    ),
    method(
        "zonder_terugweg",
        APPLICATIE,
        ListType(SORT),
        "Gegevenssoorten die in een applicatie worden gewijzigd zonder dat de wijziging de bron "
        "bereikt.",
        "Kinds of data changed in an application while the change does not reach the source.",
        on="applicatie",
        example="size(this.zonder_terugweg()) == 0",
    ),
    method(
        "bereikt",
        PLACE,
        BOOL,
        "Of een gegevenssoort over koppelvlakken van de ene plaats naar de andere kan gaan.",
        "Whether a kind of data can go from one place to another over interfaces.",
        takes=(PLACE, SORT),
        on="koppelvlak",
        example="landschap.gegevenssoorten.exists(s, this.van.bereikt(this.naar, s))",
    ),
    method(
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
    method(
        "verlaat_organisatie",
        KOPPELVLAK,
        BOOL,
        "Of een koppelvlak aan een van beide kanten een partij of voorziening heeft.",
        "Whether an interface has a party or facility at either end.",
        on="koppelvlak",
        example="!this.verlaat_organisatie() || has(this.afspraken)",
    ),
    method(
        "keten",
        DATASET,
        ListType(DATA),
        "Een kopie, waarvan zij een kopie is, en zo verder tot het origineel; van een lange keten "
        "de eerste honderd en het origineel.",
        "A copy, what it is a copy of, and so on to the original; of a long chain the first "
        "hundred and the original.",
        on="gegevensverzameling",
        example="size(this.keten()) <= 2",
    ),
    method(
        "naamgenoten",
        SORT,
        ListType(SORT),
        "Andere gegevenssoorten met dezelfde naam.",
        "Other kinds of data with the same name.",
        on="gegevenssoort",
        example="size(this.naamgenoten()) == 0",
    ),
    method(
        "in_kring",
        DATASET,
        BOOL,
        "Of een gegevensverzameling via kopieën een kopie van zichzelf is.",
        "Whether a dataset is, by way of copies, a copy of itself.",
        on="gegevensverzameling",
        example="!this.in_kring()",
    ),
)
