"""A model written out in each form that is read, as Archi itself writes them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from gemma_lint.archimate import Element, Model, Relation
from tests.archimate.archi_files import Files, write_archive, write_folder

_SPACES = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns:archimate="http://www.archimatetool.com/archimate"'
)
_EXCHANGE = (
    'xmlns="http://www.opengroup.org/xsd/archimate/3.0/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_ACCESS = {"Write": "0", "Read": "1", "Access": "2", "ReadWrite": "3"}
FORMS = ("folder", "tar", "tgz", "native", "zip", "ameff")


def write(model: Model, folder: Path, form: str) -> Path:
    """The model in one of FORMS; its path says nothing about the form."""
    path = folder / f"model {form}"
    if form == "folder":
        return write_folder(path, grafico(model))
    if form in ("tar", "tgz"):
        return write_archive(path, grafico(model), "gz" if form == "tgz" else "")
    data = ameff(model) if form == "ameff" else native(model)
    path.write_bytes(zipped(data) if form == "zip" else data)
    return path


def grafico(model: Model) -> Files:
    """A file for each element and relation, and one for the model."""
    head = f"<archimate:ArchimateModel {_SPACES} {_named(model.id, model.name)}>"
    whole = f"{head}{_properties('properties', model.properties)}</archimate:ArchimateModel>"
    files = {"model/folder.xml": whole.encode()}
    for number, element in enumerate(model.elements.values()):
        files[f"model/elements/{number}.xml"] = _grafico(element, element.kind, "", "")
    for number, relation in enumerate(model.relations):
        kind = f"{relation.kind}Relationship"
        ends = (
            f'<source href="E_{relation.source}.xml#{relation.source}"/>'
            f'<target href="E_{relation.target}.xml#{relation.target}"/>'
        )
        files[f"model/relations/{number}.xml"] = _grafico(relation, kind, _access(relation), ends)
    return files


def _grafico(thing: Element | Relation, kind: str, more: str, inner: str) -> bytes:
    documentation = f" documentation={quoteattr(thing.documentation)}"
    head = f"<archimate:{kind} {_SPACES} {_named(thing.id, thing.name)}{documentation}{more}>"
    return f"{head}{_properties('properties', thing.properties)}{inner}</archimate:{kind}>".encode()


def native(model: Model) -> bytes:
    """Archi's own file, with a view that is no part of the model."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<archimate:model {_SPACES} {_named(model.id, model.name)} version="5.0.0">',
        '  <folder name="Application" id="f1" type="application">',
        '    <folder name="Deel" id="f2">',
    ]
    lines += [_native(e, e.kind, "") for e in model.elements.values()]
    lines += ["    </folder>", "  </folder>", '  <folder name="Relations" id="f3">']
    for relation in model.relations:
        ends = f" source={quoteattr(relation.source)} target={quoteattr(relation.target)}"
        kind = f"{relation.kind}Relationship"
        lines.append(_native(relation, kind, ends + _access(relation)))
    lines += ["  </folder>", VIEW, _properties("property", model.properties), "</archimate:model>"]
    return "\n".join(lines).encode()


VIEW = """  <folder name="Views" id="f4" type="diagrams">
    <element xsi:type="archimate:ArchimateDiagramModel" name="Plaat" id="view">
      <child xsi:type="archimate:DiagramObject" id="shape" archimateElement="c1">
        <bounds x="1" y="2" width="3" height="4"/>
        <sourceConnection xsi:type="archimate:Connection" id="line" source="shape" target="s2"/>
        <documentation>Niet van een element</documentation>
        <property key="Release" value="1999-01-01"/>
      </child>
      <documentation>Van de plaat</documentation>
      <property key="Object ID" value="o-view"/>
    </element>
  </folder>"""


def _native(thing: Element | Relation, kind: str, more: str) -> str:
    head = f'<element xsi:type="archimate:{kind}" {_named(thing.id, thing.name)}{more}>'
    text = f"<documentation>{escape(thing.documentation)}</documentation>"
    return f"{head}{text}{_properties('property', thing.properties)}</element>"


def zipped(data: bytes, name: str = "model.xml", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Archi's file as it is when the model has images."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        archive.writestr(name, data)
        archive.writestr("images/x.png", b"\x89PNG")
    return whole.getvalue()


def ameff(model: Model) -> bytes:
    """An exchange file."""
    owners = [model.properties, *(e.properties for e in model.elements.values())]
    owners += [relation.properties for relation in model.relations]
    definitions = {
        key: f"p{n}" for n, key in enumerate(dict.fromkeys(k for o in owners for k in o))
    }
    lines = [f"<model {_EXCHANGE} identifier={quoteattr(model.id)}>", _name(model.name)]
    lines += [_values(model.properties, definitions), "<elements>"]
    for element in model.elements.values():
        head = f'<element identifier={quoteattr(element.id)} xsi:type="{element.kind}">'
        lines.append(f"{head}{_inner(element, definitions)}</element>")
    lines += ["</elements>", "<relationships>"]
    for relation in model.relations:
        ends = f"source={quoteattr(relation.source)} target={quoteattr(relation.target)}"
        access = f' accessType="{relation.access}"' if relation.access else ""
        head = f"identifier={quoteattr(relation.id)} {ends} xsi:type={quoteattr(relation.kind)}"
        inner = _inner(relation, definitions)
        lines.append(f"<relationship {head}{access}>{inner}</relationship>")
    lines += ["</relationships>", "<propertyDefinitions>"]
    for key, ref in definitions.items():
        head = f'<propertyDefinition identifier="{ref}" type="string">'
        lines.append(f"{head}{_name(key)}</propertyDefinition>")
    lines += ["</propertyDefinitions>", "</model>"]
    return "\n".join(line for line in lines if line).encode()


def _inner(thing: Element | Relation, definitions: dict[str, str]) -> str:
    text = f"<documentation>{escape(thing.documentation)}</documentation>"
    return f"{_name(thing.name)}{text}{_values(thing.properties, definitions)}"


def _name(name: str) -> str:
    return f'<name xml:lang="nl">{escape(name)}</name>'


def _values(properties: dict[str, list[str]], definitions: dict[str, str]) -> str:
    inner = "".join(
        f'<property propertyDefinitionRef="{definitions[key]}"><value>{escape(value)}</value>'
        "</property>"
        for key, value in _pairs(properties)
    )
    return f"<properties>{inner}</properties>" if inner else ""


def _named(identifier: str, name: str) -> str:
    return f"id={quoteattr(identifier)} name={quoteattr(name)}"


def _access(relation: Relation) -> str:
    return f' accessType="{_ACCESS[relation.access]}"' if relation.access else ""


def _properties(tag: str, properties: dict[str, list[str]]) -> str:
    return "".join(
        f"<{tag} key={quoteattr(key)} value={quoteattr(value)}/>"
        for key, value in _pairs(properties)
    )


def _pairs(properties: dict[str, list[str]]) -> Iterable[tuple[str, str]]:
    return ((key, value) for key, values in properties.items() for value in values)
