"""What Archi writes, whether a file an element or all in one: the events of its XML as a model."""

from __future__ import annotations

from dataclasses import dataclass, field

from gemma_lint.archimate.limits import Limits, TooMuch
from gemma_lint.archimate.model import Element, Model, Properties, Relation
from gemma_lint.archimate.problems import problem
from gemma_lint.archimate.xml import Attributes, Handler, local
from gemma_lint.finding import Location, Message, Problem, RelatedProblem

MAX_WARNINGS = 1_000
"""Mistakes told; further ones are counted."""

NAMESPACE = "http://www.archimatetool.com/archimate"

_MODELS = frozenset({"model", "ArchimateModel"})
_NO_ELEMENTS = frozenset(
    {"Folder", "Profile", "ArchimateDiagramModel", "SketchModel", "CanvasModel", "CanvasDiagram"}
)
_RELATIONSHIP = "Relationship"
_ACCESS = {"0": "Write", "1": "Read", "2": "Access", "3": "ReadWrite"}
_TEXTS = frozenset({"documentation", "purpose"})


@dataclass(slots=True)
class _Thing:
    """An element, a relation, a diagram or the model itself, while it is being read."""

    depth: int
    kind: str
    attributes: Attributes
    location: Location
    properties: Properties = field(default_factory=dict)
    documentation: list[str] = field(default_factory=list)
    ends: dict[str, str] = field(default_factory=dict)


class ArchiHandler(Handler):
    """Adds to `model` what is read, from a file of its own or among others.

    In a collaboration folder the outermost tag names the kind; within one file it is the `xsi:type`
    of an `element`. What belongs to a thing stands directly under it: diagrams have parts with
    properties of their own, which are left aside.
    """

    def __init__(self, model: Model, path: str, limits: Limits, problems: list[Problem]) -> None:
        super().__init__(path)
        self._model, self._limits, self._problems = model, limits, problems
        self._open: list[_Thing] = []
        self._text: str | None = None
        self.things = 0

    def begin(self, name: str, attributes: Attributes) -> None:
        """A thing, or a part of the thing around it."""
        own = local(name)
        if self.depth == 1 and name.startswith("archimate:"):
            self._start(own, name, attributes)
        elif own == "element" and (kind := attributes.get("xsi:type")):
            self._start(local(kind), name, attributes)
        elif self._open and self.depth == self._open[-1].depth + 1:
            self._part(own, attributes)

    def finish(self, name: str) -> None:
        """The end of a thing or a part."""
        self._text = None
        if self._open and self._open[-1].depth == self.depth:
            self._add(self._open.pop())
        del name

    def text(self, content: str) -> None:
        """Text counts in a documentation only."""
        if self._text is not None:
            self._open[-1].documentation.append(content)

    def _start(self, kind: str, name: str, attributes: Attributes) -> None:
        self._count()
        self._open.append(_Thing(self.depth, kind, attributes, self.here(name)))

    def _part(self, part: str, attributes: Attributes) -> None:
        thing = self._open[-1]
        if part in ("properties", "property"):
            self._count()
            thing.properties.setdefault(attributes.get("key", ""), []).append(
                attributes.get("value", "")
            )
        elif part in ("source", "target"):
            thing.ends[part] = attributes.get("href", "").rpartition("#")[2]
        elif part in _TEXTS:
            self._text = part

    def _count(self) -> None:
        self.things += 1
        if self.things > self._limits.things:
            raise TooMuch

    def _add(self, thing: _Thing) -> None:
        identifier = thing.attributes.get("id", "")
        if thing.kind in _MODELS:
            self._model.id = identifier
            self._model.name = thing.attributes.get("name", "")
            self._model.properties = thing.properties
        elif thing.kind.endswith(_RELATIONSHIP):
            self._add_relation(thing, identifier)
        elif thing.kind not in _NO_ELEMENTS and identifier:
            self._add_element(thing, identifier)

    def _add_element(self, thing: _Thing, identifier: str) -> None:
        element = Element(
            identifier,
            thing.kind,
            thing.attributes.get("name", ""),
            thing.properties,
            _documentation(thing),
            thing.location,
        )
        first = self._model.elements.setdefault(identifier, element)
        if first is not element:
            self._problems.append(_twice(first, element))

    def _add_relation(self, thing: _Thing, identifier: str) -> None:
        ends = {end: thing.ends.get(end) or thing.attributes.get(end) for end in _ENDS}
        kind = thing.kind.removesuffix(_RELATIONSHIP)
        source, target = ends["source"], ends["target"]
        if not source or not target:
            half = problem("half-relation", self.path, location=thing.location, kind=kind)
            self._model.warnings.append(half)
            return
        access = _ACCESS.get(thing.attributes.get("accessType", "0")) if kind == "Access" else None
        self._model.relations.append(
            Relation(
                kind,
                source,
                target,
                thing.properties,
                identifier,
                thing.attributes.get("name", ""),
                _documentation(thing),
                access,
                thing.location,
                directed=thing.attributes.get("directed") == "true",
            )
        )


_ENDS = ("source", "target")


def _documentation(thing: _Thing) -> str:
    return thing.attributes.get("documentation") or "".join(thing.documentation)


def _twice(first: Element, second: Element) -> Problem:
    place = second.location or first.location
    path = place.path if place else ""
    related = (
        (RelatedProblem(Message("archimate.first-here"), first.location),) if first.location else ()
    )
    return problem(
        "duplicate-id", path, code="duplicate-id", location=place, related=related, id=first.id
    )


def warn_of_loose_ends(model: Model) -> None:
    """A warning for each relation with an end that is not in the model; by place, and bounded."""
    known = {*model.elements, *(relation.id for relation in model.relations)}
    for relation in model.relations:
        for end in (relation.source, relation.target):
            if end not in known:
                model.warnings.append(_loose(relation, end))
    model.warnings.sort(key=lambda found: (found.location is None, found.location))
    untold = len(model.warnings) - MAX_WARNINGS
    if untold > 0:
        del model.warnings[MAX_WARNINGS:]
        place = model.warnings[-1].location
        more = problem("more-warnings", "", location=place, count=untold)
        model.warnings.append(more)


def _loose(relation: Relation, end: str) -> Problem:
    path = relation.location.path if relation.location else ""
    return problem(
        "no-end", path, code="reference", location=relation.location, kind=relation.kind, id=end
    )
