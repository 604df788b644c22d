"""Makes a model of what stands in an exchange file, and notes what is wrong in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from gemma_lint.archimate.mistakes import Mistakes
from gemma_lint.archimate.model import Element, Model, Properties, Relation
from gemma_lint.archimate.problems import problem
from gemma_lint.archimate.xml import TYPE
from gemma_lint.finding import Location

_PREFERRED = ("nl", None, "en")


class Choice:
    """The best of a text in several languages: Dutch, then without language, then English."""

    __slots__ = ("_rank", "text")

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget what was offered."""
        self.text, self._rank = "", len(_PREFERRED) + 1

    def offer(self, language: str | None, text: str) -> None:
        """Keep `text` if it is better than what there is; the first of equals stays."""
        short = language.partition("-")[0].lower() if language else None
        rank = _PREFERRED.index(short) if short in _PREFERRED else len(_PREFERRED)
        if rank < self._rank and (stripped := text.strip()):
            self.text, self._rank = stripped, rank


@dataclass(slots=True)
class Record:
    """A model, element, relationship or propertyDefinition as it stands in the file.

    Its `properties` are by the identifier of their definition. `value` is that of the property
    that is being read.
    """

    what: str
    attributes: dict[str, str]
    place: Location
    name: Choice = field(default_factory=Choice)
    documentation: Choice = field(default_factory=Choice)
    value: Choice = field(default_factory=Choice)
    properties: Properties = field(default_factory=dict)

    def choice(self, name: str) -> Choice:
        """The text that is filled by tags of this name."""
        choices = {"name": self.name, "documentation": self.documentation, "value": self.value}
        return choices[name]

    def get(self, attribute: str) -> str:
        """An attribute, stripped; empty when there is none."""
        return self.attributes.get(attribute, "").strip()


class Builder:
    """Collects elements and relations; `finish` gives the model."""

    def __init__(self, max_warnings: int) -> None:
        self._model = Model()
        self._mistakes = Mistakes(max_warnings)
        self._definitions: dict[str, str] = {}
        self._used: dict[str, Location] = {}
        self._ids: dict[str, Location] = {}
        self._numbers: dict[str, int] = {}

    def add(self, record: Record) -> None:
        """Take a record that was read to its end."""
        add = {
            "element": self._add_element,
            "relationship": self._add_relation,
            "propertyDefinition": self._add_definition,
        }
        add[record.what](record)

    def add_property(self, record: Record, definition: str, place: Location) -> None:
        """Give the record the property that was read last."""
        self._used.setdefault(definition, place)
        record.properties.setdefault(definition, []).append(record.value.text)

    def finish(self, record: Record) -> Model:
        """The model, once everything is there; `record` is what stands of the model itself."""
        model = self._model
        model.id, model.name = record.get("identifier"), record.name.text
        model.properties = record.properties
        self._check_definitions()
        self._name_properties()
        self._ids.clear()  # which the next would have beside its own
        self._mistakes.add_loose_ends(model)
        model.warnings = self._mistakes.told()
        return model

    def _warn(self, name: str, place: Location, code: str = "xml", **values: object) -> None:
        self._mistakes.add(problem(name, place, code, **values))

    def _add_element(self, record: Record) -> None:
        kind = record.get(TYPE).rpartition(":")[2]
        if not kind:
            self._warn("no-type", record.place, id=record.get("identifier") or "–")
        identifier = self._identified(record) or self._invented(kind, record)
        element = Element(
            identifier,
            kind,
            record.name.text,
            record.properties,
            record.documentation.text,
            record.place,
        )
        self._model.elements[identifier] = element

    def _add_relation(self, record: Record) -> None:
        kind = record.get(TYPE).rpartition(":")[2].removesuffix("Relationship")
        if not kind:
            self._warn("no-type", record.place, id=record.get("identifier") or "–")
        identifier = record.get("identifier")
        if identifier and not self._is_new(identifier, record.place):
            identifier = ""
        relation = Relation(
            kind,
            record.get("source"),
            record.get("target"),
            record.properties,
            identifier,
            record.name.text,
            record.documentation.text,
            (record.get("accessType") or "Access") if kind == "Access" else None,
            record.place,
            directed=record.get("isDirected") in ("true", "1"),
        )
        self._model.relations.append(relation)

    def _add_definition(self, record: Record) -> None:
        identifier = record.get("identifier")
        if identifier in self._definitions:
            self._warn("duplicate-definition", record.place, "duplicate-id", id=identifier)
            return
        self._definitions[identifier] = record.name.text
        if not record.name.text:
            self._warn("definition-without-name", record.place, id=identifier or "–")

    def _identified(self, record: Record) -> str:
        """The identifier of an element; empty when it has none, or that of another."""
        identifier = record.get("identifier")
        if not identifier:
            self._warn("no-identifier", record.place, called=record.name.text or "–")
        return identifier if identifier and self._is_new(identifier, record.place) else ""

    def _invented(self, kind: str, record: Record) -> str:
        """An identifier from what the element is and is called: the same at each reading."""
        base = record.get("identifier") or f"{kind}:{record.name.text}"
        while True:
            number = self._numbers[base] = self._numbers.get(base, 1) + 1
            if (invented := f"{base}#{number}") not in self._ids:
                self._ids[invented] = record.place
                return invented

    def _is_new(self, identifier: str, place: Location) -> bool:
        first = self._ids.setdefault(identifier, place)
        if first is place:
            return True
        self._warn("duplicate-identifier", place, "duplicate-id", id=identifier, line=first.line)
        return False

    def _check_definitions(self) -> None:
        for identifier, place in self._used.items():
            if identifier not in self._definitions:
                self._warn("no-definition", place, "reference", id=identifier or "–")

    def _name_properties(self) -> None:
        """Put names of properties for identifiers of definitions; unresolved ones stay as is."""
        model = self._model
        owners = (model.elements.values(), model.relations)
        for properties in (model.properties, *(o.properties for group in owners for o in group)):
            by_id = dict(properties)
            properties.clear()
            for identifier, values in by_id.items():
                name = self._definitions.get(identifier) or identifier
                properties.setdefault(name, []).extend(values)
