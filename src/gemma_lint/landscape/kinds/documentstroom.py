"""Streams of documents coming in or going out."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import Aantal, Element, Tekst, lijst, optioneel, wijst_naar


class Documentstroom(Element):
    """A stream of documents."""

    NAAM: ClassVar = "documentstroom"
    MEERVOUD: ClassVar = "documentstromen"
    NL: ClassVar = "Stroom van documenten die binnenkomt of uitgaat."
    EN: ClassVar = "Stream of documents coming in or going out."
    VOORBEELD: ClassVar = """
        documentstromen:
          - id: post-in
            naam: Inkomende post
            vorm: papier
            richting: inkomend
            gedigitaliseerd_door: dms
            metadata: [classificatie, toegangsregels]
        applicaties:
          - {id: dms, naam: Documentbeheer}
    """

    vorm: Literal["papier", "digitaal", "gemengd"] | None = optioneel(
        "Papier of digitaal.", "Form: paper or digital."
    )
    richting: Literal["inkomend", "uitgaand"] | None = optioneel(
        "Inkomend of uitgaand.", "Direction: in or out."
    )
    volume_per_jaar: Aantal | None = optioneel(
        "Aantal documenten per jaar.", "Volume per year: documents a year."
    )
    gedigitaliseerd_door: Annotated[str, wijst_naar("applicatie", terug="digitaliseert")] | None = (
        optioneel("Applicatie die digitaliseert.", "Digitised by: the application.")
    )
    metadata: list[Tekst] = lijst(
        "Metadata die wordt toegevoegd, zoals classificatie en toegangsregels.",
        "Metadata: that is added, such as classificatie and toegangsregels.",
    )
    dienst: Annotated[str, wijst_naar("dienst", terug="documentstromen")] | None = optioneel(
        "Dienst waar de stroom bij hoort.", "Service: to which it belongs."
    )
