"""The calendar and GEMMA's catalogue."""

from __future__ import annotations

from gemma_lint.cel.types import INT, STRING, TIMESTAMP, ObjectType
from gemma_lint.rules.functions.documented import APPLICATIE, LEVELS, Documented, method

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
    method(
        "standaardstatus",
        ObjectType("standaard"),
        STRING,
        "`onbekend`, `in_gebruik`, `in_ontwikkeling` of `vervallen`, volgens de catalogus.",
        "`onbekend`, `in_gebruik`, `in_ontwikkeling` or `vervallen`, by the catalogue.",
        home="roep",
        on="standaard",
        example="this.standaardstatus() != 'vervallen'",
    ),
    method(
        "nabije_standaard",
        ObjectType("standaard"),
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
)
