"""Results made by hand, so that the reports are tested without the engine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from gemma_lint.check import Result
from gemma_lint.finding import (
    ElementRef,
    Explanation,
    Finding,
    Location,
    Message,
    NotAssessed,
    Problem,
    Related,
    RelatedProblem,
    Severity,
    Status,
)
from gemma_lint.rules.model import Rule, Text
from gemma_lint.source import Document, parse

LANDSCAPE = """\
gemma_lint: 1
organisatie: {id: voorbeeldstad, naam: Gemeente Voorbeeldstad}

voorzieningen:
  - {id: bag, naam: Basisregistratie Adressen en Gebouwen, soort: basisregistratie}
gegevensverzamelingen:
  - id: adressen-kopie
    naam: Adressenkopie belastingen
    kopie_van: bag
    persoonsgegevens: true
  - id: klanten
    naam: Klanten
"""
LINKS = """\
koppelvlakken:
  - {id: nachtelijk, van: bag, naar: belastingen, gegevens: [adressen-kopie], wijze: bulk}
"""


def source(path: str, text: str) -> Document:
    """A file as if it was read."""
    return parse(text.encode(), path)


def at(path: str, line: int, column: int, end: int) -> Location:
    """A stretch on one line."""
    return Location(path, line, column, line, end)


def finding(**changes: Any) -> Finding:
    """A finding, with `changes` to it."""
    values: dict[str, Any] = {
        "rule": "G7.6-eigenaar",
        "principle": "G7",
        "implication": "G7.6",
        "severity": Severity.FOUT,
        "element": ElementRef("gegevensverzameling", "klanten"),
        "field": "eigenaar",
        "message": "Klanten heeft geen eigenaar",
        "advice": "Noem bij eigenaar een rol of afdeling die over deze gegevens gaat.",
        "fingerprint": "5f1c",
        "location": at("landscape.yaml", 11, 5, 16),
    }
    return Finding(**values | changes)


COPY = finding(
    rule="G7.9-kopie-basisregistratie",
    implication="G7.9",
    element=ElementRef("gegevensverzameling", "adressen-kopie"),
    field="kopie_van",
    message="Adressenkopie belastingen is een kopie van Basisregistratie Adressen en Gebouwen",
    advice="Verwijs naar de basisregistratie in plaats van haar te kopiëren: leg de sleutel vast "
    "en vraag de gegevens op wanneer zij nodig zijn.",
    location=at("landscape.yaml", 9, 16, 19),
    related=(
        Related("de bron", at("landscape.yaml", 5, 10, 13)),
        Related("zo komen de gegevens binnen", at("koppelvlakken.yaml", 2, 5, 89)),
    ),
)
WARNING = finding(
    rule="G8.6-biv",
    principle="G8",
    implication="G8.6",
    severity=Severity.WAARSCHUWING,
    message="Klanten heeft geen BIV-classificatie",
    advice="Vul biv in.",
)
EXPLANATION = Explanation(
    rule="G7.8",
    reason="Het pakket kan het nog niet.",
    decided_by="CIO",
    decided_on=date(2026, 3, 1),
    valid_until=date(2027, 7, 1),
    measure="Controle met de hand.",
    location=at("afwijkingen.yaml", 3, 5, 16),
)
EXPLAINED = finding(
    rule="G7.8-identificatie",
    implication="G7.8",
    status=Status.EXPLAINED,
    explanation=EXPLANATION,
)
FAULT = finding(
    rule="X1.1-stuk", message="De eis kan niet worden uitgevoerd: deling door nul", fault=True
)
SKIPPED = (
    NotAssessed("G7.7-keten", "het landschap beschrijft geen processen"),
    NotAssessed("G8.11-overeenkomst", "het landschap beschrijft geen overeenkomsten"),
)
PROBLEM = Problem(
    "duplicate-id",
    Message("configuration.unknown-key-near", {"name": "naan", "near": "naam"}),
    at("landscape.yaml", 12, 5, 9),
    Message("cli.see-rules"),
    (RelatedProblem(Message("cli.from-default"), at("landscape.yaml", 8, 5, 9)),),
)


def rule(name: str) -> Rule:
    """A rule of that name; what it says does not matter here."""
    text = Text("titel", "title")
    return Rule(
        id=name,
        pack="gemma2",
        principle="G7",
        implication="G7.6",
        subpoint=None,
        title=text,
        severity=Severity.FOUT,
        check="F",
        element="gegevensverzameling",
        when=None,
        require="has(this.eigenaar)",
        field="eigenaar",
        related=None,
        message=text,
        missing=None,
        advice=text,
        explanation=None,
        examples=(),
        location=Location("gemma2/g7.yaml", 1, 1, 1, 2),
    )


def result(
    findings: Sequence[Finding] = (),
    problems: Sequence[Problem] = (),
    rules_run: int = 120,
    **changes: Any,
) -> Result:
    """A result of a check with those findings, with `changes` to the rest of it."""
    names = [found.rule for found in findings]
    names += [f"G1.{number}-regel" for number in range(rules_run - len(set(names)))]
    values: dict[str, Any] = {
        "findings": tuple(findings),
        "problems": tuple(problems),
        "not_assessed": (),
        "elements": 5,
        "peildatum": date(2026, 1, 31),
        "lang": "nl",
        "sources": {
            "landscape.yaml": source("landscape.yaml", LANDSCAPE),
            "koppelvlakken.yaml": source("koppelvlakken.yaml", LINKS),
        },
        "rules": {name: rule(name) for name in names},
        "packs": (),
    }
    return Result(**values | changes)
