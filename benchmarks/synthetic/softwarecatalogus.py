"""Writes a table of applications as the Softwarecatalogus exports it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from typing import TextIO
from uuid import NAMESPACE_URL, uuid5

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.names import BEGINNINGS, DOMAINS, ENDINGS

SEED = 2026
PER_SUPPLIER = 14
COLUMNS = [
    "id",
    "naam",
    "beschrijvingKort",
    "beschrijvingLang",
    "website",
    "contactpersoon",
    "_contactpersoon",
    "cloudDienstverleningsmodel",
    "hostingJurisdictie",
    "hostingLocatie",
    "aanbieder",
    "_aanbieder",
    "licentietype",
    "licentie",
    "referentieComponenten",
    "_referentieComponenten",
    "type",
    "logo",
    "diensten",
    "_diensten",
    "koppelingen",
    "_koppelingen",
    "compliancy",
    "_compliancy",
    "standaarden",
    "standaardenGemma",
    "standaardVersies",
    "_standaardVersies",
    "moduleVersies",
    "_moduleVersies",
    "gebruiken",
    "_gebruiken",
    "geregistreerdDoor",
]
"""Those of the export of 2026, most of which are empty in it."""


def write(size: int, out: TextIO, *, changed: bool = False) -> None:
    """Write `size` applications to `out`, with all of them and their suppliers `changed` or not."""
    table = csv.DictWriter(out, COLUMNS, restval="", quoting=csv.QUOTE_ALL, lineterminator="\n")
    table.writeheader()
    table.writerows(_rows(size, "anders" if changed else "eerst"))


def _rows(size: int, edition: str) -> Iterator[dict[str, str]]:
    dice = Dice(SEED)
    components = [one.naam for domain in DOMAINS for one in domain.components]
    suppliers = max(2, size // PER_SUPPLIER)
    for number in range(1, size + 1):
        supplier, component = dice.below(suppliers) + 1, dice.pick(components)
        yield {
            "id": _identifier(f"applicatie-{number}"),
            "naam": f"{dice.pick(BEGINNINGS)}{dice.pick(ENDINGS)} {number}",
            "beschrijvingKort": f"Ondersteunt {component.lower()} ({edition}).",
            "website": f"https://voorbeeldstad.example/applicatie-{number}",
            "cloudDienstverleningsmodel": "SaaS" if dice.chance(0.6) else "",
            "aanbieder": _identifier(f"leverancier-{supplier}"),
            "_aanbieder": f"Leverancier {supplier} ({edition})",
            "licentietype": "Closed source",
            "_referentieComponenten": json.dumps([component]),
            "type": "Applicatie",
        }


def _identifier(of: str) -> str:
    """The same UUID for the same thing, in every edition."""
    return str(uuid5(NAMESPACE_URL, f"https://voorbeeldstad.example/{of}"))
