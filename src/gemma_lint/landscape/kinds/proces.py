"""Processes: how a service comes about."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from gemma_lint.landscape.kinds.base import (
    Datum,
    Element,
    Onderdeel,
    Tekst,
    Url,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Bewijs


class Procesmodel(Onderdeel):
    """The model a process is based on."""

    NAAM: ClassVar = "procesmodel"
    NL: ClassVar = "Model waarop het proces is gebaseerd."
    EN: ClassVar = "The model that the process is based on."

    naam: Tekst = verplicht("Naam van het model.", "Name: of the model.")
    herkomst: Literal["landelijk", "koploper", "eigen"] = verplicht(
        "Waar het model vandaan komt.", "Origin: where the model comes from."
    )
    link: Url | None = optioneel("Webadres van het model.", "Link: web address of the model.")


class Uitzondering(Onderdeel):
    """An exception within a process."""

    NAAM: ClassVar = "uitzondering"
    NL: ClassVar = "Een uitzondering binnen het proces."
    EN: ClassVar = "An exception within the process."

    naam: Tekst = verplicht("Welke uitzondering.", "Name: which exception.")
    aandeel: Annotated[float, Field(ge=0, le=1)] | None = optioneel(
        "Aandeel in het volume, van 0 tot 1.", "Share: of the volume, 0 to 1."
    )
    afhandeling: Literal["ingericht", "handmatig", "generiek"] | None = optioneel(
        "Hoe die wordt afgehandeld.", "Handling: how it is handled."
    )


class Risicoanalyse(Onderdeel):
    """A risk analysis of a process."""

    NAAM: ClassVar = "risicoanalyse"
    NL: ClassVar = "Risicoanalyse van het proces."
    EN: ClassVar = "Risk analysis of the process."

    datum: Datum | None = optioneel("Wanneer die is gemaakt.", "Date: when it was made.")
    bewijs: Bewijs | None = optioneel("Het verslag.", "Evidence: the report.")


class Proces(Element):
    """A process that delivers services."""

    NAAM: ClassVar = "proces"
    MEERVOUD: ClassVar = "processen"
    NL: ClassVar = "Proces dat een of meer diensten levert."
    EN: ClassVar = "Process that delivers one or more services."
    VOORBEELD: ClassVar = """
        processen:
          - id: verhuizing
            naam: Verhuizing behandelen
            procesmodel: {naam: Burgerzaken verhuizing, herkomst: landelijk}
            risicoanalyse: {datum: 2025-11-01}
    """

    eigenaar: Annotated[str, wijst_naar("rol", terug="eigenaar_van_processen")] | None = optioneel(
        "Rol die het proces bezit.", "Owner: role that owns the process."
    )
    publicatie: Url | None = optioneel(
        "Waar klanten het verloop kunnen lezen.",
        "Publication: where customers can read how it goes.",
    )
    doorlooptijd: Tekst | None = optioneel(
        "Hoe lang het duurt, zoals gepubliceerd.", "Lead time: how long it takes."
    )
    procesmodel: Procesmodel | None = optioneel(
        "Model waarop het rust.", "Process model: the one it is based on."
    )
    bedrijfsfuncties: list[Tekst] = lijst(
        "Gebruikte bedrijfsfuncties.", "Business functions: those it uses."
    )
    applicatiefuncties: list[Annotated[str, wijst_naar("applicatiefunctie", terug="processen")]] = (
        lijst("Gebruikte applicatiefuncties.", "Application functions: those it uses.")
    )
    gegevens: list[Annotated[str, wijst_naar("gegevensverzameling", terug="processen")]] = lijst(
        "Gegevensverzamelingen die het proces raakt; zonder opgave telt wat de applicaties "
        "achter de applicatiefuncties bevatten.",
        "Data: datasets it touches; if left out, what the applications behind the functions hold.",
    )
    uitzonderingen: list[Uitzondering] = lijst(
        "Uitzonderingen in het proces.", "Exceptions: within the process."
    )
    voortgangsbewaking: (
        Annotated[str, wijst_naar("applicatie", terug="bewaakt_voortgang_van")] | None
    ) = optioneel("Applicatie die de voortgang bewaakt.", "Progress: application that watches it.")
    risicoanalyse: Risicoanalyse | None = optioneel(
        "Risicoanalyse van het proces.", "Risk analysis: of the process."
    )
