"""The calendar and GEMMA's catalogue."""

from __future__ import annotations

from gemma_lint.cel.types import (
    BOOL,
    INT,
    STRING,
    TIMESTAMP,
    Function,
    ListType,
    ObjectType,
)
from gemma_lint.rules.functions.documented import (
    APPLICATIE,
    KOPPELVLAK,
    LEVELS,
    Documented,
    method,
)
from gemma_lint.rules.model import Text

STANDARD = ObjectType("metadata|standaard")
FACILITY = ObjectType("voorziening")
NAMED = ObjectType("applicatie|gegevenssoort|gegevensverzameling|voorziening")
CHECKED = ObjectType("applicatie|gegevensverzameling|koppelvlak|metadata|standaard|voorziening")
NAMES = ListType(STRING)

FUNCTIONS: tuple[Documented, ...] = (
    method(
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
    Documented(
        Function("plus_termijn", (STRING,), TIMESTAMP, "roep.plus_termijn", TIMESTAMP),
        Text(
            "De dag waarop een termijn zoals `P7Y` afloopt; tekst die geen termijn is, maakt de "
            "regel onuitvoerbaar.",
            "The day on which a term such as `P7Y` ends; text that is no term makes the rule fail.",
        ),
        "gegevensverzameling",
        "peildatum.plus_termijn('P1Y6M') > peildatum",
    ),
    method(
        "noemt",
        STRING,
        BOOL,
        "Of in een tekst een van deze namen staat, hoe ook geschreven met hoofdletters, spaties en "
        "leestekens; alleen hele woorden tellen.",
        "Whether one of these names is in a text, however it is written with capitals, spaces and "
        "punctuation; only whole words count.",
        takes=(NAMES,),
        home="roep",
        on="organisatie",
        example="this.naam.noemt(['Voorbeeldstad'])",
    ),
    method(
        "catalogusrelease",
        CHECKED,
        STRING,
        "De uitgave van de GEMMA-catalogus waartegen wordt gecontroleerd, zoals `2026-06-30`.",
        "The release of GEMMA's catalogue that is checked against, such as `2026-06-30`.",
        home="roep",
        on="applicatie",
        example="this.catalogusrelease() >= '2026'",
    ),
    method(
        "standaardstatus",
        STANDARD,
        STRING,
        "`onbekend`, `in_gebruik`, `in_ontwikkeling` of `vervallen`, volgens de catalogus; met een "
        "versie telt die, en zonder versie is vervallen wat alleen beëindigde versies heeft.",
        "`onbekend`, `in_gebruik`, `in_ontwikkeling` or `vervallen`, by the catalogue; with a "
        "version that counts, and without one a standard has ended when all its versions have.",
        home="roep",
        on="standaard",
        example="this.standaardstatus() != 'vervallen'",
    ),
    method(
        "nabije_standaard",
        STANDARD,
        STRING,
        "Naam in de catalogus die op die van een standaard lijkt; leeg als er geen is.",
        "Name in the catalogue that is like that of a standard; empty if there is none.",
        home="roep",
        on="standaard",
        example="this.nabije_standaard() == ''",
    ),
    method(
        "referentiebiv",
        APPLICATIE,
        LEVELS,
        "Het hoogste niveau van B, I en V van de referentiecomponenten van een applicatie.",
        "The highest level of B, I and V of an application's reference components.",
        home="roep",
        on="applicatie",
        example="this.referentiebiv().integriteit <= 2",
    ),
    method(
        "forumstatus",
        STANDARD,
        STRING,
        "`verplicht`, `aanbevolen`, `in procedure` of `geen` bij Forum Standaardisatie volgens een "
        "gedateerde tabel die niet de officiële lijst is; leeg als de tabel het niet zegt.",
        "`verplicht`, `aanbevolen`, `in procedure` or `geen` at Forum Standaardisatie by a dated "
        "table that is not the official list; empty if the table does not say.",
        home="roep",
        on="standaard",
        example="this.forumstatus() == 'verplicht'",
    ),
    method(
        "forumdatum",
        STANDARD,
        STRING,
        "De datum van de bron van `forumstatus`, zoals `2026-08-18`; leeg als die er niet is.",
        "The date of the source of `forumstatus`, such as `2026-08-18`; empty if there is none.",
        home="roep",
        on="standaard",
        example="this.forumdatum() >= '2026'",
    ),
    method(
        "is_standaard",
        STANDARD,
        BOOL,
        "Of een standaard een van deze namen heeft, of een andere naam voor dezelfde.",
        "Whether a standard has one of these names, or another name for the same.",
        takes=(NAMES,),
        home="roep",
        on="standaard",
        example="this.is_standaard(['TLS'])",
    ),
    method(
        "bekende_referentiecomponenten",
        APPLICATIE,
        NAMES,
        "De referentiecomponenten van een applicatie die de catalogus kent, met hun naam daarin.",
        "The reference components of an application that the catalogue knows, by its names.",
        home="roep",
        on="applicatie",
        example="size(this.bekende_referentiecomponenten()) > 0",
    ),
    method(
        "onbekende_referentiecomponenten",
        APPLICATIE,
        NAMES,
        "De referentiecomponenten van een applicatie die de catalogus niet kent.",
        "The reference components of an application that the catalogue does not know.",
        home="roep",
        on="applicatie",
        example="size(this.onbekende_referentiecomponenten()) == 0",
    ),
    method(
        "nabije_referentiecomponenten",
        APPLICATIE,
        NAMES,
        "Namen in de catalogus die op onbekende referentiecomponenten van een applicatie lijken.",
        "Names in the catalogue that are like unknown reference components of an application.",
        home="roep",
        on="applicatie",
        example="size(this.nabije_referentiecomponenten()) == 0",
    ),
    method(
        "naast",
        APPLICATIE,
        ListType(APPLICATIE),
        "Andere applicaties met een referentiecomponent die deze ook heeft; leeg voor de eerste "
        "op id. Applicaties met een status uit de eerste lijst en referentiecomponenten uit de "
        "tweede tellen niet mee; van veel applicaties zijn het de eerste tien.",
        "Other applications with a reference component that this one has too; empty for the first "
        "by id. Applications with a status of the first list and reference components of the "
        "second do not count; of many applications it gives the first ten.",
        takes=(NAMES, NAMES),
        home="roep",
        on="applicatie",
        example="size(this.naast(['uitgefaseerd'], ['BI-component'])) == 0",
    ),
    method(
        "aantal_naast",
        APPLICATIE,
        INT,
        "Hoeveel applicaties het zijn waarvan `naast` er geeft.",
        "How many applications there are of which `naast` gives some.",
        takes=(NAMES, NAMES),
        home="roep",
        on="applicatie",
        example="this.aantal_naast(['uitgefaseerd'], ['BI-component']) < 10",
    ),
    method(
        "gedeelde_componenten",
        APPLICATIE,
        NAMES,
        "De referentiecomponenten waarvoor `naast` andere applicaties geeft.",
        "The reference components for which `naast` gives other applications.",
        takes=(NAMES, NAMES),
        home="roep",
        on="applicatie",
        example="size(this.gedeelde_componenten(['uitgefaseerd'], ['BI-component'])) == 0",
    ),
    method(
        "verplichte_standaarden",
        APPLICATIE,
        NAMES,
        "De standaarden die de referentiecomponenten van een applicatie volgens de GEMMA moeten "
        "ondersteunen, voor zover er een versie van af is en nog niet alles is beëindigd.",
        "The standards that GEMMA says the reference components of an application must support, "
        "as far as a version of them is finished and not all have ended.",
        home="roep",
        on="applicatie",
        example="this.verplichte_standaarden().all(s, this.ondersteunt(s))",
    ),
    method(
        "ondersteunt",
        APPLICATIE,
        BOOL,
        "Of een applicatie een standaard noemt, zelf of op een van haar koppelvlakken.",
        "Whether an application names a standard, itself or on one of its interfaces.",
        takes=(STRING,),
        home="roep",
        on="applicatie",
        example="this.ondersteunt('Zaken API-standaard')",
    ),
    method(
        "voorgeschreven_standaarden",
        KOPPELVLAK,
        ListType(ObjectType("standaard")),
        "De standaarden van een koppelvlak die de GEMMA geeft aan wat het verbindt: een "
        "referentiecomponent van een applicatie, of een voorziening.",
        "The standards of an interface that GEMMA gives to what it connects: a reference component "
        "of an application, or a facility.",
        home="roep",
        on="koppelvlak",
        example="size(this.voorgeschreven_standaarden()) > 0",
    ),
    method(
        "registratie",
        NAMED,
        STRING,
        "De afkorting van de basisregistratie die zo heet, onder elke naam die zij heeft; anders "
        "leeg.",
        "The abbreviation of the base registry that has this name, by any name it has; else empty.",
        home="roep",
        on="voorziening",
        example="this.registratie() in ['BRP', 'HR']",
    ),
    method(
        "heet",
        NAMED,
        BOOL,
        "Of een element een van deze namen heeft, of een andere naam voor hetzelfde.",
        "Whether an element has one of these names, or another name for the same.",
        takes=(NAMES,),
        home="roep",
        on="voorziening",
        example="this.heet(['DigiD', 'eHerkenning'])",
    ),
    method(
        "herkend",
        FACILITY,
        BOOL,
        "Of de catalogus een voorziening kent, bij haar naam of bij een woord daarin; een "
        "basisregistratie als een van de basisregistraties.",
        "Whether the catalogue knows a facility, by its name or by a word in it; a base registry "
        "as one of the base registries.",
        home="roep",
        on="voorziening",
        example="this.herkend()",
    ),
    method(
        "nabije_voorziening",
        FACILITY,
        STRING,
        "Naam in de catalogus die op die van een voorziening lijkt; leeg als er geen is.",
        "Name in the catalogue that is like that of a facility; empty if there is none.",
        home="roep",
        on="voorziening",
        example="this.nabije_voorziening() == ''",
    ),
    method(
        "landelijk_aanbod",
        APPLICATIE,
        NAMES,
        "De voorzieningen die bieden wat een applicatie doet, als zij met geen daarvan een "
        "koppelvlak heeft, ook niet via één andere applicatie. De lijst vult de catalogus aan met "
        "regels `referentiecomponent: voorziening`.",
        "The facilities that offer what an application does, if it has an interface with none of "
        "them, not by way of one other application either. The list adds lines "
        "`referentiecomponent: voorziening` to the catalogue.",
        takes=(NAMES,),
        home="roep",
        on="applicatie",
        example="size(this.landelijk_aanbod(['KLIC-component: KLIC'])) == 0",
    ),
)
