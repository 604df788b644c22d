"""Interfaces: data that goes from one place to another."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Aantal,
    Authenticatie,
    Element,
    Maanden,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Bewijs, Biv, Standaard


class Afspraken(Onderdeel):
    """What was agreed about the data exchanged."""

    NAAM: ClassVar = "afspraken"
    NL: ClassVar = "Afspraken over de uitgewisselde gegevens."
    EN: ClassVar = "Agreements on the data exchanged."

    doel: Tekst | None = optioneel("Waarvoor de gegevens dienen.", "Purpose: what the data is for.")
    gebruikstermijn: Maanden | None = optioneel(
        "Hoeveel maanden de ontvanger ze mag gebruiken.",
        "Term of use: months for which the receiver may use them.",
    )
    standaarden: list[Standaard] = lijst(
        "Afgesproken standaarden, naast die van het koppelvlak.",
        "Standards: agreed, beside the interface's own.",
    )
    overeenkomst: Annotated[str, wijst_naar("overeenkomst", terug="koppelvlakken")] | None = (
        optioneel("Overeenkomst waarin het staat.", "Agreement: in which it stands.")
    )
    bewijs: Bewijs | None = optioneel("Waar het staat.", "Evidence: where it stands.")


class Koppelvlak(Element):
    """An interface over which data goes."""

    NAAM: ClassVar = "koppelvlak"
    MEERVOUD: ClassVar = "koppelvlakken"
    NL: ClassVar = "Verbinding waarover gegevens van de ene plaats naar de andere gaan."
    EN: ClassVar = "Connection over which data goes from one place to another."
    VOORBEELD: ClassVar = """
        koppelvlakken:
          - id: bag-bevragen
            naam: Adressen bevragen
            van: bag
            naar: zaaksysteem
            gegevens: [bag]
            richting: halen
            wijze: api
            standaarden: [{naam: REST-API Design Rules}]
            authenticatie: api_sleutel
        voorzieningen:
          - {id: bag, naam: Basisregistratie Adressen en Gebouwen, soort: basisregistratie}
        applicaties:
          - {id: zaaksysteem, naam: Zaaksysteem}
    """

    van: Annotated[
        str, wijst_naar("applicatie", "voorziening", "partij", terug="koppelvlakken_uit")
    ] = verplicht(
        "Wie de gegevens levert: een applicatie, voorziening of partij.",
        "From: who delivers the data: an application, facility or party.",
    )
    naar: Annotated[
        str, wijst_naar("applicatie", "voorziening", "partij", terug="koppelvlakken_in")
    ] = verplicht(
        "Wie de gegevens afneemt: een applicatie, voorziening of partij.",
        "To: who takes the data: an application, facility or party.",
    )
    gegevens: list[
        Annotated[
            str,
            wijst_naar(
                "gegevensverzameling", "voorziening", "gegevenssoort", terug="koppelvlakken"
            ),
        ]
    ] = lijst(
        "Wat eroverheen gaat: gegevensverzamelingen, gegevenssoorten of een hele voorziening.",
        "Data: what goes over it: datasets, kinds of data or a whole facility.",
    )
    richting: Literal["halen", "brengen", "beide"] | None = optioneel(
        "Halen: de afnemer vraagt. Brengen: de leverancier stuurt. Beide: ook terug.",
        "Direction: fetch, send or both ways.",
    )
    wijzigt: bool | None = optioneel(
        "Of de afnemer gegevens bij de leverancier wijzigt.",
        "Changes: whether the taker changes data at the deliverer.",
    )
    wijze: Literal["api", "bericht", "bestand", "bulk", "handmatig"] | None = optioneel(
        "Hoe de gegevens gaan.", "Way: how the data goes."
    )
    volume_per_jaar: Aantal | None = optioneel(
        "Aantal uitwisselingen per jaar.", "Volume per year: exchanges a year."
    )
    vraaggericht: bool | None = optioneel(
        "Of alleen gaat wat voor de vraag nodig is.",
        "On demand: whether only what the question needs goes.",
    )
    standaarden: list[Standaard] = lijst("Toegepaste standaarden.", "Standards: applied.")
    specificatie: Tekst | None = optioneel(
        "Waar de specificatie staat.", "Specification: where it stands."
    )
    authenticatie: Authenticatie | None = optioneel(
        "Hoe partijen zich bekendmaken.", "Authentication: how they make themselves known."
    )
    autorisatie: list[Annotated[str, wijst_naar("rol", terug="koppelvlakken")]] = lijst(
        "Rollen die erover mogen.", "Authorisation: roles that may use it."
    )
    afspraken: Afspraken | None = optioneel("Afspraken.", "Agreements: on the data exchanged.")
    biv: Biv | None = optioneel(
        "Niveau dat het koppelvlak biedt.", "BIV: level that the interface offers."
    )
    kavel: Annotated[str, wijst_naar("kavel", terug="toegewezen_koppelvlakken")] | None = optioneel(
        "Kavel waaraan het is toegewezen.", "Lot: to which it is assigned."
    )
