"""Facilities of others: national ones, those of partners, the base registries."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import Element, lijst, optioneel, verplicht, wijst_naar
from gemma_lint.landscape.kinds.gedeeld import Biv, Terugmelding


class Voorziening(Element):
    """A facility run by others."""

    NAAM: ClassVar = "voorziening"
    MEERVOUD: ClassVar = "voorzieningen"
    NL: ClassVar = "Voorziening van een ander: landelijk, van een partner of een basisregistratie."
    EN: ClassVar = "Facility run by others: national, a partner's or a base registry."
    VOORBEELD: ClassVar = """
        voorzieningen:
          - {id: brp, naam: Basisregistratie Personen, soort: basisregistratie, beheerder: rvig}
        partijen:
          - {id: rvig, naam: RvIG, soort: bronhouder}
    """

    soort: Literal["basisregistratie", "landelijk", "sectoraal", "partner"] = verplicht(
        "Basisregistratie, landelijke of sectorale voorziening, of die van een partner.",
        "Kind: base registry, national or sector facility, or a partner's.",
    )
    beheerder: Annotated[str, wijst_naar("partij", terug="beheert_voorzieningen")] | None = (
        optioneel("Partij die de voorziening beheert.", "Keeper: party that runs the facility.")
    )
    bevat: list[Annotated[str, wijst_naar("gegevenssoort", terug="voorzieningen")]] = lijst(
        "Soorten gegevens die zij levert.", "Holds: kinds of data that it delivers."
    )
    persoonsgegevens: bool | None = optioneel(
        "Of zij gegevens over personen levert.", "Personal data: whether it delivers any."
    )
    openbaarheid: Literal["openbaar", "beperkt_openbaar", "niet_openbaar"] | None = optioneel(
        "Of de gegevens openbaar zijn.", "Openness: whether the data is public."
    )
    biv: Biv | None = optioneel("BIV-classificatie.", "BIV: classification.")
    terugmelding: Terugmelding | None = optioneel(
        "Hoe wij vermoede fouten melden.", "Reporting back: how we report supposed errors."
    )
