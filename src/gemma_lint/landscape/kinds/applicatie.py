"""Applications, their functions and how access to them is arranged."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Datum,
    Element,
    Id,
    Maanden,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Autorisatie, Bewijs, Biv, Standaard
from gemma_lint.landscape.kinds.organisatie import Hosting, Sourcing


class Applicatiefunctie(Onderdeel):
    """Something an application can do."""

    NAAM: ClassVar = "applicatiefunctie"
    NL: ClassVar = "Functie die een applicatie biedt; een autorisatie-object."
    EN: ClassVar = "Function that an application offers; an authorisation object."

    id: Id = verplicht(
        "Korte, blijvende naam; uniek onder alle applicatiefuncties.",
        "Id: short, lasting name; unique among all application functions.",
    )
    naam: Tekst = verplicht("Naam zoals mensen die gebruiken.", "Name: as people use it.")
    verantwoordelijke: (
        Annotated[str, wijst_naar("rol", terug="verantwoordelijk_voor_applicatiefuncties")] | None
    ) = optioneel("Rol die ervoor instaat.", "Responsible: role that answers for it.")
    herbruikbaar: bool | None = optioneel(
        "Of andere applicaties de functie kunnen gebruiken.",
        "Reusable: whether other applications can use the function.",
    )


class Logging(Onderdeel):
    """Logging of access and its review."""

    NAAM: ClassVar = "logging"
    NL: ClassVar = "Vastleggen wie wat inziet of wijzigt, en de beoordeling daarvan."
    EN: ClassVar = "Recording who sees or changes what, and its review."

    waar: Tekst | None = optioneel("Waar de log staat.", "Where: the log is kept.")
    beoordeeld_op: Datum | None = optioneel(
        "Wanneer de log het laatst is beoordeeld.", "Reviewed on: last time."
    )
    interval_maanden: Maanden | None = optioneel(
        "Om de hoeveel maanden dat gebeurt.", "Interval: months between two reviews."
    )


class Maatwerk(Onderdeel):
    """Bespoke work in an application."""

    NAAM: ClassVar = "maatwerk"
    NL: ClassVar = "Maatwerk in de applicatie."
    EN: ClassVar = "Bespoke work in the application."

    beschrijving: Tekst = verplicht("Wat is gemaakt.", "Description: what was made.")
    beleidsregel: Annotated[str, wijst_naar("beleidsregel", terug="maatwerk")] | None = optioneel(
        "Beleidsregel die het nodig maakt.", "Policy rule: that makes it necessary."
    )
    alternatief: Tekst | None = optioneel(
        "De standaardmanier die is overwogen.", "Alternative: the standard way considered."
    )


class MeervoudigGebruik(Onderdeel):
    """Use of one application by several municipalities."""

    NAAM: ClassVar = "meervoudig_gebruik"
    NL: ClassVar = "Gebruik van de applicatie door meer gemeenten."
    EN: ClassVar = "Use of the application by several municipalities."

    gemeenten: list[Tekst] = lijst("Welke gemeenten.", "Municipalities: which ones.")
    instantie: Literal["gedeeld", "eigen"] | None = optioneel(
        "Een gedeelde instantie of een eigen per gemeente.",
        "Instance: one shared or one for each municipality.",
    )
    kostenverdeling: Tekst | None = optioneel(
        "Hoe de kosten worden verdeeld.", "Cost sharing: how costs are shared."
    )


class SelectieEis(Onderdeel):
    """A demand made when selecting an application."""

    NAAM: ClassVar = "selectie_eis"
    NL: ClassVar = "Eis die bij de selectie is gesteld."
    EN: ClassVar = "Demand made when the application was selected."

    eis: Tekst = verplicht(
        "De eis, zoals gegevens_benaderbaar.", "Demand: such as gegevens_benaderbaar."
    )
    datum: Datum | None = optioneel("Wanneer die is gesteld.", "Date: when it was made.")
    bewijs: Bewijs | None = optioneel("Waar de eis staat.", "Evidence: where it is written.")


class Maatregel(Onderdeel):
    """A security measure and what it rests on."""

    NAAM: ClassVar = "maatregel"
    NL: ClassVar = "Beveiligingsmaatregel en waarop die berust."
    EN: ClassVar = "Security measure and what it rests on."

    naam: Tekst = verplicht("Naam van de maatregel.", "Name: of the measure.")
    beleid: Tekst | None = optioneel(
        "Onderdeel van het beleid of de baseline waarop zij berust.",
        "Policy: part of the policy or baseline that it rests on.",
    )
    risico: Annotated[str, wijst_naar("proces", terug="maatregelen")] | None = optioneel(
        "Proces waarvan de risicoanalyse erom vraagt.",
        "Risk: process whose risk analysis asks for it.",
    )


class BeveiligingInOntwerp(Onderdeel):
    """Security as a part of the design."""

    NAAM: ClassVar = "beveiliging_in_ontwerp"
    NL: ClassVar = "Hoe beveiliging in ontwerp en inrichting is meegenomen."
    EN: ClassVar = "How security was part of the design and set-up."

    toelichting: Tekst | None = optioneel("Hoe dat is gedaan.", "Explanation: how it was done.")
    bewijs: Bewijs | None = optioneel("Waaruit dat blijkt.", "Evidence: what shows it.")


class Applicatie(Element):
    """An application in use, planned or on its way out."""

    NAAM: ClassVar = "applicatie"
    MEERVOUD: ClassVar = "applicaties"
    NL: ClassVar = "Applicatie die in gebruik, gepland of in afbouw is."
    EN: ClassVar = "Application that is in use, planned or being phased out."
    VOORBEELD: ClassVar = """
        applicaties:
          - id: zaaksysteem
            naam: Zaaksysteem
            referentiecomponenten: [Zaakregistratiecomponent]
            rollen: [zaakregistratie]
            status: in_productie
            hosting: saas
            biv: {beschikbaarheid: 2, integriteit: 2, vertrouwelijkheid: 2}
            bevat: [zaken]
        gegevensverzamelingen:
          - {id: zaken, naam: Zaken}
    """

    referentiecomponenten: list[Tekst] = lijst(
        "Referentiecomponenten van de GEMMA, bij naam.",
        "Reference components: GEMMA's, by name.",
    )
    standaarden: list[Standaard] = lijst(
        "Standaarden die de applicatie ondersteunt.", "Standards: that the application supports."
    )
    rollen: list[
        Literal[
            "klantportaal",
            "klantbeeld",
            "zaakregistratie",
            "archief",
            "notificatie",
            "ondertekening",
            "open_data",
            "integratie",
        ]
    ] = lijst("Wat de applicatie in het landschap is.", "Roles: what it is in the landscape.")
    eigenaar: Annotated[str, wijst_naar("rol", terug="eigenaar_van_applicaties")] | None = (
        optioneel("Rol die de applicatie bezit.", "Owner: role that owns the application.")
    )
    leverancier: Annotated[str, wijst_naar("partij", terug="levert_applicaties")] | None = (
        optioneel("Partij die de applicatie levert.", "Supplier: party that supplies it.")
    )
    status: (
        Literal["gepland", "verwerving", "in_productie", "uit_te_faseren", "uitgefaseerd"] | None
    ) = optioneel("Fase in de levensloop.", "Status: phase of its life.")
    versie: Tekst | None = optioneel("Versie, tussen aanhalingstekens.", "Version: quoted.")
    verworven_op: Datum | None = optioneel(
        "Wanneer de applicatie is verworven.", "Acquired on: when it was acquired."
    )
    sourcing: Sourcing | None = optioneel(
        "Wie de applicatie beheert.", "Sourcing: who runs the application."
    )
    hosting: Hosting | None = optioneel("Waar de applicatie draait.", "Hosting: where it runs.")
    biv: Biv | None = optioneel("BIV-classificatie.", "BIV: classification.")
    applicatiefuncties: list[Applicatiefunctie] = lijst(
        "Functies die zij biedt.", "Functions: that it offers."
    )
    bevat: list[Annotated[str, wijst_naar("gegevensverzameling", terug="gehouden_door")]] = lijst(
        "Gegevensverzamelingen die de applicatie houdt.", "Holds: datasets that it holds."
    )
    autorisaties: list[Autorisatie] = lijst("Wie wat mag.", "Authorisations: who may do what.")
    logging: Logging | None = optioneel("Vastlegging van toegang.", "Logging: of access.")
    maatwerk: list[Maatwerk] = lijst("Maatwerk.", "Bespoke work: in the application.")
    meervoudig_gebruik: MeervoudigGebruik | None = optioneel(
        "Gebruik door meer gemeenten.", "Shared use: by several municipalities."
    )
    selectie_eisen: list[SelectieEis] = lijst(
        "Eisen bij de selectie.", "Selection demands: those made."
    )
    maatregelen: list[Maatregel] = lijst("Beveiligingsmaatregelen.", "Measures: for security.")
    beveiliging_in_ontwerp: BeveiligingInOntwerp | None = optioneel(
        "Beveiliging in het ontwerp.", "Security in design: how it was part of it."
    )
