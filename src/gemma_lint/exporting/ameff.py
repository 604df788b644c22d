"""The landscape as ArchiMate Model Exchange File 3.1 (The Open Group, C19C).

Written line by line, children in the order that the schema fixes. Identifiers depend on what is
identified only, so that two exports can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.archimate.model import Properties
from gemma_lint.exporting import WHOLE, Options
from gemma_lint.exporting.model import build, kind_of
from gemma_lint.exporting.subject import Subject
from gemma_lint.exporting.text import clean, digest, one_line
from gemma_lint.exporting.views import Node, View, views

_NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/"
_SCHEMA = "http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd"
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ESCAPED = re.compile(f"[{''.join(_ESCAPES)}]")
_LANG = 'xml:lang="nl"'
_ALL = Options()


def export(subject: Subject, _options: Options = _ALL) -> dict[str, str]:
    """The file: elements, relations, a tidy tree, a view for each kavel."""
    return {WHOLE: "\n".join([*_model(build(subject), subject), ""])}


def _model(model: Model, subject: Subject) -> Iterator[str]:
    drawn = [*views(model)]
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<model xmlns="{_NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="{_NAMESPACE} {_SCHEMA}" identifier="{model.id}">'
    )
    yield from _inside(model.name, "", model.properties, subject.lang)
    elements = ("\n".join(_element(one, subject)) for one in model.elements.values())
    yield from _list("elements", elements)
    relations = ("\n".join(_relation(one, subject)) for one in model.relations)
    yield from _list("relationships", relations)
    yield from _list("organizations", [*_folders(model, drawn)])
    yield from _list("propertyDefinitions", [*_definitions(model)])
    if drawn:
        yield "  <views>"
        yield "    <diagrams>"
        for view in drawn:
            yield from _view(view)
        yield "    </diagrams>"
        yield "  </views>"
    yield "</model>"


def _list(tag: str, lines: Iterable[str]) -> Iterator[str]:
    """A container with something in it; the schema has no empty ones."""
    lines = [*lines]
    if lines:
        yield f"  <{tag}>"
        yield from lines
        yield f"  </{tag}>"


def _element(element: Element, subject: Subject) -> Iterator[str]:
    yield f'    <element identifier="{element.id}" xsi:type="{element.kind}">'
    yield from _inside(
        element.name, element.documentation, element.properties, subject.lang, indent="      "
    )
    yield "    </element>"


def _relation(relation: Relation, subject: Subject) -> Iterator[str]:
    access = f' accessType="{relation.access}"' if relation.access else ""
    directed = ' isDirected="true"' if relation.kind == "Association" else ""
    yield (
        f'    <relationship identifier="{relation.id}" source="{relation.source}" '
        f'target="{relation.target}" xsi:type="{relation.kind}"{access}{directed}>'
    )
    yield from _inside(
        relation.name, relation.documentation, relation.properties, subject.lang, indent="      "
    )
    yield "    </relationship>"


def _inside(
    name: str, about: str, properties: Properties, lang: str, indent: str = "  "
) -> Iterator[str]:
    yield f"{indent}<name {_LANG}>{escape(one_line(name))}</name>"
    if about:
        yield f"{indent}<documentation {_LANG}>{escape(clean(about))}</documentation>"
    if properties:
        yield f"{indent}<properties>"
        for key, values in properties.items():
            spoken = lang if key.startswith(agreed.FINDING) else "nl"
            for value in values:
                yield f'{indent}  <property propertyDefinitionRef="{_definition(key)}">'
                yield f'{indent}    <value xml:lang="{spoken}">{escape(clean(value))}</value>'
                yield f"{indent}  </property>"
        yield f"{indent}</properties>"


def _definitions(model: Model) -> Iterator[str]:
    held = [element.properties for element in model.elements.values()]
    held += [model.properties, *(relation.properties for relation in model.relations)]
    for name in sorted({key for properties in held for key in properties}):
        yield f'    <propertyDefinition identifier="{_definition(name)}" type="string">'
        yield f"      <name>{escape(one_line(name))}</name>"
        yield "    </propertyDefinition>"


@lru_cache(maxsize=1024)
def _definition(name: str) -> str:
    return f"propid-{digest(name)[:12]}"


def escape(text: str) -> str:
    """`text`, already clean, as the content of an element of XML."""
    return _ESCAPED.sub(lambda found: _ESCAPES[found[0]], text)


_FOLDERS = {
    "organisatie": ("Business", "Organisatie"),
    "partij": ("Business", "Partijen"),
    "rol": ("Business", "Rollen"),
    "dienst": ("Business", "Diensten"),
    "proces": ("Business", "Processen"),
    "verwerking": ("Business", "Verwerkingen"),
    "gegevenssoort": ("Business", "Gegevenssoorten"),
    "overeenkomst": ("Business", "Overeenkomsten"),
    "documentstroom": ("Business", "Documentstromen"),
    "applicatie": ("Application", "Applicaties"),
    "applicatiefunctie": ("Application", "Applicatiefuncties"),
    "gegevensverzameling": ("Application", "Gegevensverzamelingen"),
    "voorziening": ("Application", "Voorzieningen"),
    agreed.COMPONENT: ("Application", "Referentiecomponenten (GEMMA)"),
    "specificatie": ("Motivation", "Specificaties"),
    "beleidsregel": ("Motivation", "Beleidsregels"),
    agreed.STANDARD: ("Motivation", "Standaarden"),
    "initiatief": ("Implementation & Migration", "Initiatieven"),
    "kavel": ("Other", "Kavels"),
}
"""Where each kind stands in the tree: in a folder that Archi has itself, then in one of its own."""


def _folders(model: Model, drawn: list[View]) -> Iterator[str]:
    tree: dict[str, dict[str, list[str]]] = {}
    for element in model.elements.values():
        above, folder = _FOLDERS[kind_of(element)]
        tree.setdefault(above, {}).setdefault(folder, []).append(element.id)
    for relation in model.relations:
        folder = "Koppelvlakken" if relation.kind == "Flow" else relation.kind
        tree.setdefault("Relations", {}).setdefault(folder, []).append(relation.id)
    if drawn:
        tree["Views"] = {"Kavels": [view.id for view in drawn]}
    for above, folders in tree.items():
        yield from ("    <item>", f"      <label>{escape(above)}</label>")
        for folder, ids in folders.items():
            yield from ("      <item>", f"        <label {_LANG}>{escape(folder)}</label>")
            yield from (f'        <item identifierRef="{one}" />' for one in ids)
            yield "      </item>"
        yield "    </item>"


def _view(view: View) -> Iterator[str]:
    yield f'      <view identifier="{view.id}" xsi:type="Diagram">'
    yield f"        <name {_LANG}>{escape(one_line(view.name))}</name>"
    for node in view.nodes:
        yield from _node(node, "        ")
    for connection in view.connections:
        yield (
            f'        <connection identifier="{connection.id}" '
            f'relationshipRef="{connection.relation}" xsi:type="Relationship" '
            f'source="{connection.source}" target="{connection.target}" />'
        )
    yield "      </view>"


def _node(node: Node, indent: str) -> Iterator[str]:
    tag = (
        f'{indent}<node identifier="{node.id}" elementRef="{node.element}" xsi:type="Element" '
        f'x="{node.x}" y="{node.y}" w="{node.w}" h="{node.h}"'
    )
    if not node.inside:
        yield f"{tag} />"
        return
    yield f"{tag}>"
    for inner in node.inside:
        yield from _node(inner, f"{indent}  ")
    yield f"{indent}</node>"
