"""Parts that several kinds share: evidence, BIV classification, authorisations, controls."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Datum,
    Maanden,
    Niveau,
    Onderdeel,
    Tekst,
    Url,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)


class Bewijs(Onderdeel):
    """What shows that a statement is true."""

    NAAM: ClassVar = "bewijs"
    NL: ClassVar = "Waaruit blijkt dat iets zo is: een document of link, met datum en termijn."
    EN: ClassVar = "Evidence: what shows that a statement is true, with a date and a term."

    document: Tekst | None = optioneel(
        "Pad van een document, vanaf het bestand waarin het staat.",
        "Document: path of a document, from the file it is named in.",
    )
    link: Url | None = optioneel("Webadres van het bewijs.", "Link: web address of the evidence.")
    datum: Datum | None = optioneel("Datum van het bewijs.", "Date: date of the evidence.")
    geldig_tot: Datum | None = optioneel(
        "Tot wanneer het bewijs geldt.", "Valid until: until when the evidence holds."
    )
    verantwoordelijke: (
        Annotated[str, wijst_naar("rol", terug="verantwoordelijk_voor_bewijs")] | None
    ) = optioneel(
        "Rol die ervoor instaat dat het bewijs klopt.",
        "Responsible: role that vouches for the evidence.",
    )


class Biv(Onderdeel):
    """Classification of availability, integrity and confidentiality, 1 (low) to 3 (high)."""

    NAAM: ClassVar = "biv"
    NL: ClassVar = "BIV-classificatie op de schaal van GEMMA: 1 (laag) tot en met 3 (hoog)."
    EN: ClassVar = "BIV classification on GEMMA's scale: 1 (low) to 3 (high)."

    beschikbaarheid: Niveau = verplicht(
        "Gewenste beschikbaarheid, 1 tot en met 3.", "Availability: wanted level, 1 to 3."
    )
    integriteit: Niveau = verplicht(
        "Gewenste integriteit, 1 tot en met 3.", "Integrity: wanted level, 1 to 3."
    )
    vertrouwelijkheid: Niveau = verplicht(
        "Gewenste vertrouwelijkheid, 1 tot en met 3.", "Confidentiality: wanted level, 1 to 3."
    )


class Autorisatie(Onderdeel):
    """Which role may do what."""

    NAAM: ClassVar = "autorisatie"
    NL: ClassVar = "Welke rol wat mag met welke gegevens of applicatiefuncties."
    EN: ClassVar = "Authorisation: which role may do what with which data or application functions."

    rol: Annotated[str, wijst_naar("rol", terug="autorisaties")] = verplicht(
        "Rol die toegang krijgt.", "Role: role that gets access."
    )
    rechten: list[Literal["lezen", "toevoegen", "wijzigen", "verwijderen", "uitvoeren"]] = lijst(
        "Wat de rol mag.", "Rights: what the role may do."
    )
    gegevens: list[
        Annotated[str, wijst_naar("gegevensverzameling", terug="genoemd_in_autorisaties")]
    ] = lijst(
        "Waarvoor het geldt; zonder gegevens en applicatiefuncties: alles in de applicatie.",
        "Data: what it covers; without data and functions: everything in the application.",
    )
    applicatiefuncties: list[
        Annotated[str, wijst_naar("applicatiefunctie", terug="genoemd_in_autorisaties")]
    ] = lijst(
        "Applicatiefuncties waarvoor het geldt.",
        "Application functions: those that it covers.",
    )


class Controle(Onderdeel):
    """A check that was done, and how often it must be."""

    NAAM: ClassVar = "controle"
    NL: ClassVar = "Een uitgevoerde controle en hoe vaak die moet gebeuren."
    EN: ClassVar = "Control: a check that was done, and how often it must be."

    datum: Datum = verplicht("Wanneer is gecontroleerd.", "Date: when it was checked.")
    interval_maanden: Maanden | None = optioneel(
        "Om de hoeveel maanden het moet gebeuren.", "Interval: months between two checks."
    )
    bewijs: Bewijs | None = optioneel("Verslag van de controle.", "Evidence: report of the check.")


class Standaard(Onderdeel):
    """A standard that is applied."""

    NAAM: ClassVar = "standaard"
    NL: ClassVar = "Een toegepaste standaard, bij naam of afkorting, met versie."
    EN: ClassVar = "A standard that is applied, by name or abbreviation, with its version."

    naam: Tekst = verplicht(
        "Naam of afkorting, zoals in de GEMMA of op de lijst van Forum Standaardisatie.",
        "Name: name or abbreviation as in GEMMA or on Forum Standaardisatie's list.",
    )
    versie: Tekst | None = optioneel(
        "Versie, tussen aanhalingstekens.", "Version: between quotation marks."
    )


class Terugmelding(Onderdeel):
    """How supposed errors are reported to the keeper of the source."""

    NAAM: ClassVar = "terugmelding"
    NL: ClassVar = "Hoe vermoede fouten aan de bronhouder worden gemeld."
    EN: ClassVar = "How supposed errors are reported to the keeper of the source."

    wijze: Tekst | None = optioneel("Hoe en waar wordt gemeld.", "Way: how and where.")
    bewijs: Bewijs | None = optioneel("Waaruit dat blijkt.", "Evidence: what shows it.")
