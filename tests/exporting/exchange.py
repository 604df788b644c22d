"""What the schema of ArchiMate exchange files demands, as far as an export can go against it.

From the published documentation of the format (The Open Group, C19C, version 3.1); its schema files
may not be copied here. `violations` also accepts what Archi itself writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

NS = "{http://www.opengroup.org/xsd/archimate/3.0/}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}type"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NCNAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")

# The children of each element, in their order: name, and how often.
_NAMED = {"name": "+", "documentation": "*"}
_THING = {**_NAMED, "properties": "?"}
_CHILDREN: dict[str, dict[str, str]] = {
    "model": {
        **_THING, "metadata": "?", "elements": "?", "relationships": "?", "organizations": "*",
        "propertyDefinitions": "?", "views": "?",
    },
    "elements": {"element": "+"},
    "element": _THING,
    "relationships": {"relationship": "+"},
    "relationship": {"name": "*", "documentation": "*", "properties": "?"},
    "properties": {"property": "+"},
    "property": {"value": "+"},
    "organizations": {"item": "+"},
    "item": {"label": "*", "documentation": "*", "item": "*"},
    "propertyDefinitions": {"propertyDefinition": "+"},
    "propertyDefinition": _NAMED,
    "views": {"viewpoints": "?", "diagrams": "?"},
    "diagrams": {"view": "+"},
    "view": {**_THING, "node": "*", "connection": "*"},
    "node": {"label": "*", "documentation": "*", "style": "?", "viewRef": "?", "node": "*"},
    "connection": {
        "label": "*", "documentation": "*", "style": "?", "sourceAttachment": "?",
        "bendpoint": "*", "targetAttachment": "?",
    },
}  # fmt: skip
_ATTRIBUTES = {
    "model": {"identifier"},
    "element": {"identifier", XSI},
    "relationship": {"identifier", "source", "target", XSI},
    "property": {"propertyDefinitionRef"},
    "propertyDefinition": {"identifier", "type"},
    "view": {"identifier", XSI},
    "node": {"identifier", "x", "y", "w", "h", XSI},
    "connection": {"identifier", "source", "target", XSI},
}
_OPTIONAL = {
    "item": {"identifierRef", "identifier"},
    "relationship": {"accessType", "isDirected", "modifier"},
    "node": {"elementRef"},
    "connection": {"relationshipRef"},
    "name": {LANG}, "documentation": {LANG}, "label": {LANG}, "value": {LANG},
}  # fmt: skip
ELEMENT_TYPES = frozenset(
    """
    Stakeholder Driver Assessment Goal Outcome Principle Requirement Constraint Meaning Value
    Resource Capability CourseOfAction ValueStream
    BusinessActor BusinessRole BusinessCollaboration BusinessInterface BusinessProcess
    BusinessFunction BusinessInteraction BusinessEvent BusinessService BusinessObject Contract
    Representation Product
    ApplicationComponent ApplicationCollaboration ApplicationInterface ApplicationFunction
    ApplicationInteraction ApplicationProcess ApplicationEvent ApplicationService DataObject
    Node Device SystemSoftware TechnologyCollaboration TechnologyInterface Path
    CommunicationNetwork TechnologyFunction TechnologyProcess TechnologyInteraction
    TechnologyEvent TechnologyService Artifact
    Equipment Facility DistributionNetwork Material
    WorkPackage Deliverable ImplementationEvent Plateau Gap
    Grouping Location AndJunction OrJunction
    """.split()  # noqa: SIM905  # so many of them are read more easily like this
)
RELATION_TYPES = frozenset(
    """
    Composition Aggregation Assignment Realization Serving Access Influence Triggering Flow
    Specialization Association
    """.split()  # noqa: SIM905
)
_DATA_TYPES = frozenset({"string", "boolean", "currency", "date", "time", "number"})
_OF_A_TYPE = {
    "accessType": ("Access", {"Access", "Read", "Write", "ReadWrite"}),
    "isDirected": ("Association", {"true", "false"}),
}
"""Attributes that relations of one type have, and what they can be."""


def violations(text: str) -> list[str]:
    """What in an exchange file goes against the schema."""
    root = fromstring(text, forbid_dtd=True)
    if root.tag != f"{NS}model":
        return [f"root is {root.tag}"]
    found = [wrong for part in root.iter() for wrong in _part(part)]
    return [*found, *_identifiers(root), *_references(root)]


def _name(part: Element) -> str:
    return part.tag.removeprefix(NS)


def _part(part: Element) -> Iterator[str]:
    name = _name(part)
    if name not in _CHILDREN:
        return
    wanted = _CHILDREN[name]
    children = [_name(child) for child in part]
    order = [*wanted]
    ranks = [order.index(child) if child in wanted else -1 for child in children]
    if -1 in ranks or ranks != sorted(ranks):
        yield f"<{name}> has {list(dict.fromkeys(children))}, not in the order {order}"
    for child, times in wanted.items():
        count = children.count(child)
        if (times == "+" and not count) or (times == "?" and count > 1):
            yield f"<{name}> has {count} of <{child}>"
    required = _ATTRIBUTES.get(name, set())
    given = {key for key in part.attrib if not key.endswith("schemaLocation")}
    if not required <= given or not given <= required | _OPTIONAL.get(name, set()):
        yield f"<{name}> has the attributes {sorted(given)}"
    yield from _values(part, name)


def _values(part: Element, name: str) -> Iterator[str]:
    kind = part.get(XSI, "")
    possible = {"element": ELEMENT_TYPES, "relationship": RELATION_TYPES}.get(name)
    if possible is not None and kind not in possible:
        yield f"<{name}> has the type {kind}"
    for attribute, (only, values) in _OF_A_TYPE.items():
        value = part.get(attribute)
        if value is not None and (kind != only or value not in values):
            yield f"{attribute} {value} of {kind}"
    if name == "propertyDefinition" and part.get("type") not in _DATA_TYPES:
        yield f"property of type {part.get('type')}"
    for size in ("w", "h") if name == "node" else ():
        if not part.get(size, "").isdigit() or int(part.get(size, "0")) < 1:
            yield f"node with {size} {part.get(size)}"
    if name == "item" and "identifierRef" not in part.attrib and not len(part):
        yield "item with nothing"


def _identifiers(root: Element) -> Iterator[str]:
    seen: set[str] = set()
    for part in root.iter():
        identifier = part.get("identifier")
        if identifier is None:
            continue
        if not _NCNAME.fullmatch(identifier):
            yield f"identifier {identifier!r} is no NCName"
        if identifier in seen:
            yield f"identifier {identifier} is there twice"
        seen.add(identifier)


def _references(root: Element) -> Iterator[str]:
    of = {
        name: {part.get("identifier") for part in root.iter(f"{NS}{name}")}
        for name in ("element", "relationship", "propertyDefinition", "node", "connection", "view")
    }
    concepts = of["element"] | of["relationship"]
    targets = {
        ("relationship", "source"): concepts,
        ("relationship", "target"): concepts,
        ("property", "propertyDefinitionRef"): of["propertyDefinition"],
        ("node", "elementRef"): of["element"],
        ("connection", "relationshipRef"): of["relationship"],
        ("connection", "source"): of["node"] | of["connection"],
        ("connection", "target"): of["node"] | of["connection"],
        ("item", "identifierRef"): concepts | of["view"],
    }
    for (name, attribute), known in targets.items():
        for part in root.iter(f"{NS}{name}"):
            value = part.get(attribute)
            if value is not None and value not in known:
                yield f"<{name} {attribute}={value}> leads nowhere"
