"""Sourcing lots: what is put out together."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gemma_lint.landscape.kinds.base import (
    Bedrag,
    Datum,
    Element,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Bewijs, Controle


class Businesscase(Onderdeel):
    """Costs and benefits of outsourcing."""

    NAAM: ClassVar = "businesscase"
    NL: ClassVar = "Kosten en baten, in euro over de looptijd."
    EN: ClassVar = "Costs and benefits, in euros over the term."

    kosten: Bedrag | None = optioneel("Kosten in euro.", "Costs: in euros.")
    baten: Bedrag | None = optioneel("Baten in euro.", "Benefits: in euros.")
    datum: Datum | None = optioneel("Wanneer opgesteld.", "Date: when it was made.")
    bewijs: Bewijs | None = optioneel("Het stuk zelf.", "Evidence: the document.")


class Regie(Onderdeel):
    """How the organisation steers the lot."""

    NAAM: ClassVar = "regie"
    NL: ClassVar = "Hoe de organisatie op het kavel stuurt."
    EN: ClassVar = "How the organisation steers the lot."

    behoeftebundeling: Tekst | None = optioneel(
        "Hoe behoeften worden gebundeld.", "Demand: how it is bundled."
    )
    producten_en_diensten: Tekst | None = optioneel(
        "Hoe behoeften in producten en diensten worden vertaald.",
        "Products and services: how demand is translated into them.",
    )
    overeenkomst: Annotated[str, wijst_naar("overeenkomst", terug="regie_op")] | None = optioneel(
        "Overeenkomst met de leverancier.", "Agreement: with the supplier."
    )
    controle: list[Controle] = lijst("Controles op de afspraken.", "Controls: of agreements.")


class Kavel(Element):
    """A sourcing lot."""

    NAAM: ClassVar = "kavel"
    MEERVOUD: ClassVar = "kavels"
    NL: ClassVar = "Deel van de informatievoorziening dat als geheel wordt uitbesteed."
    EN: ClassVar = "Part of the information services that is outsourced as a whole."
    VOORBEELD: ClassVar = """
        kavels:
          - id: dienstverlening
            naam: Dienstverlening
            leverancier: zaaksoft
            applicaties: [zaaksysteem]
            businesscase: {kosten: 250000, baten: 310000, datum: 2024-09-01}
        applicaties:
          - {id: zaaksysteem, naam: Zaaksysteem}
        partijen:
          - {id: zaaksoft, naam: Zaaksoft B.V., soort: leverancier}
    """

    leverancier: Annotated[str, wijst_naar("partij", terug="kavels")] | None = optioneel(
        "Partij die het kavel levert.", "Supplier: party that supplies the lot."
    )
    applicaties: list[Annotated[str, wijst_naar("applicatie", terug="kavels")]] = lijst(
        "Applicaties in het kavel.", "Applications: in the lot."
    )
    koppelvlakken: list[Annotated[str, wijst_naar("koppelvlak", terug="kavels")]] = lijst(
        "Toegewezen koppelvlakken; mag ook bij het koppelvlak staan.",
        "Interfaces: assigned to it; may also stand at the interface.",
    )
    diensten: list[Tekst] = lijst(
        "Diensten in het kavel die geen applicatie zijn.",
        "Services: in the lot that are not applications.",
    )
    businesscase: Businesscase | None = optioneel("Businesscase.", "Business case: of the lot.")
    regie: Regie | None = optioneel("Regie op het kavel.", "Steering: of the lot.")
