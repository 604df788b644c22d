"""Takes the tags of an exchange file as they come by, and makes them a model."""

from __future__ import annotations

from gemma_lint.archimate.ameff_forms import NAMESPACE, with_another_root
from gemma_lint.archimate.ameff_model import Builder, Record
from gemma_lint.archimate.limits import Count, Limits
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.problems import at
from gemma_lint.archimate.xml import LANGUAGE, Attributes, Handler, split
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location

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


class Target(Handler):
    """Makes a model of the events of an exchange file.

    Everything beside the elements, relations and properties is passed over: views, organisations
    and metadata, and whatever stands in a namespace that is not ours.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        super().__init__(path)
        self._count = Count(limits)
        self._builder = Builder(limits.warnings)
        self._open: list[str] = []
        self._passed_over = 0  # the depth at which that began
        self._model = self._record = Record("model", {}, at(path, 1, 1))
        self._property: tuple[str, Location] = ("", self._record.place)
        self._text: str | None = None
        self._language: str | None = None
        self._pieces: list[str] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        """A tag opens."""
        if not self._passed_over and not self._begins(name, attributes):
            self._passed_over = self.depth

    def text(self, content: str) -> None:
        """A piece of text."""
        if self._text is not None and not self._passed_over:
            self._count.characters(len(content), self.here)
            self._pieces.append(content)

    def finish(self, name: str) -> None:
        """A tag closes."""
        if self._passed_over:
            if self._passed_over == self.depth:
                self._passed_over = 0
            return
        name = self._open.pop()
        if self._text is not None:
            self._end_text(self._text)
        elif name == "property":
            self._builder.add_property(self._record, *self._property)
        elif self._record.what == name and name != "model":
            self._builder.add(self._record)
            self._record = self._model

    def model(self) -> Model:
        """What was read; only after the end of the file, as definitions come after their use."""
        return self._builder.finish(self._model)

    def _begins(self, tag: str, attributes: Attributes) -> bool:
        """Whether this tag is one of those that are read."""
        if not self._open:
            return self._begins_model(tag, attributes)
        namespace, name = split(tag)
        step = (self._open[-1], name)
        if namespace != NAMESPACE or self._text is not None:
            return False
        if step in _RECORDS:
            self._begin_record(name, attributes)
        elif step in _TEXTS:
            self._begin_text(name, attributes)
        elif step == ("properties", "property"):
            self._begin_property(attributes)
        elif step not in _PARTS:
            return False
        self._open.append(name)
        return True

    def _begins_model(self, tag: str, attributes: Attributes) -> bool:
        if other := with_another_root(tag, self.path):
            raise InvalidInput([other])
        self._record.attributes = attributes
        self._open.append("model")
        return True

    def _begin_record(self, name: str, attributes: Attributes) -> None:
        self._count.thing(self.here)
        self._record = Record(name, attributes, self.here(len(name) + 1))

    def _begin_property(self, attributes: Attributes) -> None:
        self._count.property(self.here)
        self._record.value.clear()
        place = self.here(len("<property"))
        self._property = (attributes.get("propertyDefinitionRef", ""), place)

    def _begin_text(self, name: str, attributes: Attributes) -> None:
        self._text, self._language = name, attributes.get(LANGUAGE)
        self._pieces.clear()
        self._count.text()

    def _end_text(self, name: str) -> None:
        self._text = None
        self._record.choice(name).offer(self._language, "".join(self._pieces))
