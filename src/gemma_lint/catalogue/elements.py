"""Which elements of the GEMMA model the catalogue is about, and the facts that all of them have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gemma_lint.archimate import Element, Model

Row = dict[str, Any]

TEMPLATE = "Buitengemeentelijke voorziening"
"""The name of an element that is a template for others and no voorziening itself."""

KINDS = {
    "referentiecomponenten": ("ApplicationComponent", "Referentiecomponent"),
    "standaarden": ("Constraint", "Standaard"),
    "versies": ("Constraint", "Standaardversie"),
    "voorzieningen": ("ApplicationComponent", "Buitengemeentelijke voorziening"),
}
"""The parts of the catalogue: the kind in ArchiMate and the `GEMMA type` of their elements."""

SERVICES = {
    "ApplicationService": "applicatieservice",
    "BusinessService": "dienst",
    "ApplicationInterface": "koppelvlak",
}
"""What an element offers others, by its kind in ArchiMate, with our word for it."""

Group = dict[str, Element]
"""Elements by their id in the model."""


@dataclass(frozen=True, slots=True)
class Gemma:
    """A model with the elements that count, and our own names for them (`namen.json`)."""

    model: Model
    names: Row
    referentiecomponenten: Group = field(default_factory=dict)
    standaarden: Group = field(default_factory=dict)
    versies: Group = field(default_factory=dict)
    voorzieningen: Group = field(default_factory=dict)
    aangeboden: Group = field(default_factory=dict)

    def groups(self) -> list[Group]:
        """The elements that must have an Object ID, by kind."""
        return [self.referentiecomponenten, self.standaarden, self.versies, self.voorzieningen]


def gemma(model: Model, names: Row) -> Gemma:
    """The elements of `model` that the catalogue is about."""
    chosen = {part: _chosen(model, *types) for part, types in KINDS.items()}
    offered = {i: e for i, e in model.elements.items() if e.kind in SERVICES and object_id(e)}
    return Gemma(model, names, **chosen, aangeboden=offered)


def _chosen(model: Model, kind: str, gemma_type: str) -> Group:
    return {
        identifier: element
        for identifier, element in model.elements.items()
        if element.kind == kind
        and element.get("GEMMA type") == gemma_type
        and name(element) != TEMPLATE
    }


def name(element: Element) -> str:
    """The name with single spaces."""
    return " ".join(element.name.split())


def object_id(element: Element) -> str:
    """The Object ID, empty when there is none: by it, elements are known in every release."""
    return element.get("Object ID") or ""


def order(element: Element) -> tuple[str, str, str]:
    """By name, and always the same among those of the same name."""
    return name(element).casefold(), object_id(element), element.id


def ids(elements: Iterable[Element]) -> list[str]:
    """The Object IDs, each once, in one order."""
    return sorted({object_id(element) for element in elements} - {""})


def head(element: Element, names: Mapping[str, list[str]] | None = None) -> Row:
    """The facts that every kind has, absent ones left out."""
    own = [*element.properties.get("Alternate name", ()), *element.properties.get("Synoniemen", ())]
    others = dict.fromkeys([*own, *(names or {}).get(name(element), ())])
    return filled(
        {
            "id": object_id(element),
            "naam": name(element),
            "status": element.get("GEMMA status"),
            "namen": [other for other in others if other.strip()],
        }
    )


def scores(element: Element) -> Row:
    """B, I and V, unless not each is 1, 2 or 3, and the BBN as the model words it."""
    found = [element.get(k) for k in ("Beschikbaarheid", "Integriteit", "Vertrouwelijkheid")]
    known = all(score in ("1", "2", "3") for score in found)
    return {"biv": [int(s) for s in found if s] if known else None, "bbn": element.get("BBN")}


def filled(row: Row) -> Row:
    """`row` without what is absent or empty."""
    return {key: value for key, value in row.items() if value not in (None, [], "")}
