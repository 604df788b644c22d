"""Takes the tags of an exchange file as they come by, and makes them a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from gemma_lint.archimate.ameff_forms import NAMESPACE, with_another_root
from gemma_lint.archimate.ameff_model import Builder, Record
from gemma_lint.archimate.ameff_problems import at, problem
from gemma_lint.archimate.model import Model
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

_RECORDS = {
    ("elements", "element"),
    ("relationships", "relationship"),
    ("propertyDefinitions", "propertyDefinition"),
}
_OWNERS = {"model", "element", "relationship"}
_PARTS = {
    ("model", "elements"),
    ("model", "relationships"),
    ("model", "propertyDefinitions"),
    ("properties", "property"),
    *((owner, "properties") for owner in _OWNERS),
}
_TEXTS = {
    ("property", "value"),
    ("propertyDefinition", "name"),
    *((owner, text) for owner in _OWNERS for text in ("name", "documentation")),
}
_NAMES = {f"{{{NAMESPACE}}}{name}": name for _, name in _RECORDS | _TEXTS | _PARTS}
"""Of every tag that is read, its name."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an exchange file may ask of the program before it is refused.

    The whole GEMMA with a municipality in it has under 30,000 elements and relations, 200,000
    properties and 10 million characters.

    max_things      elements, relations and property definitions together
    max_properties  values of properties
    max_text        characters of one name, description or value
    max_texts       characters of all that is kept
    max_depth       tags inside each other
    max_warnings    mistakes told; further ones are counted
    """

    max_things: int = 500_000
    max_properties: int = 2_000_000
    max_text: int = 2**20
    max_texts: int = 2**27
    max_depth: int = 200
    max_warnings: int = 1_000


@dataclass
class _Text:
    """The text that is being read, in its language."""

    name: str
    language: str | None
    pieces: list[str] = field(default_factory=list)
    length: int = 0


class Target:
    """What the parser calls for each tag and text; `place` gives line and column in the file.

    Everything beside the elements, relations and properties is passed over: views, organisations
    and metadata, and whatever stands in a namespace that is not ours.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self.place: Callable[[], tuple[int, int]] = lambda: (1, 1)
        self._path = path
        self._limits = limits
        self._builder = Builder(path, limits.max_warnings)
        self._open: list[str] = []
        self._passed_over = 0
        self._model = self._record = Record("model", {}, at(path, 1, 1))
        self._property: tuple[str, Location] = ("", self._record.place)
        self._text: _Text | None = None
        self._things = self._properties = self._characters = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag opens."""
        if self._passed_over:
            self._passed_over += 1
        elif not self._begins(tag, attributes):
            self._passed_over = 1
        if len(self._open) + self._passed_over > self._limits.max_depth:
            self._refuse("too-deep", self._limits.max_depth)

    def data(self, text: str) -> None:
        """A piece of text."""
        if self._text is None or self._passed_over:
            return
        self._text.pieces.append(text)
        self._text.length += len(text)
        self._characters += len(text)
        if self._text.length > self._limits.max_text:
            self._refuse("text-too-long", self._limits.max_text)
        if self._characters > self._limits.max_texts:
            self._refuse("too-much-text", self._limits.max_texts)

    def end(self, _tag: str) -> None:
        """A tag closes."""
        if self._passed_over:
            self._passed_over -= 1
            return
        name = self._open.pop()
        if self._text is not None:
            self._end_text(self._text)
        elif name == "property":
            self._builder.add_property(self._record, *self._property)
        elif self._record.what == name and name != "model":
            self._builder.add(self._record)
            self._record = self._model

    def close(self) -> None:
        """The file ends."""

    def model(self) -> Model:
        """What was read; only after the end of the file, as definitions come after their use."""
        return self._builder.finish(self._model)

    def _begins(self, tag: str, attributes: dict[str, str]) -> bool:
        """Whether this tag is one of those that are read."""
        if not self._open:
            return self._begins_model(tag, attributes)
        name = _NAMES.get(tag)
        if name is None or self._text is not None:
            return False
        step = (self._open[-1], name)
        if step in _RECORDS:
            self._begin_record(name, attributes)
        elif step in _TEXTS:
            self._text = _Text(name, attributes.get(_LANGUAGE))
        elif step == ("properties", "property"):
            self._begin_property(attributes)
        elif step not in _PARTS:
            return False
        self._open.append(name)
        return True

    def _begins_model(self, tag: str, attributes: dict[str, str]) -> bool:
        if other := with_another_root(tag, self._path):
            raise InvalidInput([other])
        self._record.attributes = attributes
        self._open.append("model")
        return True

    def _begin_record(self, name: str, attributes: dict[str, str]) -> None:
        self._things += 1
        if self._things > self._limits.max_things:
            self._refuse("too-many-elements", self._limits.max_things)
        self._record = Record(name, attributes, self._here(len(name) + 1))

    def _begin_property(self, attributes: dict[str, str]) -> None:
        self._properties += 1
        if self._properties > self._limits.max_properties:
            self._refuse("too-many-properties", self._limits.max_properties)
        self._record.value.clear()
        place = self._here(len("<property"))
        self._property = (attributes.get("propertyDefinitionRef", ""), place)

    def _end_text(self, text: _Text) -> None:
        self._text = None
        self._record.choice(text.name).offer(text.language, "".join(text.pieces))

    def _here(self, length: int) -> Location:
        return at(self._path, *self.place(), length)

    def _refuse(self, name: str, limit: int) -> None:
        raise InvalidInput([problem(name, self._here(1), "limit", limit=limit)])
