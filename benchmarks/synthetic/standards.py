"""Standards that synthetic landscapes name, and those that components must support."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Standaard(NamedTuple):
    """A standard that is in use, with a version that is; None where the GEMMA names none."""

    naam: str
    versie: str | None


STANDARDS = (
    Standaard("Zaken API-standaard", "1.x"),
    Standaard("Documenten API-standaard", "1.x"),
    Standaard("StUF ZKN", "3.10"),
    Standaard("Digikoppeling WUS", "2.0"),
    Standaard("Digikoppeling ebMS", "2.0"),
)
GOVERNMENT = (
    Standaard("REST-API Design Rules", None),
    Standaard("Digikoppeling WUS", "2.0"),
    Standaard("Digikoppeling ebMS", "2.0"),
)
"""What Forum Standaardisatie mandates, for exchange with others."""
OPEN = (Standaard("OWMS", None), Standaard("CSV", None))
GEO = (Standaard("GeoPackage", None), Standaard("OGC API Features", None))
"""For data that is published."""
WITHDRAWN_STANDARD = Standaard("StUF ZKN", "2.01")
UNKNOWN_STANDARD = Standaard("Eigen XML-formaat", None)

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "Gemeentelijke servicebuscomponent": (
        "Digikoppeling adapter intern",
        "Digikoppeling ebMS",
        "Digikoppeling Grote Berichten",
        "Digikoppeling WUS",
        "Digilevering koppelvlak",
    ),
    "Burgerzakencomponent": ("Digitoegankelijk", "Verwerkingenlogging API-standaard"),
    "Verkiezingencomponent": ("Digitoegankelijk",),
    "Baliecomponent": ("Digitoegankelijk",),
    "Gravenbeheercomponent": ("Digitoegankelijk",),
    "Zaakregistratiecomponent": (
        "Zaken API-standaard",
        "MijnOverheid Lopende zaken koppelvlak",
        "RGBZ",
        "Zaak- en documentservices",
        "Catalogi API-standaard",
        "Besluiten API-standaard",
    ),
    "Callcentercomponent": ("Digitoegankelijk", "Prefill eFormulieren services"),
    "Klachten- en meldingencomponent": ("Digitoegankelijk",),
    "Documentregistratiecomponent": (
        "Documenten API-standaard",
        "CMIS",
        "Zaak- en documentservices",
    ),
    "Wmo-component": (
        "iWmo voor gemeenten",
        "Digitoegankelijk",
        "iPgb voor gemeenten",
        "iEb voor gemeenten",
    ),
    "Inkomenscomponent": (
        "Digitoegankelijk",
        "SuwiML berichtstandaard",
        "SuwiML transactiestandaard",
        "Verwerkingenlogging API-standaard",
    ),
    "Jeugdzorgcomponent": (
        "iJw voor gemeenten",
        "Digitoegankelijk",
        "Verwerkingenlogging API-standaard",
        "iPgb voor gemeenten",
    ),
    "Leerlingenvervoercomponent": ("Digitoegankelijk", "Verwerkingenlogging API-standaard"),
    "Belastingencomponent": (
        "Digitoegankelijk",
        "Betalen en invorderen services",
        "MijnOverheid Berichtenbox koppelvlak",
    ),
    "WOZ-beheercomponent": ("StUF WOZ LV koppelvlak", "Digitoegankelijk", "StUF BAG", "StUF WOZ"),
    "Inningencomponent": ("Digitoegankelijk", "Betalen en invorderen services"),
    "Vergunning- Toezicht- Handhavingcomponent": (
        "Zaken API-standaard",
        "Documenten API-standaard",
        "Digitoegankelijk",
        "StUF LVO",
        "Toezicht en handhaving services",
        "Wabo-BAG services",
        "Catalogi API-standaard",
        "Besluiten API-standaard",
    ),
    "BAG-beheercomponent": (
        "StUF-koppelvlak Geo BAG",
        "Digitoegankelijk",
        "BAG LV koppelvlak",
        "BAG-GBA koppelvlak",
        "BAG Grondslagen Catalogus",
        "StUF BAG",
        "Wabo-BAG services",
    ),
    "Bodembeheercomponent": ("Digitoegankelijk", "IM Metingen", "SIKB0101"),
    "Monumentencomponent": ("Digitoegankelijk",),
    "BGT-beheercomponent": (
        "Gegevenscatalogus BGT",
        "IMGeo (BGT)",
        "StUF-koppelvlak Geo BAG",
        "Digitoegankelijk",
        "Geo-BOR",
        "StUF Geo IMGeo",
    ),
    "BOR-component": ("Digitoegankelijk", "Geo-BOR", "IMKL Kabels en Leidingen", "StUF Geo IMGeo"),
    "Afvalbeheercomponent": ("Digitoegankelijk",),
    "Keuringcomponent": ("Digitoegankelijk",),
    "Financieel component": (
        "EN16931 / NL-CIUS (e-Factureren)",
        "Semantisch Model e-Factureren (SMeF)",
        "Digitoegankelijk",
        "Betalen en invorderen services",
        "Peppol en SimplerInvoicing (e-Factureren)",
    ),
    "Personeelsinformatiecomponent": ("Digitoegankelijk", "Verwerkingenlogging API-standaard"),
    "Inkoopcomponent": ("Digitoegankelijk",),
    "Intranetcomponent": ("Digitoegankelijk",),
    "Mijngemeentecomponent": (
        "Zaken API-standaard",
        "Documenten API-standaard",
        "Digitoegankelijk",
        "Afsprakenstelsel eHerkenning - Koppelvlak DV-HM",
        "DigiD SAML koppelvlak",
        "OWMS",
        "Prefill eFormulieren services",
        "Besluiten API-standaard",
        "Norm beveiligingsassessment DigiD",
    ),
    "E-formulieren publicatie-en-beheercomponent": (
        "Zaken API-standaard",
        "Documenten API-standaard",
        "Digitoegankelijk",
        "Afsprakenstelsel eHerkenning - Koppelvlak DV-HM",
        "DigiD SAML koppelvlak",
        "Prefill eFormulieren services",
        "Catalogi API-standaard",
        "Norm beveiligingsassessment DigiD",
    ),
    "Relatiebeheercomponent (CRM)": (
        "Zaken API-standaard",
        "Documenten API-standaard",
        "Digitoegankelijk",
        "Besluiten API-standaard",
    ),
    "Notificatierouteringcomponent": (
        "Notificaties API-standaard (aanbieden, routeren, abonneren)",
        "Notificaties API-standaard (ontvangen)",
    ),
    "Digitale-handtekeningcomponent": ("Digitoegankelijk",),
    "Archiefregistratiecomponent": ("MDTO Metagegevensschema", "CMIS", "PDF/A"),
    "Scanning-en-imagingcomponent": (),
}
"""By referentiecomponent, the standards in use that it must support (2026-06-30)."""
