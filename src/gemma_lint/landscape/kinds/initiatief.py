"""Initiatives: changes under way."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gemma_lint.landscape.kinds.base import (
    Datum,
    Element,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)


class Overweging(Onderdeel):
    """Something recorded on a date."""

    NAAM: ClassVar = "overweging"
    NL: ClassVar = "Een vastgelegde overweging met datum."
    EN: ClassVar = "A consideration recorded on a date."

    beschrijving: Tekst = verplicht("Wat is vastgelegd.", "Description: what was recorded.")
    datum: Datum | None = optioneel("Wanneer.", "Date: when.")


class Initiatief(Element):
    """A change under way."""

    NAAM: ClassVar = "initiatief"
    MEERVOUD: ClassVar = "initiatieven"
    NL: ClassVar = "Voorgenomen of lopende verandering."
    EN: ClassVar = "Change that is planned or under way."
    VOORBEELD: ClassVar = """
        initiatieven:
          - id: nieuw-mijn
            naam: Nieuwe persoonlijke pagina
            klantwaarde: {beschrijving: Inwoners zien alles op een plek, datum: 2026-01-10}
            oplossing: {beschrijving: Portaal in de cloud, datum: 2026-03-01}
    """

    eigenaar: Annotated[str, wijst_naar("rol", terug="eigenaar_van_initiatieven")] | None = (
        optioneel("Rol die het trekt.", "Owner: role that leads it.")
    )
    klantwaarde: Overweging | None = optioneel(
        "Wat de klant eraan heeft.", "Value: to the customer."
    )
    oplossing: Overweging | None = optioneel("De gekozen oplossing.", "Solution: as chosen.")
    applicaties: list[Annotated[str, wijst_naar("applicatie", terug="initiatieven")]] = lijst(
        "Applicaties die veranderen.", "Applications: that change."
    )
