"""Parties: suppliers, partners and keepers of sources."""

from __future__ import annotations

from typing import ClassVar, Literal

from gemma_lint.landscape.kinds.base import Element, Tekst, optioneel, verplicht


class Partij(Element):
    """An organisation outside one's own."""

    NAAM: ClassVar = "partij"
    MEERVOUD: ClassVar = "partijen"
    NL: ClassVar = "Organisatie buiten de eigen: leverancier, partner, bronhouder of afnemer."
    EN: ClassVar = "Organisation outside one's own: supplier, partner, keeper or taker of data."
    VOORBEELD: ClassVar = """
        partijen:
          - {id: kadaster, naam: Kadaster, soort: bronhouder}
    """

    soort: Literal["leverancier", "samenwerkingspartner", "bronhouder", "afnemer", "gemeente"] = (
        verplicht("Wat de partij voor ons is.", "Kind: what the party is to us.")
    )
    oin: Tekst | None = optioneel(
        "Organisatie-identificatienummer, tussen aanhalingstekens.",
        "OIN: organisation identification number, quoted.",
    )
