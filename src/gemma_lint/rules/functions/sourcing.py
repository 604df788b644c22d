"""Kavels, and how they hang together."""

from __future__ import annotations

from gemma_lint.cel.types import ListType
from gemma_lint.rules.functions.documented import KAVEL, KOPPELVLAK, Documented, method

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
        "Koppelvlakken tussen twee applicaties van een kavel.",
        "Interfaces between two applications of a lot.",
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
        "Kavels waarvan de applicaties aan dit kavel leveren.",
        "Lots whose applications deliver to this one's.",
        on="kavel",
        example="size(this.afhankelijk_van()) < 3",
    ),
    method(
        "kring",
        KAVEL,
        ListType(KAVEL),
        "Kavels in een kring van afhankelijkheden waar een kavel deel van is; anders leeg.",
        "Lots in a circle of dependencies that a lot is part of; else empty.",
        on="kavel",
        example="size(this.kring()) == 0",
    ),
)
