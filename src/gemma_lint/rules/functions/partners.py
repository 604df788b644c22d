"""Whether parties are joined to the landscape."""

from __future__ import annotations

from gemma_lint.cel.types import ListType, ObjectType
from gemma_lint.rules.functions.documented import APPLICATIE, Documented, method

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "aangesloten",
        ObjectType("partij"),
        ListType(APPLICATIE),
        "Applicaties die gegevens uitwisselen met een partij of met een voorziening die zij "
        "beheert, rechtstreeks of via één andere voorziening.",
        "Applications that exchange data with a party or with a facility that it runs, directly "
        "or by way of one other facility.",
        on="partij",
        example="size(this.aangesloten()) > 0",
    ),
)
