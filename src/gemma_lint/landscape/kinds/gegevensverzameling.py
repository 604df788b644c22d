"""Datasets: what the municipality keeps and answers for."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Datum,
    Duur,
    Element,
    Onderdeel,
    Tekst,
    Url,
    lijst,
    optioneel,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Autorisatie, Bewijs, Biv, Standaard, Terugmelding


class Identificatie(Onderdeel):
    """How each record is identified."""

    NAAM: ClassVar = "identificatie"
    NL: ClassVar = "Hoe elk gegeven uniek wordt aangeduid."
    EN: ClassVar = "How each record is uniquely identified."

    schema_: Tekst | None = optioneel(
        "Soort aanduiding, zoals uuid of bsn.", "Scheme: such as uuid or bsn.", alias="schema"
    )
    uri: Tekst | None = optioneel("Patroon van de URI.", "URI: its pattern.")


class Metadata(Onderdeel):
    """What is recorded about the data."""

    NAAM: ClassVar = "metadata"
    NL: ClassVar = "Wat over de gegevens zelf wordt vastgelegd."
    EN: ClassVar = "What is recorded about the data."

    standaard: Tekst | None = optioneel(
        "Metadatastandaard, zoals MDTO.", "Standard: for metadata, such as MDTO."
    )
    velden: list[Tekst] = lijst("Vastgelegde metadata.", "Fields: what is recorded.")
    context: Tekst | None = optioneel(
        "Waarin de gegevens zijn ontstaan.", "Context: in which the data came about."
    )


class Archivering(Onderdeel):
    """Retention and destruction."""

    NAAM: ClassVar = "archivering"
    NL: ClassVar = "Bewaren, vernietigen en het digitale archief."
    EN: ClassVar = "Retention, destruction and the digital archive."

    selectielijst: Tekst | None = optioneel(
        "Selectielijst, tussen aanhalingstekens.", "Selection list: quoted."
    )
    bewaartermijn: Duur | None = optioneel(
        "Bewaartermijn, zoals P7Y.", "Retention term: such as P7Y."
    )
    vernietigingstermijn: Duur | None = optioneel(
        "Termijn voor vernietiging, zoals P8Y.", "Destruction term: such as P8Y."
    )
    waardering: Literal["blijvend_bewaren", "vernietigen"] | None = optioneel(
        "Blijvend bewaren of vernietigen.", "Value: keep for ever or destroy."
    )
    toegangsregels: Tekst | None = optioneel(
        "Wie het archief mag inzien.", "Access rules: who may see the archive."
    )
    archiefapplicatie: (
        Annotated[str, wijst_naar("applicatie", terug="archiveert_gegevens")] | None
    ) = optioneel("Applicatie van het archief.", "Archive: its application.")


class Correctie(Onderdeel):
    """How customers correct data."""

    NAAM: ClassVar = "correctie"
    NL: ClassVar = "Hoe klanten gegevens laten corrigeren of verwijderen."
    EN: ClassVar = "How customers have data corrected or deleted."

    mogelijk: bool | None = optioneel("Of het kan.", "Possible: whether it is.")
    wijze: Tekst | None = optioneel("Hoe het gaat.", "Way: how it goes.")


class Vergetelheid(Onderdeel):
    """The right to be forgotten."""

    NAAM: ClassVar = "vergetelheid"
    NL: ClassVar = "Het recht om vergeten te worden."
    EN: ClassVar = "The right to be forgotten."

    mogelijk: bool | None = optioneel("Of het kan.", "Possible: whether it is.")
    uitzonderingsgrond: Tekst | None = optioneel(
        "Wet of grond waarom het niet kan.", "Exception: law or ground why not."
    )


class Verwijsbaarheid(Onderdeel):
    """Whether referring could replace a copy."""

    NAAM: ClassVar = "verwijsbaarheid"
    NL: ClassVar = "Of verwijzen naar de bron in plaats van kopiëren kan."
    EN: ClassVar = "Whether referring to the source could replace the copy."

    toegepast: bool | None = optioneel(
        "Of alleen een verwijzing (URI) is opgenomen en geen kopie.",
        "Applied: whether only a reference (URI) is held and no copy.",
    )
    mogelijk: bool | None = optioneel(
        "Of verwijzen mogelijk is.", "Possible: whether referring is possible."
    )
    reden: Tekst | None = optioneel("Waarom verwijzen niet kan.", "Reason: why it is not.")
    bewijs: Bewijs | None = optioneel("Waaruit dat blijkt.", "Evidence: what shows it.")


class Anonimisering(Onderdeel):
    """How personal data was made anonymous."""

    NAAM: ClassVar = "anonimisering"
    NL: ClassVar = "Hoe persoonsgegevens onherleidbaar zijn gemaakt."
    EN: ClassVar = "How personal data was made anonymous."

    toegepast: bool | None = optioneel("Of het is gedaan.", "Applied: whether it was done.")
    methode: Tekst | None = optioneel("Hoe.", "Method: how.")


class Borging(Onderdeel):
    """How the organisation keeps open data usable."""

    NAAM: ClassVar = "borging"
    NL: ClassVar = "Hoe open data bestendig, bruikbaar en beschikbaar blijft."
    EN: ClassVar = "How open data stays permanent, usable and available."

    bestendigheid: Tekst | None = optioneel("Bestendigheid.", "Permanence: how it is kept.")
    bruikbaarheid: Tekst | None = optioneel("Bruikbaarheid.", "Usability: how it is kept.")
    beschikbaarheid: Tekst | None = optioneel("Beschikbaarheid.", "Availability: how it is kept.")
    bewijs: Bewijs | None = optioneel("Waaruit dat blijkt.", "Evidence: what shows it.")


class OpenData(Onderdeel):
    """Publication as open data."""

    NAAM: ClassVar = "open_data"
    NL: ClassVar = "Publicatie als open data."
    EN: ClassVar = "Publication as open data."

    url: Url | None = optioneel("Waar de data staat.", "URL: where the data is.")
    standaarden: list[Standaard] = lijst("Toegepaste standaarden.", "Standards: applied.")
    linked: bool | None = optioneel("Of het linked data is.", "Linked: whether it is linked data.")
    mobiel: bool | None = optioneel(
        "Of het geschikt is voor mobiel gebruik.", "Mobile: fit for mobile use."
    )
    anonimisering: Anonimisering | None = optioneel(
        "Anonimisering vooraf.", "Anonymisation: beforehand."
    )
    voorziening: Annotated[str, wijst_naar("voorziening", terug="open_data_van")] | None = (
        optioneel(
            "Voorziening die ontsluit, zoals PDOK.", "Facility: that publishes, such as PDOK."
        )
    )
    borging: Borging | None = optioneel("Eigen borging.", "Guarantee: one's own.")
    kanalen: list[Tekst] = lijst(
        "Publicatiekanalen, zoals data.overheid.nl.", "Channels: such as data.overheid.nl."
    )
    datum: Datum | None = optioneel("Laatste publicatie.", "Date: of the last publication.")


class Gegevensverzameling(Element):
    """A dataset."""

    NAAM: ClassVar = "gegevensverzameling"
    MEERVOUD: ClassVar = "gegevensverzamelingen"
    NL: ClassVar = "Verzameling gegevens waarvoor de organisatie verantwoordelijk is."
    EN: ClassVar = "Dataset that the organisation is responsible for."
    VOORBEELD: ClassVar = """
        gegevensverzamelingen:
          - id: zaken
            naam: Zaken
            bevat: [zaak]
            eigenaar: teamleider
            biv: {beschikbaarheid: 2, integriteit: 2, vertrouwelijkheid: 2}
            persoonsgegevens: true
            identificatie: {schema: uuid, uri: "https://voorbeeldstad.example/zaken/{uuid}"}
        gegevenssoorten:
          - {id: zaak, naam: Zaak, bron: zaken}
        rollen:
          - {id: teamleider, naam: Teamleider, soort: medewerker}
    """

    bevat: list[Annotated[str, wijst_naar("gegevenssoort", terug="gegevensverzamelingen")]] = lijst(
        "Soorten gegevens die erin zitten.", "Holds: kinds of data in it."
    )
    status: Literal["gepland", "in_gebruik", "uit_te_faseren", "uitgefaseerd"] | None = optioneel(
        "Fase in de levensloop.", "Status: phase of its life."
    )
    eigenaar: (
        Annotated[str, wijst_naar("rol", terug="eigenaar_van_gegevensverzamelingen")] | None
    ) = optioneel(
        "Rol of eenheid die verantwoordelijk is voor beschikbaarheid, integriteit, "
        "vertrouwelijkheid, volledigheid en kwaliteit.",
        "Owner: role or unit responsible for availability, integrity, confidentiality, "
        "completeness and quality.",
    )
    verantwoordelijke: (
        Annotated[str, wijst_naar("rol", terug="verantwoordelijk_voor_gegevensverzamelingen")]
        | None
    ) = optioneel(
        "Rol die voor de toegang instaat, als dat niet de eigenaar is.",
        "Responsible: role that answers for access, if not the owner.",
    )
    biv: Biv | None = optioneel("BIV-classificatie.", "BIV: classification.")
    persoonsgegevens: bool | None = optioneel(
        "Of er gegevens over personen in zitten.", "Personal data: whether it holds any."
    )
    bijzondere_persoonsgegevens: bool | None = optioneel(
        "Of er bijzondere persoonsgegevens in zitten (AVG, artikel 9).",
        "Special categories: whether it holds any (GDPR, article 9).",
    )
    openbaarheid: Literal["openbaar", "beperkt_openbaar", "niet_openbaar"] | None = optioneel(
        "Of de gegevens openbaar zijn.", "Openness: whether the data is public."
    )
    maatschappelijke_waarde: Literal["hoog", "gemiddeld", "laag", "geen"] | None = optioneel(
        "Waarde voor samenleving of economie.", "Value: to society or economy."
    )
    geo: bool | None = optioneel("Of het geo-informatie is.", "Geo: whether it is geographic.")
    autorisaties: list[Autorisatie] = lijst(
        "Wie wat mag, los van een applicatie.",
        "Authorisations: who may do what, apart from an application.",
    )
    identificatie: Identificatie | None = optioneel(
        "Unieke aanduiding.", "Identification: how records are identified."
    )
    metadata: Metadata | None = optioneel("Metadata.", "Metadata: what is recorded about the data.")
    archivering: Archivering | None = optioneel("Archivering.", "Archiving: terms and archive.")
    correctie: Correctie | None = optioneel("Correctie.", "Correction: by customers.")
    vergetelheid: Vergetelheid | None = optioneel("Vergetelheid.", "Forgetting: the right to it.")
    terugmelding: Terugmelding | None = optioneel(
        "Terugmelding aan de bronhouder.", "Reporting back: to the keeper of the source."
    )
    kopie_van: (
        Annotated[str, wijst_naar("gegevensverzameling", "voorziening", terug="kopieen")] | None
    ) = optioneel("Waarvan dit een kopie is.", "Copy of: what this is a copy of.")
    verwijzing: Verwijsbaarheid | None = optioneel(
        "Of verwijzen in plaats van kopiëren kan.",
        "Referring: whether it could replace the copy.",
    )
    kernregistratie: bool | None = optioneel(
        "Of dit een kernregistratie is.", "Core registration: whether this is one."
    )
    basisregistratie: bool | None = optioneel(
        "Of dit het deel van een basisregistratie is dat de organisatie zelf bijhoudt.",
        "Base registry: whether this is the part of one that the organisation itself keeps.",
    )
    vorm: Literal["digitaal", "papier", "gemengd"] | None = optioneel(
        "Digitaal of op papier.", "Form: digital or paper."
    )
    structuur: Literal["gestructureerd", "documenten", "gemengd"] | None = optioneel(
        "Gestructureerd of als documenten.", "Structure: structured or as documents."
    )
    open_data: OpenData | None = optioneel("Publicatie als open data.", "Open data: publication.")
