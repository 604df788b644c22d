"""Functional specifications."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gemma_lint.landscape.kinds.base import (
    Datum,
    Element,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Bewijs


class Afweging(Onderdeel):
    """How generic and specific were balanced."""

    NAAM: ClassVar = "afweging"
    NL: ClassVar = "Afweging tussen generiek en voldoende ondersteuning."
    EN: ClassVar = "Balance between generic and enough support."

    toelichting: Tekst | None = optioneel("De afweging.", "Explanation: of the balance.")
    bewijs: Bewijs | None = optioneel("Waar die staat.", "Evidence: where it stands.")


class Specificatie(Element):
    """A functional specification."""

    NAAM: ClassVar = "specificatie"
    MEERVOUD: ClassVar = "specificaties"
    NL: ClassVar = "Functionele specificatie van iets dat wordt gemaakt of gekocht."
    EN: ClassVar = "Functional specification of something made or bought."
    VOORBEELD: ClassVar = """
        specificaties:
          - id: pve-zaaksysteem
            naam: Programma van eisen zaaksysteem
            opgesteld_met: [Gemeente Buurstad]
    """

    opgesteld_met: list[Tekst] = lijst(
        "Andere gemeenten of samenwerkingsverbanden.",
        "Made with: other municipalities or cooperations.",
    )
    applicaties: list[Annotated[str, wijst_naar("applicatie", terug="specificaties")]] = lijst(
        "Applicaties waarover het gaat.", "Applications: that it is about."
    )
    afweging: Afweging | None = optioneel("De afweging.", "Balance: between generic and specific.")
    datum: Datum | None = optioneel("Wanneer vastgesteld.", "Date: when it was adopted.")
