"""Deviations on the record: comply or explain."""

from __future__ import annotations

from typing import Annotated, ClassVar

from gemma_lint.landscape.kinds.base import (
    Datum,
    Onderdeel,
    Tekst,
    optioneel,
    verplicht,
    wijst_naar,
)


class Afwijking(Onderdeel):
    """A deviation from a rule or implication, decided and explained."""

    NAAM: ClassVar = "afwijking"
    MEERVOUD: ClassVar = "afwijkingen"
    NL: ClassVar = "Bewuste afwijking van een regel of implicatie, met reden, besluit en termijn."
    EN: ClassVar = "Deliberate deviation from a rule or implication, with reason and term."
    VOORBEELD: ClassVar = """
        afwijkingen:
          - regel: G7.9
            element: gegevensverzameling/adressen-kopie
            reden: Het pakket kan de BAG pas na de migratie van 2027 bevragen.
            besloten_door: cio
            besloten_op: 2026-03-01
            geldig_tot: 2027-07-01
            maatregel: Nachtelijke verversing en maandelijkse controle op verschillen.
        rollen:
          - {id: cio, naam: CIO, soort: medewerker}
    """

    regel: Tekst = verplicht(
        "Regel, implicatie of onderdeel daarvan waarvan wordt afgeweken.",
        "Rule: or implication, or sub-point of one, that is deviated from.",
    )
    element: Tekst | None = optioneel(
        "Element waarvoor het geldt, als soort/id.", "Element: to which it applies, as kind/id."
    )
    alle: Tekst | None = optioneel(
        "Soort, als de afwijking voor alle elementen ervan geldt; in plaats van `element`.",
        "All: kind, if it applies to every element of it; instead of `element`.",
    )
    reden: Tekst | None = optioneel("Waarom wordt afgeweken.", "Reason: why.")
    besloten_door: Annotated[str, wijst_naar("rol", terug="besloot_afwijkingen")] | None = (
        optioneel("Rol die besloot.", "Decided by: role.")
    )
    besloten_op: Datum | None = optioneel("Wanneer is besloten.", "Decided on: when.")
    geldig_tot: Datum | None = optioneel(
        "Tot en met wanneer het geldt.", "Valid until: last day of its term."
    )
    maatregel: Tekst | None = optioneel("Wat intussen gebeurt.", "Measure: what is done meanwhile.")
