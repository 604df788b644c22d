"""Policy rules of the organisation's own."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import Element, Tekst, Url, optioneel, wijst_naar


class Beleidsregel(Element):
    """A policy rule."""

    NAAM: ClassVar = "beleidsregel"
    MEERVOUD: ClassVar = "beleidsregels"
    NL: ClassVar = "Beleidsregel waarin een eigen keuze is vastgelegd."
    EN: ClassVar = "Policy rule that records a choice of one's own."
    VOORBEELD: ClassVar = """
        beleidsregels:
          - id: kwijtschelding
            naam: Kwijtschelding belastingen
            soort: gemeentelijk
            noodzaak: De raad stelt de norm op 100 procent van de bijstandsnorm.
    """

    soort: Literal["gemeentelijk", "regionaal", "landelijk"] | None = optioneel(
        "Wie de regel stelt.", "Kind: who sets the rule."
    )
    noodzaak: Tekst | None = optioneel(
        "Waarom een eigen regel nodig is.", "Necessity: why a rule of one's own is needed."
    )
    eigenaar: Annotated[str, wijst_naar("rol", terug="eigenaar_van_beleidsregels")] | None = (
        optioneel("Rol die ervoor verantwoordelijk is.", "Owner: role that answers for it.")
    )
    link: Url | None = optioneel("Waar de regel staat.", "Link: where the rule stands.")
