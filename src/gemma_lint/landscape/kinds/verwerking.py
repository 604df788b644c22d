"""Processing of data: for what purpose and on what legal basis."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Element,
    Id,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)


class Toestemming(Onderdeel):
    """Consent of those concerned."""

    NAAM: ClassVar = "toestemming"
    NL: ClassVar = "Toestemming van betrokkenen."
    EN: ClassVar = "Consent of those concerned."

    register_: (
        Annotated[str, wijst_naar("gegevensverzameling", terug="toestemmingsregister_van")] | None
    ) = optioneel(
        "Gegevensverzameling met gegeven toestemmingen.",
        "Register: dataset of consents.",
        alias="register",
    )
    wijze: Tekst | None = optioneel("Hoe toestemming wordt gevraagd.", "Way: how it is asked.")


class Verwerking(Element):
    """A processing of data."""

    NAAM: ClassVar = "verwerking"
    MEERVOUD: ClassVar = "verwerkingen"
    NL: ClassVar = "Gebruik van gegevens voor een doel, met een grondslag."
    EN: ClassVar = "Use of data for a purpose, with a legal basis."
    VOORBEELD: ClassVar = """
        verwerkingen:
          - id: verhuizing-verwerken
            dienst: verhuizing-doorgeven
            gegevens: [brp]
            doel: Bijhouden van de BRP
            grondslag: wettelijke_verplichting
            wet: Wet BRP
        diensten:
          - {id: verhuizing-doorgeven, naam: Verhuizing doorgeven}
        voorzieningen:
          - {id: brp, naam: Basisregistratie Personen, soort: basisregistratie}
    """

    id: Id = verplicht(
        "Korte, blijvende naam; uniek onder de verwerkingen.",
        "Id: short, lasting name; unique among processings.",
    )
    naam: Tekst | None = optioneel("Naam zoals mensen die gebruiken.", "Name: as people use it.")  # type: ignore[assignment]  # a purpose often says enough
    dienst: Annotated[str, wijst_naar("dienst", terug="verwerkingen")] | None = optioneel(
        "Dienst waarvoor het gebeurt.", "Service: for which it is done."
    )
    proces: Annotated[str, wijst_naar("proces", terug="verwerkingen")] | None = optioneel(
        "Proces waarin het gebeurt.", "Process: in which it is done."
    )
    gegevens: list[
        Annotated[
            str,
            wijst_naar("gegevensverzameling", "voorziening", "gegevenssoort", terug="verwerkingen"),
        ]
    ] = lijst("Gebruikte gegevens.", "Data: that is used.")
    doel: Tekst | None = optioneel("Waarvoor de gegevens dienen.", "Purpose: what the data is for.")
    doelbinding: Literal["toegestaan", "niet_toegestaan"] | None = optioneel(
        "Of gegevens die al bekend zijn voor dit doel gebruikt mogen worden; zonder opgave wel.",
        "Purpose limitation: whether data already known may be used for this; yes if left out.",
    )
    grondslag: (
        Literal[
            "toestemming",
            "overeenkomst",
            "wettelijke_verplichting",
            "vitaal_belang",
            "algemeen_belang",
            "gerechtvaardigd_belang",
        ]
        | None
    ) = optioneel("Grondslag volgens artikel 6 AVG.", "Legal basis: article 6 GDPR.")
    wet: Tekst | None = optioneel("Wet waarop het berust.", "Law: that it rests on.")
    toestemming: Toestemming | None = optioneel("Gegeven toestemming.", "Consent: as given.")
    verwerker: Annotated[str, wijst_naar("partij", terug="verwerkt")] | None = optioneel(
        "Partij die het voor ons doet.", "Processor: party that does it for us."
    )
