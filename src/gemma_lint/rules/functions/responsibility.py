"""Who answers for data, may reach it and has agreed on it."""

from __future__ import annotations

from gemma_lint.cel.types import STRING, Function, ListType, ObjectType
from gemma_lint.rules.functions.documented import (
    APPLICATIE,
    CARRIED,
    CLASSIFIED,
    LEVELS,
    Documented,
    method,
)
from gemma_lint.rules.model import Text

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "genoemd",
        ObjectType("overeenkomst"),
        ListType(CARRIED),
        "Gegevensverzamelingen en voorzieningen die onder een overeenkomst vallen; een "
        "gegevenssoort telt als haar bron, en zonder bron als zichzelf.",
        "Datasets and facilities that an agreement covers; a kind of data counts as its source, "
        "and without a source as itself.",
        on="overeenkomst",
        example="size(this.genoemd()) > 0",
    ),
    method(
        "overeenkomsten_over",
        CARRIED,
        ListType(ObjectType("overeenkomst")),
        "Overeenkomsten die een gegevensverzameling of voorziening noemen, of alle gegevenssoorten "
        "erin; bij een gegevenssoort ook die haar bron noemen of een verzameling die haar bevat.",
        "Agreements that name a dataset or facility, or all kinds of data in it; of a kind of data "
        "also those that name its source, or a dataset that holds it.",
        on="gegevensverzameling",
        example="this.overeenkomsten_over().exists(o, has(o.beveiliging))",
    ),
    method(
        "overeenkomsten_met",
        CARRIED,
        ListType(ObjectType("overeenkomst")),
        "Overeenkomsten met een partij, van wat `overeenkomsten_over` geeft.",
        "Agreements with a party, of what `overeenkomsten_over` gives.",
        takes=(ObjectType("partij"),),
        on="gegevensverzameling",
        example="landschap.partijen.exists(p, size(this.overeenkomsten_met(p)) > 0)",
    ),
    method(
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
    method(
        "geraakt",
        ObjectType("proces"),
        ListType(CARRIED),
        "Wat een proces raakt: de gegevens die het noemt of zijn verwerkingen noemen, of anders "
        "wat de applicaties achter zijn applicatiefuncties houden.",
        "What a process touches: the data that it or its processings name, or else what the "
        "applications behind its functions hold.",
        on="proces",
        example="this.geraakt().exists(g, g.persoonsgegevens == true)",
    ),
    method(
        "afnemers",
        ObjectType("proces"),
        ListType(STRING),
        "Voor wie de diensten zijn waar een proces achter zit; `onbekend` voor een dienst die dat "
        "niet zegt.",
        "Whom the services are for that a process is behind; `onbekend` for a service that does "
        "not say.",
        on="proces",
        example="this.afnemers().exists(a, a != 'intern')",
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
    method(
        "leveranciers",
        APPLICATIE,
        ListType(ObjectType("partij")),
        "Partijen die een applicatie leveren: haar leverancier en die van haar kavels.",
        "Parties that supply an application: its supplier and those of its lots.",
        on="applicatie",
        example="this.leveranciers().all(p, size(p.overeenkomsten) > 0)",
    ),
)
