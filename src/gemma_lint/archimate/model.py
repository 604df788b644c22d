"""What a model in ArchiMate says, whatever form it was written in."""

from __future__ import annotations

from dataclasses import dataclass, field

from gemma_lint.finding import Location, Problem

Properties = dict[str, list[str]]
"""Values by the name of the property, in the order in which they were written."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the model; `kind` is its ArchiMate type such as `ApplicationComponent`.

    `name` is empty where the model gives none. `documentation` is its description.
    """

    id: str
    kind: str
    name: str
    properties: Properties = field(default_factory=dict)
    documentation: str = ""
    location: Location | None = None

    def get(self, key: str) -> str | None:
        """The first value of a property, stripped; None when absent or empty."""
        return first(self.properties, key)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of the model; `source` and `target` are ids of elements, or of relations.

    `kind` is the ArchiMate type without `Relationship` behind it: `Flow`, `Specialization`.
    `access` is `Read`, `Write`, `ReadWrite` or `Access` for an Access relation, else None. `id` is
    empty where the form of the model gives none. `directed` is for an Association that has a
    direction; other kinds always have one.
    """

    kind: str
    source: str
    target: str
    properties: Properties = field(default_factory=dict)
    id: str = ""
    name: str = ""
    documentation: str = ""
    access: str | None = None
    location: Location | None = None
    directed: bool = False

    def get(self, key: str) -> str | None:
        """The first value of a property, stripped; None when absent or empty."""
        return first(self.properties, key)


@dataclass(slots=True)
class Model:
    """What was read: elements by their id, relations, and the properties of the model itself.

    `warnings` are mistakes in the source that were survived, each at its line: a property whose
    definition is missing or has no name, a relation to an element that is not there.
    """

    id: str = ""
    name: str = ""
    elements: dict[str, Element] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    properties: Properties = field(default_factory=dict)
    warnings: list[Problem] = field(default_factory=list)


def first(properties: Properties, key: str) -> str | None:
    """The first value of a property that is not blank, stripped; None when there is none."""
    return next((v for value in properties.get(key, ()) if (v := value.strip())), None)
