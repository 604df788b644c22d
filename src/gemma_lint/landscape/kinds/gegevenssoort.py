"""Kinds of data and the one source of each."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gemma_lint.landscape.kinds.base import EenOfMeer, Element, lijst, optioneel, wijst_naar


class Gegevenssoort(Element):
    """A kind of data, such as person, address or case."""

    NAAM: ClassVar = "gegevenssoort"
    MEERVOUD: ClassVar = "gegevenssoorten"
    NL: ClassVar = "Soort gegeven, zoals persoon, adres of zaak, met de aangewezen bron."
    EN: ClassVar = "Kind of data, such as person, address or case, with its appointed source."
    VOORBEELD: ClassVar = """
        gegevenssoorten:
          - {id: adres, naam: Adres, bron: bag}
        voorzieningen:
          - {id: bag, naam: Basisregistratie Adressen en Gebouwen, soort: basisregistratie}
    """

    bron: Annotated[
        list[Annotated[str, wijst_naar("gegevensverzameling", "voorziening", terug="bron_van")]],
        EenOfMeer(),
    ] = lijst(
        "Gegevensverzameling of voorziening die als bron is aangewezen; hoort er een te zijn.",
        "Source: dataset or facility appointed as the source; there should be one.",
    )
    persoonsgegevens: bool | None = optioneel(
        "Of het om personen gaat.", "Personal data: whether it is about persons."
    )
