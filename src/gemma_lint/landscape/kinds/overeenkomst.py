"""Agreements with suppliers and partners."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Datum,
    Element,
    Id,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Controle


class Dienstniveau(Onderdeel):
    """A service level."""

    NAAM: ClassVar = "dienstniveau"
    NL: ClassVar = "Afgesproken kwaliteit van de dienstverlening."
    EN: ClassVar = "Agreed quality of service."

    naam: Tekst = verplicht("Waarover.", "Name: of what.")
    waarde: Tekst | None = optioneel("Afgesproken waarde.", "Value: as agreed.")


class Gegevenstoegang(Onderdeel):
    """Access to one's own data at a supplier."""

    NAAM: ClassVar = "gegevenstoegang"
    NL: ClassVar = "Toegang tot de eigen gegevens bij de leverancier."
    EN: ClassVar = "Access to one's own data at the supplier."

    tijdens: Tekst | None = optioneel("Tijdens de looptijd.", "During: the term.")
    bij_einde: Tekst | None = optioneel("Bij het einde.", "At its end: how data is handed over.")


class Beveiliging(Onderdeel):
    """Security demands and their control."""

    NAAM: ClassVar = "beveiliging"
    NL: ClassVar = "Eisen aan informatiebeveiliging en de controle erop."
    EN: ClassVar = "Demands on security and their control."

    eisen: Tekst | None = optioneel("Gestelde eisen, zoals BIO2.", "Demands: such as BIO2.")
    controle: list[Controle] = lijst("Controles op naleving.", "Controls: of compliance.")


class Overeenkomst(Element):
    """An agreement."""

    NAAM: ClassVar = "overeenkomst"
    MEERVOUD: ClassVar = "overeenkomsten"
    NL: ClassVar = "Overeenkomst met een leverancier of partner."
    EN: ClassVar = "Agreement with a supplier or partner."
    VOORBEELD: ClassVar = """
        overeenkomsten:
          - id: contract-zaaksoft
            partij: zaaksoft
            ingang: 2025-01-01
            einde: 2029-01-01
            gegevens: [zaken]
            verwerkersovereenkomst: true
            beveiliging: {eisen: BIO2, controle: [{datum: 2026-01-20, interval_maanden: 12}]}
        partijen:
          - {id: zaaksoft, naam: Zaaksoft B.V., soort: leverancier}
        gegevensverzamelingen:
          - {id: zaken, naam: Zaken}
    """

    id: Id = verplicht(
        "Korte, blijvende naam; uniek onder de overeenkomsten.",
        "Id: short, lasting name; unique among agreements.",
    )
    naam: Tekst | None = optioneel("Naam zoals mensen die gebruiken.", "Name: as people use it.")  # type: ignore[assignment]  # the party often says enough
    soort: Literal["contract", "convenant", "gegevenslevering", "verwerkersovereenkomst"] | None = (
        optioneel("Soort overeenkomst.", "Kind: of agreement.")
    )
    partij: Annotated[str, wijst_naar("partij", terug="overeenkomsten")] = verplicht(
        "Met wie.", "Party: with whom."
    )
    ingang: Datum | None = optioneel("Wanneer die ingaat.", "Start: first day.")
    einde: Datum | None = optioneel("Wanneer die afloopt.", "End: last day.")
    taken: Tekst | None = optioneel(
        "Taken en verantwoordelijkheden.", "Tasks: and responsibilities."
    )
    dienstniveaus: list[Dienstniveau] = lijst("Kwaliteit.", "Service levels: as agreed.")
    gegevens: list[
        Annotated[
            str,
            wijst_naar(
                "gegevensverzameling", "voorziening", "gegevenssoort", terug="overeenkomsten"
            ),
        ]
    ] = lijst("Gegevens die eronder vallen.", "Data: that it covers.")
    mandatering: Tekst | None = optioneel(
        "Wat de ander mag besluiten.", "Mandate: what they may decide."
    )
    gegevenstoegang: Gegevenstoegang | None = optioneel(
        "Toegang tot de eigen gegevens.", "Access to data: one's own."
    )
    verwerkersovereenkomst: bool | None = optioneel(
        "Of er een verwerkersovereenkomst is.", "Processing agreement: whether there is one."
    )
    beveiliging: Beveiliging | None = optioneel(
        "Eisen aan beveiliging.", "Security: demands and control."
    )
    controle: list[Controle] = lijst(
        "Controles op de afspraken in het geheel.", "Controls: of the agreement as a whole."
    )
