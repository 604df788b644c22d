"""Roles and units: who owns, vouches for and may reach things."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import Element, optioneel, verplicht, wijst_naar


class Rol(Element):
    """A role or organisational unit."""

    NAAM: ClassVar = "rol"
    MEERVOUD: ClassVar = "rollen"
    NL: ClassVar = "Rol of organisatie-eenheid: wie iets bezit, ervoor instaat of toegang heeft."
    EN: ClassVar = "Role or unit: who owns something, vouches for it or may reach it."
    VOORBEELD: ClassVar = """
        rollen:
          - {id: inwoner, naam: Inwoner, soort: klant}
          - {id: team-belastingen, naam: Team Belastingen, soort: eenheid}
          - {id: directieteam, naam: Directieteam, soort: eenheid, niveau: directie}
    """

    soort: Literal["klant", "medewerker", "eenheid", "systeem", "extern"] = verplicht(
        "Klant, medewerker, organisatie-eenheid, systeem of iemand van buiten.",
        "Kind: customer, employee, unit, system or outsider.",
    )
    niveau: Literal["uitvoering", "management", "directie", "bestuur"] | None = optioneel(
        "Op welk niveau de rol besluit: uitvoering, management, directie of bestuur (zoals het "
        "college).",
        "Level: on which the role decides: execution, management, board of directors or governing "
        "body.",
    )
    partij: Annotated[str, wijst_naar("partij", terug="rollen")] | None = optioneel(
        "Partij waarvoor wie deze rol heeft werkt.", "Party: for whom those in this role work."
    )
