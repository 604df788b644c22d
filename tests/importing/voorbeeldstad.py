"""A municipality as the Softwarecatalogus would export it, in the forms that are described.

No real export was at hand: the current form is written after VNG Realisatie's own description (the
model of the Softwarecatalogus, views on packages, koppelingen and the AMEFF export), the renewed
one after its published specification and design. All names of packages and suppliers are made up.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from gemma_lint.catalogue import load
from tests.archimate.ameff_files import ModelFile


def guid(name: str) -> str:
    """A guid, always the same for a name."""
    return str(uuid5(NAMESPACE_URL, f"https://voorbeeldstad.example/{name}"))


@dataclass(frozen=True)
class Pakket:
    """A package with what the municipality says of its use."""

    naam: str
    leverancier: str
    versie: str | None
    status: str
    component: str


FORMULIEREN = "E-formulieren publicatie-en-beheercomponent"
GBA_V = "GBA-V (Verstrekkingsvoorziening)"
BUITEN = "buitengemeentelijke component"

PAKKETTEN = (
    Pakket("Zaakwijs", "Zaaksoft", "4.2", "In productie", "Zaakregistratiecomponent"),
    Pakket("Burgerdesk", "Gemsoft", "12.1", "In productie", "Burgerzakencomponent"),
    Pakket("Heffing Plus", "Gemsoft", "7", "Uit te faseren", "Belastingencomponent"),
    Pakket("Grootboek", "Finstad", "2025.1", "In productie", "Financieel component"),
    Pakket("Personeelsnet", "Finstad", None, "In productie", "Personeelsinformatiecomponent"),
    Pakket("Kaartblik", "Geolab", "3.3", "In productie", "Geo-gegevens analysecomponent"),
    Pakket("Adresbron", "Geolab", "5.0", "In productie", "BAG-beheercomponent"),
    Pakket("Formulierstraat", "Zaaksoft", "2.8", "In productie", FORMULIEREN),
    Pakket("Mijn Voorbeeldstad", "Zaaksoft", "2.8", "Gepland", "Mijngemeentecomponent"),
    Pakket("Documentenkluis", "Zaaksoft", "9.4", "In productie", "Documentregistratiecomponent"),
    Pakket("Gegevensmagazijn", "Gemsoft", "6.6", "In productie", "Gegevensmagazijncomponent"),
    Pakket("Berichtenbus", "Kneppel", "1.0", "Uitgefaseerd", "Gemeentelijke servicebuscomponent"),
)


def component_id(name: str) -> str:
    """The Object ID of a referentiecomponent in today's GEMMA, or a guid for one it has not."""
    found = load().referentiecomponent(name)
    return found.id if found else guid(name)


def current(type_property: str = "GEMMA type") -> ModelFile:
    """The current export, with the property that says what everything is under this name."""
    return _Current(type_property).file


class _Current:
    def __init__(self, type_property: str) -> None:
        self.type = type_property
        self.components: set[str] = set()
        self.file = ModelFile("Softwarecatalogus Voorbeeldstad")
        self.gemeente = self.add("BusinessActor", "Gemeente", "Voorbeeldstad", {"CBS code": "9999"})
        self.buur = self.add("BusinessActor", "Gemeente", "Buurdorp", {"CBS code": "9998"})
        self.samen = self.file.element("BusinessCollaboration", "id-900", "ICT-Samenwerking")
        for member in (self.gemeente, self.buur):
            self.relate("Aggregation", self.samen, member, "heeft deelnemers")
        self.suppliers = {
            name: self.add("BusinessActor", "Leverancier", name, {"URL": f"https://{name}.example"})
            for name in dict.fromkeys(p.leverancier for p in PAKKETTEN)
        }
        self.used = {pakket.naam: self.package(pakket) for pakket in PAKKETTEN}
        self.add_unused_version()
        self.add_standards()
        self.add_koppelingen()

    def add(self, kind: str, gemma_type: str, name: str, more: dict[str, str] | None = None) -> str:
        properties = {self.type: gemma_type, "Object ID": guid(name), **(more or {})}
        return self.file.element(kind, f"id-{guid('x' + name)}", name, properties)

    def relate(self, kind: str, source: str, target: str, name: str, **properties: str) -> str:
        named = {key.replace("_", " "): value for key, value in properties.items()}
        return self.file.relation(kind, source, target, name, named)

    def package(self, pakket: Pakket) -> str:
        """Add a package and its version; gives what is used: the version if there is one."""
        facts = {"URL": "https://pakket.example/", "Mutatiedatum pakket": "03-02-25"}
        use = {"Gebruik status": pakket.status, "Gebruik datum": "01-03-24"}
        about = {**facts, "Extern pakket": "nee", **({} if pakket.versie else use)}
        package = self.add("ApplicationComponent", "Pakket", pakket.naam, about)
        self.relate("Association", self.suppliers[pakket.leverancier], package, "levert")
        user = self.samen if pakket.naam == "Grootboek" else self.gemeente
        self.relate("Serving", package, user, "gebruikt door")
        used = package
        if pakket.versie:
            used = self.version(pakket, use)
            self.relate("Aggregation", package, used, "heeft versie")
        self.relate("Specialization", used, self.component(pakket.component), "wordt gebruikt voor")
        return used

    def version(self, pakket: Pakket, use: dict[str, str]) -> str:
        properties = {
            "Versieaanduiding": str(pakket.versie),
            "Pakketversie Status": "distributie",
            "Start distributie": "2023-09-01",
            "Ondersteunde technologie": "Oracle, Windows Server",
            "Extern pakket": "nee",
            **use,
        }
        name = f"{pakket.naam} {pakket.versie}"
        return self.add("ApplicationComponent", "Pakketversie", name, properties)

    def component(self, name: str) -> str:
        identifier = f"id-rc-{component_id(name)}"
        if identifier not in self.components:
            self.components.add(identifier)
            properties = {self.type: "Referentiecomponent", "Object ID": component_id(name)}
            self.file.element("ApplicationComponent", identifier, name, properties)
        return identifier

    def add_unused_version(self) -> None:
        """A version that the supplier offers, and what it is said to be suited for."""
        name = "Zaakwijs 5.0"
        number = {"Versieaanduiding": "5.0"}
        version = self.add("ApplicationComponent", "Pakketversie", name, number)
        package = f"id-{guid('xZaakwijs')}"
        self.relate("Aggregation", package, version, "heeft versie")
        self.relate("Specialization", version, self.component("Archiefbeheercomponent"), "")
        suited = self.component("Generiek zaakafhandelcomponent")
        self.relate("Specialization", self.used["Zaakwijs"], suited, "is geschikt voor")

    def add_standards(self) -> None:
        standard = self.add("Constraint", "Standaard", "StUF-BG", {"Afkorting": "StUF-BG"})
        version = self.add("Constraint", "Standaardversie", "StUF-BG 3.10")
        self.add("Constraint", "Standaard", "Geen gebruik van gemaakt")
        self.relate("Specialization", version, standard, "")
        self.relate("Realization", self.used["Gegevensmagazijn"], version, "ondersteunt")
        self.relate("Realization", self.used["Burgerdesk"], version, "ondersteunt")

    def add_koppelingen(self) -> None:
        self.brp = self.add("ApplicationComponent", BUITEN, GBA_V)
        self.digid = self.add("ApplicationComponent", BUITEN, "DigiD")
        self.flow("Burgerdesk", "Gegevensmagazijn", "left_to_right", "Digikoppeling-ebMS")
        self.flow("Heffing Plus", "Gegevensmagazijn", "right_to_left", "Webservices")
        self.flow("Zaakwijs", "Documentenkluis", "bidirection", "Database koppeling")
        ended = self.koppeling("left_to_right", "Bestandsoverdracht", status="einde ondersteuning")
        self.relate("Flow", self.used["Adresbron"], self.used["Kaartblik"], "", **ended)
        outside = self.koppeling("right_to_left", "Digikoppeling-WUS", "Buitengemeentelijk")
        outside |= {"Intermediair": "Berichtenbus", "Intermediair ID": guid("Berichtenbus")}
        outside |= {"Standaardversie": "StUF-BG 3.10", "Object ID": guid("koppeling brp")}
        self.relate("Flow", self.used["Burgerdesk"], self.brp, "externe koppeling", **outside)
        towards = self.koppeling("left_to_right", "Webservices", "Buitengemeentelijk")
        self.relate("Flow", self.digid, self.used["Formulierstraat"], "Inloggen", **towards)

    def flow(self, source: str, target: str, way: str, transport: str) -> None:
        properties = self.koppeling(way, transport)
        self.relate("Flow", self.used[source], self.used[target], "interne koppeling", **properties)

    def koppeling(
        self,
        way: str,
        transport: str,
        subtype: str = "Binnengemeentelijk",
        status: str = "distributie",
    ) -> dict[str, str]:
        return {
            self.type: "Koppeling",
            "GEMMA subtype": subtype,
            "Datum": "15-06-22",
            "Richting": way,
            "Type": "norm",
            "Transportprotocol": transport,
            "Status": status,
        }


def renewed() -> ModelFile:
    """The renewed export: the whole GEMMA, and applications whose identifier says what they are."""
    file = ModelFile("Softwarecatalogus Voorbeeldstad", suffix="Relationship")
    add_gemma(file)
    swc = {"Bron": "Softwarecatalogus"}
    gemeente = file.element("BusinessActor", f"id-swc-org-{guid('g')}", "Voorbeeldstad", swc)
    suppliers = {
        name: file.element("BusinessActor", f"id-swc-org-{guid(name)}", name, swc)
        for name in dict.fromkeys(pakket.leverancier for pakket in PAKKETTEN)
    }
    used: dict[str, str] = {}
    for pakket in PAKKETTEN:
        identifier = f"id-swc-app-{guid(pakket.naam)}"
        used[pakket.naam] = file.element("ApplicationComponent", identifier, pakket.naam, swc)
        file.relation("Specialization", identifier, f"id-{component_id(pakket.component)}")
        file.relation("Association", identifier, suppliers[pakket.leverancier], "is eigenaar van")
        file.relation("Association", gemeente, identifier, "is afnemer van")
    saas, premises = f"id-{guid('SaaS')}", f"id-{guid('On premises')}"
    file.relation("Association", used["Zaakwijs"], saas, "wordt afgenomen als")
    file.relation("Association", used["Zaakwijs"], premises, "aangeboden als")
    file.relation("Association", used["Heffing Plus"], premises, "wordt afgenomen als")
    version = file.element(
        "ApplicationComponent", f"id-swc-app-{guid('Burgerdesk 12.1')}", "Burgerdesk 12.1", swc
    )
    file.relation("Specialization", version, used["Burgerdesk"], "is versie van")
    _add_renewed_koppelingen(file, used)
    return file


def _add_renewed_koppelingen(file: ModelFile, used: dict[str, str]) -> None:
    digid = f"id-{load().voorziening('DigiD').id}"  # type: ignore[union-attr]
    standard = next(s for s in load().standaarden if s.versies and s.naam == "StUF BG")
    outside = file.relation(
        "Flow", digid, used["Formulierstraat"], "externe koppeling gebruik", identifier="id-swc-k1"
    )
    file.relation("Association", outside, used["Berichtenbus"], "gerealiseerd met")
    file.relation("Association", outside, f"id-{standard.versies[0].id}", "implementeert")
    file.relation("Flow", used["Zaakwijs"], used["Documentenkluis"], "interne koppeling aanbod")


def add_gemma(file: ModelFile) -> None:
    """What the catalogue knows of the GEMMA as its model has it, and some that it does not know."""
    catalogue = load()
    for component in catalogue.referentiecomponenten:
        _typed(file, "ApplicationComponent", "Referentiecomponent", component.id, component.naam)
    for standard in catalogue.standaarden:
        if standard.id:
            _typed(file, "Constraint", "Standaard", standard.id, standard.naam)
        for version in standard.versies:
            name = f"{standard.naam} {version.versie}"
            _typed(file, "Constraint", "Standaardversie", version.id, name)
            file.relation("Specialization", f"id-{version.id}", f"id-{standard.id}")
    for facility in catalogue.voorzieningen:
        kind = "Buitengemeentelijke voorziening"
        _typed(file, "ApplicationComponent", kind, facility.id, facility.naam)
    for name in ("SaaS - Software as a Service", "On premises - Self managed"):
        kind = "Cloud-dienstverleningsmodel"
        _typed(file, "Product", kind, guid(name.partition(" - ")[0]), name)
    for kind, name in (("BusinessObject", "ZAAK"), ("BusinessProcess", "Behandelen aanvraag")):
        file.element(kind, f"id-{guid(name)}", name, {"Object ID": guid(name)})
    file.relation("Access", f"id-{guid('Behandelen aanvraag')}", f"id-{guid('ZAAK')}")


def _typed(file: ModelFile, kind: str, gemma_type: str, object_id: str, name: str) -> None:
    properties = {"GEMMA type": gemma_type, "Object ID": object_id}
    file.element(kind, f"id-{object_id}", name, properties)
