"""Kavels, and how they hang together."""

from __future__ import annotations

from gemma_lint.cel.types import STRING, ListType
from gemma_lint.rules.functions.documented import KAVEL, KOPPELVLAK, Documented, method

NAMES = ListType(STRING)

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "koppelvlakken_van",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken die aan een kavel zijn toegewezen.",
        "Interfaces that are assigned to a lot.",
        on="kavel",
        example="size(this.koppelvlakken_van()) > 0",
    ),
    method(
        "binnen",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken tussen twee verschillende applicaties van een kavel.",
        "Interfaces between two different applications of a lot.",
        on="kavel",
        example="size(this.binnen()) >= size(this.grens())",
    ),
    method(
        "grens",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken over de grens van een kavel.",
        "Interfaces across the border of a lot.",
        on="kavel",
        example="size(this.grens()) < 10",
    ),
    method(
        "koppeling",
        KAVEL,
        ListType(KOPPELVLAK),
        "Koppelvlakken tussen de applicaties van twee kavels.",
        "Interfaces between the applications of two lots.",
        takes=(KAVEL,),
        on="kavel",
        example="landschap.kavels.all(k, k == this || size(this.koppeling(k)) < 5)",
    ),
    method(
        "afhankelijk_van",
        KAVEL,
        ListType(KAVEL),
        "Kavels waarvan de applicaties aan dit kavel leveren. Over een koppelvlak met `richting: "
        "beide` leveren beide kanten, tenzij de afnemer er alleen wijzigt (`wijzigt`). Applicaties "
        "met een status uit de eerste lijst of een rol uit de tweede tellen niet mee.",
        "Lots whose applications deliver to this one's. Over an interface with `richting: beide` "
        "both sides deliver, unless the taker just makes changes there (`wijzigt`). Applications "
        "with a status of the first list or a role of the second do not count.",
        takes=(NAMES, NAMES),
        on="kavel",
        example="size(this.afhankelijk_van(['gepland'], ['integratie'])) < 3",
    ),
    method(
        "kring",
        KAVEL,
        ListType(KAVEL),
        "De kortste kring van kavels die van elkaar afhangen, met dit kavel vooraan; anders leeg. "
        "Van kavels die alle van elkaar afhangen heeft alleen het eerste op id hem. Wat niet "
        "meetelt, is als bij `afhankelijk_van`.",
        "The shortest circle of lots that depend on each other, this one first; else empty. Of "
        "lots that all depend on each other only the first by id has it. What does not count is "
        "as with `afhankelijk_van`.",
        takes=(NAMES, NAMES),
        on="kavel",
        example="size(this.kring(['gepland'], ['integratie'])) == 0",
    ),
)
