"""What Archi writes, whether a file an element or all in one: the events of its XML as a model."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from gemma_lint.archimate.limits import Count, Limits
from gemma_lint.archimate.mistakes import Mistakes
from gemma_lint.archimate.model import Element, Model, Properties, Relation
from gemma_lint.archimate.problems import problem
from gemma_lint.archimate.xml import TYPE, Attributes, Handler, local, split
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Message, Problem, RelatedProblem

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


class Findings:
    """What was read so far, from one file or from many."""

    def __init__(self, limits: Limits) -> None:
        self.model = Model()
        self.problems: list[Problem] = []
        self.mistakes = Mistakes(limits.warnings)
        self.count = Count(limits)

    def whole(self) -> Model:
        """The model, once everything is read; raises InvalidInput when there were problems."""
        if self.problems:
            raise InvalidInput(self.problems)
        self.mistakes.add_loose_ends(self.model)
        self.model.warnings = self.mistakes.told()
        return self.model


class ArchiHandler(Handler):
    """Adds to what was found what is read, from a file of its own or among others.

    In a collaboration folder the outermost tag names the kind; within one file it is the `xsi:type`
    of an `element`. What belongs to a thing stands directly under it: diagrams have parts with
    properties of their own, which are left aside.
    """

    def __init__(self, found: Findings, path: str) -> None:
        super().__init__(path)
        self._found, self._model, self._count = found, found.model, found.count
        self._open: list[_Thing] = []
        self._text: str | None = None

    def begin(self, name: str, attributes: Attributes) -> None:
        """A thing, or a part of the thing around it."""
        namespace, own = split(name)
        if self.depth == 1 and namespace == NAMESPACE:
            self._begin_thing(own, own, attributes)
        elif own == "element" and (kind := attributes.get(TYPE)):
            self._begin_thing(local(kind), own, attributes)
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
            self._count.characters(len(content), self.here)
            self._open[-1].documentation.append(content)

    def _begin_thing(self, kind: str, name: str, attributes: Attributes) -> None:
        self._count.thing(self.here)
        place = self.here(len(name) + 1)
        self._open.append(_Thing(self.depth, kind, attributes, place))

    def _part(self, part: str, attributes: Attributes) -> None:
        thing = self._open[-1]
        if part in ("properties", "property"):
            self._count.property(self.here)
            thing.properties.setdefault(attributes.get("key", ""), []).append(
                attributes.get("value", "")
            )
        elif part in ("source", "target"):
            thing.ends[part] = attributes.get("href", "").rpartition("#")[2]
        elif part in _TEXTS:
            self._text = part
            self._count.text()

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
            self._found.problems.append(_twice(first, element))

    def _add_relation(self, thing: _Thing, identifier: str) -> None:
        ends = {end: thing.ends.get(end) or thing.attributes.get(end) for end in _ENDS}
        kind = thing.kind.removesuffix(_RELATIONSHIP)
        source, target = ends["source"], ends["target"]
        if not source or not target:
            self._found.mistakes.add(problem("half-relation", thing.location, kind=kind))
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
    related = (
        (RelatedProblem(Message("archimate.first-here"), first.location),) if first.location else ()
    )
    told = problem("duplicate-id", second.location, "duplicate-id", id=first.id)
    return replace(told, related=related)
