"""Small models in the form of Archi's collaboration plug-in, as folders and archives."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

Files = dict[str, bytes]


def _properties(values: dict[str, str]) -> str:
    return "".join(
        f"<properties key={quoteattr(k)} value={quoteattr(v)}/>" for k, v in values.items()
    )


def element(kind: str, identifier: str, name: str, **properties: str) -> bytes:
    """A file for an element; `_` in a property's key stands for a space."""
    inner = _properties({k.replace("_", " "): v for k, v in properties.items()})
    return (
        f'<archimate:{kind} xmlns:archimate="http://www.archimatetool.com/archimate" '
        f'name={quoteattr(name)} id="{identifier}" documentation="Beschrijving">'
        f"{inner}</archimate:{kind}>"
    ).encode()


def relation(kind: str, source: str, target: str, **properties: str) -> bytes:
    """A file for a relation."""
    return (
        f'<archimate:{kind} xmlns:archimate="http://www.archimatetool.com/archimate" '
        f'id="{kind[:3]}-{source}-{target}">'
        f"{_properties(properties)}"
        f'<source href="X_{source}.xml#{source}"/><target href="X_{target}.xml#{target}"/>'
        f"</archimate:{kind}>"
    ).encode()


def component(identifier: str, name: str, **properties: str) -> bytes:
    """A referentiecomponent."""
    facts = {"GEMMA_type": "Referentiecomponent", "Object_ID": f"o-{identifier}", **properties}
    return element("ApplicationComponent", identifier, name, **facts)


def standard(identifier: str, name: str, **properties: str) -> bytes:
    """A standaard."""
    facts = {"GEMMA_type": "Standaard", "Object_ID": f"o-{identifier}", **properties}
    return element("Constraint", identifier, name, **facts)


def version(identifier: str, name: str, number: str, status: str) -> bytes:
    """A standaardversie."""
    return element(
        "Constraint",
        identifier,
        name,
        GEMMA_type="Standaardversie",
        Object_ID=f"o-{identifier}",
        Versieaanduiding=number,
        Status=status,
    )


def facility(identifier: str, name: str) -> bytes:
    """A buitengemeentelijke voorziening."""
    return element(
        "ApplicationComponent",
        identifier,
        name,
        GEMMA_type="Buitengemeentelijke voorziening",
        Object_ID=f"o-{identifier}",
        GEMMA_status="In gebruik",
    )


def offered(kind: str, identifier: str, name: str) -> bytes:
    """A service or an interface."""
    return element(kind, identifier, name, Object_ID=f"o-{identifier}")


def small_model() -> Files:
    """A model with something of everything."""
    return {
        "model/folder.xml": element("ArchimateModel", "m", "GEMMA", Release="2030-01-01"),
        "model/application/folder.xml": element("Folder", "f", "Applicaties"),
        "model/application/c1.xml": component(
            "c1",
            "Zaakcomponent",
            GEMMA_status="In gebruik",
            Beschikbaarheid="1",
            Integriteit="2",
            Vertrouwelijkheid="3",
        ),
        "model/application/c2.xml": component("c2", "Archiefcomponent", Alternate_name="E-depot"),
        "model/application/v1.xml": facility("v1", "LV-BAG - Basisregistratie Adressen"),
        "model/application/v2.xml": facility("v2", "Buitengemeentelijke voorziening"),
        "model/motivation/s1.xml": standard("s1", "Zaakstandaard", Afkorting="ZS"),
        "model/motivation/s2.xml": standard("s2", "Digitoegankelijk"),
        "model/motivation/n1.xml": version("n1", "Zaakstandaard 1", "1.0", "Teruggetrokken"),
        "model/motivation/n2.xml": version("n2", "Zaakstandaard 2", "2.0", "In gebruik"),
        "model/relations/1.xml": relation(
            "RealizationRelationship", "c1", "s1", Verbindingsrol="Verplicht"
        ),
        "model/relations/2.xml": relation(
            "RealizationRelationship", "c1", "s2", Verbindingsrol="Aanbevolen"
        ),
        "model/relations/3.xml": relation("SpecializationRelationship", "n1", "s1"),
        "model/relations/4.xml": relation("CompositionRelationship", "s1", "n2"),
        "model/relations/5.xml": relation("RealizationRelationship", "c2", "s2"),
        "model/relations/6.xml": relation("FlowRelationship", "c1", "c2"),
        "model/business/d1.xml": offered("BusinessService", "d1", "Adressen leveren"),
        "model/application/d2.xml": offered("ApplicationService", "d2", "Beheren van zaken"),
        "model/application/i1.xml": offered("ApplicationInterface", "i1", "BAG bevragen API"),
        "model/other/g1.xml": element("Grouping", "g1", "Basisregistraties", GEMMA_type="Groep"),
        "model/technology/t1.xml": element("SystemSoftware", "t1", "Opslag", Object_ID="o-t1"),
        "model/application/a1.xml": element(
            "ApplicationComponent", "a1", "Zaakafhandelcomponent", Object_ID="o-a1"
        ),
        "model/relations/7.xml": relation("RealizationRelationship", "v1", "d1"),
        "model/relations/8.xml": relation("RealizationRelationship", "c1", "d2"),
        "model/relations/9.xml": relation("CompositionRelationship", "v1", "i1"),
        "model/relations/10.xml": relation(
            "ServingRelationship", "i1", "c1", Verbindingsrol="Aanbevolen"
        ),
        "model/relations/11.xml": relation("FlowRelationship", "c2", "v1"),
        "model/relations/12.xml": relation("AggregationRelationship", "g1", "v1"),
        "model/relations/13.xml": relation("AssociationRelationship", "c2", "t1"),
        "model/relations/14.xml": relation("SpecializationRelationship", "c1", "a1"),
        "model/relations/15.xml": relation("RealizationRelationship", "i1", "s1"),
    }


def write_folder(folder: Path, files: Files) -> Path:
    """The files as a folder on disk."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def write_archive(path: Path, files: Files, mode: str = "gz") -> Path:
    """The files as a tar archive, members in the order given."""
    with tarfile.open(path, f"w:{mode}") as archive:  # type: ignore[call-overload]  # mode: no literal
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path
