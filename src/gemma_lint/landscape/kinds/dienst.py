"""Services to customers, the channels they come through and what customers are asked."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Aantal,
    Authenticatie,
    Datum,
    Element,
    Onderdeel,
    Tekst,
    Url,
    lijst,
    optioneel,
    verplicht,
    wijst_naar,
)
from gemma_lint.landscape.kinds.gedeeld import Bewijs

Kanaalsoort = Literal["digitaal", "app", "email", "chat", "telefoon", "balie", "post", "huisbezoek"]


class Toegankelijkheid(Onderdeel):
    """Accessibility for people with a disability."""

    NAAM: ClassVar = "toegankelijkheid"
    NL: ClassVar = "Toegankelijkheid voor mensen met een beperking."
    EN: ClassVar = "Accessibility for people with a disability."

    norm: Tekst | None = optioneel("Norm, zoals EN 301 549.", "Norm: such as EN 301 549.")
    status: Literal["A", "B", "C", "D", "E"] | None = optioneel(
        "Status in het register van toegankelijkheidsverklaringen, A tot en met E.",
        "Status: in the register of accessibility statements, A to E.",
    )
    datum: Datum | None = optioneel("Datum van de verklaring.", "Date: of the statement.")
    geldig_tot: Datum | None = optioneel("Tot wanneer die geldt.", "Valid until: end of its term.")
    bewijs: Bewijs | None = optioneel("De verklaring zelf.", "Evidence: the statement itself.")


class Kanaal(Onderdeel):
    """A way in which customers reach a service."""

    NAAM: ClassVar = "kanaal"
    NL: ClassVar = "Manier waarop klanten de dienst bereiken."
    EN: ClassVar = "A way in which customers reach the service."

    soort: Kanaalsoort = verplicht("Soort kanaal.", "Kind: of channel.")
    url: Url | None = optioneel("Webadres van het kanaal.", "URL: web address of the channel.")
    authenticatie: Authenticatie | None = optioneel(
        "Hoe de klant zich bekendmaakt.", "Authentication: how the customer logs in."
    )
    apparaten: list[Literal["mobiel", "tablet", "desktop"]] = lijst(
        "Apparaten waarop het werkt.", "Devices: those it works on."
    )
    beschikbaarheid: Literal["24x7", "kantooruren", "ruim"] | None = optioneel(
        "Wanneer het kanaal open is.", "Availability: when the channel is open."
    )
    toegankelijkheid: Toegankelijkheid | None = optioneel(
        "Toegankelijkheid van het kanaal.", "Accessibility: of the channel."
    )
    handeling: Literal["regelen", "afspraak", "melding", "informatie"] | None = optioneel(
        "Wat de klant er kan doen: de dienst zelf regelen (ook zonder opgave), een afspraak maken, "
        "iets melden zonder bekend te zijn, of alleen lezen.",
        "Act: what customers can do there: arrange the service itself (also if left out), make an "
        "appointment, report something without being known, or only read.",
    )
    reden: Tekst | None = optioneel(
        "Waarom de dienst zelf langs dit kanaal niet te regelen is, zoals een wet die vraagt om "
        "in persoon te verschijnen.",
        "Reason: why the service itself cannot be arranged there, such as a law that asks "
        "customers to come in person.",
    )


class UitgevraagdGegeven(Onderdeel):
    """Something that customers are asked for."""

    NAAM: ClassVar = "uitgevraagd_gegeven"
    NL: ClassVar = "Een gegeven waar de klant om wordt gevraagd."
    EN: ClassVar = "Something that customers are asked for."

    gegevenssoort: Annotated[str, wijst_naar("gegevenssoort", terug="uitvragingen")] = verplicht(
        "Soort gegeven.", "Kind of data: what is asked."
    )
    veld: Tekst | None = optioneel("Veld binnen de soort.", "Field: within the kind of data.")
    identificatie: bool | None = optioneel(
        "Dient om vast te stellen wie de klant is.",
        "Identification: serves to establish who the customer is.",
    )
    nieuw: bool | None = optioneel(
        "De klant geeft iets nieuws of een wijziging door, dat dus niet bekend kan zijn.",
        "New: the customer reports something new or a change, which cannot be known yet.",
    )
    vooringevuld: bool | None = optioneel(
        "Het formulier vult bekende gegevens zelf in.", "Prefilled: the form fills it in."
    )
    controle_door_klant: bool | None = optioneel(
        "De klant kan aangeven of het klopt.",
        "Checked by the customer: who can say whether it is right.",
    )
    reden: Tekst | None = optioneel(
        "Waarom toch gevraagd wordt wat bekend kan zijn.",
        "Reason: why it is asked although it may be known.",
    )


class Inzage(Onderdeel):
    """What customers can see."""

    NAAM: ClassVar = "inzage"
    NL: ClassVar = "Wat klanten kunnen inzien, en waar."
    EN: ClassVar = "What customers can see, and where."

    productinformatie: bool | None = optioneel(
        "Algemene informatie over de dienst.", "Product information: about the service."
    )
    regelgeving: bool | None = optioneel(
        "De wetten en regels die gelden.", "Legislation: the laws and rules that apply."
    )
    eigen_gegevens: (
        Annotated[str, wijst_naar("applicatie", terug="toont_eigen_gegevens_van")] | None
    ) = optioneel(
        "Applicatie waarin klanten hun gegevens zien.", "Own data: where customers see theirs."
    )
    zaakstatus: Annotated[str, wijst_naar("applicatie", terug="toont_zaakstatus_van")] | None = (
        optioneel(
            "Applicatie waarin klanten de status van hun zaak zien.",
            "Case status: where customers see the status of their case.",
        )
    )
    besluitgrondslag: bool | None = optioneel(
        "De gegevens en regels achter een besluit.",
        "Grounds of decisions: the data and rules behind one.",
    )
    inzagelog: Annotated[str, wijst_naar("applicatie", terug="toont_inzagelog_van")] | None = (
        optioneel(
            "Applicatie waarin klanten zien wie hun gegevens inzag.",
            "Access log: where customers see who saw their data.",
        )
    )


class Klanttevredenheid(Onderdeel):
    """How satisfied customers are."""

    NAAM: ClassVar = "klanttevredenheid"
    NL: ClassVar = "Hoe tevreden klanten zijn en hoe dat is gemeten."
    EN: ClassVar = "How satisfied customers are, and how that was measured."

    score: float | None = optioneel("Gemeten score.", "Score: as measured.")
    datum: Datum | None = optioneel("Datum van de meting.", "Date: of the measurement.")
    bewijs: Bewijs | None = optioneel("Verslag van de meting.", "Evidence: the report.")


class Ontwikkelsessie(Onderdeel):
    """With whom the service was developed."""

    NAAM: ClassVar = "ontwikkelsessie"
    NL: ClassVar = "Met welke klanten de dienst is ontwikkeld."
    EN: ClassVar = "The customers with whom the service was developed."

    groep: Tekst = verplicht("Welke klanten meededen.", "Group: which customers took part.")
    datum: Datum | None = optioneel("Wanneer.", "Date: when.")
    bewijs: Bewijs | None = optioneel("Verslag ervan.", "Evidence: the report.")


class Notificaties(Onderdeel):
    """How customers are kept informed."""

    NAAM: ClassVar = "notificaties"
    NL: ClassVar = "Hoe klanten uit zichzelf bericht krijgen."
    EN: ClassVar = "How customers are told without asking."

    kanalen: list[Literal["email", "sms", "app", "mijnoverheid", "post"]] = lijst(
        "Waarlangs bericht komt.", "Channels: through which news comes."
    )
    applicatie: (
        Annotated[str, wijst_naar("applicatie", terug="verstuurt_notificaties_van")] | None
    ) = optioneel("Applicatie die de berichten verstuurt.", "Application: that sends them.")


class Ondertekening(Onderdeel):
    """Electronic signatures."""

    NAAM: ClassVar = "ondertekening"
    NL: ClassVar = "Elektronische paraaf of handtekening."
    EN: ClassVar = "Electronic initials or signature."

    vereist: bool | None = optioneel("Of ondertekenen nodig is.", "Required: whether it is needed.")
    voor: list[Literal["klant", "medewerker"]] = lijst("Wie ondertekent.", "For: who signs.")
    applicatie: Annotated[str, wijst_naar("applicatie", terug="ondertekening_voor")] | None = (
        optioneel("Applicatie die het biedt.", "Application: that offers it.")
    )


class Dienst(Element):
    """A service to customers."""

    NAAM: ClassVar = "dienst"
    MEERVOUD: ClassVar = "diensten"
    NL: ClassVar = "Dienst aan burgers, bedrijven, overheden of instellingen."
    EN: ClassVar = "Service to citizens, companies, governments or institutions."
    VOORBEELD: ClassVar = """
        diensten:
          - id: verhuizing-doorgeven
            naam: Verhuizing doorgeven
            upl: verhuizing
            afnemers: [burgers]
            kanalen:
              - {soort: digitaal, url: "https://stad.example/verhuizen", authenticatie: digid}
              - {soort: balie}
            uitgevraagde_gegevens:
              - {gegevenssoort: adres, vooringevuld: true, controle_door_klant: true}
        gegevenssoorten:
          - {id: adres, naam: Adres}
    """

    upl: Tekst | None = optioneel(
        "Naam in de Uniforme Productnamenlijst.", "UPL: name in the list of product names."
    )
    afnemers: list[Literal["burgers", "bedrijven", "overheden", "instellingen", "intern"]] = lijst(
        "Voor wie de dienst is.", "Customers: whom the service is for."
    )
    volume_per_jaar: Aantal | None = optioneel(
        "Aantal keren per jaar.", "Volume per year: how often a year."
    )
    eigenaar: Annotated[str, wijst_naar("rol", terug="eigenaar_van_diensten")] | None = optioneel(
        "Rol die de dienst bezit.", "Owner: role that owns the service."
    )
    processen: list[Annotated[str, wijst_naar("proces", terug="diensten")]] = lijst(
        "Processen die de dienst leveren.", "Processes: that deliver the service."
    )
    applicaties: list[Annotated[str, wijst_naar("applicatie", terug="diensten")]] = lijst(
        "Applicaties die de dienst leveren.", "Applications: that deliver the service."
    )
    kanalen: list[Kanaal] = lijst("Kanalen van de dienst.", "Channels: of the service.")
    voorkeurskanaal: Kanaalsoort | None = optioneel(
        "Kanaal waar de organisatie op stuurt.", "Preferred channel: the one aimed at."
    )
    uitgevraagde_gegevens: list[UitgevraagdGegeven] = lijst(
        "Waar de klant om wordt gevraagd.", "Data asked: what the customer is asked for."
    )
    zaakgericht: bool | None = optioneel(
        "Of een verzoek als zaak wordt geregistreerd.",
        "Case-based: whether a request is registered as a case.",
    )
    productinformatie: Tekst | None = optioneel(
        "Waar staat wat van de klant wordt verwacht.",
        "Product information: where it says what is expected of customers.",
    )
    vraagverheldering: Tekst | None = optioneel(
        "Hoe klanten hulp krijgen bij hun vraag.",
        "Help with the request: how customers get it.",
    )
    klanttevredenheid: Klanttevredenheid | None = optioneel(
        "Gemeten tevredenheid.", "Satisfaction: as measured."
    )
    ontwikkeld_met: list[Ontwikkelsessie] = lijst(
        "Met welke klanten de dienst is ontwikkeld.", "Developed with: which customers."
    )
    voorkeuren: (
        Annotated[str, wijst_naar("gegevensverzameling", terug="voorkeuren_voor")] | None
    ) = optioneel(
        "Gegevensverzameling met voorkeuren van klanten.",
        "Preferences: dataset with customers' preferences.",
    )
    partners: list[Annotated[str, wijst_naar("partij", terug="partner_in_diensten")]] = lijst(
        "Partijen waarmee de dienst wordt geleverd.", "Partners: who deliver it with us."
    )
    ingang: Annotated[str, wijst_naar("applicatie", "voorziening", terug="ingang_van")] | None = (
        optioneel(
            "De ene ingang bij een dienst met partners; een applicatie, of een voorziening van een "
            "ander.",
            "Entrance: the one of a service with partners; an application, or another's facility.",
        )
    )
    inzage: Inzage | None = optioneel(
        "Wat klanten kunnen inzien.", "Insight: what customers can see."
    )
    notificaties: Notificaties | None = optioneel(
        "Hoe klanten bericht krijgen.", "Notifications: how customers are told."
    )
    ondertekening: Ondertekening | None = optioneel(
        "Elektronisch ondertekenen.", "Signing: electronically."
    )
